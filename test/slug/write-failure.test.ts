/** What is in the way of our files is named; a file that this buildpack itself lacks is a bug. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { catchWriteFailure } from '../../src/slug/write-failure.ts'
import { makeScratch } from '../support/heroku.ts'

t.test('without an error there is nothing to name', async t => {
  t.equal(
    catchWriteFailure('/slug', () => {}),
    undefined,
  )
})

t.test('an error of the system about the tree is a value', async t => {
  const slug = await makeScratch(t)
  const at = (name: string) => join(slug, name)
  writeFileSync(at('file'), '')
  mkdirSync(at('directory'))
  symlinkSync('circle', at('circle'))
  const cases = [
    [
      () => mkdirSync(at('file/below'), { recursive: true }),
      'file/below',
      'a file is in the place of a directory',
    ],
    [() => mkdirSync(at('file'), { recursive: true }), 'file', 'a file is in the place of a directory'],
    [() => writeFileSync(at('directory'), ''), 'directory', 'it is a directory'],
    [() => writeFileSync(at('circle'), ''), 'circle', 'it is a symbolic link that leads back to itself'],
    [() => rmSync(at('directory')), 'directory', 'ERR_FS_EISDIR'],
    [() => failing('ENOSPC', { path: '/lib/a', dest: at('a') }), 'a', 'the disk is full'],
  ] as const
  for (const [write, path, reason] of cases)
    t.equal(catchWriteFailure(slug, write), `${path} cannot be written: ${reason}.`)
})

t.test('all else is thrown on', async t => {
  const slug = await makeScratch(t)
  t.throws(() => catchWriteFailure(slug, () => failing('ENOENT', { path: '/lib/a', dest: join(slug, 'a') })))
  t.throws(() => catchWriteFailure(slug, () => writeFileSync('/nonexistent/file', '')), { code: 'ENOENT' })
  t.throws(() => catchWriteFailure(slug, () => Buffer.alloc(-1)), RangeError)
})

function failing(code: string, paths: { readonly path: string; readonly dest: string }): never {
  throw Object.assign(new Error(code), { code, ...paths })
}
