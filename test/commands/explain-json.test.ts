/** `explain --report json`, run from the committed bundle. */
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { version } from '../../src/version.ts'
import { repository, runClean } from '../support/heroku.ts'

const sample = join(repository, 'test/apps/healthchecks-all')

t.test('the report has all that the text has', async t => {
  const { code, output } = await explain(t, [], { API_KEY: 's3cret' })
  t.equal(code, 0)
  const text = (await explain(t, [], { API_KEY: 's3cret' }, [])).output
  const { processes, notBooted, ...others } = JSON.parse(output)
  t.strictSame(others, {
    reportVersion: 1,
    version,
    release: ['the smoke test'],
    problems: [],
    warnings: [],
  })
  t.strictSame(notBooted, [
    { process: 'worker', healthchecks: 1, advice: 'heroku config:set SMOKE_TEST_PROCESSES=web,worker' },
  ])
  t.equal(processes.length, 1)
  const [web] = processes
  t.match(web, {
    process: 'web',
    command: 'node server.mjs',
    environment: { set: ['PORT', 'SMOKE_TEST_RUN'], unset: [] },
    skipped: [
      {
        healthcheck: 'healthchecks.web[4]',
        reason: 'type liveness is for a process that has been running for long',
      },
    ],
  })
  t.strictSame(
    web.checks.map(({ name, kind }: { name: string; kind: string }) => [name, kind]),
    [
      ['health', 'http'],
      ['all interfaces', 'listening'],
      ['database', 'command'],
      ['stays up', 'uptime'],
    ],
  )
  const values = [web, ...web.checks].flatMap(({ values }) => values)
  t.equal(values.length, 5 + 15 + 9 + 8 + 5)
  for (const { name, value, origin, ...others } of values) {
    t.strictSame(others, {})
    t.ok(text.includes(`  ${name.padEnd(13)} ${value}  [${origin}]\n`), `${name} is in the text`)
  }
})

t.test('the report has the problems and warnings, and exit code 2', async t => {
  const { code, output } = await explain(t, ['--wait', 'x'], { SMOKE_TEST_COLOUR: 'red' })
  t.equal(code, 2)
  t.strictSame(JSON.parse(output), {
    reportVersion: 1,
    version,
    processes: [],
    notBooted: [],
    release: ['the smoke test'],
    problems: ['SMOKE_TEST_WAIT is "x"; allowed: seconds from 0 to 600, such as 10.'],
    warnings: [
      'SMOKE_TEST_COLOUR is none of the settings of the smoke test, and does nothing.',
      'healthchecks.web[0].httpHeaders[0] in app.json uses $API_KEY, which is not set.',
    ],
  })
})

t.test('neither report nor text has the value of a header, or of a variable that is set', async t => {
  const variables = { API_KEY: 's3cret-1', SMOKE_TEST_ENV_TOKEN: 's3cret-2', DATABASE_URL: 's3cret-3' }
  for (const report of [['--report', 'json'], []]) {
    for (const args of [[], ['--process', 'web,worker'], ['--path', '/x'], ['--timeout', '0']]) {
      const { output } = await explain(t, [...args, '--env', 'KEY=s3cret-4'], variables, report)
      t.notMatch(output, 's3cret', `${args} ${report}`)
      if (args[0] !== '--timeout') t.match(output, 'TOKEN', `${args} ${report}`)
    }
  }
})

t.test('another kind of report is refused', async t => {
  for (const kind of ['junit', 'JSON', '']) {
    const { code, output } = await explain(t, [], {}, ['--report', kind])
    t.equal(output, 'smoke-test: --report of explain takes json\n', kind)
    t.equal(code, 2, kind)
  }
})

async function explain(
  t: Test,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  report = ['--report', 'json'],
) {
  const command = [join(repository, 'bin/smoke-test'), 'explain', '--dir', sample, ...report, ...args]
  return await runClean(t, command, { environment })
}
