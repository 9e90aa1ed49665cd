/** Reads a file that need not be there. */
import { readFileSync } from 'node:fs'

/** Unreadable is the same as absent only where a file does not exist; all else is an exception. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    throw error
  }
}
