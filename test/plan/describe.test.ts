import t from 'tap'
import type { Check, HttpCheck } from '../../src/plan/check.ts'
import { describeCheck, describeInstallation, describeProcessPlan } from '../../src/plan/describe.ts'
import type { ProcessPlan } from '../../src/plan/plan.ts'
import { successStatuses, unbrokenStatuses } from '../../src/plan/status.ts'

const common = {
  retry: { kind: 'until-boot-timeout' },
  timeoutMs: 30_000,
  initialDelayMs: 0,
  isWarning: false,
  onFailure: {},
  origins: new Map(),
} as const

t.test('a plan is told fact by fact', async t => {
  const plan = planWith([
    http({ statuses: unbrokenStatuses }),
    http({ statuses: successStatuses, content: 'secret' }),
    http({ statuses: [{ from: 204, to: 204 }], body: 'secret' }),
    http({ statuses: successStatuses, content: 'secret', body: 'secret' }),
    { ...common, kind: 'listening', name: 'listening on $PORT' },
  ])
  t.equal(
    describeProcessPlan(plan).join('\n'),
    `web: bin/up -p $PORT
It must listen on $PORT within 60 s.
GET /up: answers anything below 500
GET /up: answers 200-299, contains the text that is set
GET /up: answers 204, has the body that is set
GET /up: answers 200-299, contains the text that is set, has the body that is set
listening on $PORT: a process of it listens on all interfaces`,
  )
})

t.test('an installation says what becomes of a release, which differs from mode to mode', async t => {
  const plan = {
    processes: [planWith([{ ...common, kind: 'listening', name: 'listening on $PORT' }])],
    notBooted: [],
    showsBody: true,
    reportsJson: false,
    values: {},
  }
  const booted = `  web: bin/up -p $PORT
  It must listen on $PORT within 60 s.
  listening on $PORT: a process of it listens on all interfaces`
  t.strictSame(
    (['enforce', 'warn', 'off'] as const).map(mode => describeInstallation(plan, mode).join('\n')),
    [
      `From now on every release boots this before it goes live:
${booted}
A release that fails does not go live. To only report: heroku config:set SMOKE_TEST=warn`,
      `From now on every release boots this, and goes live whatever comes of it (mode warn):
${booted}
To hold back a release that fails: heroku config:set SMOKE_TEST=enforce`,
      `No release is tested (mode off). In the other modes each one boots this:
${booted}
To test every release: heroku config:set SMOKE_TEST=enforce`,
    ],
  )
})

t.test('a check that somebody has named tells its request as well', async t => {
  t.equal(
    describeCheck({ ...http({ statuses: successStatuses, body: 'secret' }), name: 'Healthy' }),
    'Healthy: GET /up answers 200-299, has the body that is set',
  )
})

t.test('a check that warns only says so', async t => {
  t.equal(
    describeCheck({ ...http({ statuses: successStatuses }), isWarning: true }),
    'GET /up: answers 200-299 (warns only)',
  )
})

t.test('what need not listen is not said to', async t => {
  const command: Check = { ...common, kind: 'command', name: 'command bin/check', command: ['bin/check'] }
  t.equal(
    describeProcessPlan({
      ...planWith([command]),
      processType: 'worker',
      command: 'bin/work',
      mustListen: false,
    }).join('\n'),
    `worker: bin/work
command bin/check: exits with code 0`,
  )
})

function http(expectation: HttpCheck['expectation']): HttpCheck {
  return {
    ...common,
    kind: 'http',
    name: 'GET /up',
    path: '/up',
    host: 'localhost',
    headers: [],
    expectation,
  }
}

function planWith(checks: readonly Check[]): ProcessPlan {
  return {
    processType: 'web',
    command: 'bin/up -p $PORT',
    defaultWeb: undefined,
    checks,
    mustListen: true,
    bootTimeout: { limitMs: 60_000, lastMs: 180_000, platformMs: 60_000 },
    settleMs: 3000,
    stopTimeoutMs: 30_000,
    port: undefined,
    address: undefined,
    changes: { unset: [], set: new Map([['A', 'secret']]) },
    skipped: [],
  }
}
