import t from 'tap'
import { normalize } from '../support/normalize.ts'
import { buildApp, explainApp, readLogfmt, releaseApp, runApp } from './app.ts'

const both = { SMOKE_TEST_PROCESSES: 'web,worker', SMOKE_TEST_SETTLE: '0' }
const web = 'node stops-slowly.mjs'

t.test('process types are tested one after the other: no two of them run at once', async t => {
  const { code, output, directory, events } = await releaseApp(t, {
    web,
    worker: 'node works.mjs',
    healthchecks: { web: [{ path: '/' }], worker: [{ uptime: 1 }] },
    config: both,
  })
  t.equal(code, 0, output)
  const [ofWeb, ofWorker, ...more] = events('start')
  const [stop] = events('stop')
  t.strictSame(more, [])
  t.equal(stop?.pid, ofWeb?.pid)
  t.not(ofWorker?.pid, ofWeb?.pid)
  t.ok((ofWorker?.at ?? 0) >= (stop?.at ?? Number.POSITIVE_INFINITY), 'the worker starts when web has ended')
  t.not(ofWorker?.run, ofWeb?.run, 'each is a test of its own')

  t.equal(
    normalize(output, directory, { [ofWorker?.port ?? '']: '$PORT' }),
    `smoke-test: booting web with PORT=$PORT: node stops-slowly.mjs
smoke-test: up after N s: listening on [::]:$PORT
smoke-test: GET / answered 200 (N ms)
smoke-test: PASSED: web boots, listens and passes 1 check
smoke-test: N s  booted
smoke-test: N s  listening on [::]:$PORT
smoke-test: N s  GET / answered 200 (N ms)
smoke-test: N s  stopped by SIGTERM
smoke-test: peak memory: N MB
smoke-test: at=verdict verdict=passed mode=enforce process=web boot=N s elapsed=N s checks=1/1 memory=N MB version=1.0.0
smoke-test: booting worker with PORT=$PORT: node works.mjs
smoke-test: uptime of 1 s passed (N ms)
smoke-test: PASSED: worker boots and passes 1 check
smoke-test: N s  booted
smoke-test: N s  uptime of 1 s passed (N ms)
smoke-test: N s  stopped by SIGTERM
smoke-test: peak memory: N MB
smoke-test: at=verdict verdict=passed mode=enforce process=worker elapsed=N s checks=1/1 memory=N MB version=1.0.0
`,
  )
})

t.test('they are tested in the order in which they are named', async t => {
  const { code, output } = await runApp(t, {
    web,
    worker: 'node works.mjs',
    healthchecks: { worker: [{ uptime: 1 }] },
    config: { ...both, SMOKE_TEST_PROCESSES: 'worker,web' },
  })
  t.equal(code, 0, output)
  t.match(output, /booting worker with [\s\S]* booting web with /)
  t.equal(readLogfmt(output)['process'], 'web')
})

t.test('the first that fails decides, and the rest are not booted', async t => {
  const { code, output, events } = await releaseApp(t, {
    web: 'node answers.mjs 500',
    worker: 'node works.mjs',
    healthchecks: { web: [{ path: '/', attempts: 1 }], worker: [{ uptime: 1 }] },
    config: both,
  })
  t.equal(code, 1)
  t.equal(events('start').length, 1)
  t.notMatch(output, 'booting worker')
  const { verdict, process } = readLogfmt(output)
  t.strictSame({ verdict, process }, { verdict: 'check-failed', process: 'web' })
})

t.test('a worker that fails behind a web that passes fails the release', async t => {
  const { code, output } = await releaseApp(t, {
    web: 'node answers.mjs',
    worker: 'node dies-after.mjs 500',
    healthchecks: { worker: [{ uptime: 30 }] },
    config: both,
  })
  t.equal(code, 1)
  t.match(output, 'smoke-test: PASSED: web boots, listens and passes 1 check\n')
  t.match(
    output,
    /smoke-test: FAILED: worker exited with code 7 after \d\.\d s, while it was being checked\n/,
  )
  const { verdict, process, heroku } = readLogfmt(output)
  t.strictSame({ verdict, process, heroku }, { verdict: 'crashed', process: 'worker', heroku: undefined })
})

t.test('a worker with healthchecks is not booted unless it is named, and explain says how', async t => {
  const app = {
    web,
    worker: 'node dies-after.mjs 0',
    healthchecks: { worker: [{ uptime: 1 }, { command: ['true'] }] },
  }
  const { code, output, events } = await releaseApp(t, app)
  t.equal(code, 0, output)
  t.equal(events('start').length, 1)
  t.notMatch(output, 'worker')

  const explained = await explainApp(t, app)
  t.match(
    explained.output,
    'worker: not booted, so its healthchecks (2) do not run. To boot it too: heroku config:set SMOKE_TEST_PROCESSES=web,worker\n',
  )
})

t.test('a worker gets a PORT, and may ignore it', async t => {
  const { events } = await runApp(t, {
    web,
    worker: 'node works.mjs',
    healthchecks: { worker: [{ uptime: 1 }] },
    config: { ...both, SMOKE_TEST_PROCESSES: 'worker' },
  })
  t.match(events('start')[0]?.port, /^\d+$/)
})

t.test('a process type that the Procfile lacks is refused', async t => {
  const { code, output } = await runApp(t, { web, config: both })
  t.equal(code, 2)
  t.match(output, 'SMOKE_TEST_PROCESSES names worker, which the Procfile does not have. It has: web.')
})

t.test('the release command is refused: in a slug it is the smoke test, which would boot itself', async t => {
  const { code, output } = await buildApp(t, { web, config: { SMOKE_TEST_PROCESSES: 'web,release' } })
  t.equal(code, 2)
  t.match(
    output,
    'SMOKE_TEST_PROCESSES is "web,release"; allowed: process types between commas, such as web,worker, and not release.',
  )
})

t.test('the codes of the router are for web alone', async t => {
  const { code, output } = await runApp(t, {
    web,
    worker: 'node works.mjs',
    healthchecks: { worker: [{ listening: true }] },
    config: { ...both, SMOKE_TEST_PROCESSES: 'worker', SMOKE_TEST_BOOT_TIMEOUT: '1' },
  })
  t.equal(code, 1)
  t.equal(readLogfmt(output)['heroku'], undefined)
  t.match(output, 'FAILED: worker did not listen on $PORT within 1.0 s\n')

  const late = await runApp(t, {
    web,
    worker: 'node answers-late.mjs 5000',
    healthchecks: { worker: [{ path: '/', timeout: 0.5, attempts: 1 }] },
    config: { ...both, SMOKE_TEST_PROCESSES: 'worker' },
  })
  t.equal(late.code, 1)
  t.equal(readLogfmt(late.output)['heroku'], undefined)
  t.match(late.output, 'FAILED: GET / got no answer within 0.5 s\n')
  t.notMatch(late.output, "Heroku's router gives")
})
