/** A plan with every effective value and where it comes from. Names of variables and headers, never their values. */
import type { Check } from './check.ts'
import { describeCommandOrigin } from './describe-web.ts'
import { formatJsonPath } from './json-source.ts'
import { describeOrigin } from './origin.ts'
import type { Plan, ProcessPlan } from './plan.ts'
import type { SettingName, Settings } from './settings.ts'
import { showHost, showPath } from './shown-request.ts'
import { describeSkipped } from './skipped.ts'
import { describeStatuses } from './status.ts'

export type ExplainedValue = { readonly name: string; readonly value: string; readonly origin: string }

export type ExplainedProcess = {
  readonly process: string
  readonly command: string
  /** `Procfile`, or the buildpack whose default it is. */
  readonly commandOrigin: string
  readonly environment: { readonly set: readonly string[]; readonly unset: readonly string[] }
  readonly values: readonly ExplainedValue[]
  readonly checks: readonly {
    readonly name: string
    readonly kind: string
    readonly values: readonly ExplainedValue[]
  }[]
  readonly skipped: readonly { readonly healthcheck: string; readonly reason: string }[]
}

export type Explanation = {
  readonly processes: readonly ExplainedProcess[]
  /** Process types with healthchecks that do not run, and how to make them. */
  readonly notBooted: readonly {
    readonly process: string
    readonly healthchecks: number
    readonly advice: string
  }[]
}

export function explainPlan({ processes, notBooted, values }: Plan): Explanation {
  const booted = processes.map(({ processType }) => processType)
  return {
    processes: processes.map(process => explainProcess(process, values)),
    notBooted: notBooted.map(({ processType, healthchecks }) => ({
      process: processType,
      healthchecks,
      advice: `heroku config:set SMOKE_TEST_PROCESSES=${[...booted, processType].join(',')}`,
    })),
  }
}

function explainProcess(plan: ProcessPlan, values: Settings['values']): ExplainedProcess {
  const { bootTimeout, changes } = plan
  const explain = (name: string, value: string, setting: SettingName): ExplainedValue => ({
    name,
    value,
    origin: values[setting] === undefined ? 'default' : setting,
  })
  const { limitMs, lastMs } = bootTimeout
  const boot =
    limitMs === lastMs
      ? formatSeconds(limitMs)
      : `${formatSeconds(limitMs)}, and up to ${formatSeconds(lastMs)} while it listens nowhere`
  return {
    process: plan.processType,
    command: plan.command,
    commandOrigin: describeCommandOrigin(plan.defaultWeb),
    environment: { set: ['PORT', 'SMOKE_TEST_RUN', ...changes.set.keys()], unset: changes.unset },
    values: [
      ...(plan.mustListen ? [explain('boot timeout', boot, 'SMOKE_TEST_BOOT_TIMEOUT')] : []),
      explain('port', `${plan.port ?? "the dyno's PORT, or a free one"}`, 'SMOKE_TEST_PORT'),
      ...(plan.mustListen ? [explain('address', describeAddress(plan), 'SMOKE_TEST_ADDRESS')] : []),
      explain('settle', formatSeconds(plan.settleMs), 'SMOKE_TEST_SETTLE'),
      explain('stop timeout', formatSeconds(plan.stopTimeoutMs), 'SMOKE_TEST_STOP_TIMEOUT'),
    ],
    checks: plan.checks.map(check => ({ name: check.name, kind: check.kind, values: explainCheck(check) })),
    skipped: plan.skipped.map(skipped => ({
      healthcheck: formatJsonPath(skipped.path),
      reason: describeSkipped(skipped),
    })),
  }
}

/** In a release: by hand requests go to 127.0.0.1 unless a setting has another address. */
function describeAddress({ address = 'auto' }: ProcessPlan): string {
  return address === 'auto' ? "the dyno's own" : address
}

function explainCheck(check: Check): readonly ExplainedValue[] {
  return listValues(check).map(([name, value]) => ({
    name,
    value,
    origin: describeOrigin(check.origins.get(name)),
  }))
}

function listValues(check: Check): readonly (readonly [string, string])[] {
  const { retry, onFailure } = check
  const hasTries = check.kind !== 'uptime'
  return [
    ...(check.type === undefined ? [] : ([['type', check.type]] as const)),
    ['name', check.name],
    ...(check.description === undefined ? [] : ([['description', check.description]] as const)),
    ...listOwnValues(check),
    ...(hasTries && retry.kind === 'counted'
      ? ([
          ['attempts', `${retry.attempts}`],
          ['wait', formatSeconds(retry.waitMs)],
        ] as const)
      : []),
    ...(hasTries && retry.kind === 'until-boot-timeout'
      ? ([
          ['attempts', 'for as long as the boot timeout, after 0.1, 0.2, 0.3, 0.5, 1, 2, 4, then every 5 s'],
        ] as const)
      : []),
    ...(hasTries ? ([['timeout', formatSeconds(check.timeoutMs)]] as const) : []),
    ['initialDelay', formatSeconds(check.initialDelayMs)],
    ['warn', `${check.isWarning}`],
    ['onFailure', Object.keys(onFailure).join(' and ') || 'nothing'],
  ]
}

function listOwnValues(check: Check): readonly (readonly [string, string])[] {
  switch (check.kind) {
    case 'http': {
      const { statuses, content, body } = check.expectation
      return [
        ['path', showPath(check.path)],
        ['host', showHost(check)],
        ['httpHeaders', check.headers.map(({ name }) => name).join(', ') || 'none'],
        ['status', describeStatuses(statuses)],
        ['content', content === undefined ? 'anything' : JSON.stringify(content)],
        ['body', body === undefined ? 'anything' : JSON.stringify(body)],
      ]
    }
    case 'listening':
      return [['listening', 'on $PORT, on all interfaces']]
    case 'command':
      return [['command', JSON.stringify(check.command)]]
    case 'uptime':
      return [['uptime', formatSeconds(check.uptimeMs)]]
  }
}

function formatSeconds(ms: number): string {
  return `${ms / 1000} s`
}
