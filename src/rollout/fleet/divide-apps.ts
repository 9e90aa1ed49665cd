/** Divides the apps of a run into those that will be changed, and those whose result is clear before. */
import type { AppResult } from '../apps/app-result.ts'
import type { AppPlan, AppState } from '../apps/plan-app.ts'
import type { FleetPlan } from '../apps/plan-fleet.ts'
import type { SelectedApp } from './select-apps.ts'
import type { Surveyed } from './survey.ts'

export type PlannedApp = SelectedApp & {
  readonly state: AppState
  readonly plan: Extract<AppPlan, { kind: 'change' }>
}

export type Divided = {
  readonly toChange: readonly PlannedApp[]
  readonly decided: readonly { readonly app: SelectedApp; readonly result: AppResult }[]
}

export type Findings = {
  readonly surveyed: ReadonlyMap<string, Surveyed>
  readonly plans: FleetPlan
  /** Those that a run was done with that was broken off. They are read again like all others. */
  readonly finishedApps: ReadonlySet<string>
}

/** @param isApplied  Otherwise none is to be changed: its result is what would be. */
export function divideApps(
  apps: readonly SelectedApp[],
  { surveyed, plans, finishedApps }: Findings,
  isApplied: boolean,
): Divided {
  const toChange: PlannedApp[] = []
  const decided: { app: SelectedApp; result: AppResult }[] = []
  for (const app of apps) {
    const planned = plans.get(app.id)
    if (isApplied && planned?.plan.kind === 'change') {
      toChange.push({ ...app, state: planned.state, plan: planned.plan })
      continue
    }
    const result = planned ? resultOfPlan(app, planned.plan) : resultOfSurvey(app, surveyed.get(app.id))
    const isDoneBefore = result.kind === 'right' && finishedApps.has(app.id)
    decided.push({ app, result: isDoneBefore ? { ...result, kind: 'done-before' } : result })
  }
  return { toChange, decided }
}

function resultOfPlan({ name }: SelectedApp, plan: AppPlan): AppResult {
  switch (plan.kind) {
    case 'change':
      return { kind: 'to-change', name, changes: plan.changes, remarks: plan.remarks }
    case 'right':
      return { kind: 'right', name, remarks: plan.remarks }
    case 'skipped':
      return { kind: 'skipped', name, reason: plan.reason, remarks: [] }
  }
}

/** @param surveyed  undefined for an app that was not read, since the run was broken off. */
function resultOfSurvey({ name }: SelectedApp, surveyed: Surveyed | undefined): AppResult {
  switch (surveyed?.kind) {
    case undefined:
    case 'not-begun':
    case 'read':
      return { kind: 'not-begun', name, remarks: [] }
    case 'unfit':
      return { kind: 'skipped', name, reason: surveyed.reason, remarks: [] }
    case 'failed':
      return {
        kind: 'failed',
        name,
        problem: surveyed.problem,
        changes: [],
        unsure: undefined,
        remarks: [],
      }
  }
}
