/** Does the same with many, several at once. */

/**
 * Begins them in their order. After an abort none begins.
 *
 * @returns When all that were begun are done, those that were not.
 */
export async function forEachAtOnce<T>(
  items: readonly T[],
  atOnce: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<readonly T[]> {
  const rest = items.values()
  const worker = async () => {
    while (!signal.aborted) {
      const next = rest.next()
      if (next.done) return
      await work(next.value)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return [...rest]
}
