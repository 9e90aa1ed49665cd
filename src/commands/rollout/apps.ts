/** `rollout apps`: the buildpack on apps that are there. */
import { parseArgs } from 'node:util'
import type { Mode } from '../../plan/settings.ts'
import { findFinishedApps } from '../../rollout/apps/journal-entry.ts'
import type { AppGoal } from '../../rollout/apps/plan-app.ts'
import { concludeRollout, introduceRollout } from '../../rollout/apps/wording.ts'
import { rollOutApps } from '../../rollout/fleet/roll-out-apps.ts'
import { selectApps } from '../../rollout/fleet/select-apps.ts'
import type { Command } from '../context.ts'
import { UsageError } from '../usage.ts'
import { readBuildpack, readReporting, refuseUnpinned } from './arguments.ts'
import { readSelection, selectionOptions } from './connection.ts'
import { readEntries } from './journal.ts'
import { counter } from './progress.ts'
import { runOnApps } from './run-on-apps.ts'

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
  const finishedApps = findFinishedApps(values.apply ? readEntries(values.journal) : [], goalText)
  const count = counter(reporting)
  return await runOnApps(
    {
      isApplied: values.apply,
      journal: { path: values.journal, goal: goalText },
      introduction: introduceRollout(goal, values.apply),
      select: (heroku, signal) => selectApps(heroku, selection, signal),
      work: (selected, run) => rollOutApps(selected, { ...run, goal, finishedApps, count }),
      conclude: (results, isFinished) => concludeRollout(results, values.journal, isFinished),
    },
    reporting,
  )
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
