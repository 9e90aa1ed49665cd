/** The report that CI servers read: a suite for each process type, a case for its boot and for each check. */
import { makePrintable } from '../plan/printable.ts'
import { latestRuns, type ProcessFacts } from './facts.ts'
import type { FinishedTest } from './finished-test.ts'
import { describeOutcome } from './progress.ts'
import type { Verdict } from './verdict.ts'

type Case = { readonly name: string; readonly ms: number; readonly failure: string | undefined }

export function formatJunitReport({ results, problems }: FinishedTest): string {
  const suites = results.map(({ verdict, facts }) =>
    formatSuite(facts.plan.processType, listCases(verdict, facts)),
  )
  const plan = problems.map((problem, index) => ({ name: `problem ${index + 1}`, ms: 0, failure: problem }))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...(plan.length > 0 ? [formatSuite('plan', plan)] : []),
    ...suites,
    '</testsuites>',
  ].join('\n')
}

/** Whatever failed that is none of the checks is the boot's: every verdict but `passed` has a case that failed. */
function listCases(verdict: Verdict, facts: ProcessFacts): readonly Case[] {
  const { readiness, elapsedMs } = facts
  const bootMs = readiness.kind === 'up' ? readiness.afterMs : elapsedMs
  const isOfBoot = verdict.kind !== 'passed' && !isOfCheck(verdict)
  return [
    { name: 'boots and stays up', ms: bootMs, failure: isOfBoot ? verdict.kind : undefined },
    ...latestRuns(facts).map(({ check, attempts, last }) => ({
      name: check.name,
      ms: attempts.reduce((sum, { tookMs }) => sum + tookMs, 0),
      failure:
        last.outcome.kind === 'passed' || check.isWarning
          ? undefined
          : describeOutcome(last.outcome, facts.showsBody),
    })),
  ]
}

/** That it stopped listening shows in no check: they had passed. */
function isOfCheck(verdict: Verdict): boolean {
  return verdict.kind === 'check-failed' && verdict.outcome.kind !== 'stopped-listening'
}

function formatSuite(name: string, cases: readonly Case[]): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length
  return [
    `  <testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}">`,
    ...cases.map(each => formatCase(name, each)),
    '  </testsuite>',
  ].join('\n')
}

function formatCase(suite: string, { name, ms, failure }: Case): string {
  const attributes = `classname="${escapeXml(suite)}" name="${escapeXml(name)}" time="${(ms / 1000).toFixed(3)}"`
  if (failure === undefined) return `    <testcase ${attributes}/>`
  return `    <testcase ${attributes}><failure message="${escapeXml(failure)}"/></testcase>`
}

/** Printable first: XML has no way at all to write most control characters. */
function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '&#10;',
  }
  return makePrintable(text).replace(/[&<>"\n]/g, character => entities[character] ?? '')
}
