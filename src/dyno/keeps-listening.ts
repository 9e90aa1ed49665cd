/** Finds out whether an app that has passed its checks still listens. */
import { setTimeout } from 'node:timers/promises'

/** What the wait watches. */
export type Watched = {
  /** Milliseconds since the boot. */
  readonly age: () => number
  /** By the latest report of the sockets. */
  readonly isListening: () => boolean
  /** Resolves at the next change of listeners or exit, and after `limitMs` at the latest. */
  readonly next: (limitMs: number) => Promise<void>
  /** Ends the wait for a change. */
  readonly wake: () => void
}

/** @param patienceMs  How long a server that reloads may listen nowhere. */
export async function waitForListener(
  { age, isListening, next, wake }: Watched,
  patienceMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  const deadlineMs = age() + patienceMs
  signal.addEventListener('abort', () => wake(), { once: true })
  // The latest report may be older than the last answer. An abort ends the wait, and shows below.
  await setTimeout(findReportLagMs(age()), undefined, { signal }).catch(() => {})
  while (!isListening()) {
    if (signal.aborted || age() >= deadlineMs) return false
    await next(deadlineMs - age())
  }
  return true
}

/** Twice the pause between two looks of contain.pl, which grows with the time that it has waited. */
function findReportLagMs(ageMs: number): number {
  if (ageMs < 3000) return 4
  return ageMs < 12_000 ? 8 : 40
}
