/**
 * Keeps all requests together below the API's rate limit.
 *
 * An account has 4,500 requests, refilled by 75 a minute, and people share it with us. When it runs
 * low the requests go out at the speed of the refill; at 429 all of them wait.
 */

export type Pace = {
  /** Resolves when the next request may go out, or the signal aborts. */
  readonly wait: (signal: AbortSignal) => Promise<void>
  /** @param remaining  The answer's RateLimit-Remaining; undefined where it has none. */
  readonly learn: (remaining: number | undefined) => void
  /** Returns whether all wait longer for it than they would have. */
  readonly pause: (ms: number) => boolean
}

/** Resolves after a time, or when the signal aborts. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>

/** Left to the people whose account it is. */
const reserve = 100
const refillMs = 60_000 / 75

export function createPace(sleep: Sleep, now: () => number): Pace {
  let isLow = false
  let nextAtMs = 0
  return {
    async wait(signal) {
      const startAtMs = Math.max(nextAtMs, now())
      if (isLow) nextAtMs = startAtMs + refillMs
      if (startAtMs > now()) await sleep(startAtMs - now(), signal)
    },
    learn(remaining) {
      if (remaining !== undefined) isLow = remaining < reserve
    },
    pause(ms) {
      const untilMs = now() + ms
      // Eight requests that come to the limit together are one pause.
      const isLonger = untilMs - Math.max(nextAtMs, now()) > ms / 2
      nextAtMs = Math.max(nextAtMs, untilMs)
      return isLonger
    },
  }
}
