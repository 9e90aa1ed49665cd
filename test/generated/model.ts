/** Which verdict is due for a generated app, and which exit code. Pure: an app in, what the README promises out. */
import { type App, endlessMs, type Healthcheck, releaseFailure } from './app.ts'
import { type Expected, passesRequest } from './responses.ts'

/** The others take somebody beside the app, and are among the faults: port-taken, out-of-memory, interrupted. */
export type Verdict =
  | 'passed'
  | 'misconfigured'
  | 'crashed'
  | 'loopback-only'
  | 'wrong-port'
  | 'never-listened'
  | 'check-failed'

/** Undefined where nothing is tested, and nothing judged. */
export type Due = { readonly verdict: Verdict | undefined; readonly code: number }

export function findDue(app: App): Due {
  if (app.releaseCommand === 'fails') return { verdict: undefined, code: releaseFailure }
  if (app.mode === 'off') return { verdict: undefined, code: 0 }
  const verdict = judge(app)
  return { verdict, code: app.mode === 'warn' ? 0 : exitCode(verdict) }
}

function exitCode(verdict: Verdict): number {
  if (verdict === 'passed') return 0
  return verdict === 'misconfigured' ? 2 : 1
}

/** Of several verdicts the first. */
function judge(app: App): Verdict {
  if (app.hasBadSetting) return 'misconfigured'
  if (exits(app)) return 'crashed'
  if (isUp(app)) return passesChecks(app) ? 'passed' : 'check-failed'
  if (reachesListening(app) && (app.bind === 'loopback' || app.bind === 'loopback-of-ipv6'))
    return 'loopback-only'
  if (reachesListening(app) && app.bind === 'another-port') return 'wrong-port'
  return app.leftover === 'listening-daemon' ? 'wrong-port' : 'never-listened'
}

/** Whether the app's own process ends, which is the one that the Procfile's command has started. */
function exits(app: App): boolean {
  if (app.language === 'bash') {
    // The script delays and dies before it starts a server.
    if (!survivesBoot(app)) return true
    if (app.delayMs === endlessMs) return false
  }
  return app.start === 'daemon' || (serverDies(app) && !outlivesServer(app))
}

export function outlivesServer({ start }: App): boolean {
  return start === 'unwatched-child' || start === 'watched-daemon'
}

function serverDies(app: App): boolean {
  if (!survivesBoot(app)) return true
  return isUp(app) && isAskedByHttp(app) && diesOfRequests(app)
}

export function diesOfRequests({ death }: App): boolean {
  return death.when === 'first-request' || death.when === 'first-answer'
}

function survivesBoot({ variable, death, delayMs }: App): boolean {
  if (variable === 'missing' || variable === 'unset-by-setting') return false
  return death.when !== 'before-listening' || delayMs === endlessMs
}

function reachesListening(app: App): boolean {
  return survivesBoot(app) && app.delayMs < endlessMs
}

const reachable: readonly App['bind'][] = ['all', 'all-of-both-families', 'two-ports', 'another-port-first']

/** Whether the router could reach it before the boot timeout. */
export function isUp(app: App): boolean {
  return reachesListening(app) && reachable.includes(app.bind)
}

/** What is checked, as it was asked for: config vars are above the paths of app.json. */
export function plannedChecks(app: App): readonly (Healthcheck | DefaultCheck)[] {
  if (app.asked !== 'nothing')
    return [
      { kind: 'default', expectation: byConfigVar[app.asked], warn: false },
      ...app.healthchecks.filter(({ kind }) => kind !== 'path'),
    ]
  return app.healthchecks.length > 0
    ? app.healthchecks
    : [{ kind: 'default', expectation: 'unbroken', warn: false }]
}

type DefaultCheck = { readonly kind: 'default'; readonly expectation: Expected; readonly warn: false }

const byConfigVar = {
  path: 'usual',
  status: 'client-errors-too',
  content: 'content',
  body: 'body',
} as const

export function isAskedByHttp(app: App): boolean {
  return plannedChecks(app).some(({ kind }) => kind === 'path' || kind === 'default')
}

function passesChecks(app: App): boolean {
  const hasLostServer = serverDies(app)
  return plannedChecks(app).every(
    check => check.warn || (!hasLostServer && passesFirst(app, check) && passesAgain(app, check)),
  )
}

/** Whether a check passes after the boot, in one of its tries. */
export function passesFirst(app: App, check: Healthcheck | DefaultCheck): boolean {
  switch (check.kind) {
    case 'path':
    case 'default':
      return firstPass(app, check) !== undefined
    case 'command':
      return check.does === 'succeed'
    case 'listening':
    case 'uptime':
      return true
  }
}

/** Whether it passes once more after the settle time, if there is one. */
function passesAgain(app: App, check: Healthcheck | DefaultCheck): boolean {
  if (app.settle === 0 || (check.kind !== 'path' && check.kind !== 'default')) return true
  const next = (firstPass(app, check) ?? 0) + 1
  return passesRequest(app.answer, next, check.expectation)
}

type HttpCheck = { readonly kind: 'path' | 'default'; readonly expectation: Expected }

/** The number of the request that passes first, from 0; undefined if none does. */
function firstPass(app: App, check: HttpCheck): number | undefined {
  const tries = countTries(app, check)
  // Of no answer does a request beyond the third have another status.
  return [0, 1, 2].find(number => number < tries && passesRequest(app.answer, number, check.expectation))
}

/** Without a number of attempts, it is tried until the boot timeout is over: more often than any answer needs. */
export function countTries({ tries }: App, { kind }: Pick<HttpCheck, 'kind'>): number {
  if (tries.from === 'config') return tries.attempts
  if (kind === 'default') return Number.POSITIVE_INFINITY
  return tries.from === 'app-json' ? tries.attempts : 3
}
