/** Takes back what a journal has, or shows what it would take back: of each app what is still as it was left. */
import type { AppResult } from '../apps/app-result.ts'
import { findUndoTargets, type Undoing } from '../apps/undo.ts'
import { type ChangeOptions, changeApp } from './change-app.ts'
import { forEachAtOnce } from './for-each-at-once.ts'
import { appsAtOnce } from './roll-out-apps.ts'

export type UndoOptions = ChangeOptions & { readonly onResult: (result: AppResult) => void }

export async function undoApps(undoings: readonly Undoing[], options: UndoOptions): Promise<void> {
  const begun = new Set<string>()
  await forEachAtOnce(undoings, appsAtOnce, options.signal, async ({ app, changes }) => {
    begun.add(app.id)
    const tasks = changes.map(change => ({ kind: change.kind, targets: findUndoTargets(change) }))
    options.onResult(await changeApp(app, tasks, options))
  })
  for (const { app } of undoings) {
    if (!begun.has(app.id)) options.onResult({ kind: 'not-begun', name: app.name, remarks: [] })
  }
}
