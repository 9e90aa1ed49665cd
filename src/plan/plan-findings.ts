/** What is wrong between the parts of a plan: the Procfile, app.json and the config vars, each right by itself. */
import type { AppJson } from './app-json.ts'
import type { Environment } from './environment.ts'
import { expandHeaderValue } from './header-value.ts'
import type { JsonPath } from './json-source.ts'
import { findLookalike } from './lookalike.ts'

export type PlanFinding =
  /** SMOKE_TEST_PROCESSES names one that the Procfile lacks. */
  | { readonly kind: 'process-type-missing'; readonly wanted: string; readonly available: readonly string[] }
  /** app.json has healthchecks for one that the Procfile lacks. */
  | {
      readonly kind: 'healthchecks-of-nobody'
      readonly processType: string
      readonly meant: string | undefined
    }
  /** They do not run: its exit code is its healthcheck. */
  | { readonly kind: 'healthchecks-of-release' }
  | { readonly kind: 'header-variable-unset'; readonly path: JsonPath; readonly name: string }
  /** Its value has a control character. */
  | { readonly kind: 'header-variable-unsendable'; readonly path: JsonPath; readonly name: string }

export type FindingsInput = {
  readonly appJson: AppJson
  readonly environment: Environment
  readonly knowsVariables: boolean
  /** The process types that are to be booted. */
  readonly wanted: readonly string[]
  /** Those of the Procfile. */
  readonly available: readonly string[]
  /** Config vars take the place of the http checks of `web`. */
  readonly isWebAsked: boolean
}

export type Findings = {
  readonly problems: readonly PlanFinding[]
  readonly warnings: readonly PlanFinding[]
}

export function findPlanFindings(input: FindingsInput): Findings {
  const ofNobody = findHealthchecksOfNobody(input)
  const ofHeaders = findHeaderVariables(input, false)
  return {
    problems: [
      ...findMissingProcessTypes(input),
      ...ofNobody.filter(({ meant }) => meant !== undefined),
      ...(input.knowsVariables ? ofHeaders : []),
    ],
    warnings: [
      ...(input.appJson.healthchecks.has('release') ? [{ kind: 'healthchecks-of-release' } as const] : []),
      ...ofNobody.filter(({ meant }) => meant === undefined),
      ...(input.knowsVariables ? [] : ofHeaders),
      // Such a check is asked without them: whatever it comes to is only a warning.
      ...findHeaderVariables(input, true),
    ],
  }
}

/** An app without `web` has nothing to test, which is no mistake, unless another is asked for beside it. */
function findMissingProcessTypes({ wanted, available }: FindingsInput) {
  if (wanted.every(processType => processType === 'web')) return []
  return wanted
    .filter(processType => !available.includes(processType))
    .map(processType => ({ kind: 'process-type-missing', wanted: processType, available }) as const)
}

function findHealthchecksOfNobody({ appJson, available }: FindingsInput) {
  if (available.length === 0) return []
  // A process type that has healthchecks of its own is not the one that was meant.
  const unchecked = available.filter(processType => !appJson.healthchecks.has(processType))
  return [...appJson.healthchecks.keys()]
    .filter(processType => processType !== 'release' && !available.includes(processType))
    .map(processType => {
      const meant = findLookalike(processType, unchecked)
      return { kind: 'healthchecks-of-nobody', processType, meant } as const
    })
}

/** @param isWarning  Whether those of the checks that only warn are looked for, or those of the others. */
function findHeaderVariables(
  { appJson, environment, wanted, isWebAsked }: FindingsInput,
  isWarning: boolean,
) {
  return [...appJson.healthchecks]
    .filter(([processType]) => wanted.includes(processType) && !(isWebAsked && processType === 'web'))
    .flatMap(([, healthchecks]) => healthchecks.filter(({ fields }) => fields.type !== 'liveness'))
    .filter(({ fields: { warn = false } }) => warn === isWarning)
    .flatMap(({ path, fields }) =>
      (fields.httpHeaders ?? []).flatMap(({ value }, index) => {
        const { unset, unsendable } = expandHeaderValue(value, environment)
        const at = { path: [...path, 'httpHeaders', index] }
        return [
          ...unset.map(name => ({ kind: 'header-variable-unset', ...at, name }) as const),
          ...unsendable.map(name => ({ kind: 'header-variable-unsendable', ...at, name }) as const),
        ]
      }),
    )
}
