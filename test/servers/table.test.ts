/** Every app is in the table, and everything of the table is there: nothing is tested by nobody. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { repository } from '../support/heroku.ts'
import { type Group, servers } from './table.ts'

const groups = Object.keys(servers) as readonly Group[]
const names = groups.flatMap(group => servers[group].map(({ name }) => name)).sort()

t.test('each app has its row, each row its app and its messages', async t => {
  const apps = readdirSync(join(import.meta.dirname, 'apps'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => name)
  t.strictSame(apps.sort(), names)
  t.strictSame(
    readdirSync(join(import.meta.dirname, 'messages')).sort(),
    names.map(name => `${name}.txt`).sort(),
  )
})

t.test('each group has its test and its results, one for each row', async t => {
  for (const group of groups) {
    const results = JSON.parse(readFileSync(join(import.meta.dirname, `results/${group}.json`), 'utf8'))
    t.strictSame(
      Object.keys(results),
      servers[group].map(({ name }) => name),
      group,
    )
    const source = readFileSync(join(import.meta.dirname, `${group}.test.ts`), 'utf8')
    t.match(source, `testServers('${group}')`)
  }
})

t.test('.ci/run installs the packages of the apps without running their scripts', async t => {
  const source = readFileSync(join(repository, '.ci/run'), 'utf8')
  t.match(source, 'npm ci --ignore-scripts --prefix test/servers/apps\n')
})
