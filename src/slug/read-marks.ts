/** Reads what a tree tells about the buildpacks that have built it: a few lookups, and no walk but into build output. */
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Artifact,
  gradleFrameworkPath,
  type Marks,
  markedPaths,
  markedTexts,
  sbtStagePath,
} from '../plan/marks.ts'
import { isDirectory, readTextIfPossible } from './read-file.ts'

/** What tools write, such as a pom.xml of many modules, may be long. */
const maxMarkBytes = 16 * 1024 * 1024

/** @param procfile  The app's own Procfile; undefined where it has none. */
export function readMarks(directory: string, procfile: string | undefined): Marks {
  const marked = markedPaths.filter(path => existsSync(join(directory, path)))
  const texts = markedTexts.flatMap(path => {
    const text = readTextIfPossible(join(directory, path), maxMarkBytes)
    return text === undefined ? [] : [[path, text] as const]
  })
  return {
    procfile,
    paths: new Set([...readdirSync(directory), ...marked]),
    texts: new Map(texts),
    artifacts: readArtifacts(directory),
  }
}

/** Gradle's output is walked only where its buildpack has noted a framework to look for. */
function readArtifacts(directory: string): readonly Artifact[] {
  if (!existsSync(join(directory, '.jdk'))) return []
  const paths = [
    ...listFiles(directory, 'target', false).filter(path => path.endsWith('.jar')),
    ...listFiles(directory, sbtStagePath, true),
    ...(existsSync(join(directory, gradleFrameworkPath))
      ? listFiles(directory, 'build', true).filter(path => /\.jar$|^build\/install\/[^/]+\/bin\//.test(path))
      : []),
  ]
  return paths.sort().flatMap(path => {
    const found = statSync(join(directory, path), { throwIfNoEntry: false })
    return found ? [{ path, size: found.size, isExecutable: (found.mode & 0o111) !== 0 }] : []
  })
}

/** Plain files only, by their paths in the tree. A name that is not UTF-8 leads to nothing, as one would that is gone. */
function listFiles(directory: string, inside: string, recursive: boolean): readonly string[] {
  const start = join(directory, inside)
  if (!isDirectory(start)) return []
  return listEntries(start).flatMap(entry => {
    const path = join(inside, entry.name)
    if (entry.isFile()) return [path]
    return recursive && entry.isDirectory() ? listFiles(directory, path, recursive) : []
  })
}

/** A directory that cannot be listed holds nothing that a build could have put there. */
function listEntries(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch {
    // Of another user, or gone meanwhile.
    return []
  }
}
