/** What in the healthchecks of app.json does nothing, or not what it seems to do. */

import type { LocatedHealthcheck } from './app-json.ts'
import { type FieldName, healthcheckFields } from './healthcheck-schema.ts'
import type { JsonPath, JsonSource, Position } from './json-source.ts'
import { findLookalike } from './lookalike.ts'

export type AppJsonWarning = { readonly position: Position } & (
  | { readonly kind: 'json-unreadable'; readonly reason: string; readonly text: string }
  | { readonly kind: 'json-name-unknown'; readonly path: JsonPath }
  | { readonly kind: 'json-name-twice'; readonly path: JsonPath }
  | { readonly kind: 'healthcheck-field-useless'; readonly path: JsonPath; readonly neededField: FieldName }
  | { readonly kind: 'healthcheck-port-ignored'; readonly path: JsonPath }
  | { readonly kind: 'healthcheck-scheme-ignored'; readonly path: JsonPath }
)

const ofHttp: readonly FieldName[] = ['content', 'status', 'body', 'httpHeaders', 'scheme', 'port']

export function findAppJsonWarnings(
  source: JsonSource,
  checks: readonly LocatedHealthcheck[],
): readonly AppJsonWarning[] {
  return [
    ...source.duplicates
      .filter(({ path }) => path[0] === 'healthchecks')
      .map(duplicate => ({ kind: 'json-name-twice', ...duplicate }) as const),
    ...checks.flatMap(check => findCheckWarnings(source, check)),
  ]
}

function findCheckWarnings(
  source: JsonSource,
  { path, fields }: LocatedHealthcheck,
): readonly AppJsonWarning[] {
  const at = (field: string) => ({ path: [...path, field], position: source.locateName([...path, field]) })
  return [
    ...findUnknownNames(source, path, Object.keys(healthcheckFields)),
    ...(fields.onFailure ? findUnknownNames(source, [...path, 'onFailure'], ['command', 'url']) : []),
    ...(fields.httpHeaders ?? []).flatMap((_header, index) =>
      findUnknownNames(source, [...path, 'httpHeaders', index], ['name', 'value']),
    ),
    ...ofHttp
      .filter(field => fields[field] !== undefined && fields.path === undefined)
      .map(field => ({ kind: 'healthcheck-field-useless', neededField: 'path', ...at(field) }) as const),
    ...(fields.path !== undefined && fields.port !== undefined && fields.port !== '$PORT' && fields.port !== 0
      ? [{ kind: 'healthcheck-port-ignored', ...at('port') } as const]
      : []),
    ...(fields.path !== undefined && fields.scheme?.toLowerCase() === 'https'
      ? [{ kind: 'healthcheck-scheme-ignored', ...at('scheme') } as const]
      : []),
  ]
}

/** Those that look like a known name are problems, and not told twice. */
function findUnknownNames(
  source: JsonSource,
  path: JsonPath,
  known: readonly string[],
): readonly AppJsonWarning[] {
  const object = path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown>)[part],
    source.value,
  )
  return Object.keys(object as object)
    .filter(name => !known.includes(name) && findLookalike(name, known) === undefined)
    .map(name => ({
      kind: 'json-name-unknown',
      path: [...path, name],
      position: source.locateName([...path, name]),
    }))
}
