/** A change of an app, as it is planned, written into the journal, and taken back. Pure. */
import { identifyBuildpack, parseBuildpack } from '../buildpacks/buildpack.ts'

export type Mode = 'warn' | 'enforce' | 'off'

export type Change =
  | { readonly kind: 'buildpacks'; readonly before: readonly string[]; readonly after: readonly string[] }
  /** The config var SMOKE_TEST; null where it is not set. */
  | { readonly kind: 'mode'; readonly before: string | null; readonly after: string | null }
  /** Of the dynos of release, as Heroku names sizes; null where there is no such process type. */
  | { readonly kind: 'release-size'; readonly before: string | null; readonly after: string | null }

/** A process type, a config var or a list, as it should be; `right` where it is so already. */
export type Wish<V> =
  | { readonly kind: 'right' }
  | { readonly kind: 'wanted'; readonly value: V }
  | { readonly kind: 'left-alone'; readonly reason: string }

/** What each thing of an app should be, said anew for each fresh reading. */
export type Wishes = {
  readonly buildpacks: (list: readonly string[]) => Wish<readonly string[]>
  readonly mode: (mode: string | null) => Wish<string | null>
  readonly 'release-size': (size: string | null) => Wish<string | null>
}

export function describeChange(change: Change): string {
  switch (change.kind) {
    case 'buildpacks':
      return `buildpacks: ${describeLists(change.before, change.after)}`
    case 'mode':
      return `SMOKE_TEST: ${change.before ?? 'unset'} -> ${change.after ?? 'unset'}`
    case 'release-size':
      return `size of release: ${change.before ?? 'none'} -> ${change.after ?? 'none'}`
  }
}

/** The API may answer another name of the same buildpack than it was given. */
export function isSameList(list: readonly string[], other: readonly string[]): boolean {
  return (
    list.length === other.length && list.every((entry, index) => isSameBuildpack(entry, other[index] ?? ''))
  )
}

function isSameBuildpack(entry: string, other: string): boolean {
  return (
    identifyBuildpack(entry) === identifyBuildpack(other) &&
    parseBuildpack(entry).ref === parseBuildpack(other).ref
  )
}

/** `- old, + new`; both whole lists where nothing but the order differs. */
function describeLists(before: readonly string[], after: readonly string[]): string {
  const gone = before.filter(entry => !after.includes(entry)).map(entry => `- ${entry}`)
  const come = after.filter(entry => !before.includes(entry)).map(entry => `+ ${entry}`)
  const differences = [...gone, ...come].join(', ')
  return differences === '' ? `${before.join(', ')} -> ${after.join(', ')}` : differences
}
