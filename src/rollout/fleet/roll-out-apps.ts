/** Puts the buildpack on apps, or takes it off: reads them all, then changes those that need it, downstream first. */
import { type AppResult, isFailure } from '../apps/app-result.ts'
import { findDownstream, groupByOrder } from '../apps/order.ts'
import { type AppGoal, wishesFor } from '../apps/plan-app.ts'
import { type ChangeOptions, changeApp } from './change-app.ts'
import type { JournalFile } from './journal.ts'
import { forEachAtOnce } from './pool.ts'
import type { SelectedApp } from './select-apps.ts'
import { type Surveyed, surveyApp } from './survey.ts'

export type RolloutOptions = Omit<ChangeOptions, 'journal'> & {
  readonly goal: AppGoal
  /** undefined for a run that changes nothing. */
  readonly journal: JournalFile | undefined
  /** Those of a run that was broken off. */
  readonly finishedApps: ReadonlySet<string>
  readonly onResult: (result: AppResult) => void
  /** Begins to count; what it returns is called after each app. */
  readonly count: (done: 'read' | 'changed', total: number) => () => void
}

type ToChange = Extract<Surveyed, { kind: 'planned' }>

export const appsAtOnce = 8

/** Tells a result of every app. */
export async function rollOutApps(apps: readonly SelectedApp[], options: RolloutOptions): Promise<void> {
  const { goal, journal, finishedApps, signal, count } = options
  const failed: SelectedApp[] = []
  const surveyed = await surveyApps(apps, options)
  const toChange: ToChange[] = []
  for (const app of apps) {
    const found = surveyed.get(app.id)
    const result = finishedApps.has(app.id) ? resultOf(app, 'done-before') : resultOfSurvey(app, found)
    if (found?.kind === 'planned' && result.kind === 'to-change' && journal !== undefined)
      toChange.push(found)
    else tell(app, result)
  }
  if (journal === undefined) return

  const countChanged = count('changed', toChange.length)
  const begun = new Set<string>()
  for (const group of groupByOrder(toChange.map(planned => ({ ...planned.app, planned })))) {
    await forEachAtOnce(group, appsAtOnce, signal, async app => {
      begun.add(app.id)
      const behind = goal.kind === 'add' ? findDownstream(app, failed)?.name : undefined
      const change = () => changePlanned(app.planned, { ...options, journal })
      tell(app, behind === undefined ? await change() : { ...resultOf(app, 'held-back'), behind })
      countChanged()
    })
  }
  for (const { app } of toChange) if (!begun.has(app.id)) tell(app, resultOf(app, 'not-begun'))

  function tell(app: SelectedApp, result: AppResult): void {
    if (isFailure(result)) failed.push(app)
    options.onResult(result)
  }
}

async function changePlanned(
  { app, state, plan }: ToChange,
  options: ChangeOptions & Pick<RolloutOptions, 'goal'>,
): Promise<AppResult> {
  if (plan.kind !== 'change') return resultOf(app, 'right')
  const wishes = wishesFor(state, options.goal)
  const tasks = plan.changes.map(({ kind }) => ({ kind, wishes }))
  return { ...(await changeApp(app, tasks, options)), remarks: plan.remarks }
}

async function surveyApps(
  apps: readonly SelectedApp[],
  { heroku, goal, finishedApps, signal, count }: RolloutOptions,
): Promise<ReadonlyMap<string, Surveyed>> {
  const surveyed = new Map<string, Surveyed>()
  const open = apps.filter(({ id }) => !finishedApps.has(id))
  const countRead = count('read', open.length)
  await forEachAtOnce(open, appsAtOnce, signal, async app => {
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
      return resultOf(app, 'not-begun')
    case 'unfit':
      return { ...resultOf(app, 'skipped'), reason: surveyed.reason }
    case 'failed':
      return { ...resultOf(app, 'failed'), problem: surveyed.problem, changes: [] }
    case 'planned': {
      const { plan } = surveyed
      switch (plan.kind) {
        case 'change':
          return { ...resultOf(app, 'to-change'), changes: plan.changes, remarks: plan.remarks }
        case 'right':
          return { ...resultOf(app, 'right'), remarks: plan.remarks }
        case 'skipped':
          return { ...resultOf(app, 'skipped'), reason: plan.reason }
      }
    }
  }
}

function resultOf<Kind extends AppResult['kind']>({ name }: SelectedApp, kind: Kind) {
  return { kind, name, remarks: [] as readonly string[] }
}
