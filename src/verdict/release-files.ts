/** Words for what a release command has written, which no web dyno gets. */
import type { ReleaseFiles } from '../plan/release-files.ts'
import { formatCount, formatName } from './wording.ts'

/** For the log, before the boot. */
export function describeSetAside(files: ReleaseFiles): readonly string[] {
  if (files.kind !== 'set-aside' || files.paths.length === 0) return []
  const { paths } = files
  return [
    `set aside ${formatCount(paths.length, 'file')} that the release command wrote. A web dyno doesn't have ${them(paths)}: ${formatPaths(paths)}`,
  ]
}

/** For a failure: an app that misses these files fails on every web dyno. */
export function describeReleaseFiles(files: ReleaseFiles): readonly string[] {
  if (files.kind !== 'set-aside' || files.paths.length === 0) return []
  const { paths } = files
  return [
    `The release command wrote ${formatCount(paths.length, 'file')}: ${formatPaths(paths)}`,
    `A web dyno gets the slug without ${them(paths)}, so ${paths.length === 1 ? 'it was' : 'they were'} moved to .heroku/smoke-test before the boot.`,
  ]
}

export function adviseOnReleaseFiles(files: ReleaseFiles): readonly string[] {
  if (files.kind === 'slug-changed')
    return [
      "Don't change or delete files of the slug in the release command: web dynos don't get the changes.",
    ]
  if (files.kind !== 'set-aside' || files.paths.length === 0) return []
  const { paths } = files
  return [
    `If it needs ${them(paths, 'this file', 'these files')}: create ${them(paths)} in the build, or keep the data outside the dyno, such as in a database.`,
  ]
}

export function warnOfReleaseFiles(files: ReleaseFiles): readonly string[] {
  switch (files.kind) {
    case 'none':
      return []
    case 'unknown':
      return [
        "the app's files could not be listed, so it is not known whether the release command wrote any; a web dyno would not have them",
      ]
    case 'slug-changed':
      return [
        `the release command changed or deleted ${formatCount(files.paths.length, 'file')} of the slug, and a web dyno gets the slug without these changes: ${formatPaths(files.paths)}`,
        ...(files.created.length > 0
          ? [
              `the release command also wrote ${formatCount(files.created.length, 'new file')}, which a web dyno doesn't have: ${formatPaths(files.created)}`,
            ]
          : []),
      ]
    case 'set-aside':
      return files.failures.map(
        ({ paths, code }) =>
          `the release command wrote ${formatCount(paths.length, 'file')} that could not be set aside (${code}), and a web dyno doesn't have ${them(paths)}: ${formatPaths(paths)}`,
      )
  }
}

const shownPaths = 5

function formatPaths(paths: readonly string[]): string {
  const more = paths.length - shownPaths
  const shown = paths.slice(0, shownPaths).map(path => formatName(Buffer.from(path, 'latin1').toString()))
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function them(paths: readonly string[], one = 'it', several = 'them'): string {
  return paths.length === 1 ? one : several
}
