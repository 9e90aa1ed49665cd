/** `rollout status`: what each app has of the smoke test. */
import { parseArgs } from 'node:util'
import { loadHttpLibrary } from '../../checks/client.ts'
import { type AppStatus, formatStatuses } from '../../rollout/apps/app-status.ts'
import type { Buildpack } from '../../rollout/buildpacks/buildpack.ts'
import { forEachAtOnce } from '../../rollout/fleet/for-each-at-once.ts'
import { readAppStatus } from '../../rollout/fleet/read-status.ts'
import { type Selected, selectApps } from '../../rollout/fleet/select-apps.ts'
import { maxConnections } from '../../rollout/platform-api/api-pool.ts'
import { makeSafe } from '../../rollout/printable.ts'
import type { Command } from '../context.ts'
import { type Reporting, readBuildpack, readReporting } from './arguments.ts'
import { type Connection, connect, readSelection, selectionOptions, userAgent } from './connection.ts'
import { counter } from './progress.ts'
import { exitCodeOf, tellUnlisted } from './results.ts'

const options = { ...selectionOptions, buildpack: { type: 'string' }, report: { type: 'string' } } as const

export const rolloutStatus: Command = async (args, context) => {
  const { values } = parseArgs({ args: [...args], options })
  const selection = readSelection(values)
  const buildpack = readBuildpack(values.buildpack)
  const reporting = readReporting(values.report, context)
  const connection = await connect(reporting.say)
  const { heroku, interruption } = connection
  try {
    const selected = await selectApps(heroku, selection, interruption.signal)
    if (selected.kind === 'problem') return tellUnlisted(selected.problem, reporting, interruption)
    const statuses = await readStatuses(selected.value, buildpack, connection, reporting)
    for (const line of formatStatuses(statuses)) reporting.say(line)
    reporting.report({ apps: statuses.map(hidePassword) })
    return exitCodeOf([], interruption) || (statuses.some(({ kind }) => kind === 'failed') ? 1 : 0)
  } finally {
    connection.close()
  }
}

/** By name. */
async function readStatuses(
  { apps, missing }: Selected,
  buildpack: Buildpack,
  { heroku, interruption: { signal } }: Connection,
  reporting: Reporting,
): Promise<readonly AppStatus[]> {
  const library = await loadHttpLibrary()
  const statuses: AppStatus[] = missing.map(({ name, problem }) => ({ kind: 'failed', name, problem }))
  const countRead = counter(reporting)('read', apps.length)
  await forEachAtOnce(apps, maxConnections, signal, async app => {
    statuses.push(await readAppStatus(app, { heroku, library, userAgent, buildpack, signal }))
    countRead()
  })
  return statuses.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function hidePassword({ kind: _kind, name, ...others }: AppStatus) {
  const fields = Object.entries(others).map(([key, value]) => [key, value && makeSafe(value)])
  return { app: name, ...Object.fromEntries(fields) }
}
