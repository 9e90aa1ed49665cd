/**
 * What a list of buildpacks needs so that ours is in it, or is not.
 *
 * Pure, and the same for app.json and for apps. The order of a list is the order of the build, and
 * ours must see what the others have made: it goes to the end.
 */
import { type Buildpack, formatBuildpack, isLaterVersion, parseBuildpack } from './buildpack.ts'
import { isOwn } from './own-buildpack.ts'

/** Entries are named by their indices in the list as it is. */
export type ListStep =
  | { readonly kind: 'append'; readonly entry: string }
  | { readonly kind: 'replace'; readonly indices: readonly number[]; readonly entry: string }
  | { readonly kind: 'drop'; readonly indices: readonly number[] }
  | { readonly kind: 'keep' }

export type ListGoal = { readonly kind: 'add' | 'remove'; readonly buildpack: Buildpack }

/** A later buildpack in the list that ours should come behind. */
export type LaterBuildpack = { readonly entry: string; readonly overwritesProcfile: boolean }

/** They put another Procfile in the place of the one that ours has rewritten. */
const procfileWriters = /multi-procfile|monorepo|subdir|subdirectory/i

export function planList(list: readonly string[], { kind, buildpack }: ListGoal): ListStep {
  const own = list.flatMap((entry, index) => (isOwn(entry, buildpack) ? [index] : []))
  switch (kind) {
    case 'remove':
      return own.length === 0 ? { kind: 'keep' } : { kind: 'drop', indices: own }
    case 'add': {
      const entry = formatBuildpack(buildpack)
      if (own.length === 0) return { kind: 'append', entry }
      const old = own.filter(index => isOld(list[index] ?? '', buildpack))
      return old.length === 0 ? { kind: 'keep' } : { kind: 'replace', indices: old, entry }
    }
  }
}

export function applyStep(list: readonly string[], step: ListStep): readonly string[] {
  switch (step.kind) {
    case 'append':
      return [...list, step.entry]
    case 'replace':
      return list.map((entry, index) => (step.indices.includes(index) ? step.entry : entry))
    case 'drop':
      return list.filter((_entry, index) => !step.indices.includes(index))
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

/** Where no ref is asked for, any is left: somebody has pinned it. A later version is left as well. */
function isOld(entry: string, { ref }: Buildpack): boolean {
  const found = parseBuildpack(entry).ref
  if (ref === undefined || found === ref) return false
  return found === undefined || !isLaterVersion(found, ref)
}
