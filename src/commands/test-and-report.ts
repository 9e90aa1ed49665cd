/** What the release phase and `run` have in common: a plan is tested, and the result is told. */
import { join } from 'node:path'
import { watchInterruption } from '../dyno/interruption.ts'
import { describeProblem, describeWarnings, listSettings } from '../plan/describe-findings.ts'
import { describeMissingWeb, describeNoWeb } from '../plan/describe-web.ts'
import type { Environment } from '../plan/environment.ts'
import { makePlan, type Plan, type PlanProblem } from '../plan/plan.ts'
import type { ReleaseFiles } from '../plan/release-files.ts'
import type { Slug } from '../slug/read-slug.ts'
import { runSmokeTest, type SmokeTestResult } from '../smoke-test.ts'
import type { FinishedTest } from '../verdict/finished-test.ts'
import { formatJsonReport } from '../verdict/json-report.ts'
import { formatLogfmt } from '../verdict/logfmt.ts'
import { describeSetAside } from '../verdict/release-files.ts'
import { type ReportContext, reportFailure, reportMisconfiguration, reportPass } from '../verdict/report.ts'
import { exitCodeFor, type Verdict } from '../verdict/verdict.ts'
import { version } from '../version.ts'
import { type CommandContext, sayer } from './context.ts'
import { findMachineProblems } from './machine-problems.ts'

export type TestOptions = {
  readonly slug: Slug
  /** Where the settings are read from. */
  readonly settings: Environment
  /** What the app gets. */
  readonly environment: Environment
  readonly workingDirectory: string
  /** The soft limit that the app gets; undefined for the tester's own. */
  readonly maxOpenFiles?: number | undefined
  /** Gives the app the files of its slug alone, before it is booted. */
  readonly settleReleaseFiles: () => ReleaseFiles
  readonly reportContext: ReportContext
}

/** Resolves with what a report for programs needs, the exit code among it. */
export async function testAndReport(options: TestOptions, context: CommandContext): Promise<FinishedTest> {
  const { slug, settings, reportContext } = options
  const { mode } = reportContext
  const say = sayer(context.output)
  const planning = makePlan({ ...slug, environment: settings, knowsVariables: true })
  const nothing = { mode, version, problems: [], results: [] }
  for (const warning of describeWarnings(planning)) say(`warning: ${warning}`)
  switch (planning.kind) {
    case 'no-web': {
      const reasons = [
        describeNoWeb(planning.missingWeb, slug.procfile && planning.available),
        ...describeMissingWeb(planning.missingWeb),
      ]
      for (const line of reasons) say(line)
      return { ...nothing, problems: [reasons.join(' ')], verdict: undefined, exitCode: 0 }
    }
    case 'misconfigured':
      return conclude(refuse(planning.problems), planning.reportsJson)
    case 'planned': {
      const problems = await findMachineProblems(planning.plan)
      const finished = problems.length > 0 ? refuse(problems) : await test(planning.plan)
      return conclude(finished, planning.plan.reportsJson)
    }
  }

  function refuse(found: readonly PlanProblem[]): FinishedTest {
    const verdict: Verdict = { kind: 'misconfigured', problems: found }
    const problems = found.map(describeProblem)
    for (const line of reportMisconfiguration(problems, listSettings(found), reportContext)) say(line)
    return { ...nothing, problems, verdict, exitCode: exitCodeFor(verdict) }
  }

  async function test(plan: Plan): Promise<FinishedTest> {
    const results: SmokeTestResult[] = []
    const releaseFiles = options.settleReleaseFiles()
    for (const line of describeSetAside(releaseFiles)) say(line)
    const testing = runSmokeTest({
      ...options,
      plan,
      configPort: slug.configPort,
      releaseFiles,
      initPath: join(context.libDirectory, 'contain.pl'),
      isByHand: mode === 'run',
      output: context.output,
      say,
      interruption: watchInterruption(),
      userAgent: `heroku-buildpack-smoke-test/${version}`,
    })
    for await (const result of testing) {
      const { verdict, facts } = result
      results.push(result)
      const lines =
        verdict.kind === 'passed' ? reportPass(facts) : reportFailure(verdict, facts, reportContext)
      for (const line of lines) say(line)
      const isLast = verdict.kind !== 'passed' || results.length === plan.processes.length
      if (!isLast) say(formatLogfmt(verdict, facts, mode, version))
    }
    const verdict = results.at(-1)?.verdict
    if (verdict === undefined) throw new Error('no process type was tested')
    return { ...nothing, results, verdict, exitCode: exitCodeFor(verdict) }
  }

  /** The last line of every run is the same for all of them: log drains look for it. */
  function conclude(finished: FinishedTest, reportsJson: boolean): FinishedTest {
    if (reportsJson) say(formatJsonReport(finished))
    if (finished.verdict) say(formatLogfmt(finished.verdict, finished.results.at(-1)?.facts, mode, version))
    return finished
  }
}
