/** `rollout status`: what each app has of the smoke test. */
import { parseArgs } from 'node:util'
import { type AppStatus, formatStatuses } from '../rollout/apps/app-status.ts'
import { forEachAtOnce } from '../rollout/fleet/for-each-at-once.ts'
import { readAppStatus } from '../rollout/fleet/read-status.ts'
import { appsAtOnce } from '../rollout/fleet/roll-out-apps.ts'
import { selectApps } from '../rollout/fleet/select-apps.ts'
import { makeSafe } from '../rollout/printable.ts'
import type { Command } from './context.ts'
import { readBuildpack, readReporting } from './rollout-arguments.ts'
import { connect, readSelection, selectionOptions, userAgent } from './rollout-connection.ts'
import { counter } from './rollout-progress.ts'
import { exitCodeOf, tellUnlisted } from './rollout-results.ts'

const options = { ...selectionOptions, buildpack: { type: 'string' }, report: { type: 'string' } } as const

export const rolloutStatus: Command = async (args, context) => {
  const { values } = parseArgs({ args: [...args], options })
  const selection = readSelection(values)
  const buildpack = readBuildpack(values.buildpack)
  const reporting = readReporting(values.report, context)
  const { heroku, interruption, close, library } = await connect(reporting.say)
  const { signal } = interruption
  const selected = await selectApps(heroku, selection, signal)
  if (selected.kind === 'problem') return tellUnlisted(selected.problem, reporting, interruption)
  const { apps, missing } = selected.value
  const statuses: AppStatus[] = missing.map(({ name, problem }) => ({ kind: 'failed', name, problem }))
  const countRead = counter(reporting)('read', apps.length)
  await forEachAtOnce(apps, appsAtOnce, signal, async app => {
    statuses.push(await readAppStatus(app, { heroku, library, userAgent, buildpack, signal }))
    countRead()
  })
  close()
  statuses.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const line of formatStatuses(statuses)) reporting.say(line)
  reporting.report({ apps: statuses.map(hidePassword) })
  return exitCodeOf([], interruption) || (statuses.some(({ kind }) => kind === 'failed') ? 1 : 0)
}

function hidePassword({ kind: _kind, name, ...others }: AppStatus) {
  const fields = Object.entries(others).map(([key, value]) => [key, value && makeSafe(value)])
  return { app: name, ...Object.fromEntries(fields) }
}
