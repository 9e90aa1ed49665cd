/** Makes plans from what an app has in its files and config vars, as a release does. */
import { parseAppJson } from '../../src/plan/app-json.ts'
import type { Check, HttpCheck } from '../../src/plan/check.ts'
import type { MissingWeb } from '../../src/plan/default-web.ts'
import { describeProblem, describeWarnings } from '../../src/plan/describe-findings.ts'
import { environmentOf } from '../../src/plan/environment.ts'
import { makePlan, type Plan, type Planning } from '../../src/plan/plan.ts'
import { parseProcfile } from '../../src/plan/procfile.ts'

/** Of an app whose buildpack declares no web, or whose Procfile has one. */
export const noDefaultWeb: MissingWeb = { kind: 'none', declarations: [] }

export type App = {
  /** The healthchecks of app.json; undefined for an app without the file. */
  readonly healthchecks?: unknown
  readonly variables?: Readonly<Record<string, string>>
  readonly procfile?: string
  readonly knowsVariables?: boolean
}

export function plan({
  healthchecks,
  variables = {},
  procfile = 'web: bin/up',
  knowsVariables = true,
}: App): Planning {
  return makePlan({
    procfile: parseProcfile(Buffer.from(procfile)),
    defaultWeb: noDefaultWeb,
    appJson: parseAppJson(healthchecks === undefined ? undefined : JSON.stringify({ healthchecks })),
    environment: environmentOf(variables),
    platformBootLimitMs: 60_000,
    knowsVariables,
  })
}

/** The plan of an app with which nothing is wrong. */
export function planOf(app: App): Plan {
  const planning = plan(app)
  if (planning.kind !== 'planned') throw new Error(JSON.stringify(tell(app)))
  return planning.plan
}

export function checksOf(app: App, processType = 'web'): readonly Check[] {
  return planOf(app).processes.find(process => process.processType === processType)?.checks ?? []
}

/** The first of the checks of `web`, which has to be an http check. */
export function httpCheckOf(app: App): HttpCheck {
  const [check] = checksOf(app)
  if (check?.kind !== 'http') throw new Error(`the first check is ${check?.kind}`)
  return check
}

/** All that is said about an app, as it is printed. */
export function tell(app: App) {
  const planning = plan(app)
  return {
    problems: planning.kind === 'misconfigured' ? planning.problems.map(describeProblem) : [],
    warnings: describeWarnings(planning),
  }
}
