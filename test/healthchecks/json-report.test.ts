import t, { type Test } from 'tap'
import { type App, appThatSays, nasty, runForReport } from './app.ts'

async function report(t: Test, app: App) {
  const { code, output, errors } = await runForReport(t, app, ['--report', 'json'])
  t.equal(output.indexOf('\n'), output.length - 1, 'one line on stdout')
  return { code, errors, report: JSON.parse(output) }
}

const nothingToTest =
  'The Procfile has no web process type (it has worker), so there is nothing to test. To have it tested, declare web there.'
t.test('the report of a pass is on stdout alone, and what people read is on stderr', async t => {
  const {
    code,
    errors,
    report: found,
  } = await report(t, {
    web: 'echo Hello; exec node answers.mjs',
    healthchecks: { web: [{ name: 'health', path: '/' }, { uptime: 1 }] },
  })
  t.equal(code, 0)
  t.match(errors, /^web \| Hello$/m)
  t.match(errors, /^smoke-test: PASSED: web boots, listens and passes 2 checks$/m)
  t.match(errors, /\nsmoke-test: at=verdict verdict=passed [^\n]*\n$/)
  t.match(found, {
    reportVersion: 1,
    version: /^\d+\.\d+\.\d+$/,
    mode: 'run',
    verdict: 'passed',
    heroku: null,
    exitCode: 0,
    problems: [],
    processes: [
      {
        process: 'web',
        verdict: 'passed',
        heroku: null,
        port: Number,
        bootMs: Number,
        elapsedMs: Number,
        stopMs: Number,
        exit: null,
        memoryBytes: Number,
        warnings: [],
        checks: [
          {
            name: 'health',
            kind: 'http',
            passed: true,
            warnsOnly: false,
            attempts: [
              { outcome: 'passed', text: 'answered 200', status: 200, atMs: Number, tookMs: Number },
            ],
          },
          { name: 'uptime of 1 s', kind: 'uptime', passed: true, attempts: [{ status: null }] },
        ],
      },
    ],
  })
})

t.test('the names of all fields, which readers rely on: version 1 only ever gets more', async t => {
  const { report: found } = await report(t, {
    web: 'node crashes-when-asked.mjs',
    healthchecks: { web: [{ path: '/', attempts: 1 }] },
  })
  const [process] = found.processes
  const keys: Readonly<Record<string, readonly [object, readonly string[]]>> = {
    report: [
      found,
      ['reportVersion', 'version', 'mode', 'verdict', 'heroku', 'exitCode', 'problems', 'processes'],
    ],
    process: [
      process,
      [
        ...['process', 'verdict', 'heroku', 'port', 'bootMs', 'elapsedMs', 'stopMs', 'exit'],
        ...['memoryBytes', 'quotaBytes', 'warnings', 'checks'],
      ],
    ],
    exit: [process.exit, ['kind', 'code']],
    check: [process.checks[0], ['name', 'kind', 'passed', 'warnsOnly', 'attempts']],
    attempt: [process.checks[0].attempts[0], ['outcome', 'text', 'status', 'atMs', 'tookMs']],
  }
  for (const [name, [object, expected]] of Object.entries(keys)) {
    t.strictSame(Object.keys(object), expected, name)
  }
  t.equal(found.reportVersion, 1)
})

t.test('the report of a failure has every try', async t => {
  const { code, report: found } = await report(t, {
    web: 'node answers.mjs 503',
    healthchecks: {
      web: [
        { path: '/', attempts: 2, wait: 0 },
        { name: 'other', path: '/', warn: true, attempts: 1, status: 200 },
      ],
    },
  })
  t.equal(code, 1)
  t.match(found, { verdict: 'check-failed', heroku: null, exitCode: 1 })
  const { checks, warnings } = found.processes[0]
  const failed = { outcome: 'wrong-status', text: 'answered 503', status: 503 }
  t.match(checks, [
    { name: 'GET /', passed: false, warnsOnly: false, attempts: [failed, failed] },
    { name: 'other', passed: false, warnsOnly: true, attempts: [failed] },
  ])
  t.equal(checks[0].attempts.length, 2)
  t.strictSame(warnings, ['other answered 503; it is set to warn only'])
})

t.test('the report of a crash has how it ended: a code or a signal', async t => {
  const commands = {
    'node crashes-when-asked.mjs': { kind: 'code', code: 7 },
    'node answers.mjs & sleep 0.7; kill -SEGV $$': { kind: 'signal', signal: 'SIGSEGV' },
  }
  for (const [web, exit] of Object.entries(commands)) {
    const healthchecks = { web: [{ path: '/' }, { uptime: 60 }] }
    const { code, report: found } = await report(t, { web, healthchecks })
    t.equal(code, 1)
    t.match(found, { verdict: 'crashed', heroku: 'H10', exitCode: 1 })
    t.strictSame(found.processes[0].exit, exit)
  }
})

t.test(
  'the report of a plan that is wrong has the problems, and of an app without web the reason',
  async t => {
    const wrong = await report(t, { web: 'true', healthchecks: { web: [{ path: 'x' }, {}] } })
    t.equal(wrong.code, 2)
    t.match(wrong.report, { verdict: 'misconfigured', exitCode: 2, processes: [] })
    t.match(wrong.report.problems, [/^healthchecks\.web\[0\]\.path /, /^healthchecks\.web\[1\] /])

    const idle = await report(t, { worker: 'true' })
    t.equal(idle.code, 2)
    t.match(idle.report, { verdict: 'nothing-to-test', exitCode: 2, processes: [] })
    t.strictSame(idle.report.problems, [nothingToTest])
  },
)

t.test('each process type that was booted is in the report', async t => {
  const { report: found } = await report(t, {
    web: 'node answers.mjs',
    worker: 'node dies-after.mjs 0',
    config: { SMOKE_TEST_PROCESSES: 'web,worker', SMOKE_TEST_SETTLE: '0' },
  })
  t.match(found, {
    verdict: 'crashed',
    heroku: null,
    processes: [
      { process: 'web', verdict: 'passed' },
      { process: 'worker', verdict: 'crashed', heroku: null, bootMs: null },
    ],
  })
})

t.test('control characters of a name or a body do not break it', async t => {
  const { report: found } = await report(t, appThatSays(nasty))
  const [check] = found.processes[0].checks
  t.match(check.name, /^bell /)
  t.match(check.attempts[0].text, 'answered 200 with the body "bell \\x07 red \\u2028 \\u202e tab')
})
