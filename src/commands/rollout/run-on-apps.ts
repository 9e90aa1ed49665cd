/** A run over apps from the connection to the exit code: what `rollout apps` and `rollout undo` have in common. */
import type { AppResult } from '../../rollout/apps/app-result.ts'
import { concludeDryRun, describeJournal } from '../../rollout/apps/wording.ts'
import type { FleetOptions } from '../../rollout/fleet/change-app.ts'
import type { Heroku } from '../../rollout/platform-api/heroku.ts'
import type { Reply } from '../../rollout/platform-api/reply.ts'
import type { Reporting } from './arguments.ts'
import { type Connection, connect } from './connection.ts'
import { openRun } from './journal.ts'
import { exitCodeOf, reportResults, tellResult, tellSummary, tellUnlisted } from './results.ts'

export type AppsRun<Apps> = {
  readonly isApplied: boolean
  /** Written by a run that is applied alone; `goal` is what its entry has. */
  readonly journal: { readonly path: string; readonly goal: string }
  readonly introduction: readonly string[]
  readonly select: (heroku: Heroku, signal: AbortSignal) => Promise<Reply<Apps>>
  /** Reports a result of every app. */
  readonly work: (apps: Apps, options: FleetOptions) => Promise<void>
  /** What follows on a run that was applied. */
  readonly conclude: (results: readonly AppResult[], isFinished: boolean) => readonly string[]
}

export async function runOnApps<Apps>(run: AppsRun<Apps>, reporting: Reporting): Promise<number> {
  const connection = await connect(reporting.say)
  const { heroku, interruption } = connection
  try {
    for (const line of run.introduction) reporting.say(line)
    const selected = await run.select(heroku, interruption.signal)
    if (selected.kind === 'problem') return tellUnlisted(selected.problem, reporting, interruption)
    return await workOn(selected.value, run, connection, reporting)
  } finally {
    connection.close()
  }
}

/** The journal is open as long as there is work. */
async function workOn<Apps>(
  apps: Apps,
  run: AppsRun<Apps>,
  { heroku, interruption }: Connection,
  reporting: Reporting,
): Promise<number> {
  const journal = run.isApplied ? openRun(run.journal.path, run.journal.goal) : undefined
  const results: AppResult[] = []
  const onResult = (result: AppResult) => {
    results.push(result)
    tellResult(result, reporting)
  }
  const signal = AbortSignal.any([interruption.signal, ...(journal ? [journal.broken] : [])])
  try {
    await run.work(apps, { heroku, journal, signal, onResult })
    const exitCode = exitCodeOf(results, interruption, journal)
    if (exitCode === 0) journal?.write({ at: 'end' })
    tellSummary(results, reporting)
    const conclusion = journal
      ? [...describeJournal(run.journal.path, journal.problem()), ...run.conclude(results, exitCode === 0)]
      : concludeDryRun(results)
    for (const line of conclusion) reporting.say(line)
    reportResults(results, run.isApplied, reporting)
    return exitCode
  } finally {
    journal?.close()
  }
}
