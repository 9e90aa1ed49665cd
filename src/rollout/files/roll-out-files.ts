/** Puts the buildpack into app.json files, or takes it out: one file after the other, each for itself. */
import { readFileSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import type { Position } from '../../plan/json-source.ts'
import { describeSkipReason } from '../app-json/app-json-kind.ts'
import { editAppJson } from '../app-json/edit-app-json.ts'
import type { LaterBuildpack, ListGoal } from '../buildpacks/buildpack-list.ts'
import { describeSystemError } from '../system-error.ts'
import { type Found, findAppJson } from './find-app-json.ts'
import { writeAtomically } from './write-file.ts'

export type FilesGoal = ListGoal & {
  readonly addsHealthchecks: boolean
  /** Make an app.json in a repository that has none. */
  readonly creates: boolean
  /** Otherwise nothing is changed on the disk. */
  readonly writes: boolean
}

export type FileOutcome =
  | {
      readonly kind: 'edited'
      /** undefined for a file that is new. */
      readonly before: string | undefined
      readonly after: string
      readonly later: readonly LaterBuildpack[]
    }
  | { readonly kind: 'unchanged'; readonly later: readonly LaterBuildpack[] }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly problem: string; readonly position: Position | undefined }

export type FileResult = { readonly label: string } & FileOutcome

/** What a new file is made of. */
const emptyAppJson = '{}\n'

/** A file that two paths lead to is taken once. */
export function* rollOutFiles(paths: readonly string[], goal: FilesGoal): Generator<FileResult> {
  const seen = new Set<string>()
  for (const found of paths.flatMap(findAppJson)) {
    if ('path' in found) {
      if (seen.has(found.path)) continue
      seen.add(found.path)
    }
    yield { label: found.label, ...rollOutFile(found, goal) }
  }
}

function rollOutFile(found: Found, goal: FilesGoal): FileOutcome {
  switch (found.kind) {
    case 'problem':
      return { kind: 'failed', problem: found.problem, position: undefined }
    case 'leads-out':
      return { kind: 'skipped', reason: `a link that leads out of the tree, to ${found.target}` }
    case 'missing':
      if (goal.kind === 'remove' || !goal.creates) return { kind: 'skipped', reason: 'there is no app.json' }
      return edit(found, () => undefined, goal)
    case 'app-json':
      return edit(found, () => readText(found.path), goal)
  }
}

function edit(
  { path, language }: Extract<Found, { readonly path: string }>,
  read: () => string | undefined,
  goal: FilesGoal,
): FileOutcome {
  try {
    const before = read()
    const edited = editAppJson(before ?? emptyAppJson, { ...goal, language })
    switch (edited.kind) {
      case 'malformed':
        return { kind: 'failed', problem: edited.problem, position: edited.position }
      case 'skipped':
        return { kind: 'skipped', reason: describeSkipReason(edited.reason) }
      case 'unchanged':
        return edited
      case 'edited':
        if (goal.writes) writeAtomically(path, edited.text)
        return { kind: 'edited', before, after: edited.text, later: edited.later }
    }
  } catch (error) {
    return { kind: 'failed', problem: describeSystemError(error), position: undefined }
  }
}

/** Strictly, so that no byte is lost; a byte order mark is a part of the text. */
function readText(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
}
