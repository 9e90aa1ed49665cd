/** Renames files of an app's directory to where the app does not look. */
import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Move } from '../plan/choose-moves.ts'
import type { ReleaseFiles } from '../plan/release-files.ts'
import { setAsideDirectory } from './layout.ts'

/** Nothing is deleted or written over: each release has a directory of its own, with the paths that the app has. */
export function setAside(directory: string, moves: readonly Move[]): ReleaseFiles & { kind: 'set-aside' } {
  const paths: string[] = []
  const failures: { paths: readonly string[]; code: string }[] = []
  let target: string | undefined
  for (const move of moves) {
    try {
      target ??= makeDirectory(join(directory, setAsideDirectory))
      const to = pathIn(target, move.path)
      mkdirSync(pathIn(target, dirname(move.path)), { recursive: true })
      renameSync(pathIn(directory, move.path), to)
      for (const path of move.paths) paths.push(path)
    } catch (error) {
      failures.push({ paths: move.paths, code: codeOf(error) })
    }
  }
  return { kind: 'set-aside', paths: paths.sort(), failures }
}

/** `set-aside`, or `set-aside-2` where an earlier release of the same tree has made that. */
function makeDirectory(path: string): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? path : `${path}-${count}`
    try {
      mkdirSync(candidate)
      return candidate
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

/** @param path  One character a byte. */
function pathIn(directory: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(path, 'latin1')])
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
