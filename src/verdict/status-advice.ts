/** What to do about an answer with the wrong status. */
import type { Answer } from '../checks/outcome.ts'
import type { HttpCheck } from '../plan/check.ts'
import { formatJsonPath, type JsonPath } from '../plan/json-source.ts'
import { hostName } from '../plan/readers.ts'
import { showHost, showPath } from '../plan/shown-request.ts'

/** @param asksOwnAddress  Whether the request came from another address than loopback. */
export function statusAdvice(
  { status, location = '' }: Answer,
  check: HttpCheck,
  asksOwnAddress = false,
): readonly string[] {
  if (status >= 300 && status < 400) return redirectAdvice(status, location, check)
  switch (status) {
    case 400:
    case 403:
    case 421:
      return [
        `If the app checks the Host header (Rails config.hosts, Django ALLOWED_HOSTS), it has refused ${showHost(check)}: ${setHost(check, 'www.example.com')}`,
        otherPath(check),
        ...(status === 403 && asksOwnAddress ? [askLoopback(check)] : []),
      ]
    case 404:
    case 405:
      return [otherPath(check)]
  }
  if (status >= 500) {
    return [
      'Look for an exception in the log of the app.',
      'See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.',
    ]
  }
  return [otherPath(check), acceptIt(check, status)]
}

export function loopAdvice(check: HttpCheck): readonly string[] {
  return [
    "Make the app trust the header X-Forwarded-Proto: Rails config.assume_ssl = true, Django SECURE_PROXY_SSL_HEADER, Express app.set('trust proxy', 1).",
    `If this redirect is expected, check another path: ${changePath(check)}`,
  ]
}

/** A redirect is not followed: its target may be another app, or a login page that is always well. */
function redirectAdvice(status: number, location: string, check: HttpCheck): readonly string[] {
  const target = URL.canParse(location) ? new URL(location) : undefined
  if (target?.protocol !== 'https:' || hostName.read(target.host) === undefined)
    return [otherPath(check), acceptIt(check, status)]
  return [
    "If it redirects to https: the request already says X-Forwarded-Proto: https, as Heroku's router does. Let the app trust that header (Rails config.assume_ssl, Django SECURE_PROXY_SSL_HEADER).",
    ...(target.host === check.host || check.hostTemplate !== undefined
      ? []
      : [`If it redirects to its own host name: ${setHost(check, target.host)}`]),
    acceptIt(check, status),
  ]
}

/** The path that Rails apps have; where it was asked already, the one of the examples. */
function otherPath(check: HttpCheck): string {
  return `Let ${showPath(check.path)} answer 200 to everybody, or ask for another path: ${changePath(check)}`
}

function changePath(check: HttpCheck): string {
  const example = check.path === '/health_check' ? '/up' : '/health_check'
  const place = findPlace(check)
  return place === undefined
    ? `heroku config:set SMOKE_TEST_PATH=${example}`
    : `path in ${formatJsonPath(place)} of app.json`
}

function askLoopback({ path }: HttpCheck): string {
  return `If ${showPath(path)} only answers requests from localhost: heroku config:set SMOKE_TEST_ADDRESS=127.0.0.1`
}

function acceptIt(check: HttpCheck, status: number): string {
  const statuses = status >= 200 && status < 300 ? '200-299' : `200-299,${status}`
  const place = findPlace(check)
  return place === undefined
    ? `Or accept it: heroku config:set SMOKE_TEST_STATUS=${statuses}`
    : `Or accept it: "status": "${statuses}" in ${formatJsonPath(place)} of app.json`
}

/** The config var is for web alone. */
function setHost(check: HttpCheck, host: string): string {
  const place = findPlace(check)
  return place === undefined || place[1] === 'web'
    ? `heroku config:set SMOKE_TEST_HOST=${host}`
    : `a header Host in httpHeaders of ${formatJsonPath(place)} in app.json`
}

/** Where the check stands in app.json. There a config var would take its place, and not change it. */
function findPlace({ origins }: HttpCheck): JsonPath | undefined {
  const origin = origins.get('path')
  return origin?.kind === 'app-json' ? origin.path.slice(0, -1) : undefined
}
