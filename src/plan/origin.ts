/** Where the values of a check come from, so that `explain` can say it. */
import { type Environment, readVariable } from './environment.ts'
import type { Healthcheck } from './healthcheck-schema.ts'
import { formatJsonPath, type JsonPath } from './json-source.ts'
import type { SettingName, Settings } from './settings.ts'

/** Anything without an origin is a default. */
export type Origin =
  | { readonly kind: 'app-json'; readonly path: JsonPath }
  | { readonly kind: 'config-var'; readonly name: string }

/** The config vars above the fields of a healthcheck. `host` is a field of ours alone. */
const settingOf: Readonly<Record<string, SettingName>> = {
  path: 'SMOKE_TEST_PATH',
  status: 'SMOKE_TEST_STATUS',
  content: 'SMOKE_TEST_CONTENT',
  body: 'SMOKE_TEST_BODY',
  host: 'SMOKE_TEST_HOST',
  timeout: 'SMOKE_TEST_TIMEOUT',
  attempts: 'SMOKE_TEST_ATTEMPTS',
  wait: 'SMOKE_TEST_WAIT',
}
const domainVariable = 'HEROKU_APP_DEFAULT_DOMAIN_NAME'

/** @param at  The place of the healthcheck in app.json; undefined for one that is not there. */
export function findOrigins(
  at: JsonPath | undefined,
  fields: Healthcheck,
  values: Settings['values'],
  environment: Environment,
): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>()
  if (readVariable(environment, domainVariable))
    origins.set('host', { kind: 'config-var', name: domainVariable })
  for (const field of at === undefined ? [] : Object.keys(fields)) {
    origins.set(field, { kind: 'app-json', path: [...(at ?? []), field] })
  }
  if (at !== undefined && fields.httpHeaders?.some(({ name }) => name.toLowerCase() === 'host')) {
    origins.set('host', { kind: 'app-json', path: [...at, 'httpHeaders'] })
  }
  for (const [field, name] of Object.entries(settingOf)) {
    if (values[name] !== undefined) origins.set(field, { kind: 'config-var', name })
  }
  return origins
}

export function describeOrigin(origin: Origin | undefined): string {
  switch (origin?.kind) {
    case undefined:
      return 'default'
    case 'app-json':
      return `app.json ${formatJsonPath(origin.path)}`
    case 'config-var':
      return origin.name
  }
}
