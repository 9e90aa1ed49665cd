/** Puts the buildpack on apps, or takes it off: reads them all, then changes those that need it, downstream first. */
import { type AppResult, isFailure } from '../apps/app-result.ts'
import { groupByOrder, leadsTo, type Placed } from '../apps/order.ts'
import { type AppGoal, type AppPlan, type AppState, findTargets } from '../apps/plan-app.ts'
import { type LeftOut, planFleet } from '../apps/plan-fleet.ts'
import { type ChangeOptions, changeApp } from './change-app.ts'
import { findLeftOut } from './find-left-out.ts'
import { forEachAtOnce } from './for-each-at-once.ts'
import type { Selected, SelectedApp } from './select-apps.ts'
import { type Surveyed, surveyApp } from './survey.ts'

export type RolloutOptions = ChangeOptions & {
  readonly goal: AppGoal
  /** Those that a run was done with that was broken off. They are read again like all others. */
  readonly finishedApps: ReadonlySet<string>
  readonly onResult: (result: AppResult) => void
  /** Begins to count; what it returns is called after each app. */
  readonly count: (done: 'read' | 'changed', total: number) => () => void
}

type Planned = { readonly state: AppState; readonly plan: AppPlan }

export const appsAtOnce = 8

/** Tells a result of every app. */
export async function rollOutApps({ apps, missing }: Selected, options: RolloutOptions): Promise<void> {
  const { heroku, goal, journal, finishedApps, signal, count } = options
  const leftOut =
    goal.kind === 'add' || goal.mode !== undefined
      ? await findLeftOut([...apps, ...missing], heroku, signal)
      : []
  const failed: (Placed & { readonly name: string })[] = [...findUnreadable(missing, leftOut)]
  for (const { name, problem } of missing)
    options.onResult({ kind: 'failed', name, problem, changes: [], unsure: undefined, remarks: [] })
  const surveyed = await surveyApps(apps, options)
  const read = [...surveyed.values()].flatMap(found => (found.kind === 'read' ? [found] : []))
  const plans = planFleet(read, leftOut, goal)
  const toChange: (SelectedApp & { readonly planned: Planned })[] = []
  for (const app of apps) {
    const planned = plans.get(app.id)
    const result = planned ? resultOfPlan(app, planned.plan) : resultOfSurvey(app, surveyed.get(app.id))
    if (planned && result.kind === 'to-change' && journal !== undefined) toChange.push({ ...app, planned })
    else if (result.kind === 'right' && finishedApps.has(app.id))
      tell(app, { ...result, kind: 'done-before' })
    else tell(app, result)
  }
  if (journal === undefined) return

  const countChanged = count('changed', toChange.length)
  const begun = new Set<string>()
  for (const group of groupByOrder(toChange)) {
    await forEachAtOnce(group, appsAtOnce, signal, async app => {
      begun.add(app.id)
      const behind = goal.kind === 'add' ? failed.find(other => leadsTo(app, other))?.name : undefined
      const change = () => changePlanned(app, app.planned, options)
      tell(app, behind === undefined ? await change() : { ...resultOf(app, 'held-back'), behind })
      countChanged()
    })
  }
  for (const app of toChange) if (!begun.has(app.id)) tell(app, resultOf(app, 'not-begun'))

  function tell(app: SelectedApp, result: AppResult): void {
    if (isFailure(result)) failed.push(app)
    options.onResult(result)
  }
}

/** Where somebody has named an app that cannot be read, it may be any that a pipeline has and cannot be read. */
function findUnreadable(missing: Selected['missing'], leftOut: readonly LeftOut[]) {
  const isAnyUnplaced = missing.some(({ coupling }) => coupling === undefined)
  return [...missing, ...leftOut.filter(({ isReadable }) => isAnyUnplaced && !isReadable)]
}

async function changePlanned(
  app: SelectedApp,
  { state, plan }: Planned,
  options: ChangeOptions & Pick<RolloutOptions, 'goal'>,
): Promise<AppResult> {
  if (plan.kind !== 'change') return resultOf(app, 'right')
  const targets = findTargets(state, options.goal)
  const tasks = plan.changes.map(({ kind }) => ({ kind, targets }))
  return { ...(await changeApp(app, tasks, options)), remarks: plan.remarks }
}

async function surveyApps(
  apps: readonly SelectedApp[],
  { heroku, goal, signal, count }: RolloutOptions,
): Promise<ReadonlyMap<string, Surveyed>> {
  const surveyed = new Map<string, Surveyed>()
  const countRead = count('read', apps.length)
  await forEachAtOnce(apps, appsAtOnce, signal, async app => {
    surveyed.set(app.id, await surveyApp(heroku, app, goal))
    countRead()
  })
  return surveyed
}

/** @param surveyed  undefined for an app that was not read, since the run was broken off. */
function resultOfSurvey(app: SelectedApp, surveyed: Surveyed | undefined): AppResult {
  switch (surveyed?.kind) {
    case undefined:
    case 'not-begun':
    case 'read':
      return resultOf(app, 'not-begun')
    case 'unfit':
      return { ...resultOf(app, 'skipped'), reason: surveyed.reason }
    case 'failed':
      return { ...resultOf(app, 'failed'), problem: surveyed.problem, changes: [], unsure: undefined }
  }
}

function resultOfPlan(app: SelectedApp, plan: AppPlan): AppResult {
  switch (plan.kind) {
    case 'change':
      return { ...resultOf(app, 'to-change'), changes: plan.changes, remarks: plan.remarks }
    case 'right':
      return { ...resultOf(app, 'right'), remarks: plan.remarks }
    case 'skipped':
      return { ...resultOf(app, 'skipped'), reason: plan.reason }
  }
}

function resultOf<Kind extends AppResult['kind']>({ name }: SelectedApp, kind: Kind) {
  return { kind, name, remarks: [] as readonly string[] }
}
