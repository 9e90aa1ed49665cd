import t from 'tap'
import type { Exchange } from '../../../src/rollout/platform-api/exchange.ts'
import { backoffMs, decideNextStep } from '../../../src/rollout/platform-api/retry.ts'

function answered(status: number, headers: Readonly<Record<string, string>> = {}): Exchange {
  return { kind: 'answered', answer: { status, header: name => headers[name], text: '' } }
}

const dropped: Exchange = { kind: 'no-answer', reason: 'other side closed' }
const first = { tries: 1, limitWaits: 0 }

t.test('an answer is read, be it a refusal', async t => {
  for (const status of [200, 201, 206, 301, 400, 401, 403, 404, 409, 422])
    for (const changes of [true, false])
      t.match(
        decideNextStep(answered(status), first, changes, 0),
        { kind: 'read', answer: { status } },
        `${status}`,
      )
})

t.test('what only reads is tried six times', async t => {
  for (const exchange of [answered(500), answered(503), dropped]) {
    for (const tries of [1, 2, 3, 4, 5])
      t.match(decideNextStep(exchange, { ...first, tries }, false, 0), { kind: 'try-again' }, `try ${tries}`)
    t.match(decideNextStep(exchange, { ...first, tries: 6 }, false, 0), { problem: { kind: 'uncertain' } })
  }
  t.strictSame(decideNextStep(answered(503), { ...first, tries: 6 }, false, 0), {
    kind: 'give-up',
    problem: { kind: 'uncertain', reason: 'status 503' },
  })
})

t.test('what changes something is not sent twice', async t => {
  for (const exchange of [answered(500), answered(502), dropped])
    t.match(decideNextStep(exchange, first, true, 0), { kind: 'give-up', problem: { kind: 'uncertain' } })
})

t.test('at the rate limit all wait, whatever was asked: nothing was done', async t => {
  const cases: readonly (readonly [string | undefined, number])[] = [
    ['0', 0],
    ['7', 7000],
    ['1.5', 1500],
    [undefined, 60_000],
    ['soon', 60_000],
    ['-1', 60_000],
    ['86400', 600_000],
  ]
  for (const [retryAfter, waitMs] of cases) {
    const limited = answered(429, retryAfter === undefined ? {} : { 'retry-after': retryAfter })
    for (const changes of [true, false])
      t.strictSame(decideNextStep(limited, { tries: 6, limitWaits: 3 }, changes, 0), {
        kind: 'pause-all',
        waitMs,
      })
  }
  t.strictSame(decideNextStep(answered(429), { tries: 1, limitWaits: 20 }, false, 0), {
    kind: 'give-up',
    problem: { kind: 'limited' },
  })
})

t.test('the wait doubles, and varies by half', async t => {
  t.strictSame(
    [1, 2, 3, 4, 5].map(tries => backoffMs(tries, 1)),
    [500, 1000, 2000, 4000, 8000],
  )
  t.strictSame(
    [1, 2, 3, 4, 5].map(tries => backoffMs(tries, 0)),
    [250, 500, 1000, 2000, 4000],
  )
})
