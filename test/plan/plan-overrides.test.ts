/** Config vars over the healthchecks of app.json. */
import t from 'tap'
import { checksOf, httpCheckOf, planOf } from './planning.ts'

const mixed = {
  web: [
    { path: '/a', name: 'a', warn: true, httpHeaders: [{ name: 'A', value: 'b' }] },
    { listening: true },
    { path: '/b' },
    { uptime: 2 },
    { command: ['bin/check'] },
  ],
}

t.test('a config var that says what to ask for takes the place of all http checks, and no other', async t => {
  const cases: [Record<string, string>, object][] = [
    [{ SMOKE_TEST_PATH: '/x' }, { path: '/x', expectation: { statuses: [{ from: 200, to: 299 }] } }],
    [{ SMOKE_TEST_STATUS: '401' }, { path: '/', expectation: { statuses: [{ from: 401, to: 401 }] } }],
    [{ SMOKE_TEST_CONTENT: 'OK' }, { path: '/', expectation: { content: 'OK' } }],
    [{ SMOKE_TEST_BODY: 'OK' }, { path: '/', expectation: { body: 'OK' } }],
  ]
  for (const [variables, expected] of cases) {
    const checks = checksOf({ healthchecks: mixed, variables })
    const name = Object.keys(variables).join()
    t.strictSame(
      checks.map(({ kind }) => kind),
      ['http', 'listening', 'uptime', 'command'],
      name,
    )
    t.match(
      checks[0],
      {
        ...expected,
        retry: { kind: 'until-boot-timeout' },
        timeoutMs: 30_000,
        isWarning: false,
        headers: [],
      },
      name,
    )
  }
})

t.test('what is empty overrides nothing', async t => {
  const variables = {
    SMOKE_TEST_PATH: '',
    SMOKE_TEST_STATUS: '',
    SMOKE_TEST_CONTENT: '',
    SMOKE_TEST_BODY: '',
    SMOKE_TEST_HOST: '',
    SMOKE_TEST_TIMEOUT: '',
    SMOKE_TEST_ATTEMPTS: '',
    SMOKE_TEST_WAIT: '',
    SMOKE_TEST_PROCESSES: '',
  }
  t.strictSame(planOf({ healthchecks: mixed, variables }), planOf({ healthchecks: mixed }))
})

t.test('timeout, attempts and wait are over those of every check of web', async t => {
  const variables = { SMOKE_TEST_TIMEOUT: '7', SMOKE_TEST_ATTEMPTS: '2', SMOKE_TEST_WAIT: '0.5' }
  const web = [{ path: '/a', timeout: 1, attempts: 9, wait: 9 }, { listening: true }, { command: ['c'] }]
  for (const check of checksOf({ healthchecks: { web }, variables })) {
    t.strictSame(check.retry, { kind: 'counted', attempts: 2, waitMs: 500 }, check.kind)
    t.equal(check.timeoutMs, 7000, check.kind)
    for (const [field, name] of [
      ['timeout', 'SMOKE_TEST_TIMEOUT'],
      ['attempts', 'SMOKE_TEST_ATTEMPTS'],
      ['wait', 'SMOKE_TEST_WAIT'],
    ] as const) {
      t.strictSame(check.origins.get(field), { kind: 'config-var', name })
    }
  }
})

t.test('one of attempts and wait alone leaves the other as it was', async t => {
  const healthchecks = { web: [{ path: '/a', attempts: 9, wait: 8 }] }
  const retry = (variables: Record<string, string>) => httpCheckOf({ healthchecks, variables }).retry
  t.strictSame(retry({ SMOKE_TEST_ATTEMPTS: '2' }), { kind: 'counted', attempts: 2, waitMs: 8000 })
  t.strictSame(retry({ SMOKE_TEST_WAIT: '1' }), { kind: 'counted', attempts: 9, waitMs: 1000 })
})

t.test('a default check that is given attempts or a wait is counted, as a healthcheck is', async t => {
  const retry = (variables: Record<string, string>) => httpCheckOf({ variables }).retry
  t.strictSame(retry({ SMOKE_TEST_ATTEMPTS: '2' }), { kind: 'counted', attempts: 2, waitMs: 5000 })
  t.strictSame(retry({ SMOKE_TEST_WAIT: '1' }), { kind: 'counted', attempts: 3, waitMs: 1000 })
  t.strictSame(retry({ SMOKE_TEST_TIMEOUT: '1' }), { kind: 'until-boot-timeout' })
})

t.test('config vars are for web alone', async t => {
  const worker = [{ path: '/a', httpHeaders: [{ name: 'Host', value: 'a.example' }] }, { listening: true }]
  const app = { procfile: 'web: a\nworker: b', healthchecks: { worker } }
  const variables = {
    SMOKE_TEST_PATH: '/x',
    SMOKE_TEST_STATUS: '401',
    SMOKE_TEST_CONTENT: 'OK',
    SMOKE_TEST_BODY: 'OK',
    SMOKE_TEST_HOST: 'b.example',
    SMOKE_TEST_TIMEOUT: '7',
    SMOKE_TEST_ATTEMPTS: '2',
    SMOKE_TEST_WAIT: '1',
  }
  const SMOKE_TEST_PROCESSES = 'worker'
  t.strictSame(
    checksOf({ ...app, variables: { ...variables, SMOKE_TEST_PROCESSES } }, 'worker'),
    checksOf({ ...app, variables: { SMOKE_TEST_PROCESSES } }, 'worker'),
  )
})

t.test('times and ports are for every process type that is tested', async t => {
  const { processes } = planOf({
    procfile: 'web: a\nworker: b',
    variables: {
      SMOKE_TEST_PROCESSES: 'web,worker',
      SMOKE_TEST_BOOT_TIMEOUT: '20',
      SMOKE_TEST_SETTLE: '0',
      SMOKE_TEST_STOP_TIMEOUT: '1',
      SMOKE_TEST_PORT: '5000',
    },
  })
  t.equal(processes.length, 2)
  for (const process of processes) {
    t.match(process, {
      bootTimeout: { limitMs: 20_000, lastMs: 20_000 },
      settleMs: 0,
      stopTimeoutMs: 1000,
      port: 5000,
    })
  }
})

t.test('the Host header: SMOKE_TEST_HOST, then the one of the healthcheck, then the domain', async t => {
  const domain = { HEROKU_APP_DEFAULT_DOMAIN_NAME: 'app-1.herokuapp.com' }
  const setting = { SMOKE_TEST_HOST: 'www.example.com' }
  const own = { web: [{ path: '/', httpHeaders: [{ name: 'hOST', value: 'own.example' }] }] }
  const none = { web: [{ path: '/' }] }
  const host = (healthchecks: object, variables: Record<string, string>) =>
    httpCheckOf({ healthchecks, variables }).host
  t.equal(host(none, {}), 'localhost')
  t.equal(host(none, { HEROKU_APP_DEFAULT_DOMAIN_NAME: '' }), 'localhost')
  t.equal(host(none, domain), 'app-1.herokuapp.com')
  t.equal(host(own, {}), 'own.example')
  t.equal(host(own, domain), 'own.example')
  t.equal(host(own, { ...domain, ...setting }), 'www.example.com')
  t.strictSame(httpCheckOf({ healthchecks: own }).headers, [], 'and there is only one')
})

t.test('the source of the Host header is the one that it has', async t => {
  const own = { web: [{ path: '/', httpHeaders: [{ name: 'Host', value: 'own.example' }] }] }
  const origin = (variables: Record<string, string>) =>
    httpCheckOf({ healthchecks: own, variables }).origins.get('host')
  const ofAppJson = { kind: 'app-json', path: ['healthchecks', 'web', 0, 'httpHeaders'] }
  t.strictSame(origin({}), ofAppJson)
  t.strictSame(origin({ HEROKU_APP_DEFAULT_DOMAIN_NAME: 'a.example' }), ofAppJson)
  t.strictSame(origin({ SMOKE_TEST_HOST: 'b.example' }), { kind: 'config-var', name: 'SMOKE_TEST_HOST' })
})
