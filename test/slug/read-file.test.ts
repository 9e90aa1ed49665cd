/** Files that are absent, of another kind, or too large. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { isDirectory, readFile, readTextIfPossible } from '../../src/slug/read-file.ts'
import { makeScratch } from '../support/heroku.ts'
import { asUnprivileged } from '../support/unprivileged.ts'

t.test('a file is read whole, through links too', async t => {
  const directory = await makeScratch(t)
  writeFileSync(join(directory, 'file'), 'text')
  writeFileSync(join(directory, 'empty'), '')
  symlinkSync('file', join(directory, 'link'))

  for (const [name, text] of [
    ['file', 'text'],
    ['link', 'text'],
    ['empty', ''],
  ] as const) {
    t.strictSame(readFile(join(directory, name)), { kind: 'read', bytes: Buffer.from(text) }, name)
    t.equal(readTextIfPossible(join(directory, name)), text, name)
  }
  t.equal(readFile(join(directory, 'file'), 4).kind, 'read', 'of the size that is allowed')
})

t.test('what cannot be read has a reason', async t => {
  const directory = await makeScratch(t)
  const at = (name: string) => join(directory, name)
  writeFileSync(at('file'), 'text')
  writeFileSync(at('secret'), 'text')
  chmodSync(at('secret'), 0)
  chmodSync(directory, 0o755)
  mkdirSync(at('directory'))
  symlinkSync('circle', at('circle'))
  symlinkSync('nothing', at('broken'))
  spawnSync('mkfifo', [at('pipe')])

  t.strictSame(readFile(at('nothing')), { kind: 'absent' })
  t.strictSame(readFile(at('file/below')), { kind: 'absent' })
  for (const [name, reason] of [
    ['directory', 'directory'],
    ['circle', 'link-to-itself'],
    ['broken', 'link-to-nothing'],
    ['pipe', 'no-regular-file'],
  ] as const) {
    t.strictSame(readFile(at(name)), { kind: 'unreadable', reason }, name)
    t.equal(readTextIfPossible(at(name)), undefined, name)
    t.equal(isDirectory(at(name)), name === 'directory', name)
  }
  t.strictSame(readFile('/dev/null'), { kind: 'unreadable', reason: 'no-regular-file' }, 'a device')
  t.strictSame(readFile(at('file'), 3), { kind: 'unreadable', reason: 'too-large' })
  t.strictSame(
    asUnprivileged(() => readFile(at('secret'))),
    { kind: 'unreadable', reason: 'not-permitted' },
  )
  t.equal(isDirectory(at('file/below')), false)
})
