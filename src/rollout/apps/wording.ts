/** What a run on apps says before and after its results. Pure. */
import { formatBuildpack } from '../buildpacks/buildpack.ts'
import { makeSafe } from '../printable.ts'
import type { AppResult } from './app-result.ts'
import type { AppGoal } from './plan-app.ts'

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

/** @param isFinished  Whether every app is as it should be. */
export function concludeRollout(
  results: readonly AppResult[],
  journal: string,
  isFinished: boolean,
): readonly string[] {
  const isChanged = results.some(result => 'changes' in result && result.changes.length > 0)
  return [
    ...(isFinished ? [] : ['Not all is done. To go on, run the same command again.']),
    ...(isChanged ? [`To take the changes back: smoke-test rollout undo ${journal} --apply`] : []),
  ]
}
