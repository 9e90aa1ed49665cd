import t from 'tap'
import type { Check, HttpCheck } from '../../src/plan/check.ts'
import { describeProblem, describeProcessPlan, describeWarning } from '../../src/plan/describe.ts'
import type { ProcessPlan } from '../../src/plan/plan.ts'
import { successStatuses, unbrokenStatuses } from '../../src/plan/status.ts'

const common = { retry: { kind: 'until-boot-timeout' }, timeoutMs: 30_000 } as const

t.test('a plan is told fact by fact', async t => {
  const plan = planWith([
    http({ statuses: unbrokenStatuses }),
    http({ statuses: successStatuses, content: 'secret' }),
    http({ statuses: [{ from: 204, to: 204 }], body: 'secret' }),
    http({ statuses: successStatuses, content: 'secret', body: 'secret' }),
    { ...common, kind: 'listening', name: 'listening' },
  ])
  t.equal(
    describeProcessPlan(plan).join('\n'),
    `web: bin/up -p $PORT
It must listen on $PORT within 60 s, then:
GET /up: answers anything below 500
GET /up: answers 200-299, contains the text that is set
GET /up: answers 204, has the body that is set
GET /up: answers 200-299, contains the text that is set, has the body that is set
listening: a process listens on all interfaces`,
  )
})

t.test('a problem says what is wrong, what was found and what is allowed', async t => {
  t.equal(
    describeProblem({
      kind: 'setting-invalid',
      name: 'SMOKE_TEST',
      found: 'maybe',
      allowed: 'enforce, warn or off',
    }),
    'SMOKE_TEST is "maybe"; allowed: enforce, warn or off.',
  )
  t.equal(
    describeProblem({ kind: 'setting-invalid', name: 'SMOKE_TEST_PATH', found: 'a "b"', allowed: 'a path' }),
    'SMOKE_TEST_PATH is "a \\"b\\""; allowed: a path.',
  )
  t.equal(
    describeProblem({ kind: 'setting-sets-port' }),
    "SMOKE_TEST_ENV_PORT is set, but the port is the test's own to choose; to choose it yourself, set SMOKE_TEST_PORT.",
  )
})

t.test('a problem stays on one line, and sends nothing to the terminal but print', async t => {
  const found = '/up\n\x1b[2J'
  const text = describeProblem({
    kind: 'setting-invalid',
    name: 'SMOKE_TEST_PATH',
    found,
    allowed: 'a path',
  })
  t.match(text, /^[ -~]+$/)
})

t.test('a warning says what does nothing', async t => {
  t.equal(
    describeWarning({ kind: 'setting-unknown', name: 'SMOKE_TEST_PTAH' }),
    'SMOKE_TEST_PTAH is none of the settings of the smoke test, and does nothing.',
  )
  t.equal(
    describeWarning({ kind: 'process-type-not-tested', name: 'worker' }),
    'SMOKE_TEST_PROCESSES names worker, but only web is tested yet.',
  )
})

function http(expectation: HttpCheck['expectation']): HttpCheck {
  return { ...common, kind: 'http', name: 'GET /up', path: '/up', host: 'localhost', expectation }
}

function planWith(checks: readonly Check[]): ProcessPlan {
  return {
    processType: 'web',
    command: 'bin/up -p $PORT',
    checks,
    bootTimeout: { limitMs: 60_000, lastMs: 180_000, platformMs: 60_000 },
    settleMs: 3000,
    stopTimeoutMs: 30_000,
    port: undefined,
    changes: { unset: [], set: new Map([['A', 'secret']]) },
  }
}
