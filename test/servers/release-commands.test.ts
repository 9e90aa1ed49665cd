/** Release commands as people have them, of Django and Rails, on SQLite. */
import { readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { readVerdict } from '../buildpack/output.ts'
import { buildWithOwnNode } from '../buildpack/slug.ts'
import { type Finished, makeScratch, release } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { findMissingRuntime, skipForRuntime } from '../support/runtimes.ts'
import type { Config } from './server.ts'
import { servers } from './table.ts'

t.jobs = 2

type Case = {
  readonly name: string
  readonly app: 'django' | 'rails'
  readonly command: string
  readonly files?: Readonly<Record<string, string>>
  readonly config?: Config
  readonly code: number
  /** As the last line has it; undefined where nothing was booted. */
  readonly verdict: string | undefined
  /** In this order in the output. */
  readonly says: readonly string[]
}

const migrate = 'python manage.py migrate --noinput'
const untested = 'smoke-test: the release command failed (exit code 1), so the app was not tested\n'

/** The second migration of the app `orders`. */
function migration(body: string): Readonly<Record<string, string>> {
  return {
    'orders/migrations/0002_backfill.py': `from django.db import migrations


def backfill(apps, schema_editor):
    ${body}


class Migration(migrations.Migration):
    dependencies = [("orders", "0001_initial")]
    operations = [migrations.RunPython(backfill)]
`,
  }
}

const cases: readonly Case[] = [
  {
    name: 'Django migrates',
    app: 'django',
    command: migrate,
    code: 0,
    verdict: 'passed',
    says: ['Applying orders.0001_initial... OK\n', 'smoke-test: booting web', 'GET /health answered 200'],
  },
  {
    name: 'Django has a migration that fails',
    app: 'django',
    command: migrate,
    files: migration('raise ValueError("order 42 has no customer")'),
    code: 1,
    verdict: undefined,
    says: ['Applying orders.0002_backfill...', 'ValueError: order 42 has no customer\n', untested],
  },
  {
    name: 'in warn a migration that fails still fails the release',
    app: 'django',
    command: migrate,
    files: migration('raise ValueError("order 42 has no customer")'),
    config: { SMOKE_TEST: 'warn' },
    code: 1,
    verdict: undefined,
    says: ['ValueError: order 42 has no customer\n', untested],
  },
  {
    name: 'a semicolon hides a migration that fails, and the health check finds it',
    app: 'django',
    command: 'python manage.py migrate orders 0003_not_committed; python manage.py check',
    config: { SMOKE_TEST_ATTEMPTS: '1' },
    code: 1,
    verdict: 'check-failed',
    says: [
      "CommandError: Cannot find a migration matching '0003_not_committed' from app 'orders'.\n",
      'System check identified no issues',
      'smoke-test: FAILED: GET /health answered 500; expected: 200-299\n',
      'that its release command has migrated the database.\n',
      'smoke-test:   Its release command has already run, and is not undone.\n',
    ],
  },
  {
    name: 'a command that asks finds nobody to answer, and does not hang',
    app: 'django',
    command: `${migrate} && python manage.py flush`,
    code: 1,
    verdict: undefined,
    says: ["Type 'yes' to continue", 'EOFError: EOF when reading a line\n', untested],
  },
  {
    name: 'a command that asks and is answered by yes goes on',
    app: 'django',
    command: `${migrate} && yes "yes" | python manage.py flush`,
    code: 0,
    verdict: 'passed',
    says: ["Type 'yes' to continue", 'smoke-test: booting web', 'GET /health answered 200'],
  },
  {
    name: 'Rails migrates',
    app: 'rails',
    command: 'bundle exec rails db:migrate',
    code: 0,
    verdict: 'passed',
    says: ['CreateProducts: migrated', 'smoke-test: booting web', 'GET /up answered 200'],
  },
  {
    name: 'Rails has a migration that fails',
    app: 'rails',
    command: 'bundle exec rails db:migrate',
    files: {
      'db/migrate/20260203040506_add_price.rb': `class AddPrice < ActiveRecord::Migration[6.1]
  def change
    add_column :prodcuts, :price, :integer
  end
end
`,
    },
    code: 1,
    verdict: undefined,
    says: ['StandardError: An error has occurred', 'no such table: prodcuts', untested],
  },
]

for (const { name, app, command, files, config, code, verdict, says } of cases) {
  t.test(name, { timeout: 120_000 }, async t => {
    const finished = await releaseWith(t, app, command, { ...files }, { ...config })
    if (finished === undefined) return

    t.equal(finished.code, code, finished.output)
    t.equal(readVerdict(finished.output)['verdict'], verdict)
    let from = 0
    for (const text of says) {
      const at = finished.output.indexOf(text, from)
      t.not(at, -1, `it says "${text.trim()}"`)
      from = Math.max(at, from)
    }
  })
}

t.test('a command that prints much loses nothing of it', { timeout: 120_000 }, async t => {
  const count = 100_000
  const files = migration(`[print(f"order {number} is filled in") for number in range(${count})]`)
  const finished = await releaseWith(t, 'django', migrate, files)
  if (finished === undefined) return

  t.equal(finished.code, 0)
  const printed = [...finished.output.matchAll(/^.*order (\d+) is filled in$/gm)].map(([, number]) =>
    Number(number),
  )
  t.equal(printed.length, count)
  t.ok(
    printed.every((number, index) => number === index),
    'in its order',
  )
  t.equal(readVerdict(finished.output)['verdict'], 'passed')
})

/** @returns  Undefined where the runtime is missing. */
async function releaseWith(
  t: Test,
  name: 'django' | 'rails',
  command: string,
  files: Readonly<Record<string, string>>,
  config: Config = {},
): Promise<Finished | undefined> {
  // A copy: some of the commands that look for a runtime write beside what they look at.
  const directory = join(await makeScratch(t), name)
  await cp(join(import.meta.dirname, 'apps', name), directory, { recursive: true })
  const server = [...servers.python, ...servers.ruby].find(each => each.name === name)
  if (server === undefined) throw new Error(`there is no ${name}`)
  const missing = await findMissingRuntime(t, directory, [server.version, ...(server.needs ?? [])])
  if (missing !== undefined) {
    skipForRuntime(t, name, missing)
    return undefined
  }
  const [, web = ''] = /^(web: .*)$/m.exec(readFileSync(join(directory, 'Procfile'), 'utf8')) ?? []
  const built = await buildWithOwnNode(t, {
    directory,
    files: { ...files, Procfile: `release: ${command}\n${web}\n` },
    config: { SMOKE_TEST_PATH: '/health', SMOKE_TEST_SETTLE: '0', ...server.config, ...config },
  })
  t.equal(built.code, 0, 'it is built')
  const finished = await release(t, built)
  t.strictSame(findProcesses(built.app), [], 'nothing is left running')
  return finished
}
