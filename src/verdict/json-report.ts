/**
 * The report for programs. `reportVersion` counts changes that could break a reader; fields are only
 * ever added to a version. Times are milliseconds from the boot, sizes bytes; unknown is null.
 */
import type { CheckRun } from '../checks/attempts.ts'
import { makePrintable } from '../plan/printable.ts'
import { latestRuns, type ProcessFacts } from './facts.ts'
import type { FinishedTest } from './finished-test.ts'
import { describeOutcome } from './progress.ts'
import { herokuCode, type Verdict } from './verdict.ts'
import { findWarnings } from './warnings.ts'

const reportVersion = 1

/** One line: a log drain splits longer ones. */
export function formatJsonReport({
  mode,
  version,
  verdict,
  exitCode,
  problems,
  results,
}: FinishedTest): string {
  return JSON.stringify({
    reportVersion,
    version,
    mode,
    verdict: verdict?.kind ?? 'nothing-to-test',
    heroku: (verdict && herokuCode(verdict, results.at(-1)?.facts.plan.processType)) ?? null,
    exitCode,
    problems,
    processes: results.map(result => describeProcess(result.verdict, result.facts)),
  })
}

function describeProcess(verdict: Verdict, facts: ProcessFacts) {
  const { plan, port, readiness, ending, stopped, elapsedMs, peakBytes, quotaBytes } = facts
  return {
    process: plan.processType,
    verdict: verdict.kind,
    heroku: herokuCode(verdict, plan.processType) ?? null,
    port,
    bootMs: readiness.kind === 'up' ? Math.round(readiness.afterMs) : null,
    elapsedMs: Math.round(elapsedMs),
    stopMs: stopped === undefined ? null : Math.round(stopped.tookMs),
    exit: ending === undefined ? null : ending.exit,
    memoryBytes: peakBytes ?? null,
    quotaBytes: quotaBytes ?? null,
    warnings: findWarnings(facts),
    checks: latestRuns(facts).map(run => describeRun(run, facts.showsBody)),
  }
}

function describeRun({ check, attempts, last }: CheckRun, showsBody: boolean) {
  return {
    name: check.name,
    kind: check.kind,
    passed: last.outcome.kind === 'passed',
    warnsOnly: check.isWarning,
    attempts: attempts.map(({ outcome, atMs, tookMs }) => ({
      outcome: outcome.kind,
      text: makePrintable(describeOutcome(outcome, showsBody)),
      status: 'answer' in outcome && outcome.answer ? outcome.answer.status : null,
      atMs: Math.round(atMs),
      tookMs: Math.round(tookMs),
    })),
  }
}
