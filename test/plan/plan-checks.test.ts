import t from 'tap'
import { checksOf, httpCheckOf, planOf } from './planning.ts'

const one = (check: object) => ({ web: [check] })

t.test('a healthcheck has the defaults of the format', async t => {
  const [http, listening, command, uptime] = checksOf({
    healthchecks: {
      web: [{ path: '/up' }, { listening: true }, { command: ['bin/check', '--fast'] }, { uptime: 2.5 }],
    },
  }).map(({ origins: _origins, ...check }) => check)
  const common = {
    retry: { kind: 'counted', attempts: 3, waitMs: 5000 },
    timeoutMs: 5000,
    initialDelayMs: 0,
    isWarning: false,
    onFailure: {},
  }
  t.strictSame(http, {
    ...common,
    kind: 'http',
    name: 'GET /up',
    path: '/up',
    host: 'localhost',
    headers: [],
    expectation: { statuses: [{ from: 200, to: 299 }] },
  })
  t.strictSame(listening, { ...common, kind: 'listening', name: 'listening on $PORT' })
  t.strictSame(command, {
    ...common,
    kind: 'command',
    name: 'command bin/check --fast',
    command: ['bin/check', '--fast'],
  })
  t.strictSame(uptime, { ...common, kind: 'uptime', name: 'uptime of 2.5 s', uptimeMs: 2500 })
})

t.test('every field of a healthcheck reaches the check', async t => {
  const { origins, ...check } = httpCheckOf({
    healthchecks: one({
      name: 'up',
      description: 'for people',
      path: '/up',
      content: 'OK',
      body: 'OK!',
      status: '200-299, 401',
      httpHeaders: [{ name: 'X-Api-Key', value: 'k' }],
      attempts: 7,
      wait: 0,
      timeout: 0.1,
      initialDelay: 1.5,
      warn: true,
      onFailure: { command: ['bin/tell'], url: 'https://example.com/' },
    }),
  })
  t.strictSame(check, {
    kind: 'http',
    name: 'up',
    description: 'for people',
    path: '/up',
    host: 'localhost',
    headers: [{ name: 'X-Api-Key', value: 'k' }],
    expectation: {
      statuses: [
        { from: 200, to: 299 },
        { from: 401, to: 401 },
      ],
      content: 'OK',
      body: 'OK!',
    },
    retry: { kind: 'counted', attempts: 7, waitMs: 0 },
    timeoutMs: 100,
    initialDelayMs: 1500,
    isWarning: true,
    onFailure: { command: ['bin/tell'], url: 'https://example.com/' },
  })
  t.strictSame(origins.get('wait'), { kind: 'app-json', path: ['healthchecks', 'web', 0, 'wait'] })
  t.equal(origins.get('host'), undefined, 'what nobody has set has no origin')
})

t.test('a name and a description are one printable line, and a blank name is none', async t => {
  const nameOf = (fields: object) => httpCheckOf({ healthchecks: one({ path: '/up', ...fields }) }).name
  t.equal(nameOf({ name: ' a\nsmoke-test: b\x1b[31m\x07 ' }), 'a smoke-test: b\\x07')
  t.equal(nameOf({ name: ' \n ' }), 'GET /up')
  const { description } = httpCheckOf({ healthchecks: one({ path: '/up', description: 'a\nb\x07' }) })
  t.equal(description, 'a b\\x07')
  const [command] = checksOf({ healthchecks: one({ command: ['bash', '-c', 'a\nb'] }) })
  t.equal(command?.name, 'command bash -c a b')
})

t.test('a status may be a number', async t => {
  const { statuses } = httpCheckOf({ healthchecks: one({ path: '/up', status: 204 }) }).expectation
  t.strictSame(statuses, [{ from: 204, to: 204 }])
})

t.test('startup and readiness run, liveness is skipped, and startup is what it is by default', async t => {
  const { processes } = planOf({
    healthchecks: {
      web: [
        { path: '/startup', type: 'startup' },
        { path: '/readiness', type: 'readiness' },
        { path: '/liveness', type: 'liveness' },
        { path: '/default' },
      ],
    },
  })
  const paths = ['/startup', '/readiness', '/default']
  t.strictSame(
    processes[0]?.checks.map(({ name }) => name),
    paths.map(path => `GET ${path}`),
  )
  t.strictSame(
    processes[0]?.skipped.map(({ path }) => path),
    [['healthchecks', 'web', 2]],
  )
})

t.test('where no healthcheck runs, the default one does', async t => {
  const liveness = { path: '/live', type: 'liveness', attempts: 1 }
  for (const healthchecks of [undefined, {}, { web: [] }, { worker: [{ uptime: 5 }] }, one(liveness)]) {
    const [check, ...others] = checksOf({ healthchecks, procfile: 'web: a\nworker: b' })
    t.strictSame(others, [])
    t.match(check, {
      kind: 'http',
      name: 'GET /',
      expectation: { statuses: [{ from: 100, to: 499 }] },
      retry: { kind: 'until-boot-timeout' },
      timeoutMs: 30_000,
    })
  }
})

t.test('the default of other process types is an uptime of 10 s', async t => {
  const procfile = 'web: a\nworker: b'
  const variables = { SMOKE_TEST_PROCESSES: 'web,worker' }
  const live = { worker: [{ uptime: 3, type: 'liveness' }] }
  for (const healthchecks of [undefined, { worker: [] }, live]) {
    const [check, ...others] = checksOf({ healthchecks, procfile, variables }, 'worker')
    t.strictSame(others, [])
    t.match(check, { kind: 'uptime', name: 'uptime of 10 s', uptimeMs: 10_000, isWarning: false })
    t.equal(check?.origins.size, 0)
  }
})

t.test('a process must listen when it is web, or has a check that asks it over the network', async t => {
  const procfile = 'web: a\nworker: b'
  const variables = { SMOKE_TEST_PROCESSES: 'web,worker' }
  const mustListen = (checks: object[]) =>
    planOf({ procfile, variables, healthchecks: { web: [{ uptime: 1 }], worker: checks } }).processes.map(
      process => process.mustListen,
    )
  t.strictSame(mustListen([]), [true, false])
  t.strictSame(mustListen([{ uptime: 1 }, { command: ['a'] }]), [true, false])
  t.strictSame(mustListen([{ uptime: 1 }, { listening: true }]), [true, true])
  t.strictSame(mustListen([{ path: '/up' }]), [true, true])
  t.strictSame(mustListen([{ path: '/up', type: 'liveness' }]), [true, false])
  t.strictSame(mustListen([{ path: '/up', warn: true }]), [true, false], 'with warn it may fail')
})

t.test('process types are booted in the order of SMOKE_TEST_PROCESSES, and others are told', async t => {
  const { processes, notBooted } = planOf({
    procfile: 'web: a\nworker: b\nclock: c',
    variables: { SMOKE_TEST_PROCESSES: 'clock,web' },
    healthchecks: { worker: [{ uptime: 1 }, { uptime: 2 }], web: [{ path: '/up' }] },
  })
  t.strictSame(
    processes.map(({ processType }) => processType),
    ['clock', 'web'],
  )
  t.strictSame(notBooted, [{ processType: 'worker', healthchecks: 2 }])
})

t.test('SMOKE_TEST_ENV_* and SMOKE_TEST_UNSET are for every process type that is tested', async t => {
  const { processes } = planOf({
    procfile: 'web: a\nworker: b',
    variables: {
      SMOKE_TEST_PROCESSES: 'web,worker',
      SMOKE_TEST_ENV_WEB_CONCURRENCY: '1',
      SMOKE_TEST_UNSET: 'CLOCK',
    },
  })
  const changes = { unset: ['CLOCK'], set: new Map([['WEB_CONCURRENCY', '1']]) }
  t.strictSame(
    processes.map(process => process.changes),
    [changes, changes],
  )
})
