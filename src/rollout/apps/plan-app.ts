/** What one app needs, or why it is left alone. Pure. */
import { applyStep, findLaterBuildpacks, type ListGoal, planList } from '../buildpacks/buildpack-list.ts'
import { describeLater } from '../buildpacks/describe-later.ts'
import { isOwn } from '../buildpacks/own-buildpack.ts'
import type { AppAnswer, ConfigVars, Formation } from './answers.ts'
import type { Change, Mode, Wish, Wishes } from './change.ts'

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
}

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
  const reason = goal.kind === 'add' ? findReasonToSkip(state) : undefined
  if (reason !== undefined) return { kind: 'skipped', reason }
  const before = {
    list: state.buildpacks,
    mode: state.configVars.SMOKE_TEST ?? null,
    size: findSize(state.formation, 'release'),
  }
  const wishes = wishesFor(state, goal)
  const list = wishes.buildpacks(before.list)
  if (list.kind === 'left-alone') return { kind: 'skipped', reason: list.reason }
  const mode = wishes.mode(before.mode)
  const size = wishes['release-size'](before.size)
  const changes: Change[] = []
  // The mode first: a build between the two must not enforce what is only to be tried.
  if (mode.kind === 'wanted') changes.push({ kind: 'mode', before: before.mode, after: mode.value })
  if (list.kind === 'wanted') changes.push({ kind: 'buildpacks', before: before.list, after: list.value })
  if (size.kind === 'wanted') changes.push({ kind: 'release-size', before: before.size, after: size.value })
  const after = list.kind === 'wanted' ? list.value : before.list
  const remarks = [
    ...findLaterBuildpacks(after, goal.buildpack).map(describeLater),
    ...(size.kind === 'left-alone' ? [size.reason] : []),
  ]
  return changes.length === 0 ? { kind: 'right', remarks } : { kind: 'change', changes, remarks }
}

/** What each thing of the app should be, whatever it is by then. */
export function wishesFor(state: AppState, goal: AppGoal): Wishes {
  const { lastBuildpacks, formation } = state
  const web = findSize(formation, 'web')
  // An app that never had it needs no release that switches it off.
  const mode = goal.kind === 'add' || isKnownTo(state, goal) ? goal.mode : undefined
  return {
    buildpacks: list => wishForBuildpacks(list, lastBuildpacks, goal),
    mode: now => (mode === undefined || now === mode ? { kind: 'right' } : { kind: 'wanted', value: mode }),
    'release-size': now => {
      if (!goal.setsReleaseSize || web === null || now === web) return { kind: 'right' }
      return now === null
        ? { kind: 'left-alone', reason: 'its release dyno can be sized only after its first release phase' }
        : { kind: 'wanted', value: web }
    },
  }
}

function isKnownTo({ buildpacks, configVars }: AppState, { buildpack }: AppGoal): boolean {
  return configVars.SMOKE_TEST != null || buildpacks.some(entry => isOwn(entry, buildpack))
}

/** @param lastBuildpacks  What an empty list is filled from: on Heroku it means that the language is detected. */
function wishForBuildpacks(
  list: readonly string[],
  lastBuildpacks: readonly string[] | undefined,
  goal: ListGoal,
): Wish<readonly string[]> {
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
