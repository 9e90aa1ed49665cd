/**
 * Makes the plan of a smoke test: what is booted, what it is asked, and how long each step may take.
 *
 * Pure, and the same at build time, in the release phase and by hand. It reports every problem, and
 * makes no plan where there is one: a setting that is not understood must never weaken the test.
 */
import type { Check, Expectation, Retry } from './check.ts'
import { type Environment, type EnvironmentChanges, readVariable } from './environment.ts'
import { findCommand, type Procfile } from './procfile.ts'
import { readSettings, type SettingProblem, type Settings, type SettingWarning } from './settings.ts'
import { successStatuses, unbrokenStatuses } from './status.ts'

/**
 * Times from the boot. At `limitMs` the wait ends when the app listens in the wrong place; while it
 * listens nowhere yet, the wait goes on to `lastMs`. Equal where the user has set a limit.
 */
export type BootTimeout = {
  readonly limitMs: number
  readonly lastMs: number
  /** Heroku's own limit, unless the app has had it raised. */
  readonly platformMs: number
}

export type ProcessPlan = {
  readonly processType: string
  readonly command: string
  readonly checks: readonly Check[]
  readonly bootTimeout: BootTimeout
  /** From the first pass to the second one; 0 for no second one. */
  readonly settleMs: number
  /** From SIGTERM to SIGKILL. */
  readonly stopTimeoutMs: number
  /** The port to use; undefined for the dyno's own PORT or a free one. */
  readonly port: number | undefined
  /** PORT and SMOKE_TEST_RUN come on top of these. */
  readonly changes: EnvironmentChanges
}

export type Plan = {
  readonly processes: readonly ProcessPlan[]
  readonly showsBody: boolean
}

export type PlanProblem = SettingProblem
export type PlanWarning = SettingWarning | { readonly kind: 'process-type-not-tested'; readonly name: string }

export type Planning =
  | { readonly kind: 'planned'; readonly plan: Plan; readonly warnings: readonly PlanWarning[] }
  | { readonly kind: 'no-web'; readonly hasProcfile: boolean; readonly available: readonly string[] }
  | {
      readonly kind: 'misconfigured'
      readonly problems: readonly PlanProblem[]
      readonly warnings: readonly PlanWarning[]
    }

export type PlanInput = {
  /** Undefined where the app has no Procfile. */
  readonly procfile: Procfile | undefined
  readonly environment: Environment
  /** Heroku's own limit for this app: 60 s, 90 s with the Java and Gradle buildpacks. */
  readonly platformBootLimitMs: number
}

const longestBootMs = 180_000

export function makePlan({ procfile, environment, platformBootLimitMs }: PlanInput): Planning {
  const { settings, problems, warnings: settingWarnings } = readSettings(environment)
  const available = (procfile?.entries ?? []).map(entry => entry.processType)
  const command = procfile && findCommand(procfile, 'web')
  if (problems.length > 0 && command !== undefined) {
    return { kind: 'misconfigured', problems, warnings: settingWarnings }
  }
  if (command === undefined) return { kind: 'no-web', hasProcfile: procfile !== undefined, available }
  const { values } = settings
  const web: ProcessPlan = {
    processType: 'web',
    command,
    checks: [planHttpCheck(settings, environment)],
    bootTimeout: planBootTimeout(values.SMOKE_TEST_BOOT_TIMEOUT, platformBootLimitMs),
    settleMs: values.SMOKE_TEST_SETTLE ?? 3000,
    stopTimeoutMs: values.SMOKE_TEST_STOP_TIMEOUT ?? 30_000,
    port: values.SMOKE_TEST_PORT,
    changes: { unset: values.SMOKE_TEST_UNSET ?? [], set: settings.environmentSet },
  }
  const untested = (values.SMOKE_TEST_PROCESSES ?? []).filter(name => name !== 'web')
  return {
    kind: 'planned',
    plan: { processes: [web], showsBody: values.SMOKE_TEST_SHOW_BODY ?? true },
    warnings: [
      ...settingWarnings,
      ...untested.map(name => ({ kind: 'process-type-not-tested', name }) as const),
    ],
  }
}

function planHttpCheck({ values }: Settings, environment: Environment): Check {
  const path = values.SMOKE_TEST_PATH ?? '/'
  return {
    kind: 'http',
    name: `GET ${path}`,
    path,
    host:
      values.SMOKE_TEST_HOST ?? (readVariable(environment, 'HEROKU_APP_DEFAULT_DOMAIN_NAME') || 'localhost'),
    expectation: planExpectation(values),
    retry: planRetry(values),
    timeoutMs: values.SMOKE_TEST_TIMEOUT ?? 30_000,
  }
}

/** Whoever names a path, a status or a text has said what healthy is; without, `/` must not be broken. */
function planExpectation(values: Settings['values']): Expectation {
  const {
    SMOKE_TEST_PATH: path,
    SMOKE_TEST_STATUS: statuses,
    SMOKE_TEST_CONTENT: content,
    SMOKE_TEST_BODY: body,
  } = values
  const isSaid = [path, statuses, content, body].some(value => value !== undefined)
  return {
    statuses: statuses ?? (isSaid ? successStatuses : unbrokenStatuses),
    ...(content === undefined ? {} : { content }),
    ...(body === undefined ? {} : { body }),
  }
}

function planRetry({ SMOKE_TEST_ATTEMPTS: attempts, SMOKE_TEST_WAIT: waitMs }: Settings['values']): Retry {
  if (attempts === undefined && waitMs === undefined) return { kind: 'until-boot-timeout' }
  return { kind: 'counted', attempts: attempts ?? 3, waitMs: waitMs ?? 5000 }
}

function planBootTimeout(setMs: number | undefined, platformMs: number): BootTimeout {
  return { limitMs: setMs ?? platformMs, lastMs: setMs ?? longestBootMs, platformMs }
}
