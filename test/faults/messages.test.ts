/** Each message belongs to one fault: a file that no test reads is not held against anything. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { messageFile } from './message.ts'
import { allFaults } from './tables/all.ts'
import { refusedBuilds } from './tables/building.ts'

const skip = process.env['UPDATE_MESSAGES'] === '1' && 'they are being written'

t.test('each fault has its message, and each message its fault', { skip }, async t => {
  const names = [...allFaults, ...refusedBuilds].map(({ name }) => name)

  t.strictSame(names.map(messageFile).sort(), (await readdir(join(import.meta.dirname, 'messages'))).sort())
})

t.test('each table has a test', async t => {
  const withoutEnding = (name: string) => name.replace(/(\.test)?\.ts$/, '')
  const tables = await readdir(join(import.meta.dirname, 'tables'))
  const tests = await readdir(import.meta.dirname)

  t.strictSame(
    tables.filter(name => name !== 'all.ts' && !tests.map(withoutEnding).includes(withoutEnding(name))),
    [],
  )
})
