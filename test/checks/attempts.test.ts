import { createServer } from 'node:net'
import t, { type Test } from 'tap'
import { type Attempt, type CheckOptions, type CheckRun, runCheck } from '../../src/checks/attempts.ts'
import { findFreePort } from '../support/ports.ts'
import { httpCheck, startServer, subjectOn } from '../support/server.ts'

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK'
const unavailable = 'HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n'
/** Not to be reached. */
const neverMs = 3_600_000

t.test('a check that passes has one attempt', async t => {
  const { run, told } = await runOn(await startAnswers(t, [ok]))
  t.match(run, {
    attempts: { length: 1 },
    last: { number: 1, outcome: { kind: 'passed' }, nextInMs: undefined },
  })
  t.strictSame(told, run.attempts, 'each attempt is told')
})

t.test('a check that fails is tried again, until it passes', async t => {
  const { run, told } = await runOn(await startAnswers(t, [unavailable, unavailable, ok]))
  t.match(run.attempts, [
    { number: 1, outcome: { kind: 'wrong-status' }, nextInMs: 1 },
    { number: 2, outcome: { kind: 'wrong-status' }, nextInMs: 1 },
    { number: 3, outcome: { kind: 'passed' }, nextInMs: undefined },
  ])
  t.equal(run.last, run.attempts[2])
  t.strictSame(told, run.attempts)
  const times = run.attempts.map(({ atMs }) => atMs)
  t.strictSame(
    times,
    times.toSorted((a, b) => a - b),
    'they come one after the other',
  )
})

t.test('a check that has had its tries has failed', async t => {
  const { run } = await runOn(await startAnswers(t, [unavailable]), {
    retry: { kind: 'counted', attempts: 2, waitMs: 1 },
  })
  t.match(run, {
    attempts: { length: 2 },
    last: { number: 2, outcome: { kind: 'wrong-status' }, nextInMs: undefined },
  })
})

t.test('a check without a number of tries gives up when the boot timeout is over', async t => {
  const { run } = await runOn(
    await findFreePort(),
    { retry: { kind: 'until-boot-timeout' } },
    { retryUntilMs: 0 },
  )
  t.match(run, { attempts: { length: 3 }, last: { outcome: { kind: 'refused' }, nextInMs: undefined } })
})

t.test('a check of an app that is gone is abandoned, and not tried', async t => {
  const port = await startServer(t, () => t.fail('a request was made'))
  const { run } = await runOn(port, {}, { signal: AbortSignal.abort() })
  t.match(run, { attempts: { length: 1 }, last: { outcome: { kind: 'abandoned' }, nextInMs: undefined } })
})

t.test('a signal ends the pause between two attempts', async t => {
  const over = new AbortController()
  const { run } = await runOn(
    await startAnswers(t, [unavailable]),
    { retry: { kind: 'counted', attempts: 2, waitMs: neverMs } },
    { signal: over.signal, onAttempt: () => setImmediate(() => over.abort()) },
  )
  t.match(run.attempts, [
    { outcome: { kind: 'wrong-status' } },
    { outcome: { kind: 'abandoned' }, nextInMs: undefined },
  ])
})

t.test('a signal ends a request', async t => {
  const over = new AbortController()
  const port = await startServer(t, () => over.abort())
  const { run } = await runOn(port, {}, { signal: over.signal })
  t.match(run.attempts, [{ outcome: { kind: 'abandoned' }, nextInMs: undefined }])
})

t.test('a broken connection is judged when an exit has had its time to be reported', async t => {
  const over = new AbortController()
  const broken = [
    { name: 'closed early', port: await startServer(t, socket => socket.end()), kind: 'closed-early' },
    { name: 'refused', port: await findFreePort(), kind: 'refused' },
  ]
  for (const { name, port, kind } of broken) {
    const { run } = await runOn(port, { retry: { kind: 'counted', attempts: 1, waitMs: 0 } })
    t.match(run.last, { outcome: { kind } }, name)
    t.ok(run.last.tookMs >= 49, `${name}: it waits`)
  }

  // The app dies of its first request: the connection breaks, and then the exit is reported.
  let reportExit = () => {}
  const exited = new Promise<void>(resolve => {
    reportExit = resolve
  })
  void exited.then(() => over.abort())
  const port = await startServer(t, socket => socket.end(() => reportExit()))
  const subject = { ...subjectOn(port), exited }
  const retry = { kind: 'counted', attempts: 5, waitMs: neverMs } as const
  const { run } = await runOn(port, { retry }, { subject, signal: over.signal })
  t.match(run.attempts, [{ nextInMs: undefined }], 'no other attempt follows')
})

t.test('a request goes where the app listens at that moment', async t => {
  let address = '127.0.0.1'
  const port = await findFreePort()
  const server = createServer(socket => socket.on('error', () => {}).end(ok))
  t.teardown(() => server.close())
  await new Promise<void>(resolve => server.listen(port, '127.0.0.2', resolve))
  const { run } = await runOn(
    port,
    { retry: { kind: 'counted', attempts: 2, waitMs: 1 } },
    {
      subject: { ...subjectOn(port), targetAddress: () => address },
      onAttempt: () => {
        address = '127.0.0.2'
      },
    },
  )
  t.match(run.attempts, [
    { outcome: { kind: 'refused', address: '127.0.0.1' } },
    { outcome: { kind: 'passed' } },
  ])
})

t.test('the first attempt is not made before its delay is over, which a signal ends', async t => {
  const port = await startAnswers(t, [ok])
  const { run } = await runOn(port, { initialDelayMs: 200 })
  t.match(run, { attempts: { length: 1 }, last: { outcome: { kind: 'passed' } } })
  t.ok(run.last.atMs >= 199)

  const over = new AbortController()
  setImmediate(() => over.abort())
  const broken = await runOn(port, { initialDelayMs: neverMs }, { signal: over.signal })
  t.match(broken.run.attempts, [{ outcome: { kind: 'abandoned' }, nextInMs: undefined }])
})

const common = { userAgent: 'tester/1', retryUntilMs: neverMs, onAttempt: () => {} }

async function runOn(
  port: number,
  check: Parameters<typeof httpCheck>[0] = {},
  options: Partial<CheckOptions> = {},
): Promise<{ run: CheckRun; told: readonly Attempt[] }> {
  const told: Attempt[] = []
  const run = await runCheck(httpCheck({ expectation: { statuses: [{ from: 200, to: 299 }] }, ...check }), {
    ...common,
    subject: subjectOn(port),
    signal: new AbortController().signal,
    ...options,
    onAttempt(checked, attempt) {
      told.push(attempt)
      options.onAttempt?.(checked, attempt)
    },
  })
  return { run, told }
}

/** A server that gives one answer after the other, and the last one for ever. */
async function startAnswers(t: Test, answers: readonly string[]): Promise<number> {
  let requests = 0
  return await startServer(t, socket => {
    socket.end(answers[Math.min(requests++, answers.length - 1)] ?? '')
  })
}
