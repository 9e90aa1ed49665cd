/** `rollout`: the buildpack on many apps. */
import type { Command } from '../context.ts'
import { UsageError } from '../usage.ts'
import { rolloutAppJson } from './app-json.ts'
import { rolloutApps } from './apps.ts'
import { rolloutStatus } from './status.ts'
import { rolloutUndo } from './undo.ts'

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
