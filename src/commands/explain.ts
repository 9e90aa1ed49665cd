/** `explain`: prints the plan of an app, and boots nothing. */

import { describeProblem, describeWarnings } from '../plan/describe-findings.ts'
import { describeCommand, describeMissingWeb, describeNoWeb } from '../plan/describe-web.ts'
import { type Explanation, explainPlan } from '../plan/explain.ts'
import { findMode, type ModeInForce } from '../plan/mode.ts'
import { makePlan } from '../plan/plan.ts'
import { toOneLine } from '../plan/printable.ts'
import { readCheckout } from '../slug/read-checkout.ts'
import type { Slug } from '../slug/read-slug.ts'
import { version } from '../version.ts'
import { parseAppArguments } from './app-arguments.ts'
import type { Command } from './context.ts'
import { describeCheckout } from './describe-checkout.ts'
import { UsageError } from './usage.ts'

const misconfiguredCode = 2
/** Counts changes that could break a reader; fields are only ever added to a version. */
const reportVersion = 1

export const explain: Command = async (args, { output }) => {
  const { directory, settings, report, warnings: ofFile } = parseAppArguments(args)
  if (report !== undefined && report !== 'json') throw new UsageError('--report of explain takes json')
  const checkout = readCheckout(directory)
  const { slug } = checkout
  const planning = makePlan({ ...slug, environment: settings, knowsVariables: false })
  const warnings = [...ofFile, ...describeCheckout(checkout), ...describeWarnings(planning)]
  const problems = planning.kind === 'misconfigured' ? planning.problems.map(describeProblem) : []
  const explanation =
    planning.kind === 'planned' ? explainPlan(planning.plan) : { processes: [], notBooted: [] }
  const nothing =
    planning.kind === 'no-web'
      ? [
          describeNoWeb(planning.missingWeb, slug.procfile && planning.available),
          ...describeMissingWeb(planning.missingWeb),
        ]
      : []
  const mode = findMode(settings, slug.appJson.hasPostdeploy)
  const release = describeRelease(slug, planning.kind === 'no-web' ? [] : [describeTest(mode)])
  if (report === 'json') {
    const plan = { reportVersion, version, ...explanation, release, problems, warnings }
    output.line(JSON.stringify(plan, undefined, 2))
  } else {
    const lines = [
      ...formatExplanation(explanation),
      ...nothing,
      `In the release phase: ${release.join(', then ')}.`,
      ...warnings.map(warning => `Warning: ${warning}`),
      ...problems.map(problem => `Problem: ${problem}`),
    ]
    for (const line of lines) output.line(toOneLine(line))
  }
  return problems.length > 0 ? misconfiguredCode : 0
}

function describeTest({ mode, origin }: ModeInForce): string {
  switch (mode) {
    case 'off':
      return 'no smoke test, since SMOKE_TEST is off'
    case 'warn':
      return origin === 'setting'
        ? 'the smoke test, which only reports, since SMOKE_TEST is warn'
        : 'the smoke test, which only reports, since this is a review app with a postdeploy script'
    case 'enforce':
      return 'the smoke test'
  }
}

function describeRelease({ releaseCommand }: Slug, test: readonly string[]): readonly string[] {
  const own = releaseCommand === undefined ? [] : [`the app's own release command (${releaseCommand})`]
  const steps = [...own, ...test]
  return steps.length > 0 ? steps : ['nothing']
}

function formatExplanation({ processes, notBooted }: Explanation): readonly string[] {
  const lines = processes.flatMap(({ environment, values, checks, skipped, ...plan }) => [
    `${plan.process}: ${describeCommand(plan.command, plan.commandOrigin)}`,
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
