/** A change of an app, as it is planned, written into the journal, and taken back. Pure. */
import { isSameBuildpack } from '../buildpacks/buildpack.ts'

export type Change =
  | { readonly kind: 'buildpacks'; readonly before: readonly string[]; readonly after: readonly string[] }
  /** The config var SMOKE_TEST; null where it is not set. */
  | { readonly kind: 'mode'; readonly before: string | null; readonly after: string | null }
  /** Of the dynos of release, as Heroku names sizes; null where there is no such process type. */
  | { readonly kind: 'release-size'; readonly before: string | null; readonly after: string | null }

/** A list of buildpacks, a config var or a size, as it should be; `right` where it is so already. */
export type Target<V> =
  | { readonly kind: 'right' }
  | { readonly kind: 'wanted'; readonly value: V }
  | { readonly kind: 'left-alone'; readonly reason: string }

/** What each resource of an app should be, found anew for each fresh reading. */
export type Targets = {
  readonly buildpacks: (list: readonly string[]) => Target<readonly string[]>
  readonly mode: (mode: string | null) => Target<string | null>
  readonly 'release-size': (size: string | null) => Target<string | null>
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

/** `- old, + new`; both whole lists where nothing but the order differs. */
function describeLists(before: readonly string[], after: readonly string[]): string {
  const gone = subtract(before, after).map(entry => `- ${entry}`)
  const come = subtract(after, before).map(entry => `+ ${entry}`)
  const differences = [...gone, ...come].join(', ')
  return differences === '' ? `${before.join(', ')} -> ${after.join(', ')}` : differences
}

/** An entry that is there twice is gone once when one of the two is. */
function subtract(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other]
  return list.filter(entry => {
    const index = rest.indexOf(entry)
    if (index !== -1) rest.splice(index, 1)
    return index === -1
  })
}
