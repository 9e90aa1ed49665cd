/** What one app needs, or why it is left alone. Pure. */

import type { Mode } from '../../plan/settings.ts'
import { applyStep, findLaterBuildpacks, type ListGoal, planList } from '../buildpacks/buildpack-list.ts'
import { describeLater } from '../buildpacks/describe-later.ts'
import { isOwn } from '../buildpacks/own-buildpack.ts'
import type { AppAnswer, ConfigVars, Formation } from './answers.ts'
import type { Change, Target, Targets } from './change.ts'

export type AppGoal = ListGoal & {
  /** What SMOKE_TEST is to be; undefined leaves it as it is. */
  readonly mode: Mode | undefined
  /** The release dyno gets the size of the web dyno. */
  readonly setsReleaseSize: boolean
}

export type AppState = {
  readonly buildpacks: readonly string[]
  /** Of the last build that succeeded; asked for only where the list is empty. */
  readonly lastBuildpacks: readonly string[] | undefined
  readonly formation: Formation
  readonly configVars: ConfigVars
  /** Whether promotions bring it the test from another app, whatever its own list is. */
  readonly isPromotedTo: boolean
}

/** What the slug that an app runs has for its release phase, where the test is in it. */
const ownReleaseCommand = /\.heroku\/smoke-test\/release\b/

export type AppPlan =
  | { readonly kind: 'change'; readonly changes: readonly Change[]; readonly remarks: readonly string[] }
  | { readonly kind: 'right'; readonly remarks: readonly string[] }
  | { readonly kind: 'skipped'; readonly reason: string }

/** Why no buildpack of Heroku's classic kind runs for an app; undefined where one does. */
export function findUnfitness({
  archived_at,
  generation,
  stack,
  build_stack,
}: AppAnswer): string | undefined {
  const names = [stack?.name, build_stack?.name]
  const generationName = typeof generation === 'string' ? generation : generation?.name
  if (archived_at) return 'it is archived'
  if (generationName === 'fir' || names.includes('cnb'))
    return 'a Fir app, which takes its buildpacks from project.toml'
  return names.includes('container') ? 'a container app, for which no buildpack runs' : undefined
}

export function planApp(state: AppState, goal: AppGoal): AppPlan {
  const before = {
    list: state.buildpacks,
    mode: state.configVars.SMOKE_TEST ?? null,
    size: findSize(state.formation, 'release'),
  }
  const targets = findTargets(state, goal)
  const list = targets.buildpacks(before.list)
  if (list.kind === 'left-alone' && !state.isPromotedTo) return { kind: 'skipped', reason: list.reason }
  const mode = targets.mode(before.mode)
  const size = targets['release-size'](before.size)
  const changes: Change[] = []
  // The mode first: a build between the two must not enforce what is only to be tried.
  if (mode.kind === 'wanted') changes.push({ kind: 'mode', before: before.mode, after: mode.value })
  if (list.kind === 'wanted') changes.push({ kind: 'buildpacks', before: before.list, after: list.value })
  if (size.kind === 'wanted') changes.push({ kind: 'release-size', before: before.size, after: size.value })
  if (list.kind === 'left-alone' && changes.length === 0) return { kind: 'skipped', reason: list.reason }
  const after = list.kind === 'wanted' ? list.value : before.list
  const remarks = [
    ...(list.kind === 'left-alone' ? [`its list of buildpacks is left alone: ${list.reason}`] : []),
    ...findLaterBuildpacks(after, goal.buildpack).map(describeLater),
    ...(size.kind === 'left-alone' ? [size.reason] : []),
  ]
  return changes.length === 0 ? { kind: 'right', remarks } : { kind: 'change', changes, remarks }
}

/** What each resource of the app should be, whatever it is by then. */
export function findTargets(state: AppState, goal: AppGoal): Targets {
  const web = findSize(state.formation, 'web')
  // An app that never had it needs no release that switches it off.
  const needsMode = goal.kind === 'add' || state.isPromotedTo || hasTest(state, goal)
  const mode = needsMode ? goal.mode : undefined
  const reason = goal.kind === 'add' ? findReasonToSkip(state) : undefined
  return {
    buildpacks: list =>
      reason === undefined
        ? targetBuildpacks(list, state.lastBuildpacks, goal)
        : { kind: 'left-alone', reason },
    mode: now => (mode === undefined || now === mode ? { kind: 'right' } : { kind: 'wanted', value: mode }),
    'release-size': now => {
      if (!goal.setsReleaseSize || web === null || now === web) return { kind: 'right' }
      return now === null
        ? { kind: 'left-alone', reason: 'its release dyno can be sized only after its first release phase' }
        : { kind: 'wanted', value: web }
    },
  }
}

/** Whether it has the test, as far as can be told: it is in its list, in the slug that it runs, or has a mode. */
export function hasTest({ buildpacks, formation, configVars }: AppState, { buildpack }: AppGoal): boolean {
  return (
    configVars.SMOKE_TEST != null ||
    buildpacks.some(entry => isOwn(entry, buildpack)) ||
    formation.some(({ type, command }) => type === 'release' && ownReleaseCommand.test(command ?? ''))
  )
}

/** @param lastBuildpacks  What an empty list is filled from: on Heroku it means that the language is detected. */
function targetBuildpacks(
  list: readonly string[],
  lastBuildpacks: readonly string[] | undefined,
  goal: ListGoal,
): Target<readonly string[]> {
  const base = list.length > 0 || goal.kind === 'remove' ? list : (lastBuildpacks ?? [])
  if (base.length === 0 && goal.kind === 'add')
    return { kind: 'left-alone', reason: 'its list is empty, and no build tells its language buildpack' }
  const after = applyStep(base, planList(base, goal))
  return after === list ? { kind: 'right' } : { kind: 'wanted', value: after }
}

/** null where there is no such process type. */
export function findSize(formation: Formation, processType: string): string | null {
  return formation.find(({ type }) => type === processType)?.size ?? null
}

function findReasonToSkip({ configVars, formation }: AppState): string | undefined {
  const override = (['BUILDPACK_URL', 'LANGUAGE_PACK_URL'] as const).find(name => configVars[name])
  if (override !== undefined) return `its config var ${override} takes the place of any list`
  const web = formation.find(({ type }) => type === 'web')
  if (web?.quantity === 0) return 'its web process is scaled to 0'
  // A formation without anything is that of an app that was never deployed.
  return web === undefined && formation.length > 0 ? 'it has no web process type' : undefined
}
