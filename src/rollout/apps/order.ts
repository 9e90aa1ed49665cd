/**
 * In which order apps are changed. Pure.
 *
 * A promotion carries the slug of an upstream app, with our wrapper in it, to the app downstream. So
 * that one gets its mode first: production before staging, staging before development.
 */

export type Placed = {
  readonly id: string
  /** undefined for an app that is in no pipeline. */
  readonly coupling: { readonly pipelineId: string; readonly stage: string } | undefined
}

/** Downstream first. A stage that is not known comes last. */
const stages = ['production', 'staging', 'development', 'review', 'test']

/** Groups to be changed one after the other; the apps of one group may be changed side by side. */
export function groupByOrder<T extends Placed>(apps: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [...stages, ''].map(() => [])
  for (const app of apps) groups[rankOf(app)]?.push(app)
  return groups.filter(group => group.length > 0)
}

/** Whether promotions lead from `app` to `other`, on the way or in the end. */
export function leadsTo(app: Placed, other: Placed): boolean {
  if (app.coupling === undefined || app.coupling.pipelineId !== other.coupling?.pipelineId) return false
  return rankOf(other) < rankOf(app)
}

function rankOf({ coupling }: Placed): number {
  if (coupling === undefined) return 0
  const index = stages.indexOf(coupling.stage)
  return index === -1 ? stages.length : index
}
