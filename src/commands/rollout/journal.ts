/** Opens a journal that is named on the command line. */
import { type JournalEntry, parseJournal } from '../../rollout/apps/journal-entry.ts'
import { type JournalFile, openJournal, readJournal } from '../../rollout/fleet/journal.ts'
import { describeSystemError } from '../../rollout/system-error.ts'
import { UsageError } from '../usage.ts'

/** Empty where there is no such file. A file that is something else must not be written to. */
export function readEntries(path: string): readonly JournalEntry[] {
  const journal = parseJournal(attempt(path, readJournal))
  if (journal.kind === 'unreadable')
    throw new UsageError(`${path} is no journal of a rollout: line ${journal.line} is not understood`)
  return journal.entries
}

export function openRun(path: string, goal: string): JournalFile {
  const journal = attempt(path, openJournal)
  journal.write({ at: 'run', time: new Date().toISOString(), goal })
  const problem = journal.problem()
  if (problem !== undefined) throw new UsageError(`the journal cannot be used: ${problem}`)
  return journal
}

function attempt<T>(path: string, open: (path: string) => T): T {
  try {
    return open(path)
  } catch (error) {
    throw new UsageError(`the journal cannot be used: ${describeSystemError(error)}`, { cause: error })
  }
}
