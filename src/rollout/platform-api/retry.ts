/** What follows on an attempt at a request of the API: its answer, another attempt, or the end. Pure. */
import type { ApiAnswer, Exchange } from './exchange.ts'
import type { ApiProblem } from './reply.ts'

export type Tries = {
  /** At the rate limit does not count. */
  readonly tries: number
  readonly limitWaits: number
}

export type NextStep =
  | { readonly kind: 'read'; readonly answer: ApiAnswer }
  | { readonly kind: 'try-again'; readonly waitMs: number }
  /** The limit is the account's: all requests wait. */
  | { readonly kind: 'pause-all'; readonly waitMs: number }
  | { readonly kind: 'give-up'; readonly problem: ApiProblem }

/** The waits between them add up to a quarter of a minute. */
const maxTries = 6
/** At a refill of 75 requests a minute that is plenty. */
const maxLimitWaits = 20
const firstWaitMs = 500
const limitWaitMs = 60_000
const longestLimitWaitMs = 600_000

/**
 * @param changes  Whether the request changes something: it is not sent twice unseen, and its caller
 *                 looks at what has become of it.
 * @param random   From 0 to 1: eight requests that failed together must not come back together.
 */
export function decideNextStep(
  exchange: Exchange,
  { tries, limitWaits }: Tries,
  changes: boolean,
  random: number,
): NextStep {
  if (exchange.kind === 'answered' && exchange.answer.status === 429) {
    if (limitWaits >= maxLimitWaits) return { kind: 'give-up', problem: { kind: 'limited' } }
    return { kind: 'pause-all', waitMs: readRetryAfterMs(exchange.answer.header('retry-after')) }
  }
  if (exchange.kind === 'answered' && exchange.answer.status < 500)
    return { kind: 'read', answer: exchange.answer }
  const reason = exchange.kind === 'answered' ? `status ${exchange.answer.status}` : exchange.reason
  if (changes || tries >= maxTries) return { kind: 'give-up', problem: { kind: 'uncertain', reason } }
  return { kind: 'try-again', waitMs: backoffMs(tries, random) }
}

/** Doubles with each try. */
export function backoffMs(tries: number, random: number): number {
  return firstWaitMs * 2 ** (tries - 1) * (0.5 + random / 2)
}

/** Seconds. Heroku may leave the header out. */
function readRetryAfterMs(retryAfter: string | undefined): number {
  const seconds = Number.parseFloat(retryAfter ?? '')
  return seconds >= 0 ? Math.min(seconds * 1000, longestLimitWaitMs) : limitWaitMs
}
