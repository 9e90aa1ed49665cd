/** The block that ends a test: for a pass a timeline, for a failure what is wrong and what to do. */
import type { HttpCheck } from '../plan/check.ts'
import { makePrintable } from '../plan/printable.ts'
import type { Mode } from '../plan/settings.ts'
import { showPath } from '../plan/shown-request.ts'
import { describeConnectionLimit, findConnectionLimit } from './connection-limit.ts'
import { diagnose, type TestFailure } from './diagnose.ts'
import type { Diagnosis } from './diagnosis.ts'
import { latestRuns, type ProcessFacts } from './facts.ts'
import { describeAttempt, describeOutcome, describeUp } from './progress.ts'
import { adviseOnReleaseFiles, describeReleaseFiles } from './release-files.ts'
import { listHeaders } from './request-headers.ts'
import { herokuCode } from './verdict.ts'
import { findWarnings } from './warnings.ts'
import { formatCount, formatExactSeconds, formatMegabytes, formatSeconds, quoteForShell } from './wording.ts'

export type ReportContext = {
  /** `run`: by hand, where there is no release to stop. */
  readonly mode: Exclude<Mode, 'off'> | 'run'
  readonly hasRunReleaseCommand: boolean
}

export function reportPass(facts: ProcessFacts): readonly string[] {
  const { plan, readiness, rounds, stopped, elapsedMs, peakBytes, quotaBytes } = facts
  const attempts = rounds.flat().flatMap(run => run.attempts.map(attempt => ({ check: run.check, attempt })))
  const timeline: readonly (readonly [number, string])[] = [
    [0, 'booted'],
    ...(readiness.kind === 'up'
      ? [[readiness.afterMs, describeUp(readiness.listener, readiness.isUnproven)] as const]
      : []),
    ...attempts.map(
      ({ check, attempt }) => [attempt.atMs, describeAttempt(check, attempt, facts.showsBody)] as const,
    ),
    [elapsedMs, stopped?.killed.kind === 'nobody' ? 'stopped by SIGTERM' : 'stopped by SIGKILL'],
  ]
  const memory =
    peakBytes === undefined
      ? []
      : [
          `peak memory: ${formatMegabytes(peakBytes)}${quotaBytes === undefined ? '' : ` of ${formatMegabytes(quotaBytes)}`}`,
        ]
  return [
    `PASSED: ${plan.processType} boots${plan.mustListen ? ', listens' : ''} and passes ${countPassed(facts)}`,
    ...[...timeline]
      .sort(([one], [other]) => one - other)
      .map(([atMs, text]) => `${formatExactSeconds(atMs).padStart(11)}  ${text}`),
    ...memory,
    ...findWarnings(facts).map(text => `warning: ${text}`),
  ]
}

export function reportFailure(
  verdict: TestFailure,
  facts: ProcessFacts,
  context: ReportContext,
): readonly string[] {
  const { headline, seen, todo } = withKnownCause(diagnose(verdict, facts), verdict, facts)
  const code = herokuCode(verdict, facts.plan.processType)
  const isJudged = verdict.kind !== 'interrupted'
  const warnings = isJudged ? findWarnings(facts) : []
  const releaseFiles = isJudged ? facts.releaseFiles : noReleaseFiles
  return [
    `FAILED: ${headline}${code === undefined ? '' : ` (${code})`}`,
    ...section(
      'What was seen',
      [...seen, ...describeReleaseFiles(releaseFiles), ...warnings.map(text => `Also: ${text}.`)].map(
        text => `- ${text}`,
      ),
    ),
    ...(facts.plan.checks.length > 1 ? section('The checks', describeChecks(facts)) : []),
    ...section('What to do', number([...adviseOnReleaseFiles(releaseFiles), ...todo])),
    ...reportTail(facts),
    ...section('About this release', describeRelease(context)),
    ...section(
      "To see it happen on your machine, in the app's directory",
      describeReproduction(verdict, facts),
    ),
  ]
}

/** A cause that the log tells changes the advice, and never the verdict. */
function withKnownCause(diagnosis: Diagnosis, { kind }: TestFailure, facts: ProcessFacts): Diagnosis {
  const line = kind === 'interrupted' || facts.isByHand ? undefined : findConnectionLimit(facts.tail)
  if (line === undefined) return diagnosis
  const known = describeConnectionLimit(line, facts.plan.processType)
  return {
    ...diagnosis,
    seen: [...diagnosis.seen, ...known.seen],
    // The size of the dyno has no part in this.
    todo: [...known.todo, ...diagnosis.todo.filter(advice => !/ps:type|WEB_CONCURRENCY/.test(advice))],
  }
}
const noReleaseFiles = { kind: 'none' } as const

/** @param settings  The config vars that are wrong. */
export function reportMisconfiguration(
  problems: readonly string[],
  settings: readonly string[],
  context: ReportContext,
): readonly string[] {
  return [
    'FAILED: the smoke test is not set up rightly; nothing was booted',
    ...section(
      'What was seen',
      problems.map(problem => `- ${problem}`),
    ),
    ...section('What to do', number(adviseOnPlan(settings, context))),
    ...section('About this release', describeRelease(context)),
  ]
}

function countPassed(facts: ProcessFacts): string {
  const all = facts.plan.checks.length
  const passed = latestRuns(facts).filter(({ last }) => last.outcome.kind === 'passed').length
  return passed === all ? formatCount(all, 'check') : `${passed} of ${formatCount(all, 'check')}`
}

function adviseOnPlan(settings: readonly string[], { mode }: ReportContext): readonly string[] {
  if (settings.length === 0) return ['Mend what is said above.']
  return mode === 'run'
    ? ['Mend the flag, or the variable.']
    : [`Mend it with heroku config:set, or do without: heroku config:unset ${settings.join(' ')}`]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map(line => `  ${line}`)]
}

function number(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`)
}

/** The last round; none where it did not come to that. */
function describeChecks(facts: ProcessFacts): readonly string[] {
  return latestRuns(facts).map(({ check, attempts, last }) => {
    const tries = `${formatCount(attempts.length, 'attempt')}, ${formatSeconds(last.atMs)} after the boot`
    return `- ${check.name} ${describeOutcome(last.outcome, facts.showsBody)} (${tries})`
  })
}

function reportTail({ plan, stopped, tail }: ProcessFacts): readonly string[] {
  const name = plan.processType
  const wasBooted = stopped !== undefined
  if (!wasBooted) return []
  if (tail.length === 0) return ['', `${name} wrote nothing.`]
  const title = tail.length === 1 ? `The last line of ${name}` : `The last ${tail.length} lines of ${name}`
  return section(
    title,
    tail.map(line => `| ${makePrintable(line.replace(/\r$/, ''))}`),
  )
}

function describeRelease({ mode, hasRunReleaseCommand }: ReportContext): readonly string[] {
  const hasRun = hasRunReleaseCommand ? ['Its release command has already run, and is not undone.'] : []
  switch (mode) {
    case 'run':
      return []
    case 'warn':
      return [...hasRun, 'It goes on all the same: the smoke test only reports (mode warn).']
    case 'enforce':
      return [
        'It does not go live; the release before it goes on serving.',
        ...hasRun,
        'git push exits 0 all the same. To release this build again: heroku releases:retry',
        'To release without the test: heroku config:set SMOKE_TEST=warn (it reports only), or SMOKE_TEST=off',
      ]
  }
}

function describeReproduction({ kind }: TestFailure, { plan, port }: ProcessFacts): readonly string[] {
  if (kind === 'port-taken' || kind === 'interrupted') return []
  const run = `PORT=${port} bash -c ${quoteForShell(makePrintable(plan.command))}`
  const asked = plan.checks.filter(check => check.kind === 'http').map(check => describeCurl(check, port))
  return asked.length > 0 ? [run, 'and in another terminal:', ...asked] : [run]
}

function describeCurl(check: HttpCheck, port: number): string {
  const headers = listHeaders(check).map(({ name, value = '...' }) =>
    // Its variables are for the shell of whoever runs this.
    value === check.hostTemplate && /^[\w.:${}-]+$/.test(value)
      ? `-H "${name}: ${value}"`
      : `-H ${quoteForShell(`${name}: ${value}`)}`,
  )
  return `curl -i ${headers.join(' ')} ${quoteForShell(`http://127.0.0.1:${port}${showPath(check.path)}`)}`
}
