/** `rollout undo`: takes back what a journal has. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { AppResult } from '../rollout/apps/app-result.ts'
import { listUndoings, undoGoal } from '../rollout/apps/undo.ts'
import { concludeDryRun } from '../rollout/apps/wording.ts'
import { planUndo, undoApps } from '../rollout/fleet/undo-apps.ts'
import { sleep } from '../rollout/platform-api/sleep.ts'
import type { Command } from './context.ts'
import { readReporting } from './rollout-arguments.ts'
import { connect } from './rollout-connection.ts'
import { openRun, readEntries } from './rollout-journal.ts'
import { exitCodeOf, reportResults, tellResult, tellSummary } from './rollout-results.ts'
import { UsageError } from './usage.ts'

const options = { apply: { type: 'boolean', default: false }, report: { type: 'string' } } as const

export const rolloutUndo: Command = async (args, context) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) throw new UsageError('rollout undo needs one JOURNAL')
  if (!existsSync(path)) throw new UsageError(`there is no journal ${path}`)
  const reporting = readReporting(values.report, context)
  const undoings = listUndoings(readEntries(path))
  const results: AppResult[] = []
  const onResult = (result: AppResult) => {
    results.push(result)
    tellResult(result, reporting)
  }
  if (!values.apply) {
    for (const result of planUndo(undoings)) onResult(result)
    tellSummary(results, reporting)
    for (const line of concludeDryRun(results)) reporting.say(line)
    reportResults(results, false, reporting)
    return 0
  }
  const { heroku, interruption, close } = await connect(reporting.say)
  reporting.say('Each SMOKE_TEST that is set back makes a release of its app, and restarts its dynos.')
  const journal = openRun(path, undoGoal)
  await undoApps(undoings, { heroku, journal, sleep, signal: interruption.signal, onResult })
  close()
  const exitCode = exitCodeOf(results, interruption)
  if (exitCode === 0) journal.write({ at: 'end' })
  journal.close()
  tellSummary(results, reporting)
  reportResults(results, true, reporting)
  return exitCode
}
