/** Chooses what is renamed to take new files out of an app's sight: as little as possible, and nothing that is in use. */
import { isLeftByRuntime } from './left-by-runtimes.ts'
import { type FileEntry, listParents, listPaths } from './release-files.ts'

/** One rename, of a file or a whole directory. */
export type Move = {
  readonly path: string
  /** What it takes with it. */
  readonly paths: readonly string[]
}

/** Paths below the app's directory that are not the release command's to leave behind. */
export type InUse = {
  /** All below them belongs to somebody else. */
  readonly mounts: ReadonlySet<string>
  /** What a process has open, or as its directory. */
  readonly held: ReadonlySet<string>
}

/** @param created  Where a directory is new, all in it is. */
export function chooseMoves(created: readonly FileEntry[], inUse: InUse): readonly Move[] {
  const staying = findStaying(created, inUse)
  const aboveStaying = new Set(staying.flatMap(({ path }) => listParents(path)))
  const stayingPaths = new Set(staying.map(({ path }) => path))
  const groups = new Map<string, FileEntry[]>()
  const rootOf = new Map<string, string>()
  for (const entry of created.toSorted(byPath)) {
    const { path } = entry
    if (stayingPaths.has(path) || aboveStaying.has(path)) continue
    const root = rootOf.get(parentOf(path)) ?? path
    rootOf.set(path, root)
    const group = groups.get(root)
    if (group) group.push(entry)
    else groups.set(root, [entry])
  }
  return [...groups].map(([path, entries]) => ({ path, paths: listPaths(entries) }))
}

/** Whether somebody other than the release command has to do with a file. */
export function isInUse({ path, isSpecial }: FileEntry, { mounts, held }: InUse): boolean {
  return isSpecial || held.has(path) || isWithin(path, mounts)
}

function findStaying(created: readonly FileEntry[], inUse: InUse): readonly FileEntry[] {
  const directories = new Set(created.filter(({ isDirectory }) => isDirectory).map(({ path }) => path))
  // A socket's directory is that of its daemon, with the pid file beside it.
  const occupied = created
    .filter(entry => isInUse(entry, inUse))
    .map(({ path, isDirectory }) => (!isDirectory && directories.has(parentOf(path)) ? parentOf(path) : path))
  const roots = new Set([...occupied, ...inUse.mounts])
  return created.filter(({ path }) => isLeftByRuntime(path) || isWithin(path, roots))
}

function isWithin(path: string, roots: ReadonlySet<string>): boolean {
  return roots.size > 0 && (roots.has(path) || listParents(path).some(parent => roots.has(parent)))
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** A directory before what is in it. */
function byPath(one: FileEntry, other: FileEntry): number {
  return one.path < other.path ? -1 : 1
}
