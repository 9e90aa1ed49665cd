/** Changes the apps of a run, downstream first: what promotions lead to is right before anything comes by them. */
import { type AppResult, isFailure } from '../apps/app-result.ts'
import { groupByOrder, leadsTo, type Placed } from '../apps/order.ts'
import { type AppGoal, findTargets } from '../apps/plan-app.ts'
import { maxConnections } from '../platform-api/api-pool.ts'
import { changeApp, type FleetOptions } from './change-app.ts'
import type { PlannedApp } from './divide-apps.ts'
import { forEachAtOnce } from './for-each-at-once.ts'

/** An app whose failure holds back those that promotions lead from to it. */
export type FailedApp = Placed & { readonly name: string }

export type ChangeAppsOptions = FleetOptions & {
  readonly goal: AppGoal
  /** Called after each app. */
  readonly onChanged: () => void
}

/** @param failedBefore  By name or in the survey: they were not changed, and are none of these. */
export async function changeApps(
  apps: readonly PlannedApp[],
  failedBefore: readonly FailedApp[],
  options: ChangeAppsOptions,
): Promise<void> {
  const failed = [...failedBefore]
  const notBegun = new Set<PlannedApp>()
  for (const group of groupByOrder(apps)) {
    const rest = await forEachAtOnce(group, maxConnections, options.signal, async app => {
      const behind = findFailedDownstream(app, failed, options.goal)
      const result: AppResult =
        behind === undefined
          ? await changePlanned(app, options)
          : { kind: 'held-back', name: app.name, behind: behind.name, remarks: [] }
      if (isFailure(result)) failed.push(app)
      options.onResult(result)
      options.onChanged()
    })
    for (const app of rest) notBegun.add(app)
  }
  for (const app of apps) {
    if (notBegun.has(app)) options.onResult({ kind: 'not-begun', name: app.name, remarks: [] })
  }
}

/** What is taken off does no harm downstream, so nothing is held back for it. */
function findFailedDownstream(
  app: PlannedApp,
  failed: readonly FailedApp[],
  goal: AppGoal,
): FailedApp | undefined {
  return goal.kind === 'add' ? failed.find(other => leadsTo(app, other)) : undefined
}

async function changePlanned(app: PlannedApp, options: ChangeAppsOptions): Promise<AppResult> {
  const targets = findTargets(app.state, options.goal)
  const tasks = app.plan.changes.map(({ kind }) => ({ kind, targets }))
  return { ...(await changeApp(app, tasks, options)), remarks: app.plan.remarks }
}
