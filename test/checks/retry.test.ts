import t from 'tap'
import type { Outcome } from '../../src/checks/outcome.ts'
import { findRetryEndMs, nextWaitMs } from '../../src/checks/retry.ts'
import type { Retry } from '../../src/plan/check.ts'

const refused: Outcome = { kind: 'refused', address: '127.0.0.1' }
const untilBootTimeout: Retry = { kind: 'until-boot-timeout' }

t.test('a check without a number of attempts waits ever longer, and then every 5 s', async t => {
  t.strictSame(
    waitsOf(untilBootTimeout, refused, 30_000),
    [100, 200, 300, 500, 1000, 2000, 4000, 5000, 5000, 5000, 5000, 1900],
  )
})

t.test('a wait is cut to what is left, so that the last try is at the boot timeout', async t => {
  const last = { attempts: 5, lastOutcome: refused }
  t.equal(
    nextWaitMs(untilBootTimeout, { ...last, remainingMs: 1000 }),
    1000,
    'one that ends with it is whole',
  )
  t.equal(nextWaitMs(untilBootTimeout, { ...last, remainingMs: 999 }), 999)
  t.equal(nextWaitMs(untilBootTimeout, { ...last, remainingMs: 12.3 }), 13, 'timers take whole milliseconds')
  for (const remainingMs of [0.9, 0, -1]) {
    t.equal(
      nextWaitMs(untilBootTimeout, { ...last, remainingMs }),
      undefined,
      `${remainingMs} ms are nothing`,
    )
  }
})

t.test('an app that came up late has as long to get warm, unless its boot timeout is set', async t => {
  const unset = { limitMs: 60_000, lastMs: 180_000, platformMs: 60_000 }
  t.strictSame(
    [1000, 59_000, 61_000, 179_000].map(upAfterMs => findRetryEndMs(upAfterMs, unset)),
    [61_000, 119_000, 121_000, 180_000],
  )
  t.equal(findRetryEndMs(8000, { limitMs: 10_000, lastMs: 10_000, platformMs: 60_000 }), 10_000)
})

t.test('there are three attempts even when the boot timeout is over', async t => {
  t.strictSame(waitsOf(untilBootTimeout, refused, 0), [100, 200])
  t.strictSame(waitsOf(untilBootTimeout, refused, -60_000), [100, 200])
})

t.test(
  'a redirect, or a client error that waiting does not change, is final after the third attempt',
  async t => {
    for (const status of [300, 301, 302, 307, 308, 400, 401, 403, 404, 405, 422, 499]) {
      t.strictSame(waitsOf(untilBootTimeout, answered(status), 60_000), [100, 200], `${status}`)
    }
  },
)

t.test('a redirect loop and a cookie that is too large are final after the third attempt', async t => {
  const { answer } = answered(301) as Extract<Outcome, { kind: 'wrong-status' }>
  for (const outcome of [
    { kind: 'redirect-loop', answer },
    { kind: 'cookie-too-large', answer, bytes: 8193 },
  ] as const) {
    t.strictSame(waitsOf(untilBootTimeout, outcome, 60_000), [100, 200], outcome.kind)
  }
})

t.test('whatever else may pass with time is tried on', async t => {
  const outcomes: Readonly<Record<string, Outcome>> = {
    ...Object.fromEntries([408, 425, 429, 500, 503].map(status => [`${status}`, answered(status)])),
    'another body': { ...answered(200), kind: 'wrong-body' } as Outcome,
    'a text that is missing, though the status is final': {
      ...answered(404),
      kind: 'content-missing',
    } as Outcome,
    'a timeout': { kind: 'timed-out', awaited: 'answer', limitMs: 1 },
    'a closed connection': { kind: 'closed-early', status: undefined },
    'an answer that cannot be read': { kind: 'malformed', reason: 'x' },
    'nothing that listens': { kind: 'not-listening', addresses: [] },
  }
  for (const [name, outcome] of Object.entries(outcomes)) {
    t.equal(
      nextWaitMs(untilBootTimeout, { attempts: 5, lastOutcome: outcome, remainingMs: 60_000 }),
      1000,
      name,
    )
  }
})

t.test('a number of attempts is kept to the letter, whatever the outcome and the time', async t => {
  const counted = (attempts: number, waitMs: number): Retry => ({ kind: 'counted', attempts, waitMs })
  t.strictSame(waitsOf(counted(1, 5000), refused, 60_000), [])
  t.strictSame(waitsOf(counted(3, 5000), refused, -1), [5000, 5000])
  t.strictSame(waitsOf(counted(5, 0), answered(404), 0), [0, 0, 0, 0])
})

/** All pauses of a check that fails the same way again and again, in no time. */
function waitsOf(retry: Retry, lastOutcome: Outcome, budgetMs: number): readonly number[] {
  const waits: number[] = []
  let remainingMs = budgetMs
  for (;;) {
    const waitMs = nextWaitMs(retry, { attempts: waits.length + 1, lastOutcome, remainingMs })
    if (waitMs === undefined) return waits
    waits.push(waitMs)
    remainingMs -= waitMs
  }
}

function answered(status: number): Outcome {
  return { kind: 'wrong-status', answer: { status, location: undefined, body: Buffer.alloc(0) } }
}
