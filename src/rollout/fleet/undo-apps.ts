/** Takes back what a journal has, or shows what it would take back: of each app what is still as it was left. */
import { findUndoTargets, type Undoing } from '../apps/undo.ts'
import { maxConnections } from '../platform-api/api-pool.ts'
import { changeApp, type FleetOptions } from './change-app.ts'
import { forEachAtOnce } from './for-each-at-once.ts'

export async function undoApps(undoings: readonly Undoing[], options: FleetOptions): Promise<void> {
  const { signal, onResult } = options
  const notBegun = await forEachAtOnce(undoings, maxConnections, signal, async ({ app, changes }) => {
    const tasks = changes.map(change => ({ kind: change.kind, targets: findUndoTargets(change) }))
    onResult(await changeApp(app, tasks, options))
  })
  for (const { app } of notBegun) onResult({ kind: 'not-begun', name: app.name, remarks: [] })
}
