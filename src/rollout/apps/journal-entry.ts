/**
 * The lines of a journal: what a run was about to change, and what of that it has seen done. Pure.
 *
 * A line each in JSON. What is about to be changed is written before it is changed, so that whatever
 * happens in between can be found out, and taken back.
 */
import * as v from 'valibot'
import type { Change } from './change.ts'

export type JournalEntry =
  | { readonly at: 'run'; readonly time: string; readonly goal: string }
  | { readonly at: 'intent'; readonly app: AppName; readonly change: Change }
  | { readonly at: 'done'; readonly app: AppName; readonly change: Change }
  /** Nothing is left to do for this app. */
  | { readonly at: 'app'; readonly app: AppName }
  | { readonly at: 'end' }

export type AppName = { readonly id: string; readonly name: string }

export type Journal =
  | { readonly kind: 'read'; readonly entries: readonly JournalEntry[] }
  | { readonly kind: 'unreadable'; readonly line: number }

/** Of every line. */
const beginning = '{"at":"'

export function formatJournalEntry(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`
}

/**
 * A last line without its end is one that was being written when the run was killed: it is dropped,
 * if it can be one of ours at all.
 */
export function parseJournal(text: string): Journal {
  const schema = makeEntrySchema()
  const lines = text.split('\n')
  const cutOff = lines.pop() ?? ''
  const entries: JournalEntry[] = []
  for (const [index, line] of lines.entries()) {
    const { success, output } = v.safeParse(schema, parseLine(line))
    if (!success) return { kind: 'unreadable', line: index + 1 }
    entries.push(output)
  }
  const isOurs = cutOff.startsWith(beginning) || beginning.startsWith(cutOff)
  return isOurs ? { kind: 'read', entries } : { kind: 'unreadable', line: lines.length + 1 }
}

/** Made only here: valibot takes a millisecond for it, which every release would wait for. */
function makeEntrySchema() {
  const app = v.object({ id: v.string(), name: v.string() })
  const list = v.array(v.string())
  const textOrNull = v.nullable(v.string())
  const change = v.variant('kind', [
    v.object({ kind: v.literal('buildpacks'), before: list, after: list }),
    v.object({ kind: v.literal('mode'), before: textOrNull, after: textOrNull }),
    v.object({ kind: v.literal('release-size'), before: textOrNull, after: textOrNull }),
  ])
  return v.variant('at', [
    v.object({ at: v.literal('run'), time: v.string(), goal: v.string() }),
    v.object({ at: v.literal('intent'), app, change }),
    v.object({ at: v.literal('done'), app, change }),
    v.object({ at: v.literal('app'), app }),
    v.object({ at: v.literal('end') }),
  ])
}

/**
 * The ids of the apps that the last run was done with, if it wanted the same and was broken off. What it
 * was about to change besides is found out by reading the app anew.
 */
export function findFinishedApps(entries: readonly JournalEntry[], goal: string): ReadonlySet<string> {
  const start = entries.findLastIndex(({ at }) => at === 'run')
  const run = entries[start]
  const own = entries.slice(start)
  const goesOn = run?.at === 'run' && run.goal === goal && !own.some(({ at }) => at === 'end')
  return new Set(goesOn ? own.flatMap(entry => (entry.at === 'app' ? [entry.app.id] : [])) : [])
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // No entry's schema takes undefined.
    return undefined
  }
}
