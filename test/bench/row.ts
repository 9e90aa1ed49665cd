/** A row of the result: one thing measured, of one contender or of all. */
import type { ContenderName } from './contenders.ts'

export type Unit = 'ms' | 's' | 'MiB' | 'MB' | 'MB/s' | 'files/s' | '%'

export type Row = {
  /** For the targets and for programs: `first-request/0.1`. */
  readonly id: string
  /** Rows of one group stand under one heading. */
  readonly group: string
  readonly label: string
  readonly unit: Unit
  /** Medians. Whoever has not done it, has failed on an app that works say, has none. */
  readonly values: Readonly<Partial<Record<ContenderName, number>>>
}

export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return below === undefined || above === undefined ? undefined : (below + above) / 2
}

/** Samples by their name. */
export type Samples = Map<string, number[]>

export function addSample(samples: Samples, name: string, value: number): void {
  samples.set(name, [...(samples.get(name) ?? []), value])
}

export function toMedians(samples: Samples): Row['values'] {
  return Object.fromEntries([...samples].map(([name, values]) => [name, median(values)]))
}

/** A row of ours alone, of the growth of its cost say. */
export function rowOfOurs(row: Omit<Row, 'values'>, values: readonly number[]): Row {
  const ours = median(values)
  return { ...row, values: ours === undefined ? {} : { ours } }
}
