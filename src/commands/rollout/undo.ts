/** `rollout undo`: takes back what a journal has. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { listUndoings, undoGoals } from '../../rollout/apps/undo.ts'
import { introduceUndo } from '../../rollout/apps/wording.ts'
import { undoApps } from '../../rollout/fleet/undo-apps.ts'
import type { Command } from '../context.ts'
import { UsageError } from '../usage.ts'
import { readReporting } from './arguments.ts'
import { readEntries } from './journal.ts'
import { reportResults } from './results.ts'
import { runOnApps } from './run-on-apps.ts'

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
  const scope = values.all ? 'all' : 'last'
  const undoings = listUndoings(readEntries(path), scope)
  if (undoings.length === 0) {
    reporting.say(`Nothing is left to take back ${values.all ? '' : 'of the last run '}in ${path}.`)
    reportResults([], values.apply, reporting)
    return 0
  }
  return await runOnApps(
    {
      isApplied: values.apply,
      journal: { path, goal: undoGoals[scope] },
      introduction: introduceUndo(undoings, values.apply),
      select: async () => ({ kind: 'value', value: undoings }),
      work: undoApps,
      conclude: () => [],
    },
    reporting,
  )
}
