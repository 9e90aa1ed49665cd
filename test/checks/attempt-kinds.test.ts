/** The kinds of checks that ask nobody anything by http are run and tried again in the same way. */
import t from 'tap'
import { runCheck } from '../../src/checks/attempts.ts'
import type { Check } from '../../src/plan/check.ts'
import { commonFields, subjectOn } from '../support/server.ts'

const once = { kind: 'counted', attempts: 1, waitMs: 0 } as const
/** Not to be reached. */
const neverMs = 3_600_000
const common = { userAgent: 'tester/1', retryUntilMs: neverMs, onAttempt: () => {} }

t.test('an uptime check passes when the app is old enough, and ends with the app', async t => {
  const check: Check = {
    ...commonFields,
    kind: 'uptime',
    name: 'uptime',
    retry: once,
    timeoutMs: neverMs,
    uptimeMs: 200,
  }
  const subject = subjectOn(0)
  const run = await runCheck(check, { ...common, subject, signal: new AbortController().signal })
  t.match(run.attempts, [{ outcome: { kind: 'passed' } }])
  t.ok(run.last.atMs >= 200)

  // Timers end up to a millisecond early.
  const bootedAt = performance.now()
  for (const uptimeMs of [0.4, 1.3, 5.7, 9.999]) {
    const young = { ...subject, age: () => performance.now() - bootedAt }
    const signal = new AbortController().signal
    await runCheck({ ...check, uptimeMs }, { ...common, subject: young, signal })
    t.ok(young.age() >= uptimeMs, `not before ${uptimeMs} ms`)
  }

  const over = new AbortController()
  setImmediate(() => over.abort())
  const broken = await runCheck({ ...check, uptimeMs: neverMs }, { ...common, subject, signal: over.signal })
  t.match(broken.attempts, [{ outcome: { kind: 'abandoned' }, nextInMs: undefined }])
})

t.test('a command check passes with code 0 alone', async t => {
  const check: Check = {
    ...commonFields,
    kind: 'command',
    name: 'c',
    retry: once,
    timeoutMs: 1000,
    command: ['bin/up', 'a'],
  }
  const ends = [
    { end: { kind: 'exited', code: 0, output: [] }, outcome: { kind: 'passed' } },
    { end: { kind: 'exited', code: 1, output: ['x'] }, outcome: { kind: 'command-failed', limitMs: 1000 } },
    { end: { kind: 'killed', signal: 'SIGSEGV', output: [] }, outcome: { kind: 'command-failed' } },
    { end: { kind: 'timed-out', output: [] }, outcome: { kind: 'command-failed' } },
  ] as const
  for (const { end, outcome } of ends) {
    const subject = {
      ...subjectOn(0),
      runBeside: async (argv: readonly string[], limitMs: number) => {
        t.strictSame([argv, limitMs], [['bin/up', 'a'], 1000])
        return end
      },
    }
    const run = await runCheck(check, { ...common, subject, signal: new AbortController().signal })
    t.match(run.attempts, [{ outcome: outcome.kind === 'passed' ? outcome : { ...outcome, end } }])
  }
})

t.test('a listening check is tried in the same way', async t => {
  let looks = 0
  const check: Check = {
    kind: 'listening',
    ...commonFields,
    name: 'listening',
    retry: { kind: 'counted', attempts: 3, waitMs: 1 },
    timeoutMs: neverMs,
  }
  const subject = {
    ...subjectOn(0),
    listenersOnPort: () =>
      ++looks < 3
        ? [{ address: '127.0.0.1', isWildcard: false, isIpv6Only: false }]
        : [{ address: '::', isWildcard: true, isIpv6Only: false }],
  }
  const run = await runCheck(check, { ...common, subject, signal: new AbortController().signal })
  t.match(run.attempts, [
    { outcome: { kind: 'not-listening', addresses: ['127.0.0.1'] } },
    { outcome: { kind: 'not-listening' } },
    { outcome: { kind: 'passed' } },
  ])
})
