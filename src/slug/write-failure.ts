/** Describes what is in the way of our files in a tree, such as a `.heroku` that is a file. */
import { relative } from 'node:path'

/** Errors of the system about the tree are values; all others are bugs, and thrown on. */
export function catchWriteFailure(directory: string, write: () => void): string | undefined {
  try {
    write()
    return undefined
  } catch (error) {
    const { code, path, dest } = describeSystemError(error)
    // Of a copy whose source is missing, that is a file of ours.
    const place = code === 'ENOENT' ? path : (dest ?? path)
    if (code === undefined || !place?.startsWith(`${directory}/`)) throw error
    return `${relative(directory, place)} cannot be written: ${reasons[code] ?? code}.`
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a file is in the place of a directory',
  EISDIR: 'it is a directory',
  ELOOP: 'it is a symbolic link that leads back to itself',
  ENOENT: 'it is a symbolic link to something that does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the place of a directory',
  EROFS: 'the disk is read-only',
}

function describeSystemError(error: unknown): NodeJS.ErrnoException & { readonly dest?: string } {
  return error instanceof Error ? error : new Error(String(error))
}
