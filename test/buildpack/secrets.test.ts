/**
 * No config var is told to anybody: not in a build, a release, a report or an explanation, whatever they
 * come to. That holds for each row of test/faults as well.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { breakTester } from '../support/break-tester.ts'
import { type Build, type Finished, release, repository, runClean } from '../support/heroku.ts'
import { makeSecrets } from '../support/secrets.ts'
import { buildWithOwnNode, readFiles } from './slug.ts'

t.jobs = 2

const directory = join(repository, 'test/faults/programs')
const works = 'node answers.mjs 200 OKAY'
const fails = 'node answers.mjs 500 no'
const config = { SMOKE_TEST_SETTLE: '0', SMOKE_TEST_ATTEMPTS: '1' }
const smokeTest = join(repository, 'bin/smoke-test')

/** Each is one way to come to an output, with what marks it as that. */
const outputs: readonly {
  readonly name: string
  readonly says: string
  readonly make: (t: Test, secrets: Readonly<Record<string, string>>) => Promise<Finished>
}[] = [
  {
    name: 'a build that is refused',
    says: 'SMOKE_TEST_TIMEOUT',
    make: (t, secrets) => buildApp(t, works, { ...secrets, SMOKE_TEST_TIMEOUT: 'soon' }),
  },
  {
    name: 'a release whose config vars are refused',
    says: 'verdict=misconfigured',
    make: (t, secrets) => releaseApp(t, works, secrets, { SMOKE_TEST_TIMEOUT: 'soon' }),
  },
  {
    name: 'a pass, reported as JSON',
    says: '"verdict":"passed"',
    make: (t, secrets) => releaseApp(t, works, secrets, { SMOKE_TEST_REPORT: 'json' }),
  },
  {
    name: 'a failure, reported as JSON',
    says: '"verdict":"check-failed"',
    make: (t, secrets) => releaseApp(t, fails, secrets, { SMOKE_TEST_REPORT: 'json' }),
  },
  {
    name: 'a failure that is only told',
    says: 'mode=warn',
    make: (t, secrets) => releaseApp(t, fails, secrets, { SMOKE_TEST: 'warn' }),
  },
  {
    name: 'a release that is not tested',
    says: 'smoke-test: off',
    make: (t, secrets) => releaseApp(t, works, secrets, { SMOKE_TEST: 'off' }),
  },
  {
    name: 'a crash in a worker beside web',
    says: 'verdict=crashed',
    make: (t, secrets) =>
      releaseApp(t, `${works}\nworker: exit 1`, secrets, { SMOKE_TEST_PROCESSES: 'web,worker' }),
  },
  {
    name: 'an internal error',
    says: 'INTERNAL ERROR',
    make: async (t, secrets) => {
      const built = await buildApp(t, works, secrets)
      breakTester(built.app)
      const wrapper = join(built.app, '.heroku/smoke-test/release')
      return await runClean(t, [wrapper], { environment: built.config, directory: built.app })
    },
  },
  {
    name: 'a tester that cannot run',
    says: 'cannot run',
    make: async (t, secrets) => {
      const built = await buildApp(t, works, secrets)
      await rm(join(built.app, '.heroku/smoke-test/smoke-test'))
      return await release(t, built)
    },
  },
  { name: 'an explanation', says: 'SECRET_1', make: (t, secrets) => byHand(t, ['explain'], secrets) },
  {
    name: 'an explanation as JSON',
    says: 'SECRET_1',
    make: (t, secrets) => byHand(t, ['explain', '--report', 'json'], secrets),
  },
  ...['json', 'junit'].map(report => ({
    name: `a test by hand, reported as ${report}`,
    says: 'check-failed',
    make: (t: Test, secrets: Readonly<Record<string, string>>) =>
      byHand(t, ['run', '--report', report], { ...secrets, SMOKE_TEST_BODY: 'NOT OKAY' }),
  })),
]

for (const { name, says, make } of outputs) {
  t.test(`no config var is in the output of ${name}`, async t => {
    const secrets = makeSecrets()

    const { output } = await make(t, secrets.config)

    t.match(output, says)
    t.strictSame(secrets.findIn(output), [])
  })
}

t.test('a secret would be found, in an output and in a slug', async t => {
  const secrets = makeSecrets()
  const built = await buildApp(t, works, secrets.config, { release: 'env; env >leaked' })

  const { output } = await release(t, built)

  t.equal(secrets.findIn(output).length, 200)
  const slug = Buffer.concat([...readFiles(built.app).values()]).toString('latin1')
  t.equal(secrets.findIn(slug).length, 200)
})

async function buildApp(
  t: Test,
  web: string,
  secrets: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Promise<Build> {
  const commands = Object.entries({ ...others, web }).map(([name, command]) => `${name}: ${command}\n`)
  return await buildWithOwnNode(t, {
    directory,
    files: { Procfile: commands.join('') },
    config: { ...config, ...secrets },
  })
}

async function releaseApp(
  t: Test,
  web: string,
  secrets: Readonly<Record<string, string>>,
  setLater: Readonly<Record<string, string>>,
): Promise<Finished> {
  return await release(t, await buildApp(t, web, secrets), setLater)
}

async function byHand(
  t: Test,
  args: readonly string[],
  secrets: Readonly<Record<string, string>>,
): Promise<Finished> {
  const { app } = await buildApp(t, works, {})
  const command = [smokeTest, ...args, '--dir', app]
  return await runClean(t, command, { environment: { ...config, ...secrets } })
}
