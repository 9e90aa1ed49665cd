import t from 'tap'
import { type Event, readLogfmt, releaseApp, runApp, runForReport } from './app.ts'

/** Milliseconds between each event and the one before. */
function gaps(events: readonly Event[]): readonly number[] {
  return events.slice(1).map(({ at }, index) => at - (events[index]?.at ?? 0))
}

const ofAttempts = [
  { failures: 1, attempts: 1, requests: 1, passes: false },
  { failures: 2, attempts: 2, requests: 2, passes: false },
  { failures: 2, attempts: 3, requests: 3, passes: true },
  { failures: 2, attempts: 9, requests: 3, passes: true },
  { failures: 6, attempts: 6, requests: 6, passes: false },
  { failures: 2, attempts: undefined, requests: 3, passes: true },
  { failures: 3, attempts: undefined, requests: 3, passes: false },
]

t.test('a check is tried as often as attempts says, or three times, until it passes', async t => {
  for (const { failures, attempts, requests, passes } of ofAttempts) {
    const name = `${failures} failures with attempts ${attempts}`
    const check = { path: '/', wait: 0, ...(attempts === undefined ? {} : { attempts }) }
    const trial = await runApp(t, {
      web: `node fails-at-first.mjs ${failures}`,
      healthchecks: { web: [check] },
    })
    t.equal(trial.code, passes ? 0 : 1, name)
    t.equal(trial.events('request').length, requests, name)
  }
})

t.test('the pause between two tries is as long as wait says', async t => {
  const web = 'node fails-at-first.mjs 2'
  const slow = await runApp(t, { web, healthchecks: { web: [{ path: '/', wait: 1 }] } })
  t.equal(slow.code, 0)
  for (const gap of gaps(slow.events('request'))) t.ok(gap >= 990 && gap < 4000, `${gap} ms`)

  const quick = await runApp(t, { web, healthchecks: { web: [{ path: '/', wait: 0 }] } })
  t.equal(quick.code, 0)
  for (const gap of gaps(quick.events('request'))) t.ok(gap < 900, `${gap} ms`)
})

t.test('one try is given up at its timeout', async t => {
  const web = 'node answers-late.mjs 2500'
  const short = await releaseApp(t, {
    web,
    healthchecks: { web: [{ path: '/', timeout: 0.5, attempts: 2, wait: 0 }] },
  })
  t.equal(short.code, 1)
  t.equal(readLogfmt(short.output)['heroku'], 'H12')
  t.match(short.output, 'GET / got no answer within 0.5 s; next try in 0.0 s\n')
  t.match(short.output, 'FAILED: GET / got no answer within 0.5 s (H12)\n')
  t.equal(short.events('request').length, 2)

  const long = await runApp(t, { web, healthchecks: { web: [{ path: '/', timeout: 20, attempts: 1 }] } })
  t.equal(long.code, 0, long.output)
})

t.test('wait and timeout are 5 s where they are not given, as in Dokku', async t => {
  const web = 'node answers-late.mjs 6000'
  const [waiting, impatient, patient] = await Promise.all([
    runApp(t, { web: 'node fails-at-first.mjs 1', healthchecks: { web: [{ path: '/', attempts: 2 }] } }),
    runApp(t, { web, healthchecks: { web: [{ path: '/', attempts: 1 }] } }),
    runApp(t, { web, healthchecks: { web: [{ path: '/', attempts: 1, timeout: 30 }] } }),
  ])
  t.equal(waiting.code, 0, waiting.output)
  t.match(waiting.output, /GET \/ answered 503 \(\d+ ms\); next try in 5\.0 s\n/)
  for (const gap of gaps(waiting.events('request'))) t.ok(gap >= 4990 && gap < 9000, `${gap} ms`)
  t.equal(impatient.code, 1)
  t.match(impatient.output, 'FAILED: GET / got no answer within 5.0 s (H12)\n')
  t.equal(patient.code, 0, patient.output)
})

t.test('the first try waits for the initialDelay, counted from the boot', async t => {
  const healthchecks = {
    web: [
      { path: '/', initialDelay: 2 },
      { name: 'at once', listening: true },
    ],
  }
  const app = { web: 'node answers.mjs', healthchecks }
  const { code, output, events } = await runForReport(t, app, ['--report', 'json'])
  t.equal(code, 0)
  const [delayed, other] = JSON.parse(output).processes[0].checks
  t.ok(delayed.attempts[0].atMs >= 2000, 'as the report has it')
  t.ok(other.attempts[0].atMs < 2000, 'no other check waits for it')
  const [gap = 0] = gaps([...events('start'), ...events('request')])
  t.ok(gap >= 1000, `the server, whose own start takes a part of it, has seen ${gap} ms`)
})
