/**
 * Resolves after a time, or as soon as the signal aborts. It never rejects, and leaves neither a timer nor
 * a listener behind: whoever has to know which of the two it was, looks at the signal.
 *
 * @param ms  0 or less is one turn of the event loop.
 */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return
  await new Promise<void>(resolve => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end)
  })
}
