/** The journal's file: every line is on the disk before what it says is done. */
import { closeSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { formatJournalEntry, type JournalEntry } from '../apps/journal-entry.ts'

export type JournalFile = {
  readonly write: (entry: JournalEntry) => void
  readonly close: () => void
}

/** The text so far; empty where there is no file yet. */
export function readJournal(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/**
 * Goes on behind what is there; a last line that was not finished is cut off. For its owner's eyes
 * alone: an address of a buildpack may hold a password.
 */
export function openJournal(path: string): JournalFile {
  const text = readJournal(path)
  const descriptor = openSync(path, 'a', 0o600)
  if (!text.endsWith('\n')) truncateSync(path, Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)))
  return {
    write(entry) {
      writeSync(descriptor, formatJournalEntry(entry))
      fsyncSync(descriptor)
    },
    close: () => closeSync(descriptor),
  }
}
