/** Takes back what a journal has, the newest first. */
import type { AppResult } from '../apps/app-result.ts'
import { invertChange, type Undoing, wishesToUndo } from '../apps/undo.ts'
import { type ChangeOptions, changeApp } from './change-app.ts'
import { forEachAtOnce } from './pool.ts'
import { appsAtOnce } from './roll-out-apps.ts'

export type UndoOptions = ChangeOptions & { readonly onResult: (result: AppResult) => void }

/** What would be taken back, by the journal alone. */
export function planUndo(undoings: readonly Undoing[]): readonly AppResult[] {
  return undoings.map(({ app, changes }) => ({
    kind: 'to-change',
    name: app.name,
    changes: changes.map(invertChange),
    remarks: [],
  }))
}

export async function undoApps(undoings: readonly Undoing[], options: UndoOptions): Promise<void> {
  const begun = new Set<string>()
  await forEachAtOnce(undoings, appsAtOnce, options.signal, async ({ app, changes }) => {
    begun.add(app.id)
    const tasks = changes.map(change => ({ kind: change.kind, wishes: wishesToUndo(change) }))
    options.onResult(await changeApp(app, tasks, options))
  })
  for (const { app } of undoings) {
    if (!begun.has(app.id)) options.onResult({ kind: 'not-begun', name: app.name, remarks: [] })
  }
}
