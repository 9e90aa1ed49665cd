/**
 * The last line of every run, for log drains: `smoke-test: at=verdict verdict=passed …`.
 *
 * Stable: keys keep their names, meaning and order; one that is not known is left out.
 */
import { latestRuns, type ProcessFacts } from './facts.ts'
import { herokuCode, type Verdict } from './verdict.ts'
import { formatMegabytes } from './wording.ts'

/** @param mode  `enforce` or `warn`, or `run` by hand; undefined while it is not known. */
export function formatLogfmt(
  verdict: Verdict,
  facts: ProcessFacts | undefined,
  mode: string | undefined,
  version: string,
): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['at', 'verdict'],
    ['verdict', verdict.kind],
    ['mode', mode],
    ['process', facts?.plan.processType],
    ['heroku', herokuCode(verdict, facts?.plan.processType)],
    ['boot', formatBoot(facts)],
    ['elapsed', facts && formatTime(facts.elapsedMs)],
    ['checks', facts && formatChecks(facts)],
    [
      'memory',
      facts?.peakBytes === undefined ? undefined : formatMegabytes(facts.peakBytes).replace(' ', ''),
    ],
    ['version', version],
  ]
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join(' ')
}

function formatBoot(facts: ProcessFacts | undefined): string | undefined {
  return facts?.readiness.kind === 'up' ? formatTime(facts.readiness.afterMs) : undefined
}

function formatChecks(facts: ProcessFacts): string {
  const passed = latestRuns(facts).filter(run => run.last.outcome.kind === 'passed').length
  return `${passed}/${facts.plan.checks.length}`
}

function formatTime(ms: number): string {
  return `${(ms / 1000).toFixed(3)}s`
}
