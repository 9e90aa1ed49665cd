/** `explain`: prints the plan of an app, and boots nothing. */

import { describeProblem, describeWarning } from '../plan/describe-findings.ts'
import { type Explanation, explainPlan } from '../plan/explain.ts'
import { makePlan } from '../plan/plan.ts'
import { findCommand } from '../plan/procfile.ts'
import { wrapperCommand } from '../slug/layout.ts'
import { readSlug, type Slug } from '../slug/read-slug.ts'
import { version } from '../version.ts'
import { parseAppArguments } from './app-arguments.ts'
import type { Command } from './context.ts'
import { UsageError } from './usage.ts'

const misconfiguredCode = 2
/** Counts changes that could break a reader; fields are only ever added to a version. */
const reportVersion = 1

export const explain: Command = async (args, { output }) => {
  const { directory, settings, report } = parseAppArguments(args)
  if (report !== undefined && report !== 'json') throw new UsageError('--report of explain takes json')
  const slug = readSlug(directory)
  const planning = makePlan({ ...slug, environment: settings, isBuild: false })
  const warnings = planning.warnings.map(describeWarning)
  const problems = planning.kind === 'misconfigured' ? planning.problems.map(describeProblem) : []
  const explanation =
    planning.kind === 'planned' ? explainPlan(planning.plan) : { processes: [], notBooted: [] }
  const release = describeRelease(slug, planning.kind !== 'no-web')
  if (report === 'json') {
    const plan = { reportVersion, version, ...explanation, release, problems, warnings }
    output.line(JSON.stringify(plan, undefined, 2))
  } else {
    for (const line of formatExplanation(explanation)) output.line(line)
    if (planning.kind === 'no-web') output.line('Nothing is tested: the Procfile has no web process type.')
    output.line(`In the release phase: ${release.join(', then ')}.`)
    for (const warning of warnings) output.line(`Warning: ${warning}`)
    for (const problem of problems) output.line(`Problem: ${problem}`)
  }
  return problems.length > 0 ? misconfiguredCode : 0
}

function describeRelease({ procfile }: Slug, isTested: boolean): readonly string[] {
  const own = procfile === undefined ? undefined : findCommand(procfile, 'release')
  const steps = [
    ...(own === undefined || own === wrapperCommand ? [] : [`the app's own release command (${own})`]),
    ...(isTested ? ['the smoke test'] : []),
  ]
  return steps.length > 0 ? steps : ['nothing']
}

function formatExplanation({ processes, notBooted }: Explanation): readonly string[] {
  const lines = processes.flatMap(({ process, command, environment, values, checks, skipped }) => [
    `${process}: ${command}`,
    `  environment: the release's own; set: ${environment.set.join(', ')}; unset: ${environment.unset.join(', ') || 'none'}`,
    ...formatValues(values, '  '),
    ...checks.flatMap((check, index) => [
      `  check ${index + 1} (${check.kind}):`,
      ...formatValues(check.values, '    '),
    ]),
    ...skipped.map(({ healthcheck, reason }) => `  not run: ${healthcheck}: ${reason}`),
    '',
  ])
  const others = notBooted.flatMap(({ process, healthchecks, advice }) => [
    `${process}: not booted, so its healthchecks (${healthchecks}) do not run. To boot it too: ${advice}`,
    '',
  ])
  return [...lines, ...others]
}

function formatValues(
  values: readonly { readonly name: string; readonly value: string; readonly origin: string }[],
  indent: string,
): readonly string[] {
  return values.map(({ name, value, origin }) => `${indent}${name.padEnd(13)} ${value}  [${origin}]`)
}
