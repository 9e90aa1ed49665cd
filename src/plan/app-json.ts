/**
 * Reads the healthchecks of app.json, and everything that is wrong with them.
 *
 * Pure. Most app.json files know nothing of healthchecks, and many are none of Heroku's (Expo and
 * mini-programs have one): those go through untouched. In healthchecks a typo is an error, never a
 * check that silently does not run.
 */
import * as v from 'valibot'
import { type AppJsonWarning, findAppJsonWarnings } from './app-json-warnings.ts'
import { type Healthcheck, healthcheckFields, healthcheckSchema, kindFields } from './healthcheck-schema.ts'
import { hasHealthchecksKey } from './healthchecks-key.ts'
import { type JsonPath, type JsonSource, mayHoldSecret, type Position, readJson } from './json-source.ts'
import { findLookalike } from './lookalike.ts'

/** A healthcheck with its place in the file, `healthchecks.web[1]`. */
export type LocatedHealthcheck = { readonly path: JsonPath; readonly fields: Healthcheck }

export type AppJsonProblem = { readonly position: Position } & (
  | { readonly kind: 'json-unreadable'; readonly reason: string; readonly text: string }
  | {
      readonly kind: 'json-value-invalid'
      readonly path: JsonPath
      readonly found: string
      readonly allowed: string
    }
  | { readonly kind: 'json-name-misspelt'; readonly path: JsonPath; readonly meant: string }
  | { readonly kind: 'healthcheck-kind-unclear'; readonly path: JsonPath; readonly found: readonly string[] }
)

export type AppJson = {
  /** By process type. */
  readonly healthchecks: ReadonlyMap<string, readonly LocatedHealthcheck[]>
  /** A review app has a postdeploy script, which fills its database after its first release. */
  readonly hasPostdeploy: boolean
  /** Its `stack` is container. */
  readonly isForContainers?: true
  readonly problems: readonly AppJsonProblem[]
  readonly warnings: readonly AppJsonWarning[]
}

const noAppJson: AppJson = { healthchecks: new Map(), hasPostdeploy: false, problems: [], warnings: [] }
const shownValueLength = 60

/** @param text  Undefined where the app has none. */
export function parseAppJson(text: string | undefined): AppJson {
  if (text === undefined) return noAppJson
  const reading = readJson(text)
  if (reading.kind === 'unreadable') {
    // Heroku reads app.json when an app is created. Later a broken file matters only to healthchecks.
    return hasHealthchecksKey(text)
      ? { ...noAppJson, problems: [{ ...reading, kind: 'json-unreadable' }] }
      : { ...noAppJson, warnings: [{ ...reading, kind: 'json-unreadable' }] }
  }
  const { source } = reading
  if (!isObject(source.value)) return noAppJson
  const { healthchecks } = source.value
  const located = healthchecks === undefined ? [] : readProcessTypes(healthchecks)
  return {
    healthchecks: new Map(located.map(({ processType, checks }) => [processType, checks])),
    hasPostdeploy: hasReviewPostdeploy(source.value),
    ...(source.value['stack'] === 'container' ? { isForContainers: true } : {}),
    problems: [
      ...findMisspeltKey(source),
      ...(healthchecks === undefined ? [] : findProblems(source, healthchecks)),
    ],
    warnings:
      healthchecks === undefined
        ? []
        : findAppJsonWarnings(
            source,
            located.flatMap(({ checks }) => checks),
          ),
  }
}

/** `environments.review` replaces the script of the top level, with an empty one too. */
function hasReviewPostdeploy({ environments, scripts }: Readonly<Record<string, unknown>>): boolean {
  const review = isObject(environments) ? environments['review'] : undefined
  const own = readPostdeploy(isObject(review) ? review['scripts'] : undefined)
  return (own ?? readPostdeploy(scripts) ?? '') !== ''
}

function readPostdeploy(scripts: unknown): string | undefined {
  const postdeploy = isObject(scripts) ? scripts['postdeploy'] : undefined
  return typeof postdeploy === 'string' ? postdeploy.trim() : undefined
}

/** What can be read as a check; what cannot has a problem of its own. */
function readProcessTypes(healthchecks: unknown) {
  return Object.entries(isObject(healthchecks) ? healthchecks : {}).map(([processType, list]) => ({
    processType,
    checks: (Array.isArray(list) ? list : []).flatMap((entry: unknown, index): LocatedHealthcheck[] => {
      const { success, output } = v.safeParse(healthcheckSchema, entry, { abortPipeEarly: true })
      return success ? [{ path: ['healthchecks', processType, index], fields: output }] : []
    }),
  }))
}

function findMisspeltKey(source: JsonSource): readonly AppJsonProblem[] {
  if (!isObject(source.value) || 'healthchecks' in source.value) return []
  return Object.keys(source.value)
    .filter(key => findLookalike(key.replace(/[_-]/g, ''), ['healthchecks']) !== undefined)
    .map(key => ({
      kind: 'json-name-misspelt',
      path: [key],
      meant: 'healthchecks',
      position: source.locateName([key]),
    }))
}

function findProblems(source: JsonSource, healthchecks: unknown): readonly AppJsonProblem[] {
  const path = ['healthchecks']
  if (!isObject(healthchecks))
    return [invalid(source, path, healthchecks, 'an object with a list for each process type')]
  return Object.entries(healthchecks).flatMap(([processType, list]) => {
    const listPath = [...path, processType]
    if (!Array.isArray(list)) return [invalid(source, listPath, list, 'a list of checks')]
    return list.flatMap((entry: unknown, index) => findEntryProblems(source, [...listPath, index], entry))
  })
}

function findEntryProblems(source: JsonSource, path: JsonPath, entry: unknown): readonly AppJsonProblem[] {
  const { issues = [] } = v.safeParse(healthcheckSchema, entry, { abortPipeEarly: true })
  const wrong = issues.map(issue => {
    const at = [...path, ...(issue.path ?? []).map(({ key }) => key as string | number)]
    return invalid(source, at, issue.input, issue.message)
  })
  if (!isObject(entry)) return wrong
  const kinds = kindFields.filter(field => entry[field] !== undefined && entry[field] !== false)
  return [
    ...(kinds.length === 1
      ? []
      : [{ kind: 'healthcheck-kind-unclear', path, found: kinds, position: source.locate(path) } as const]),
    ...findMisspeltFields(source, path, entry, Object.keys(healthcheckFields)),
    ...(isObject(entry['onFailure'])
      ? findMisspeltFields(source, [...path, 'onFailure'], entry['onFailure'], ['command', 'url'])
      : []),
    ...(Array.isArray(entry['httpHeaders']) ? entry['httpHeaders'] : []).flatMap((header: unknown, index) =>
      isObject(header)
        ? findMisspeltFields(source, [...path, 'httpHeaders', index], header, ['name', 'value'])
        : [],
    ),
    ...wrong,
  ]
}

function findMisspeltFields(
  source: JsonSource,
  path: JsonPath,
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly AppJsonProblem[] {
  return Object.keys(object).flatMap(name => {
    const meant = known.includes(name) ? undefined : findLookalike(name, known)
    if (meant === undefined) return []
    return [
      {
        kind: 'json-name-misspelt',
        path: [...path, name],
        meant,
        position: source.locateName([...path, name]),
      },
    ]
  })
}

function invalid(source: JsonSource, path: JsonPath, value: unknown, allowed: string): AppJsonProblem {
  return {
    kind: 'json-value-invalid',
    path,
    found: describeValue(path, value),
    allowed,
    position: source.locate(path),
  }
}

/** Never what may be a secret that somebody has committed. */
function describeValue(path: JsonPath, value: unknown): string {
  if (value === undefined) return 'missing'
  if (path.some(mayHoldSecret)) return 'something else'
  const text = JSON.stringify(value, (name, inner) => (mayHoldSecret(name) ? '...' : hideQuery(inner)))
  return text.length > shownValueLength ? `${text.slice(0, shownValueLength)}...` : text
}

/** As for SMOKE_TEST_PATH: the query of a path may hold a token. */
function hideQuery(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\?.*/s, '?…') : value
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
