/** Puts the buildpack on apps, or takes it off: reads them all, then changes those that need it. */
import { type AppResult, isFailure } from '../apps/app-result.ts'
import type { AppGoal } from '../apps/plan-app.ts'
import { type LeftOut, planFleet } from '../apps/plan-fleet.ts'
import type { FleetOptions } from './change-app.ts'
import { changeApps, type FailedApp } from './change-apps.ts'
import { divideApps } from './divide-apps.ts'
import { findLeftOut } from './find-left-out.ts'
import type { Selected } from './select-apps.ts'
import { listRead, surveyApps } from './survey.ts'

export type RolloutOptions = FleetOptions & {
  readonly goal: AppGoal
  /** Those that a run was done with that was broken off. They are read again like all others. */
  readonly finishedApps: ReadonlySet<string>
  /** Begins to count; what it returns is called after each app. */
  readonly count: (done: 'read' | 'changed', total: number) => () => void
}

/** Reports a result of every app. */
export async function rollOutApps(selected: Selected, options: RolloutOptions): Promise<void> {
  const { goal, journal, finishedApps, count, onResult } = options
  const { apps, missing } = selected
  const leftOut = await findAffected(selected, options)
  for (const app of missing) onResult(resultOfMissing(app))

  const surveyed = await surveyApps(apps, { ...options, onRead: count('read', apps.length) })
  const plans = planFleet(listRead(surveyed), leftOut, goal)
  const { toChange, decided } = divideApps(apps, { surveyed, plans, finishedApps }, journal !== undefined)
  for (const { result } of decided) onResult(result)
  if (journal === undefined) return

  const failed = decided.filter(({ result }) => isFailure(result)).map(({ app }) => app)
  const failedBefore = [...findUnreadable(missing, leftOut), ...failed]
  await changeApps(toChange, failedBefore, { ...options, onChanged: count('changed', toChange.length) })
}

/** The other apps that promotions bring the test to. One that is only taken off changes nothing for them. */
async function findAffected(
  { apps, missing }: Selected,
  { heroku, goal, signal }: RolloutOptions,
): Promise<readonly LeftOut[]> {
  return goal.kind === 'add' || goal.mode !== undefined
    ? await findLeftOut([...apps, ...missing], heroku, signal)
    : []
}

function resultOfMissing({ name, problem }: Selected['missing'][number]): AppResult {
  return { kind: 'failed', name, problem, changes: [], unsure: undefined, remarks: [] }
}

/** Where somebody has named an app that cannot be read, it may be any that a pipeline has and cannot be read. */
function findUnreadable(missing: Selected['missing'], leftOut: readonly LeftOut[]): readonly FailedApp[] {
  const isAnyUnplaced = missing.some(({ coupling }) => coupling === undefined)
  return [...missing, ...leftOut.filter(({ isReadable }) => isAnyUnplaced && !isReadable)]
}
