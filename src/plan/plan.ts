/**
 * Makes the plan of a smoke test: what is booted, what it is asked, and how long each step may take.
 *
 * Pure, and the same at build time, in the release phase and by hand. It reports every problem, and
 * makes no plan where there is one: a setting that is not understood must never weaken the test.
 */
import type { AppJson, AppJsonProblem } from './app-json.ts'
import type { AppJsonWarning } from './app-json-warnings.ts'
import type { Check } from './check.ts'
import type { DefaultWeb, MissingWeb } from './default-web.ts'
import { changeEnvironment, type Environment, type EnvironmentChanges } from './environment.ts'
import type { FileFinding } from './file-finding.ts'
import { planChecks } from './plan-checks.ts'
import { findPlanFindings, type PlanFinding } from './plan-findings.ts'
import { findCommands, findUnusableCommands, type ProcessCommand } from './process-command.ts'
import type { Procfile } from './procfile.ts'
import { readSettings, type SettingProblem, type Settings, type SettingWarning } from './settings.ts'
import { asksByConfigVar, findSkipped, type SkippedHealthcheck } from './skipped.ts'

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

export type ProcessPlan = ProcessCommand & {
  readonly processType: string
  readonly checks: readonly Check[]
  /** Whether it is up only when it listens on $PORT: `web`, and what has to answer over the network. */
  readonly mustListen: boolean
  readonly bootTimeout: BootTimeout
  /** From the first pass to the second one; 0 for no second one. */
  readonly settleMs: number
  /** From SIGTERM to SIGKILL. */
  readonly stopTimeoutMs: number
  /** The port to use; undefined for the dyno's own PORT or a free one. */
  readonly port: number | undefined
  /**
   * Where requests go: `auto` for the dyno's own address, or an IPv4 address of this machine. Undefined
   * where nothing is set: by hand that is 127.0.0.1.
   */
  readonly address: string | undefined
  /** PORT and SMOKE_TEST_RUN come on top of these. */
  readonly changes: EnvironmentChanges
  readonly skipped: readonly SkippedHealthcheck[]
}

export type Plan = {
  readonly processes: readonly ProcessPlan[]
  /** Process types that have healthchecks and are not booted. */
  readonly notBooted: readonly { readonly processType: string; readonly healthchecks: number }[]
  readonly showsBody: boolean
  readonly reportsJson: boolean
  readonly values: Settings['values']
}

export type PlanProblem = SettingProblem | AppJsonProblem | PlanFinding | FileFinding
export type PlanWarning = SettingWarning | AppJsonWarning | PlanFinding | FileFinding

export type Planning =
  | { readonly kind: 'planned'; readonly plan: Plan; readonly warnings: readonly PlanWarning[] }
  | {
      readonly kind: 'no-web'
      readonly available: readonly string[]
      /** Why nothing stands in for it. */
      readonly missingWeb: MissingWeb
      /** Of a test that is not made: they are told as warnings. */
      readonly problems: readonly PlanProblem[]
      readonly warnings: readonly PlanWarning[]
    }
  | {
      readonly kind: 'misconfigured'
      readonly reportsJson: boolean
      readonly problems: readonly PlanProblem[]
      readonly warnings: readonly PlanWarning[]
    }

export type PlanInput = {
  /** Undefined where the app has no Procfile. */
  readonly procfile: Procfile | undefined
  /** What counts where the Procfile has no web. */
  readonly defaultWeb: DefaultWeb
  readonly appJson: AppJson
  readonly environment: Environment
  /** Files that cannot be read, such as a Procfile that is a directory. */
  readonly files?: { readonly problems: readonly FileFinding[]; readonly warnings: readonly FileFinding[] }
  /** Heroku's own limit for this app: 60 s, 90 s with the Java and Gradle buildpacks. */
  readonly platformBootLimitMs: number
  /** Whether the environment is that of the app: a build does not know yet what .profile will set. */
  readonly knowsVariables: boolean
}

const longestBootMs = 180_000

export function makePlan(input: PlanInput): Planning {
  const { appJson, defaultWeb, files = { problems: [], warnings: [] } } = input
  const { settings, ...reading } = readSettings(input.environment)
  // Headers are the app's to check: they have the variables that it gets.
  const environment = changeEnvironment(input.environment, readChanges(settings))
  const commands = findCommands(input)
  const available = [...commands.keys()]
  const wanted = settings.values.SMOKE_TEST_PROCESSES ?? ['web']
  const findings = findPlanFindings({
    ...input,
    environment,
    wanted,
    available,
    isWebAsked: asksByConfigVar(settings.values),
  })
  const problems = [
    ...files.problems,
    ...reading.problems,
    ...appJson.problems,
    ...findings.problems,
    ...findUnusableCommands(input, [...wanted, 'release']),
  ]
  const warnings = [...files.warnings, ...reading.warnings, ...appJson.warnings, ...findings.warnings]
  const reportsJson = settings.values.SMOKE_TEST_REPORT === 'json'
  // Where there is nothing to test, nothing is set up wrongly, unless web is there by another name.
  const isTested =
    settings.values.SMOKE_TEST_PROCESSES !== undefined ||
    available.includes('web') ||
    files.problems.some(each => each.kind === 'file-unreadable' && each.path === 'Procfile') ||
    findings.problems.some(each => each.kind === 'healthchecks-of-nobody' && each.processType === 'web')
  if (isTested && problems.length > 0) return { kind: 'misconfigured', problems, warnings, reportsJson }
  const processes = wanted.flatMap(processType => {
    const command = commands.get(processType)
    return command === undefined
      ? []
      : [planProcess(processType, command, settings, { ...input, environment })]
  })
  if (processes.length === 0 && defaultWeb.kind !== 'found')
    return { kind: 'no-web', available, missingWeb: defaultWeb, problems, warnings }
  const { SMOKE_TEST_SHOW_BODY: showsBody = true } = settings.values
  const notBooted = [...appJson.healthchecks]
    .filter(([processType]) => canBeBooted(processType, available) && !wanted.includes(processType))
    .map(([processType, { length }]) => ({ processType, healthchecks: length }))
  return {
    kind: 'planned',
    plan: { processes, notBooted, showsBody, reportsJson, values: settings.values },
    warnings,
  }
}

/** The release command has run before, and our own wrapper stands in its place. */
function canBeBooted(processType: string, available: readonly string[]): boolean {
  return processType !== 'release' && available.includes(processType)
}

function planProcess(
  processType: string,
  command: ProcessCommand,
  { values, environmentSet }: Settings,
  { appJson, environment, platformBootLimitMs }: PlanInput,
): ProcessPlan {
  const isWeb = processType === 'web'
  const healthchecks = appJson.healthchecks.get(processType) ?? []
  const checkValues = isWeb ? values : {}
  const checks = planChecks({
    healthchecks: healthchecks.filter(({ fields }) => fields.type !== 'liveness'),
    values: checkValues,
    environment,
    fallback: isWeb ? 'http' : 'uptime',
  })
  const setMs = values.SMOKE_TEST_BOOT_TIMEOUT
  return {
    ...command,
    processType,
    checks,
    mustListen:
      isWeb || checks.some(({ kind, isWarning }) => !isWarning && (kind === 'http' || kind === 'listening')),
    bootTimeout: {
      limitMs: setMs ?? platformBootLimitMs,
      lastMs: setMs ?? longestBootMs,
      platformMs: platformBootLimitMs,
    },
    settleMs: values.SMOKE_TEST_SETTLE ?? 3000,
    stopTimeoutMs: values.SMOKE_TEST_STOP_TIMEOUT ?? 30_000,
    port: values.SMOKE_TEST_PORT,
    address: values.SMOKE_TEST_ADDRESS,
    changes: readChanges({ values, environmentSet }),
    skipped: findSkipped(healthchecks, checkValues),
  }
}

function readChanges({ values, environmentSet }: Settings): EnvironmentChanges {
  return { unset: values.SMOKE_TEST_UNSET ?? [], set: environmentSet }
}
