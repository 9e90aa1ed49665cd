/** How the changes of a journal are taken back. Pure. */
import { type Change, isSameList, type Wish, type Wishes } from './change.ts'
import type { AppName, JournalEntry } from './journal-entry.ts'

/** Of one app, the newest first. */
export type Undoing = { readonly app: AppName; readonly changes: readonly Change[] }

/** What the journal of a run that takes changes back has in place of a goal. */
export const undoGoal = 'undo'

/**
 * The changes of all runs but those that took changes back. What is not known to be done may have
 * been, and is among them; what was taken back already is found to be so.
 */
export function listUndoings(entries: readonly JournalEntry[]): readonly Undoing[] {
  const byApp = new Map<string, Undoing>()
  let goal = ''
  for (const entry of entries) {
    if (entry.at === 'run') goal = entry.goal
    if (entry.at !== 'intent' || goal === undoGoal) continue
    const undoing = byApp.get(entry.app.id) ?? { app: entry.app, changes: [] }
    byApp.set(entry.app.id, { ...undoing, changes: [entry.change, ...undoing.changes] })
  }
  return [...byApp.values()]
}

export function invertChange(change: Change): Change {
  switch (change.kind) {
    case 'buildpacks':
      return { kind: change.kind, before: change.after, after: change.before }
    case 'mode':
    case 'release-size':
      return { kind: change.kind, before: change.after, after: change.before }
  }
}

/** Only where it is still as the change has left it: what somebody has done since is theirs. */
export function wishesToUndo(change: Change): Wishes {
  return {
    buildpacks: now => (change.kind === 'buildpacks' ? wishBack(now, change, isSameList) : { kind: 'right' }),
    mode: now => (change.kind === 'mode' ? wishBack(now, change, Object.is) : { kind: 'right' }),
    'release-size': now =>
      change.kind === 'release-size' ? wishBack(now, change, Object.is) : { kind: 'right' },
  }
}

function wishBack<V>(
  now: V,
  { before, after }: { readonly before: V; readonly after: V },
  isSame: (value: V, other: V) => boolean,
): Wish<V> {
  if (isSame(now, before)) return { kind: 'right' }
  if (isSame(now, after)) return { kind: 'wanted', value: before }
  return { kind: 'left-alone', reason: 'somebody has changed it since, so it stays as it is' }
}
