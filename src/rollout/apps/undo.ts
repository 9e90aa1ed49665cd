/** How the changes of a journal are taken back. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { type Change, isSameList, type Wish, type Wishes } from './change.ts'
import type { AppName, JournalEntry } from './journal-entry.ts'

/** Of one app, each thing once: from what it was at first to what it was at last. */
export type Undoing = { readonly app: AppName; readonly changes: readonly Change[] }

/** What the journal of a run that takes changes back has in place of a goal. */
export const undoGoal = 'undo'

/** The last that was done is the first that is taken back. */
const order: readonly Change['kind'][] = ['release-size', 'buildpacks', 'mode']

/**
 * The changes of all runs but those that took changes back. What is not known to be done may have
 * been, and is among them.
 */
export function listUndoings(entries: readonly JournalEntry[]): readonly Undoing[] {
  const byApp = new Map<string, Undoing>()
  let goal = ''
  for (const entry of entries) {
    if (entry.at === 'run') goal = entry.goal
    if (entry.at !== 'intent' || goal === undoGoal) continue
    const { changes } = byApp.get(entry.app.id) ?? { changes: [] }
    byApp.set(entry.app.id, { app: entry.app, changes: [...changes, entry.change] })
  }
  return [...byApp.values()].map(({ app, changes }) => ({
    app,
    changes: order.flatMap(wanted => join(changes.filter(({ kind }) => kind === wanted)) ?? []),
  }))
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

/**
 * Makes one change of several of one kind, the oldest first, as far back as each follows on the one
 * before it: where somebody else has come between, what they left is what is brought back.
 */
function join<C extends Change>(changes: readonly C[]): C | undefined {
  let joined = changes.at(-1)
  let next = joined
  for (const change of changes.toReversed()) {
    if (joined === undefined) break
    // The same one twice is one that was tried again.
    if (isDeepStrictEqual(change, next)) continue
    if (!isDeepStrictEqual(change.after, joined.before)) break
    joined = { ...joined, before: change.before }
    next = change
  }
  return joined
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
