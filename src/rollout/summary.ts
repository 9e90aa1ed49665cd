/** The table at the end of a rollout: how many came to what, and why. */

export type Tally = {
  readonly result: string
  /** Of those that have one. */
  readonly reason?: string | undefined
}

/** Results in the order of `order`; under each its reasons, the most frequent first. */
export function formatSummary(
  tallies: readonly Tally[],
  noun: string,
  order: readonly string[],
): readonly string[] {
  const rows = order.flatMap(result => {
    const matching = tallies.filter(tally => tally.result === result)
    const reasons = [...countBy(matching.flatMap(({ reason }) => reason ?? []))].sort((a, b) => b[1] - a[1])
    if (matching.length === 0) return []
    return [
      [result, matching.length] as const,
      ...reasons.map(([reason, count]) => [`  ${reason}`, count] as const),
    ]
  })
  const all = [...rows, ['all', tallies.length] as const]
  const width = Math.max(noun.length, ...all.map(([name]) => name.length))
  return [['', noun] as const, ...all].map(
    ([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(6)}`,
  )
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
