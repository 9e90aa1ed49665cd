/** Reads a journal that is named on the command line. */
import { type JournalEntry, parseJournal } from '../rollout/apps/journal-entry.ts'
import { readJournal } from '../rollout/fleet/journal.ts'
import { UsageError } from './usage.ts'

/** Empty where there is no such file. A file that is something else must not be written to. */
export function readEntries(path: string): readonly JournalEntry[] {
  const journal = parseJournal(readJournal(path))
  if (journal.kind === 'unreadable')
    throw new UsageError(`${path} is no journal of a rollout: line ${journal.line} is not understood`)
  return journal.entries
}
