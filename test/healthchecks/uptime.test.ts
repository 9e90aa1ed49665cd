import t from 'tap'
import { normalize } from '../support/normalize.ts'
import { explainApp, readLogfmt, readSeconds, releaseApp } from './app.ts'

const web = 'node answers.mjs'
const onlyWorker = { SMOKE_TEST_PROCESSES: 'worker', SMOKE_TEST_SETTLE: '0' }

t.test('web passes when it has run for as long as its uptime says, counted from the boot', async t => {
  const { code, output } = await releaseApp(t, { web, healthchecks: { web: [{ uptime: 2 }] } })
  t.equal(code, 0, output)
  t.match(output, /^smoke-test: {5}2\.\d{3} s {2}uptime of 2 s passed \(/m)
  t.ok(readSeconds(readLogfmt(output)['elapsed']) >= 2)
})

t.test('web fails when it exits before', async t => {
  const { code, output } = await releaseApp(t, {
    web: 'node listens-for.mjs 1000',
    healthchecks: { web: [{ uptime: 30 }] },
  })
  t.equal(code, 1)
  const { verdict, heroku, elapsed } = readLogfmt(output)
  t.strictSame({ verdict, heroku }, { verdict: 'crashed', heroku: 'H10' })
  t.ok(readSeconds(elapsed) < 20, 'and nobody waits for the rest of its uptime')
  t.match(output, /FAILED: web exited with code 7 after \d\.\d s, while it was being checked \(H10\)/)
})

t.test('a worker that lives as long as its uptime passes, and need not listen', async t => {
  const { code, output, directory } = await releaseApp(t, {
    web,
    worker: 'node works.mjs',
    healthchecks: { worker: [{ name: 'keeps working', uptime: 3 }] },
    config: onlyWorker,
  })
  t.equal(code, 0, output)
  t.equal(
    normalize(output, directory),
    `smoke-test: booting worker with PORT=$PORT: node works.mjs
smoke-test: keeps working passed (N ms)
smoke-test: PASSED: worker boots and passes 1 check
smoke-test: N s  booted
smoke-test: N s  keeps working passed (N ms)
smoke-test: N s  stopped by SIGTERM
smoke-test: peak memory: N MB
smoke-test: at=verdict verdict=passed mode=enforce process=worker elapsed=N s checks=1/1 memory=N MB version=1.0.0
`,
  )
  t.ok(readSeconds(readLogfmt(output)['elapsed']) >= 3)
})

t.test('a worker with an uptime of 3 s that dies after 2 s fails at once', async t => {
  const { code, output, directory } = await releaseApp(t, {
    web,
    worker: 'node dies-after.mjs 2000',
    healthchecks: { worker: [{ uptime: 3 }] },
    config: onlyWorker,
  })
  t.equal(code, 1)
  const { elapsed, ...fields } = readLogfmt(output)
  t.match(fields, { verdict: 'crashed', mode: 'enforce', process: 'worker', checks: '0/1' })
  t.notOk('heroku' in fields, 'H10 is for web alone')
  t.ok(readSeconds(elapsed) < 3, `${elapsed}`)
  t.match(
    normalize(output, directory),
    `smoke-test: booting worker with PORT=$PORT: node dies-after.mjs 2000
smoke-test: FAILED: worker exited with code 7 after N s, while it was being checked
smoke-test:
smoke-test: What to do:
`,
  )
})

t.test('a worker without healthchecks has to live for 10 s', async t => {
  const app = { web, config: onlyWorker }
  const [living, dying, explained] = await Promise.all([
    releaseApp(t, { ...app, worker: 'node works.mjs' }),
    releaseApp(t, { ...app, worker: 'node dies-after.mjs 6000' }),
    explainApp(t, { ...app, worker: 'node works.mjs' }),
  ])
  t.equal(living.code, 0, living.output)
  t.match(living.output, /^smoke-test: {4}10\.\d{3} s {2}uptime of 10 s passed \(/m)
  t.equal(dying.code, 1)
  t.equal(readLogfmt(dying.output)['verdict'], 'crashed')
  t.match(explained.output, '    uptime        10 s  [default]\n')
})
