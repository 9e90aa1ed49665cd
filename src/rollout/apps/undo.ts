/** How the changes of a journal are taken back. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { type Change, isSameList, type Target, type Targets } from './change.ts'
import type { AppName, JournalEntry } from './journal-entry.ts'

/** Of one app, each resource once: from what it was at first to what it was at last. */
export type Undoing = { readonly app: AppName; readonly changes: readonly Change[] }

/** Of the last run that made changes, its resumptions with it, or of all that the journal has. */
export type UndoScope = 'last' | 'all'

const scopes: readonly UndoScope[] = ['last', 'all']

/** What the journal of a run that takes changes back has in place of a goal. */
export const undoGoals: Readonly<Record<UndoScope, string>> = { last: 'undo', all: 'undo --all' }

type Run = {
  readonly goal: string
  isEnded: boolean
  hasChanged: boolean
  /** Of its resumptions as well, by app; those that were taken back are not among them. */
  readonly changes: Map<string, Undoing>
}

/** The last that was done is the first that is taken back. */
const order: readonly Change['kind'][] = ['release-size', 'buildpacks', 'mode']

/**
 * What is not known to be done may have been, and is among them. The apps that were changed last come
 * first.
 */
export function listUndoings(entries: readonly JournalEntry[], scope: UndoScope): readonly Undoing[] {
  const byApp = new Map<string, Undoing>()
  for (const { changes } of reach(readRuns(entries), scope)) {
    for (const undoing of changes.values()) add(byApp, undoing)
  }
  return [...byApp.values()].toReversed().map(({ app, changes }) => ({
    app,
    changes: order.flatMap(wanted => join(changes.filter(({ kind }) => kind === wanted)) ?? []),
  }))
}

function readRuns(entries: readonly JournalEntry[]): readonly Run[] {
  const runs: Run[] = []
  for (const { goal, own } of split(entries)) {
    const last = runs.at(-1)
    const scope = scopes.find(name => undoGoals[name] === goal)
    if (scope !== undefined) {
      takeBack(reach(runs, scope), own)
      if (last) last.isEnded = true
    } else if (last?.goal === goal && !last.isEnded) {
      addTo(last, own)
    } else {
      const run: Run = { goal, isEnded: false, hasChanged: false, changes: new Map() }
      addTo(run, own)
      runs.push(run)
    }
  }
  return runs
}

/** Into the entries of each start of a program. */
function split(entries: readonly JournalEntry[]) {
  const parts: { readonly goal: string; readonly own: JournalEntry[] }[] = []
  for (const entry of entries) {
    if (entry.at === 'run') parts.push({ goal: entry.goal, own: [] })
    else parts.at(-1)?.own.push(entry)
  }
  return parts
}

function addTo(run: Run, entries: readonly JournalEntry[]): void {
  for (const entry of entries) {
    if (entry.at === 'intent') add(run.changes, { app: entry.app, changes: [entry.change] })
    if (entry.at === 'intent') run.hasChanged = true
    if (entry.at === 'end') run.isEnded = true
  }
}

/** Those apps that the run which took back was done with. */
function takeBack(runs: readonly Run[], entries: readonly JournalEntry[]): void {
  for (const entry of entries) {
    if (entry.at === 'app') for (const { changes } of runs) changes.delete(entry.app.id)
  }
}

function reach(runs: readonly Run[], scope: UndoScope): readonly Run[] {
  return scope === 'all' ? runs : runs.filter(({ hasChanged }) => hasChanged).slice(-1)
}

function add(byApp: Map<string, Undoing>, { app, changes }: Undoing): void {
  byApp.set(app.id, { app, changes: [...(byApp.get(app.id)?.changes ?? []), ...changes] })
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

/**
 * Only where it is still as the change has left it: what somebody has done since is theirs. Where the
 * list stays, and ours in it, SMOKE_TEST stays as well: without it the app would enforce.
 */
export function findUndoTargets(change: Change): Targets {
  const right: Target<never> = { kind: 'right' }
  return {
    buildpacks: now =>
      change.kind === 'buildpacks'
        ? restoreTarget(now, change, isSameList, 'its buildpacks since: they stay, and so does SMOKE_TEST')
        : right,
    mode: now =>
      change.kind === 'mode' ? restoreTarget(now, change, Object.is, 'SMOKE_TEST since: it stays') : right,
    'release-size': now =>
      change.kind === 'release-size'
        ? restoreTarget(now, change, Object.is, 'the size of release since: it stays')
        : right,
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

function restoreTarget<V>(
  now: V,
  { before, after }: { readonly before: V; readonly after: V },
  isSame: (value: V, other: V) => boolean,
  changed: string,
): Target<V> {
  if (isSame(now, before)) return { kind: 'right' }
  if (isSame(now, after)) return { kind: 'wanted', value: before }
  return { kind: 'left-alone', reason: `somebody has changed ${changed}` }
}
