/**
 * Gives `work` a signal that aborts at the limit, or with the outer signal, whichever is first. When the
 * work ends, timer and listener are gone.
 *
 * It comes to what the work comes to, a rejection included: only the work knows what an abort means to it,
 * and whether it has come too late to matter. By the limit it was where `limit.aborted` and the outer
 * signal is not; `limit.reason` is a TimeoutError then, and the reason of the outer signal else.
 *
 * A timer of its own, because a signal of AbortSignal.timeout that only AbortSignal.any refers to can be
 * lost to the garbage collector on Node 20.
 *
 * @param signal  undefined where nothing but the limit ends the work.
 */
export async function withDeadline<T>(
  limitMs: number,
  signal: AbortSignal | undefined,
  work: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(createTimeoutError(limitMs)), limitMs)
  const follow = () => limit.abort(signal?.reason)
  signal?.addEventListener('abort', follow, { once: true })
  // A listener does not hear of an abort that came before it.
  if (signal?.aborted) follow()
  try {
    return await work(limit.signal)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', follow)
  }
}

function createTimeoutError(limitMs: number): DOMException {
  return new DOMException(`not done within ${limitMs} ms`, 'TimeoutError')
}
