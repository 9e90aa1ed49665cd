/**
 * Which files a release command has created, and which of the slug it has changed.
 *
 * A path is any bytes: it is one character a byte here (latin1), and text only where it is shown.
 */

/** What became of them before the boot; as a fact of a test. */
export type ReleaseFiles =
  /** There are none, or it was not asked. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  /** New files alone: they were set aside, but for those that could not be. */
  | { readonly kind: 'set-aside'; readonly paths: readonly string[]; readonly failures: readonly Failure[] }
  /** Files of the slug were changed or deleted: all was left as it is, `created` as well. */
  | { readonly kind: 'slug-changed'; readonly paths: readonly string[]; readonly created: readonly string[] }

/** Files that could not be set aside, and the name of the error. */
export type Failure = { readonly paths: readonly string[]; readonly code: string }

export type FileEntry = { readonly isDirectory: boolean; readonly isSpecial: boolean; readonly path: string }

export type FileChanges = {
  readonly created: readonly FileEntry[]
  /** Of the slug, changed or deleted. */
  readonly altered: readonly FileEntry[]
  /** Paths that are no more. */
  readonly deleted: ReadonlySet<string>
}

/** Reads what the wrapper has compared; undefined where that is incomplete. */
export function parseFileChanges(bytes: Buffer): FileChanges | undefined {
  const records = bytes.toString('latin1').split('\0')
  if (records.pop() !== '' || records.pop() !== 'complete') return undefined
  const before = new Map<string, FileEntry>()
  const after = new Map<string, FileEntry>()
  for (const record of records) {
    const entry = parseRecord(record.startsWith('\t') ? record.slice(1) : record)
    const side = record.startsWith('\t') ? after : before
    side.set(entry.path, entry)
  }
  const entries = [...after.values()]
  return {
    created: entries.filter(({ path }) => !before.has(path)),
    altered: [...before.values()].map(entry => after.get(entry.path) ?? entry),
    deleted: new Set([...before.keys()].filter(path => !after.has(path))),
  }
}

/** `d PATH`, or `TYPE INODE MTIME SIZE PATH` with the letter of find for the type. */
function parseRecord(record: string): FileEntry {
  const type = record[0] ?? ''
  const fields = type === 'd' ? 1 : 4
  let at = 0
  for (let field = 0; field < fields; field++) at = record.indexOf(' ', at) + 1
  return { isDirectory: type === 'd', isSpecial: !'dfl'.includes(type), path: record.slice(at) }
}

/** Paths to be named: every file, and a directory only where nothing else in it is named. */
export function listPaths(entries: readonly FileEntry[]): readonly string[] {
  const parents = new Set(entries.flatMap(({ path }) => listParents(path)))
  return entries
    .map(({ path, isDirectory }) => (isDirectory ? `${path}/` : path))
    .filter(path => !parents.has(path.replace(/\/$/, '')))
    .sort()
}

/** The directories above a path, from the top. */
export function listParents(path: string): readonly string[] {
  const parents: string[] = []
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) parents.push(path.slice(0, at))
  return parents
}
