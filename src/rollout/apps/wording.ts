/** What a run on apps says before and after its results. Pure. */
import { formatBuildpack } from '../buildpacks/buildpack.ts'
import { makeSafe } from '../printable.ts'
import { type AppResult, hasChanged } from './app-result.ts'
import type { AppGoal } from './plan-app.ts'
import type { Undoing } from './undo.ts'

export function introduceRollout({ kind, buildpack, mode }: AppGoal, isApplied: boolean): readonly string[] {
  const name = makeSafe(formatBuildpack(buildpack))
  const what = kind === 'add' ? `Putting ${name} on apps` : `Taking ${name} off apps`
  const unset =
    'Without --mode, apps on which SMOKE_TEST is not set will enforce. To only report at first: --mode warn'
  const still = 'What is built already is tested until then. To switch that off at once: --mode off'
  return [
    isApplied ? `${what}.` : `${what}: a dry run, which changes nothing.`,
    'The list of buildpacks takes effect at the next build of each app.',
    ...(mode === undefined
      ? [kind === 'add' ? unset : still]
      : [
          `Setting SMOKE_TEST=${mode} makes a release of each app that has it otherwise, and restarts its dynos.`,
        ]),
    '',
  ]
}

export function concludeDryRun(results: readonly AppResult[]): readonly string[] {
  return results.some(({ kind }) => kind === 'to-change')
    ? ['Nothing was changed. To do so, add --apply.']
    : []
}

/** Before changes are taken back, or are shown. */
export function introduceUndo(undoings: readonly Undoing[], isApplied: boolean): readonly string[] {
  const modes = undoings.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'mode'))
  return [
    isApplied ? 'Taking changes back.' : 'Taking changes back: a dry run, which changes nothing.',
    ...(modes.length > 0
      ? ['Each SMOKE_TEST that is set back makes a release of its app, and restarts its dynos.']
      : []),
    ...(modes.some(({ before }) => before === null)
      ? [
          'Where that unsets it, what is built already enforces until the next build. To switch the test off',
          'in its place: smoke-test rollout apps, with --remove --mode off',
        ]
      : []),
    '',
  ]
}

/** @param isFinished  Whether every app is as it should be. */
export function concludeRollout(
  results: readonly AppResult[],
  journal: string,
  isFinished: boolean,
): readonly string[] {
  return [
    ...(isFinished ? [] : ['Not all is done. To go on, run the same command again.']),
    ...(results.some(hasChanged)
      ? [`To take the changes back: smoke-test rollout undo ${journal} --apply`]
      : []),
  ]
}

/** @param problem  undefined for a journal that has everything. */
export function describeJournal(journal: string, problem: string | undefined): readonly string[] {
  return problem === undefined
    ? []
    : [
        `The journal ${journal} cannot be written: ${makeSafe(problem)}. So nothing more was changed;`,
        'the last changes of the apps above may not be in it as done.',
      ]
}
