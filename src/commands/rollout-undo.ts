/** `rollout undo`: takes back what a journal has. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { AppResult } from '../rollout/apps/app-result.ts'
import { listUndoings, undoGoals } from '../rollout/apps/undo.ts'
import { concludeDryRun, describeJournal, introduceUndo } from '../rollout/apps/wording.ts'
import { undoApps } from '../rollout/fleet/undo-apps.ts'
import { sleep } from '../waiting/sleep.ts'
import type { Command } from './context.ts'
import { readReporting } from './rollout-arguments.ts'
import { connect } from './rollout-connection.ts'
import { openRun, readEntries } from './rollout-journal.ts'
import { exitCodeOf, reportResults, tellResult, tellSummary } from './rollout-results.ts'
import { UsageError } from './usage.ts'

const options = {
  all: { type: 'boolean', default: false },
  apply: { type: 'boolean', default: false },
  report: { type: 'string' },
} as const

export const rolloutUndo: Command = async (args, context) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) throw new UsageError('rollout undo needs one JOURNAL')
  if (!existsSync(path)) throw new UsageError(`there is no journal ${path}`)
  const reporting = readReporting(values.report, context)
  const { say } = reporting
  const scope = values.all ? 'all' : 'last'
  const undoings = listUndoings(readEntries(path), scope)
  if (undoings.length === 0) {
    say(`Nothing is left to take back ${values.all ? '' : 'of the last run '}in ${path}.`)
    reportResults([], values.apply, reporting)
    return 0
  }
  const { heroku, interruption, close } = await connect(say)
  for (const line of introduceUndo(undoings, values.apply)) say(line)
  const journal = values.apply ? openRun(path, undoGoals[scope]) : undefined
  const results: AppResult[] = []
  const onResult = (result: AppResult) => {
    results.push(result)
    tellResult(result, reporting)
  }
  const signal = AbortSignal.any([interruption.signal, ...(journal ? [journal.broken] : [])])
  await undoApps(undoings, { heroku, journal, sleep, signal, onResult })
  close()

  const exitCode = exitCodeOf(results, interruption, journal)
  if (exitCode === 0) journal?.write({ at: 'end' })
  journal?.close()
  tellSummary(results, reporting)
  for (const line of journal ? describeJournal(path, journal.problem()) : concludeDryRun(results)) say(line)
  reportResults(results, values.apply, reporting)
  return exitCode
}
