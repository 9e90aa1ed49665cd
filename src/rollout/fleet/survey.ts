/** Reads the apps of a run, as far as a plan needs them. */
import { type AppGoal, type AppState, findUnfitness } from '../apps/plan-app.ts'
import { maxConnections } from '../platform-api/api-pool.ts'
import type { Heroku } from '../platform-api/heroku.ts'
import { describeApiProblem, type Reply } from '../platform-api/reply.ts'
import { forEachAtOnce } from './for-each-at-once.ts'
import type { SelectedApp } from './select-apps.ts'

export type Surveyed =
  | { readonly kind: 'read'; readonly app: SelectedApp; readonly state: AppState }
  | { readonly kind: 'unfit'; readonly reason: string }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'not-begun' }

export type SurveyOptions = {
  readonly heroku: Heroku
  readonly goal: AppGoal
  readonly signal: AbortSignal
  /** Called after each app. */
  readonly onRead: () => void
}

/** By id. An app that was not begun is not in it. */
export async function surveyApps(
  apps: readonly SelectedApp[],
  { heroku, goal, signal, onRead }: SurveyOptions,
): Promise<ReadonlyMap<string, Surveyed>> {
  const surveyed = new Map<string, Surveyed>()
  await forEachAtOnce(apps, maxConnections, signal, async app => {
    surveyed.set(app.id, await surveyApp(heroku, app, goal))
    onRead()
  })
  return surveyed
}

/** Those that a plan can be made for. */
export function listRead(
  surveyed: ReadonlyMap<string, Surveyed>,
): readonly Extract<Surveyed, { kind: 'read' }>[] {
  return [...surveyed.values()].flatMap(found => (found.kind === 'read' ? [found] : []))
}

async function surveyApp(heroku: Heroku, app: SelectedApp, goal: AppGoal): Promise<Surveyed> {
  const reason = findUnfitness(app.answer)
  if (reason !== undefined) return { kind: 'unfit', reason }
  const state = await readState(heroku, app.id, goal)
  if (state.kind === 'value') return { kind: 'read', app, state: state.value }
  return state.problem.kind === 'abandoned'
    ? { kind: 'not-begun' }
    : { kind: 'failed', problem: describeApiProblem(state.problem) }
}

async function readState(heroku: Heroku, app: string, goal: AppGoal): Promise<Reply<AppState>> {
  const buildpacks = await heroku.readBuildpacks(app)
  if (buildpacks.kind === 'problem') return buildpacks
  const formation = await heroku.readFormation(app)
  if (formation.kind === 'problem') return formation
  const configVars = await heroku.readConfigVars(app)
  if (configVars.kind === 'problem') return configVars
  const state = {
    buildpacks: buildpacks.value,
    lastBuildpacks: undefined,
    formation: formation.value,
    configVars: configVars.value,
    // What the other apps tell.
    isPromotedTo: false,
  }
  if (goal.kind === 'remove' || state.buildpacks.length > 0) return { kind: 'value', value: state }
  const last = await heroku.readLastBuildpacks(app)
  return last.kind === 'problem' ? last : { kind: 'value', value: { ...state, lastBuildpacks: last.value } }
}
