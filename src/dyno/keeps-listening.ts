/** Finds out whether an app that has passed its checks still listens. */

/** What the wait watches. */
export type Watched = {
  /** Milliseconds since the boot. */
  readonly age: () => number
  /** By the latest report of the sockets. */
  readonly isListening: () => boolean
  /** Resolves when that report is from after this call. */
  readonly refresh: () => Promise<void>
  /** Resolves at the next change of listeners or exit, and after `limitMs` at the latest. */
  readonly next: (limitMs: number) => Promise<void>
  /** Ends the wait for a change. */
  readonly wake: () => void
}

/** @param patienceMs  How long a server that reloads may listen nowhere. */
export async function waitForListener(
  { age, isListening, refresh, next, wake }: Watched,
  patienceMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  const deadlineMs = age() + patienceMs
  signal.addEventListener('abort', () => wake(), { once: true })
  // The latest report may be older than the last answer.
  await refresh()
  while (!isListening()) {
    if (signal.aborted || age() >= deadlineMs) return false
    await next(deadlineMs - age())
  }
  return true
}
