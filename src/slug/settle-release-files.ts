/** Gives an app the slug that its web dynos get: without what its release command has written. */

import { chooseMoves, isInUse } from '../plan/choose-moves.ts'
import { isLeftByRuntime } from '../plan/left-by-runtimes.ts'
import {
  type FileChanges,
  type FileEntry,
  listPaths,
  parseFileChanges,
  type ReleaseFiles,
} from '../plan/release-files.ts'
import { findFilesInUse } from './files-in-use.ts'
import { slugDirectory } from './layout.ts'
import { setAside } from './set-aside.ts'

/**
 * @param compared  As the wrapper has it.
 * @param directory  The app's.
 */
export function settleReleaseFiles(compared: Buffer, directory: string): ReleaseFiles {
  const changes = parseFileChanges(compared)
  // This program is there, so a list without its directory is none of all files.
  if (changes === undefined || changes.deleted.has(slugDirectory)) return { kind: 'unknown' }
  const { created, altered } = leaveOut(changes)
  if (created.length + altered.length === 0) return { kind: 'none' }
  const inUse = findFilesInUse(directory)
  const changed = altered.filter(entry => !isInUse(entry, inUse))
  const moves = chooseMoves(created, inUse)
  if (changed.length > 0)
    return { kind: 'slug-changed', paths: listPaths(changed), created: moves.flatMap(({ paths }) => paths) }
  return moves.length === 0 ? { kind: 'none' } : setAside(directory, moves)
}

/** Files of this buildpack, and changes of files that nobody has to know of. What is new of them may keep others in their place. */
function leaveOut({ created, altered }: FileChanges): Pick<FileChanges, 'created' | 'altered'> {
  const isOfApp = ({ path }: FileEntry) => !`${path}/`.startsWith(`${slugDirectory}/`)
  return {
    created: created.filter(isOfApp),
    altered: altered.filter(entry => isOfApp(entry) && !isLeftByRuntime(entry.path)),
  }
}
