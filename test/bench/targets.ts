/** The numbers to reach, each with where DESIGN.md has it, and whether a result reaches them. */
import { bootTimes } from './boots.ts'
import { type Contender, contenders } from './contenders.ts'
import type { Row } from './row.ts'

type Limit =
  | { readonly kind: 'at-most' | 'at-least'; readonly value: number }
  | { readonly kind: 'below-every-peer' }
  | { readonly kind: 'at-most-times-oracle'; readonly factor: number }

export type Target = {
  /** The id of a row. */
  readonly row: string
  readonly limit: Limit
  readonly source: string
}

/** Node 24 takes more than Node 20 does by itself. */
const peakMiB = process.versions.node.startsWith('20.') ? 60 : 64

export const targets: readonly Target[] = [
  ...bootTimes.flatMap((seconds): readonly Target[] => [
    { row: `first-request/${seconds}`, limit: { kind: 'at-most', value: 10 }, source: 'section 8, table' },
    { row: `overhead/${seconds}`, limit: { kind: 'below-every-peer' }, source: 'section 8, table' },
    {
      row: `whole/${seconds}`,
      limit: { kind: 'at-most-times-oracle', factor: 1.25 },
      source: 'section 8, "Further"',
    },
  ]),
  { row: 'verdict/crash', limit: { kind: 'at-most', value: 50 }, source: 'section 8, "Further"' },
  { row: 'waiting/60', limit: { kind: 'at-most', value: 2 }, source: 'section 8, "Further"' },
  { row: 'memory/largest', limit: { kind: 'at-most', value: peakMiB }, source: 'section 8, "Further"' },
  { row: 'log-rate/500', limit: { kind: 'at-least', value: 100 }, source: 'section 8, "Further"' },
  { row: 'log-peak/500', limit: { kind: 'at-most', value: 64 }, source: 'section 8, "Further"' },
  { row: 'stop/500', limit: { kind: 'at-most', value: 1000 }, source: 'section 8, "Further"' },
  { row: 'build/compile', limit: { kind: 'at-most', value: 500 }, source: 'section 8, "Further"' },
  { row: 'build/warm-cache', limit: { kind: 'at-most', value: 2000 }, source: 'two seconds of a build' },
  { row: 'slug/own-node', limit: { kind: 'at-most', value: 1 }, source: 'section 8, "Further"' },
  { row: 'slug/vendored', limit: { kind: 'at-most', value: 45 }, source: 'section 8, "Further"' },
  { row: 'bundle/size', limit: { kind: 'at-most', value: 1 }, source: 'section 2: small, in npm run check' },
  {
    row: 'release-files/100000',
    limit: { kind: 'at-most', value: 1500 },
    source: 'section 3, "The release command"',
  },
  {
    row: 'rollout/app-json',
    limit: { kind: 'at-least', value: 500 },
    source: 'a thousand repositories in two seconds',
  },
]

export type Judgement = {
  readonly target: Target
  /** Why it is missed; undefined where it is met. */
  readonly miss: string | undefined
}

/** @param isWhole  All sections were wanted: a target whose row was not measured is missed as well. */
export function judgeTargets(rows: readonly Row[], isWhole: boolean): readonly Judgement[] {
  return targets.flatMap(target => {
    const row = rows.find(({ id }) => id === target.row)
    if (row !== undefined) return [{ target, miss: findMiss(row, target.limit) }]
    return isWhole ? [{ target, miss: 'it was not measured' }] : []
  })
}

function findMiss(row: Row, limit: Limit): string | undefined {
  const { ours, oracle } = row.values
  if (ours === undefined) return 'there is no figure'
  switch (limit.kind) {
    case 'at-most':
      return ours <= limit.value ? undefined : `${format(ours)} of ${limit.value} ${row.unit}`
    case 'at-least':
      return ours >= limit.value ? undefined : `${format(ours)} of ${limit.value} ${row.unit}`
    case 'below-every-peer': {
      const best = bestPeer(row)
      if (best === undefined) return 'there is no peer'
      return ours < best ? undefined : `${format(ours)} of less than ${format(best)} ${row.unit}`
    }
    case 'at-most-times-oracle': {
      if (oracle === undefined) return 'there is no oracle'
      const ratio = ours / oracle
      return ratio <= limit.factor ? undefined : `${ratio.toFixed(2)} times the oracle's, of ${limit.factor}`
    }
  }
}

/** The least of the peers' figures; undefined where none has one. */
export function bestPeer(row: Row): number | undefined {
  const isPeer = ({ kind }: Contender) => kind === 'peer'
  const values = contenders.filter(isPeer).flatMap(({ name }) => row.values[name] ?? [])
  return values.length === 0 ? undefined : Math.min(...values)
}

export function format(value: number): string {
  if (value < 10) return value.toFixed(2)
  return value.toFixed(value < 100 ? 1 : 0)
}
