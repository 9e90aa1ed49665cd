/** Decides whether a failed attempt is followed by another one, and when. */
import type { Retry } from '../plan/check.ts'
import type { BootTimeout } from '../plan/plan.ts'
import type { Outcome } from './outcome.ts'

/** Short at first, since most apps that are not warm yet soon will be. */
const growingWaitsMs = [100, 200, 300, 500, 1000, 2000, 4000]
const longestWaitMs = 5000
/** A timer takes whole milliseconds. */
const shortestWaitMs = 1
const surestAttempts = 3
/** Client errors that pass with time: request timeout, too early, too many requests. */
const passing4xx = [408, 425, 429]

export type RetryState = {
  /** How many attempts there were, all failed. */
  readonly attempts: number
  readonly lastOutcome: Outcome
  /** Until which `until-boot-timeout` goes on trying; negative when it is over. */
  readonly remainingMs: number
}

/**
 * Until when, from the boot, a check is tried again that has no number of attempts. However late an app
 * came up, it has as long to get warm as any other, unless its boot timeout is set.
 */
export function findRetryEndMs(upAfterMs: number, { limitMs, lastMs }: BootTimeout): number {
  return Math.min(upAfterMs + limitMs, lastMs)
}

/** The pause before the next attempt; undefined when the last one was the last. */
export function nextWaitMs(
  retry: Retry,
  { attempts, lastOutcome, remainingMs }: RetryState,
): number | undefined {
  switch (retry.kind) {
    case 'counted':
      return attempts < retry.attempts ? retry.waitMs : undefined
    case 'until-boot-timeout': {
      const waitMs = growingWaitsMs[attempts - 1] ?? longestWaitMs
      if (attempts < surestAttempts) return waitMs
      if (isFinal(lastOutcome) || remainingMs < shortestWaitMs) return undefined
      // The last try is at the limit itself: an app that is warm just before it is healthy.
      return Math.min(waitMs, Math.ceil(remainingMs))
    }
  }
}

/** No amount of waiting makes a page appear that the app does not have, or a redirect go away. */
function isFinal(outcome: Outcome): boolean {
  if (outcome.kind === 'redirect-loop' || outcome.kind === 'cookie-too-large') return true
  if (outcome.kind !== 'wrong-status') return false
  const { status } = outcome.answer
  return status >= 300 && status < 500 && !passing4xx.includes(status)
}
