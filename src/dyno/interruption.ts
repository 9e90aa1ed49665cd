/** Signals that ask the tester to end: the first stops the app as ever, a second one stops it at once. */

export type InterruptionSignal = 'SIGTERM' | 'SIGINT' | 'SIGHUP'

export type Interruption = {
  /** The first signal; undefined while there was none. */
  readonly received: () => InterruptionSignal | undefined
  readonly signal: AbortSignal
  /** Aborts at the second signal. */
  readonly hurry: AbortSignal
}

const signals: readonly InterruptionSignal[] = ['SIGTERM', 'SIGINT', 'SIGHUP']

/** A platform that ends a dyno signals every process, and our wrapper passes its copy on: one request, two signals. */
const sameRequestMs = 500

/** From this call on the signals no longer end this process. */
export function watchInterruption(): Interruption {
  const first = new AbortController()
  const second = new AbortController()
  let receivedAtMs = 0
  let received: InterruptionSignal | undefined
  for (const name of signals) {
    process.on(name, () => {
      if (received !== undefined && performance.now() - receivedAtMs > sameRequestMs) second.abort()
      if (received === undefined) receivedAtMs = performance.now()
      received ??= name
      first.abort()
    })
  }
  return { received: () => received, signal: first.signal, hurry: second.signal }
}
