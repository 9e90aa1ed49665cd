import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { build } from '../support/heroku.ts'
import { matchMessage } from './message.ts'
import { testFaults } from './run-fault.ts'
import { building, refusedBuilds } from './tables/building.ts'

for (const { name, files, config, code } of refusedBuilds) {
  t.test(name, async t => {
    const built = await build(t, { files, config })

    t.equal(built.code, code, `exit code ${code}`)
    await matchMessage(t, name, built.output, built)
    t.strictSame(await readTree(built.app), files, 'the slug is as it was')
  })
}

testFaults(building)

/** The files of a tree, by path. */
async function readTree(directory: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const contents = files.map(
    async file => [file.slice(directory.length + 1), await readFile(file, 'latin1')] as const,
  )
  return Object.fromEntries(await Promise.all(contents))
}
