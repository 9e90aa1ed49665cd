/** `rollout app-json`: the buildpack in app.json files. */
import { parseArgs } from 'node:util'
import { formatDiff } from '../../rollout/app-json/describe-edit.ts'
import type { LaterBuildpack } from '../../rollout/buildpacks/buildpack-list.ts'
import { describeLater } from '../../rollout/buildpacks/describe-later.ts'
import { type FileResult, rollOutFiles } from '../../rollout/files/roll-out-files.ts'
import { makeSafe } from '../../rollout/printable.ts'
import { formatSummary } from '../../rollout/summary.ts'
import type { Command } from '../context.ts'
import { UsageError } from '../usage.ts'
import { readBuildpack, readReporting } from './arguments.ts'

const options = {
  buildpack: { type: 'string' },
  create: { type: 'boolean', default: false },
  healthchecks: { type: 'boolean', default: false },
  remove: { type: 'boolean', default: false },
  report: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const

export const rolloutAppJson: Command = async (args, context) => {
  const { values, positionals: paths } = parseArgs({ args: [...args], options, allowPositionals: true })
  if (paths.length === 0)
    throw new UsageError(
      'rollout app-json needs a PATH: an app.json, a repository, or a folder of repositories',
    )
  const { say, report, progress } = readReporting(values.report, context)
  const goal = {
    kind: values.remove ? 'remove' : 'add',
    buildpack: readBuildpack(values.buildpack),
    keepsOwn: values.buildpack === undefined,
    addsHealthchecks: values.healthchecks,
    creates: values.create,
    writes: values.write,
  } as const
  const results: FileResult[] = []
  for (const result of rollOutFiles(paths, goal)) {
    results.push(result)
    for (const line of describeResult(result, goal.writes)) say(line)
    progress(`${results.length} files`)
  }
  const order = [goal.writes ? 'changed' : 'to be changed', 'as it should be', 'left alone', 'failed']
  const tallies = results.map(result => ({
    result: nameResult(result, goal.writes),
    reason: reasonOf(result),
  }))
  for (const line of ['', ...formatSummary(tallies, 'files', order)]) say(line)
  if (!goal.writes && results.some(({ kind }) => kind === 'edited'))
    say('Nothing was written. To do so, add --write.')
  report({ written: goal.writes, files: results.map(result => toJson(result, goal.writes)) })
  return results.some(({ kind }) => kind === 'failed') ? 1 : 0
}

function describeResult(result: FileResult, writes: boolean): readonly string[] {
  const label = makeSafe(result.label)
  switch (result.kind) {
    case 'edited':
      return [
        ...(writes ? [`${label}: changed`] : formatDiff(result.label, result.before, result.after)),
        ...warn(label, result.later),
      ]
    case 'unchanged':
      return warn(label, result.later)
    case 'skipped':
      return [`${label}: left alone: ${makeSafe(result.reason)}`]
    case 'failed':
      return [`${label}${formatPlace(result)}: failed: ${makeSafe(result.problem)}`]
  }
}

function warn(label: string, later: readonly LaterBuildpack[]): readonly string[] {
  return later.map(buildpack => `${label}: warning: ${makeSafe(describeLater(buildpack))}`)
}

/** As compilers have it, for editors to jump to. */
function formatPlace({ position }: Extract<FileResult, { kind: 'failed' }>): string {
  return position === undefined ? '' : `:${position.line}:${position.column}`
}

function nameResult({ kind }: FileResult, writes: boolean): string {
  const edited = writes ? 'changed' : 'to be changed'
  return { edited, unchanged: 'as it should be', skipped: 'left alone', failed: 'failed' }[kind]
}

function reasonOf(result: FileResult): string | undefined {
  return result.kind === 'skipped' && !result.reason.includes('/') ? result.reason : undefined
}

function toJson(result: FileResult, writes: boolean) {
  const later = 'later' in result ? result.later : []
  return {
    path: result.label,
    result: nameResult(result, writes),
    ...(result.kind === 'edited' && {
      diff: formatDiff(result.label, result.before, result.after).join('\n'),
    }),
    ...(result.kind === 'skipped' && { reason: makeSafe(result.reason) }),
    ...(result.kind === 'failed' && { problem: makeSafe(result.problem), ...result.position }),
    warnings: later.map(buildpack => makeSafe(describeLater(buildpack))),
  }
}
