/** Reads what a tree tells about the buildpacks that have built it: a few lookups, and no walk but into build output. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Artifact,
  gradleFrameworkPath,
  type Marks,
  markedPaths,
  markedTexts,
  sbtStagePath,
} from '../plan/marks.ts'
import { readIfThere } from './read-if-there.ts'

/** @param procfile  The app's own Procfile; undefined where it has none. */
export function readMarks(directory: string, procfile: string | undefined): Marks {
  const marked = markedPaths.filter(path => existsSync(join(directory, path)))
  const texts = markedTexts.flatMap(path => {
    const bytes = readIfThere(join(directory, path))
    return bytes === undefined ? [] : [[path, bytes.toString('utf8')] as const]
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
function listFiles(directory: string, inside: string, recursive: boolean): string[] {
  const start = join(directory, inside)
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(start, { withFileTypes: true }).flatMap(entry => {
    const path = join(inside, entry.name)
    if (entry.isFile()) return [path]
    return recursive && entry.isDirectory() ? listFiles(directory, path, recursive) : []
  })
}
