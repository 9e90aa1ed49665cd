/** `rollout`: the buildpack on many apps. */
import type { Command } from './context.ts'
import { rolloutAppJson } from './rollout-app-json.ts'
import { rolloutApps } from './rollout-apps.ts'
import { rolloutStatus } from './rollout-status.ts'
import { rolloutUndo } from './rollout-undo.ts'
import { UsageError } from './usage.ts'

const parts: Readonly<Record<string, Command>> = {
  'app-json': rolloutAppJson,
  apps: rolloutApps,
  status: rolloutStatus,
  undo: rolloutUndo,
}

export const rollout: Command = async ([name, ...args], context) => {
  const part = name !== undefined && Object.hasOwn(parts, name) ? parts[name] : undefined
  if (part === undefined)
    throw new UsageError(`rollout takes ${Object.keys(parts).join(', ')}; see smoke-test rollout --help`)
  return await part(args, context)
}
