const promises = new WeakMap<AbortSignal, Promise<void>>()

/**
 * Resolves when the signal aborts, at once where it has, and never rejects.
 *
 * A signal has one listener of ours and one promise, however often it is asked for: a signal that lives as
 * long as the program gathers no listeners by it.
 */
export function aborted(signal: AbortSignal): Promise<void> {
  const known = promises.get(signal)
  if (known !== undefined) return known
  const promise = new Promise<void>(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  promises.set(signal, promise)
  return promise
}
