/** Each message belongs to one fault: a file that no test reads is not held against anything. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { isUpdating } from '../support/messages.ts'
import { messageFile } from './run-fault.ts'

const skip = isUpdating && 'they are being written'

t.test('each fault has its message, and each message its fault', { skip }, async t => {
  const tests = (await readdir(import.meta.dirname)).filter(name => name.endsWith('.test.ts'))
  const sources = await Promise.all(tests.map(name => readFile(join(import.meta.dirname, name), 'utf8')))
  const names = sources.flatMap(source =>
    [...source.matchAll(/\bname: '([^']+)'/g)].map(([, name = '']) => name),
  )

  t.strictSame(names.map(messageFile).sort(), (await readdir(join(import.meta.dirname, 'messages'))).sort())
})
