/**
 * Keeps all requests together below the API's rate limit.
 *
 * An account has 4,500 requests, refilled by 75 a minute, and people share it with us. When it runs
 * low the requests go out at the speed of the refill; at 429 all of them wait.
 */

export type Pace = {
  /** Resolves when the next request may go out, or the signal aborts; with the moment. */
  readonly wait: (signal: AbortSignal) => Promise<number>
  /** @param remaining  The answer's RateLimit-Remaining; undefined where it has none. */
  readonly learn: (remaining: number | undefined) => void
  /**
   * All wait, because a request was refused.
   *
   * @param sentAtMs  What `wait` gave for it.
   * @returns Whether it is news: those under way when a pause began come to the limit as well.
   */
  readonly pause: (ms: number, sentAtMs: number) => boolean
}

/** Resolves after a time, or when the signal aborts. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>

/** Left to the people whose account it is. */
const reserve = 100
const refillMs = 60_000 / 75

export function createPace(sleep: Sleep, now: () => number): Pace {
  let isLow = false
  let nextAtMs = 0
  let pausedAtMs = Number.NEGATIVE_INFINITY
  return {
    async wait(signal) {
      const startAtMs = Math.max(nextAtMs, now())
      if (isLow) nextAtMs = startAtMs + refillMs
      if (startAtMs > now()) await sleep(startAtMs - now(), signal)
      return now()
    },
    learn(remaining) {
      if (remaining !== undefined) isLow = remaining < reserve
    },
    pause(ms, sentAtMs) {
      nextAtMs = Math.max(nextAtMs, now() + ms)
      const isNews = sentAtMs > pausedAtMs
      if (isNews) pausedAtMs = now()
      return isNews
    },
  }
}
