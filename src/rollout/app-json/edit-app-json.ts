/**
 * What is to be changed in one app.json, and the text with the change.
 *
 * Pure. Heroku reads app.json when an app is made: review apps, buttons, CI. A list in it that names
 * ours alone would switch language detection off, so an empty one gets the language first.
 */
import { applyEdits, type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { isObject } from '../../plan/app-json.ts'
import { formatJsonPath, type JsonPath, type Position, readJson } from '../../plan/json-source.ts'
import {
  findLaterBuildpacks,
  type LaterBuildpack,
  type ListGoal,
  type ListStep,
  planList,
} from '../buildpacks/buildpack-list.ts'
import { findReasonToSkip, type SkipReason } from './app-json-kind.ts'
import { appendElements, appendProperty, readStyle, removeElements, setValue } from './json-edit.ts'
import { starterHealthchecks } from './starter-check.ts'

export type AppJsonGoal = ListGoal & {
  /** What the repository's files tell; undefined where they tell nothing. */
  readonly language: string | undefined
  readonly addsHealthchecks: boolean
}

export type AppJsonEdit =
  | { readonly kind: 'edited'; readonly text: string; readonly later: readonly LaterBuildpack[] }
  | { readonly kind: 'unchanged'; readonly later: readonly LaterBuildpack[] }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'malformed'; readonly problem: string; readonly position: Position }

/** A list of buildpacks in the file, and the object that it stands in, or is to stand in. */
type List = { readonly path: JsonPath; readonly holder: Node; readonly list: Node | undefined }

const byteOrderMark = '\uFEFF'

export function editAppJson(bytes: string, goal: AppJsonGoal): AppJsonEdit {
  const mark = bytes.startsWith(byteOrderMark) ? byteOrderMark : ''
  const before = bytes.slice(mark.length)
  const reading = readJson(before)
  if (reading.kind === 'unreadable')
    return { kind: 'malformed', problem: reading.reason, position: reading.position }
  const { value, locate, duplicates } = reading.source
  const reason = findReasonToSkip(value)
  if (reason !== undefined) return { kind: 'skipped', reason }
  const doubled = duplicates.find(({ path }) => path[0] === 'buildpacks' || path[0] === 'environments')
  if (doubled !== undefined) {
    const problem = `${formatJsonPath(doubled.path)} is there twice`
    return { kind: 'malformed', problem, position: doubled.position }
  }
  const misfit = findMisfit(value)
  if (misfit !== undefined)
    return { kind: 'malformed', problem: misfit.problem, position: locate(misfit.path) }

  const later: LaterBuildpack[] = []
  let text = before
  for (const path of listPaths(value)) {
    const found = findList(text, path)
    const entries = readEntries(found.list)
    if (goal.kind === 'add' && entries.length === 0 && goal.language === undefined)
      return { kind: 'skipped', reason: 'language-unknown' }
    const step = planList(entries, goal)
    text = applyEdits(text, [...editList(text, found, step, goal)])
    later.push(...findLaterBuildpacks(readEntries(findList(text, path).list), goal.buildpack))
  }
  if (goal.kind === 'add' && goal.addsHealthchecks) text = addHealthchecks(text)
  return text === before ? { kind: 'unchanged', later } : { kind: 'edited', text: mark + text, later }
}

/** Review apps and CI take the list of their environment in place of the one at the top, where it has one. */
function listPaths(appJson: unknown): readonly JsonPath[] {
  const environments = isObject(appJson) ? appJson['environments'] : undefined
  const own = ['test', 'review'].flatMap(name => {
    const environment = isObject(environments) ? environments[name] : undefined
    return isObject(environment) && environment['buildpacks'] !== undefined
      ? [['environments', name, 'buildpacks']]
      : []
  })
  return [['buildpacks'], ...own]
}

/** The first place in a list that is not as Heroku wants it: there a change would be a guess. */
function findMisfit(appJson: unknown): { readonly path: JsonPath; readonly problem: string } | undefined {
  for (const path of listPaths(appJson)) {
    const list = path.reduce<unknown>((found, name) => (isObject(found) ? found[name] : undefined), appJson)
    if (list === undefined) continue
    if (!Array.isArray(list)) return { path, problem: `${formatJsonPath(path)} is not a list` }
    const at = list.findIndex(entry => !isObject(entry) || typeof entry['url'] !== 'string')
    if (at === -1) continue
    const entryPath = [...path, at]
    return { path: entryPath, problem: `${formatJsonPath(entryPath)} is not { "url": "..." }` }
  }
  return undefined
}

function findList(text: string, path: JsonPath): List {
  const root = parseTree(text, [], { allowTrailingComma: true })
  const holder = root && findNodeAtLocation(root, path.slice(0, -1))
  if (root === undefined || holder === undefined) throw new Error(`no ${formatJsonPath(path)} in app.json`)
  return { path, holder, list: findNodeAtLocation(root, [...path]) }
}

function readEntries(list: Node | undefined): readonly string[] {
  return (list?.children ?? []).map(entry => String(findNodeAtLocation(entry, ['url'])?.value))
}

function editList(
  text: string,
  { path, holder, list }: List,
  step: ListStep,
  { language }: AppJsonGoal,
): readonly Edit[] {
  const style = readStyle(text)
  switch (step.kind) {
    case 'append': {
      const isEmpty = (list?.children ?? []).length === 0
      const urls = isEmpty && language !== undefined ? [language, step.entry] : [step.entry]
      const entries = urls.map(url => ({ url }))
      if (list === undefined) return appendProperty(text, holder, [String(path.at(-1)), entries], style)
      return appendElements(text, list, entries, style)
    }
    case 'replace': {
      const url = list && findNodeAtLocation(list, [step.index, 'url'])
      if (list === undefined || url === undefined) return []
      return [...setValue(url, step.entry), ...removeElements(text, list, step.others)]
    }
    case 'drop':
      return list === undefined ? [] : removeElements(text, list, step.indices)
    case 'keep':
      return []
  }
}

function addHealthchecks(text: string): string {
  const root = parseTree(text, [], { allowTrailingComma: true })
  if (root === undefined || findNodeAtLocation(root, ['healthchecks']) !== undefined) return text
  return applyEdits(text, [
    ...appendProperty(text, root, ['healthchecks', starterHealthchecks], readStyle(text)),
  ])
}
