/** What the release phase and `run` have in common: a plan is tested, and the result is told. */
import { join } from 'node:path'
import { watchInterruption } from '../dyno/interruption.ts'
import { describeProblem, describeWarning } from '../plan/describe-findings.ts'
import type { Environment } from '../plan/environment.ts'
import { makePlan, type Plan } from '../plan/plan.ts'
import type { Slug } from '../slug/read-slug.ts'
import { runSmokeTest } from '../smoke-test.ts'
import type { ProcessFacts } from '../verdict/facts.ts'
import { formatLogfmt } from '../verdict/logfmt.ts'
import { type ReportContext, reportFailure, reportMisconfiguration, reportPass } from '../verdict/report.ts'
import { exitCodeFor, type Verdict } from '../verdict/verdict.ts'
import { version } from '../version.ts'
import { type CommandContext, sayer } from './context.ts'

export type TestOptions = {
  readonly slug: Slug
  /** Where the settings are read from. */
  readonly settings: Environment
  /** What the app gets. */
  readonly environment: Environment
  readonly workingDirectory: string
  readonly reportContext: ReportContext
}

/** Resolves with the exit code of section "Exit codes" of the README. */
export async function testAndReport(options: TestOptions, context: CommandContext): Promise<number> {
  const { slug, settings, reportContext } = options
  const say = sayer(context.output)
  const planning = makePlan({ ...slug, environment: settings, isBuild: false })
  switch (planning.kind) {
    case 'no-web':
      say('nothing to test: the Procfile has no web process type')
      return 0
    case 'misconfigured': {
      const verdict: Verdict = { kind: 'misconfigured', problems: planning.problems }
      for (const line of reportMisconfiguration(planning.problems.map(describeProblem), reportContext))
        say(line)
      return conclude(verdict, undefined)
    }
    case 'planned':
      for (const warning of planning.warnings) say(`warning: ${describeWarning(warning)}`)
      return await test(planning.plan)
  }

  async function test(plan: Plan): Promise<number> {
    const results = await runSmokeTest({
      ...options,
      plan,
      initPath: join(context.libDirectory, 'contain.pl'),
      isByHand: reportContext.mode === 'run',
      output: context.output,
      say,
      interruption: watchInterruption(),
      userAgent: `heroku-buildpack-smoke-test/${version}`,
    })
    let code = 0
    for (const { verdict, facts } of results) {
      const lines =
        verdict.kind === 'passed' ? reportPass(facts) : reportFailure(verdict, facts, reportContext)
      for (const line of lines) say(line)
      code = conclude(verdict, facts)
    }
    return code
  }

  function conclude(verdict: Verdict, facts: ProcessFacts | undefined): number {
    say(formatLogfmt(verdict, facts, reportContext.mode, version))
    return exitCodeFor(verdict)
  }
}
