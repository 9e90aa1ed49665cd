/** The journal's file: every line is on the disk before what it says is done. */
import { closeSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { formatJournalEntry, type JournalEntry } from '../apps/journal-entry.ts'
import { describeSystemError } from '../system-error.ts'

export type JournalFile = {
  /** Whether it is on the disk. After the first that is not, none is: it may have left half a line. */
  readonly write: (entry: JournalEntry) => boolean
  readonly close: () => void
  /** Why it cannot be written any more; undefined as long as it can. */
  readonly problem: () => string | undefined
  /** Aborts when it cannot be written any more: then nothing may be changed either. */
  readonly broken: AbortSignal
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
  const broken = new AbortController()
  let problem: string | undefined
  return {
    write(entry) {
      if (problem !== undefined) return false
      try {
        writeWhole(descriptor, Buffer.from(formatJournalEntry(entry)))
        fsyncSync(descriptor)
        return true
      } catch (error) {
        problem = describeSystemError(error)
        broken.abort()
        return false
      }
    },
    close: () => closeSync(descriptor),
    problem: () => problem,
    broken: broken.signal,
  }
}

/** The system writes a part of it where there is no room for the rest, and refuses at the next try. */
function writeWhole(descriptor: number, bytes: Buffer): void {
  let written = 0
  while (written < bytes.length) written += writeSync(descriptor, bytes, written)
}
