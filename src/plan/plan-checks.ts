/** Makes the checks of one process type: from app.json, from the config vars above it, or the default one. */
import type { LocatedHealthcheck } from './app-json.ts'
import type { Check, HttpCheck, Retry } from './check.ts'
import { type Environment, readVariable } from './environment.ts'
import { expandHeaderValue, listValues } from './header-value.ts'
import type { Healthcheck } from './healthcheck-schema.ts'
import type { JsonPath } from './json-source.ts'
import { findOrigins } from './origin.ts'
import { toOneLine } from './printable.ts'
import type { Settings } from './settings.ts'
import { showPath } from './shown-request.ts'
import { asksByConfigVar } from './skipped.ts'
import { parseStatusRanges, type StatusRanges, successStatuses, unbrokenStatuses } from './status.ts'

export type ChecksInput = {
  /** The healthchecks that run: those of type liveness do not. */
  readonly healthchecks: readonly LocatedHealthcheck[]
  /** The config vars that steer the checks of `web`; none for other process types. */
  readonly values: Settings['values']
  readonly environment: Environment
  /** What is checked where nothing else is said. */
  readonly fallback: 'http' | 'uptime'
}

type Entry = { readonly at: JsonPath | undefined; readonly fields: Healthcheck }

/** Dokku's own defaults for a healthcheck in app.json. */
const appJsonDefaults = { attempts: 3, waitMs: 5000, timeoutMs: 5000 }
const routerTimeoutMs = 30_000
const nothingSaid: Entry = { at: undefined, fields: {} }
const defaultUptime: Entry = { at: undefined, fields: { uptime: 10 } }

/** At least one check. Config vars that say what to ask for take the place of all http checks of app.json. */
export function planChecks(input: ChecksInput): readonly Check[] {
  const isAsked = asksByConfigVar(input.values)
  const entries = input.healthchecks
    .filter(({ fields }) => !(isAsked && fields.path !== undefined))
    .map(({ path, fields }) => ({ at: path, fields }))
  const checks = entries.map(entry => planCheck(entry, input))
  if (isAsked || (checks.length === 0 && input.fallback === 'http'))
    return [planDefaultHttp(input), ...checks]
  return checks.length > 0 ? checks : [{ ...planCheck(defaultUptime, input), origins: new Map() }]
}

/** `GET /`, or what the config vars ask for instead: with the router's patience. */
function planDefaultHttp(input: ChecksInput): HttpCheck {
  const { values } = input
  const isCounted = values.SMOKE_TEST_ATTEMPTS !== undefined || values.SMOKE_TEST_WAIT !== undefined
  const check = planHttp(nothingSaid, input, asksByConfigVar(values) ? successStatuses : unbrokenStatuses)
  return {
    ...check,
    retry: isCounted ? check.retry : { kind: 'until-boot-timeout' },
    timeoutMs: values.SMOKE_TEST_TIMEOUT ?? routerTimeoutMs,
  }
}

function planCheck(entry: Entry, input: ChecksInput): Check {
  const { command, uptime, path } = entry.fields
  if (path !== undefined) return planHttp(entry, input, successStatuses)
  if (command !== undefined) {
    return { kind: 'command', ...planCommon(entry, input, `command ${command.join(' ')}`), command }
  }
  if (uptime !== undefined) {
    return { kind: 'uptime', ...planCommon(entry, input, `uptime of ${uptime} s`), uptimeMs: uptime * 1000 }
  }
  return { kind: 'listening', ...planCommon(entry, input, 'listening on $PORT') }
}

function planHttp(entry: Entry, input: ChecksInput, usualStatuses: StatusRanges): HttpCheck {
  const { values, environment } = input
  const { fields } = entry
  const path = values.SMOKE_TEST_PATH ?? fields.path ?? '/'
  const content = values.SMOKE_TEST_CONTENT ?? fields.content
  const body = values.SMOKE_TEST_BODY ?? fields.body
  const ofAppJson = fields.status === undefined ? undefined : parseStatusRanges(`${fields.status}`)
  const domain = readVariable(environment, 'HEROKU_APP_DEFAULT_DOMAIN_NAME')
  const headers = (fields.httpHeaders ?? []).map(({ name, value }) => ({
    name,
    value: expandHeaderValue(value, environment).text,
  }))
  const secrets = (fields.httpHeaders ?? []).flatMap(({ value }) => listValues(value, environment))
  const isHost = ({ name }: { readonly name: string }) => name.toLowerCase() === 'host'
  const ownHost = headers.find(isHost)?.value
  const template = fields.httpHeaders?.find(isHost)?.value
  const hidesHost = template !== undefined && listValues(template, environment).length > 0
  return {
    kind: 'http',
    ...planCommon(entry, input, `GET ${showPath(path)}`),
    path,
    host: values.SMOKE_TEST_HOST ?? (ownHost || domain || 'localhost'),
    ...(values.SMOKE_TEST_HOST === undefined && hidesHost ? { hostTemplate: template } : {}),
    headers: headers.filter(header => !isHost(header)),
    ...(secrets.length === 0 ? {} : { secrets }),
    expectation: {
      statuses: values.SMOKE_TEST_STATUS ?? ofAppJson ?? usualStatuses,
      ...(content === undefined ? {} : { content }),
      ...(body === undefined ? {} : { body }),
    },
  }
}

function planCommon({ at, fields }: Entry, { values, environment }: ChecksInput, usualName: string) {
  const retry: Retry = {
    kind: 'counted',
    attempts: values.SMOKE_TEST_ATTEMPTS ?? fields.attempts ?? appJsonDefaults.attempts,
    waitMs: values.SMOKE_TEST_WAIT ?? inMs(fields.wait) ?? appJsonDefaults.waitMs,
  }
  const { command, url } = fields.onFailure ?? {}
  const description = toOneLine(fields.description ?? '').trim()
  return {
    name: toOneLine(fields.name ?? '').trim() || toOneLine(usualName),
    ...(description === '' ? {} : { description }),
    ...(fields.type === undefined || fields.type === 'liveness' ? {} : { type: fields.type }),
    retry,
    timeoutMs: values.SMOKE_TEST_TIMEOUT ?? inMs(fields.timeout) ?? appJsonDefaults.timeoutMs,
    initialDelayMs: inMs(fields.initialDelay) ?? 0,
    isWarning: fields.warn ?? false,
    onFailure: { ...(command === undefined ? {} : { command }), ...(url === undefined ? {} : { url }) },
    origins: findOrigins(at, fields, values, environment),
  }
}

function inMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.round(seconds * 1000)
}
