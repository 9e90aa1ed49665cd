/** Tells what became of each app, for people and for programs, and what that means as an exit code. */
import type { Interruption } from '../../dyno/interruption.ts'
import {
  type AppResult,
  describeResult,
  isFailure,
  nameResult,
  resultOrder,
} from '../../rollout/apps/app-result.ts'
import type { Change } from '../../rollout/apps/change.ts'
import type { JournalFile } from '../../rollout/fleet/journal.ts'
import { type ApiProblem, describeApiProblem } from '../../rollout/platform-api/reply.ts'
import { makeSafe } from '../../rollout/printable.ts'
import { formatSummary } from '../../rollout/summary.ts'
import { exitCodeFor } from '../../verdict/verdict.ts'
import type { Reporting } from './arguments.ts'

export function tellResult(result: AppResult, { say }: Reporting): void {
  const line = describeResult(result)
  if (line !== undefined) say(makeSafe(line))
}

export function tellSummary(results: readonly AppResult[], { say }: Reporting): void {
  const tallies = results.map(result => ({
    result: nameResult(result),
    reason: result.kind === 'skipped' ? makeSafe(result.reason) : undefined,
  }))
  for (const line of ['', ...formatSummary(tallies, 'apps', resultOrder)]) say(line)
}

export function reportResults(
  results: readonly AppResult[],
  isApplied: boolean,
  { report }: Reporting,
): void {
  report({
    applied: isApplied,
    apps: results.map(result => ({
      app: result.name,
      result: nameResult(result),
      ...('changes' in result && { changes: result.changes.map(hidePasswords) }),
      ...('unsure' in result && result.unsure && { unsure: hidePasswords(result.unsure) }),
      ...('reason' in result && { reason: makeSafe(result.reason) }),
      ...('problem' in result && { problem: makeSafe(result.problem) }),
      ...('behind' in result && { behind: result.behind }),
      warnings: result.remarks.map(makeSafe),
    })),
  })
}

/** For a run that has no apps to begin with; returns its exit code. */
export function tellUnlisted(
  problem: ApiProblem,
  { say, report }: Reporting,
  interruption: Interruption,
): number {
  const told = makeSafe(describeApiProblem(problem))
  say(`The apps cannot be listed: ${told}`)
  report({ problem: told, apps: [] })
  return exitCodeOf([], interruption) || 1
}

/** @param journal  undefined for a run that changes nothing. */
export function exitCodeOf(
  results: readonly AppResult[],
  interruption: Interruption,
  journal?: JournalFile,
): number {
  const signal = interruption.received()
  if (signal !== undefined) return exitCodeFor({ kind: 'interrupted', signal })
  return results.some(isFailure) || journal?.problem() !== undefined ? 1 : 0
}

function hidePasswords(change: Change): Change {
  if (change.kind !== 'buildpacks') return change
  return { ...change, before: change.before.map(makeSafe), after: change.after.map(makeSafe) }
}
