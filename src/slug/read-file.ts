/** Reads a file that somebody else has made: it may be absent, of another kind, or endless. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { maxFileBytes, type UnreadableReason } from '../plan/file-finding.ts'

export type FileReading =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }

export function readFile(path: string, maxBytes = maxFileBytes): FileReading {
  let descriptor: number
  try {
    // A named pipe without a writer would be waited for.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    return explainRefusal(path, codeOf(error))
  }
  try {
    return readDescriptor(descriptor, maxBytes)
  } catch {
    return { kind: 'unreadable', reason: 'failing' }
  } finally {
    closeSync(descriptor)
  }
}

/** For what changes nothing where it cannot be read. */
export function readTextIfPossible(path: string, maxBytes?: number): string | undefined {
  const reading = readFile(path, maxBytes)
  return reading.kind === 'read' ? reading.bytes.toString('utf8') : undefined
}

/** Whatever keeps somebody from looking at it, it is no directory to work in. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // Absent, a link to itself, or below a file.
    return false
  }
}

/** A pipe, a socket or a device: to open it may wait for somebody, or take what another reader is to have. */
export function isStream(path: string): boolean {
  const stats = statIfThere(path)
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

function statIfThere(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A link to itself, or below a file: the open that follows says so.
    return
  }
}

function readDescriptor(descriptor: number, maxBytes: number): FileReading {
  const stats = fstatSync(descriptor)
  if (stats.isDirectory()) return { kind: 'unreadable', reason: 'directory' }
  if (!stats.isFile()) return { kind: 'unreadable', reason: 'no-regular-file' }
  if (stats.size > maxBytes) return { kind: 'unreadable', reason: 'too-large' }
  const bytes = Buffer.alloc(stats.size)
  let length = 0
  for (let count = -1; count !== 0 && length < bytes.length; length += count)
    count = readSync(descriptor, bytes, length, bytes.length - length, length)
  return { kind: 'read', bytes: bytes.subarray(0, length) }
}

function explainRefusal(path: string, code: string | undefined): FileReading {
  switch (code) {
    case 'ENOTDIR':
      return { kind: 'absent' }
    case 'ENOENT':
      return lstatSync(path, { throwIfNoEntry: false })
        ? { kind: 'unreadable', reason: 'link-to-nothing' }
        : { kind: 'absent' }
    case 'ELOOP':
      return { kind: 'unreadable', reason: 'link-to-itself' }
    case 'EACCES':
    case 'EPERM':
      return { kind: 'unreadable', reason: 'not-permitted' }
    case 'ENXIO':
      // A socket, or a device that is not there.
      return { kind: 'unreadable', reason: 'no-regular-file' }
    default:
      return { kind: 'unreadable', reason: 'failing' }
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
