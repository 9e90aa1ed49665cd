/** `rollout apps`: the buildpack on apps that are there. */
import { parseArgs } from 'node:util'
import type { Mode } from '../plan/settings.ts'
import type { AppResult } from '../rollout/apps/app-result.ts'
import { findFinishedApps } from '../rollout/apps/journal-entry.ts'
import type { AppGoal } from '../rollout/apps/plan-app.ts'
import {
  concludeDryRun,
  concludeRollout,
  describeJournal,
  introduceRollout,
} from '../rollout/apps/wording.ts'
import { rollOutApps } from '../rollout/fleet/roll-out-apps.ts'
import { selectApps } from '../rollout/fleet/select-apps.ts'
import { sleep } from '../waiting/sleep.ts'
import type { Command } from './context.ts'
import { readBuildpack, readReporting, refuseUnpinned } from './rollout-arguments.ts'
import { connect, readSelection, selectionOptions } from './rollout-connection.ts'
import { openRun, readEntries } from './rollout-journal.ts'
import { counter } from './rollout-progress.ts'
import { exitCodeOf, reportResults, tellResult, tellSummary, tellUnlisted } from './rollout-results.ts'
import { UsageError } from './usage.ts'

const options = {
  ...selectionOptions,
  apply: { type: 'boolean', default: false },
  buildpack: { type: 'string' },
  journal: { type: 'string', default: 'smoke-test-rollout.jsonl' },
  mode: { type: 'string' },
  'release-size': { type: 'string' },
  remove: { type: 'boolean', default: false },
  report: { type: 'string' },
  unpinned: { type: 'boolean', default: false },
} as const

const modes: readonly Mode[] = ['warn', 'enforce', 'off']

export const rolloutApps: Command = async (args, context) => {
  const { values } = parseArgs({ args: [...args], options })
  const selection = readSelection(values)
  const goal = readGoal(values)
  const goalText = JSON.stringify({ selection, goal })
  const reporting = readReporting(values.report, context)
  const { say } = reporting
  const finishedApps = findFinishedApps(values.apply ? readEntries(values.journal) : [], goalText)
  const { heroku, interruption, close } = await connect(say)
  for (const line of introduceRollout(goal, values.apply)) say(line)

  const selected = await selectApps(heroku, selection, interruption.signal)
  if (selected.kind === 'problem') return tellUnlisted(selected.problem, reporting, interruption)
  const journal = values.apply ? openRun(values.journal, goalText) : undefined
  const results: AppResult[] = []
  const onResult = (result: AppResult) => {
    results.push(result)
    tellResult(result, reporting)
  }
  const signal = AbortSignal.any([interruption.signal, ...(journal ? [journal.broken] : [])])
  const count = counter(reporting)
  await rollOutApps(selected.value, { heroku, goal, journal, finishedApps, sleep, signal, count, onResult })
  close()

  const exitCode = exitCodeOf(results, interruption, journal)
  if (exitCode === 0) journal?.write({ at: 'end' })
  journal?.close()
  tellSummary(results, reporting)
  const conclusion = journal
    ? [
        ...describeJournal(values.journal, journal.problem()),
        ...concludeRollout(results, values.journal, exitCode === 0),
      ]
    : concludeDryRun(results)
  for (const line of conclusion) say(line)
  reportResults(results, values.apply, reporting)
  return exitCode
}

function readGoal(values: {
  readonly buildpack?: string
  readonly mode?: string
  readonly 'release-size'?: string
  readonly remove: boolean
  readonly unpinned: boolean
}): AppGoal {
  const buildpack = readBuildpack(values.buildpack)
  const mode = modes.find(known => known === values.mode)
  if (values.mode !== undefined && mode === undefined)
    throw new UsageError(`--mode takes ${modes.join(', ')}`)
  const size = values['release-size']
  if (size !== undefined && size !== 'web') throw new UsageError('--release-size takes web')
  if (!values.remove && !values.unpinned) refuseUnpinned(buildpack)
  return {
    kind: values.remove ? 'remove' : 'add',
    buildpack,
    keepsOwn: values.buildpack === undefined,
    mode,
    setsReleaseSize: size !== undefined,
  }
}
