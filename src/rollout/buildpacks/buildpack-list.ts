/**
 * What a list of buildpacks needs so that ours is in it, or is not.
 *
 * Pure, and the same for app.json and for apps. The order of a list is the order of the build, and
 * ours must see what the others have made: it goes to the end.
 */
import { type Buildpack, formatBuildpack, isSameBuildpack } from './buildpack.ts'
import { isOwn } from './own-buildpack.ts'

/** Entries are named by their indices in the list as it is. */
export type ListStep =
  | { readonly kind: 'append'; readonly entry: string }
  /** `others`: ours as well, and to be dropped. */
  | {
      readonly kind: 'replace'
      readonly index: number
      readonly entry: string
      readonly others: readonly number[]
    }
  | { readonly kind: 'drop'; readonly indices: readonly number[] }
  | { readonly kind: 'keep' }

export type ListGoal = {
  readonly kind: 'add' | 'remove'
  readonly buildpack: Buildpack
  /** No buildpack was asked for: any version of ours that is there is right, and this one is for lists without. */
  readonly keepsOwn?: boolean
}

/** A later buildpack in the list that ours should come behind. */
export type LaterBuildpack = { readonly entry: string; readonly overwritesProcfile: boolean }

/** They put another Procfile in the place of the one that ours has rewritten. */
const procfileWriters = /multi-procfile|monorepo|subdir|subdirectory/i

/**
 * What is asked for is what is right: a later version, a branch or a fork is replaced like an older
 * version, so that a bad release can be taken back as well. Of several the last one stays.
 */
export function planList(list: readonly string[], { kind, buildpack, keepsOwn = false }: ListGoal): ListStep {
  const own = list.flatMap((entry, index) => (isOwn(entry, buildpack) ? [index] : []))
  switch (kind) {
    case 'remove':
      return own.length === 0 ? { kind: 'keep' } : { kind: 'drop', indices: own }
    case 'add': {
      const entry = formatBuildpack(buildpack)
      const [index, ...others] = own.toReversed()
      if (index === undefined) return { kind: 'append', entry }
      if (!keepsOwn && !isSameBuildpack(list[index] ?? '', entry))
        return { kind: 'replace', index, entry, others }
      return others.length === 0 ? { kind: 'keep' } : { kind: 'drop', indices: others }
    }
  }
}

export function applyStep(list: readonly string[], step: ListStep): readonly string[] {
  switch (step.kind) {
    case 'append':
      return [...list, step.entry]
    case 'replace':
      return without(list.with(step.index, step.entry), step.others)
    case 'drop':
      return without(list, step.indices)
    case 'keep':
      return list
  }
}

/** Those behind the last of ours. */
export function findLaterBuildpacks(
  list: readonly string[],
  buildpack: Buildpack,
): readonly LaterBuildpack[] {
  const last = list.findLastIndex(entry => isOwn(entry, buildpack))
  if (last === -1) return []
  return list.slice(last + 1).map(entry => ({ entry, overwritesProcfile: procfileWriters.test(entry) }))
}

function without(list: readonly string[], indices: readonly number[]): readonly string[] {
  return list.filter((_entry, index) => !indices.includes(index))
}
