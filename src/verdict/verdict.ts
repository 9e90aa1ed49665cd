/**
 * Judges what has happened, and says what the judgement means outside: Heroku's code, exit code.
 *
 * There is no way to pass but to have been seen healthy: what is not proven fails.
 */
import type { CheckRun } from '../checks/attempts.ts'
import type { Outcome } from '../checks/outcome.ts'
import type { Exit } from '../dyno/container.ts'
import type { InterruptionSignal } from '../dyno/interruption.ts'
import type { Listener } from '../dyno/listener.ts'
import type { PlanProblem } from '../plan/plan.ts'
import type { Phase, ProcessFacts } from './facts.ts'

export type Verdict =
  | { readonly kind: 'passed' }
  | { readonly kind: 'crashed'; readonly exit: Exit; readonly afterMs: number; readonly phase: Phase }
  | { readonly kind: 'never-listened'; readonly afterMs: number }
  | { readonly kind: 'wrong-port'; readonly afterMs: number; readonly listeners: readonly Listener[] }
  | { readonly kind: 'loopback-only'; readonly afterMs: number; readonly listeners: readonly Listener[] }
  | { readonly kind: 'port-taken'; readonly holder: string | undefined }
  | { readonly kind: 'check-failed'; readonly run: CheckRun; readonly outcome: Outcome }
  | { readonly kind: 'out-of-memory'; readonly exit: Exit | undefined }
  | { readonly kind: 'misconfigured'; readonly problems: readonly PlanProblem[] }
  | { readonly kind: 'interrupted'; readonly signal: InterruptionSignal }
  | { readonly kind: 'internal-error'; readonly detail: string }

/** The verdicts that a test comes to; the others are known without one. */
export type TestVerdict = Exclude<Verdict, { kind: 'misconfigured' | 'internal-error' }>

/** Of several things that went wrong, the one that explains the others comes first. */
export function judge(facts: ProcessFacts): TestVerdict {
  const { interruption, ending, readiness } = facts
  if (interruption !== undefined) return { kind: 'interrupted', signal: interruption }
  if (wasOutOfMemory(facts)) return { kind: 'out-of-memory', exit: ending?.exit }
  if (ending !== undefined) return { kind: 'crashed', ...ending }
  switch (readiness.kind) {
    case 'foreign':
      return { kind: 'port-taken', holder: readiness.holder }
    case 'not-up':
      return judgeListeners(readiness.listeners, readiness.afterMs, facts.port)
    case 'ended':
      throw new Error('the wait for the app ended without a reason')
    case 'up':
    case 'not-needed':
      return judgeChecks(facts)
  }
}

function wasOutOfMemory({ oomKills, ending, peakBytes, quotaBytes }: ProcessFacts): boolean {
  if (oomKills > 0) return true
  return (
    ending !== undefined &&
    wasKilled(ending.exit) &&
    (peakBytes ?? 0) >= 0.9 * (quotaBytes ?? Number.POSITIVE_INFINITY)
  )
}

/** Of an app whose contain.pl was killed nothing is known. */
function wasKilled(exit: Exit): boolean {
  switch (exit.kind) {
    case 'signal':
      return exit.signal === 'SIGKILL'
    case 'code':
      return exit.code === 128 + 9
    case 'unwatched':
      return false
  }
}

function judgeListeners(listeners: readonly Listener[], afterMs: number, port: number): TestVerdict {
  const onLoopback = listeners.filter(listener => listener.port === port && listener.isLoopback)
  if (onLoopback.length > 0) return { kind: 'loopback-only', afterMs, listeners: onLoopback }
  return listeners.length > 0
    ? { kind: 'wrong-port', afterMs, listeners }
    : { kind: 'never-listened', afterMs }
}

function judgeChecks({ plan, rounds }: ProcessFacts): TestVerdict {
  const failed = rounds.flat().find(run => run.last.outcome.kind !== 'passed' && !run.check.isWarning)
  if (failed) return { kind: 'check-failed', run: failed, outcome: failed.last.outcome }
  const due = plan.checks.filter(check => !check.isWarning)
  const isProven =
    rounds.length === (plan.settleMs > 0 ? 2 : 1) &&
    rounds.every(round => due.every(check => round.some(run => run.check === check)))
  if (!isProven) throw new Error('not every check was run')
  return { kind: 'passed' }
}

/** What Heroku would have logged, had this release gone live. The router knows `web` alone. */
export function herokuCode(verdict: Verdict, processType: string | undefined): string | undefined {
  if (verdict.kind === 'out-of-memory') return 'R15'
  return processType === 'web' ? herokuCodeOfWeb(verdict) : undefined
}

function herokuCodeOfWeb(verdict: Exclude<Verdict, { kind: 'out-of-memory' }>): string | undefined {
  switch (verdict.kind) {
    case 'crashed':
      return verdict.exit.kind === 'unwatched' ? undefined : 'H10'
    case 'never-listened':
    case 'wrong-port':
    case 'loopback-only':
      return 'R10'
    case 'check-failed':
      return herokuCodeOfCheck(verdict.outcome)
    case 'passed':
    case 'port-taken':
    case 'misconfigured':
    case 'interrupted':
    case 'internal-error':
      return undefined
  }
}

/** Once the first byte has come, the router waits on: a body that drips has no code. */
const herokuTimeouts = { connection: 'H19', answer: 'H12', body: undefined } as const

function herokuCodeOfCheck(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case 'refused':
    case 'stopped-listening':
      return 'H21'
    case 'timed-out':
      return herokuTimeouts[outcome.awaited]
    case 'closed-early':
      return outcome.status === undefined ? 'H13' : 'H18'
    case 'malformed':
      return 'H17'
    case 'cookie-too-large':
      return 'H25'
    case 'passed':
    case 'redirect-loop':
    case 'wrong-status':
    case 'wrong-body':
    case 'content-missing':
    case 'not-listening':
    case 'command-failed':
    case 'abandoned':
      return undefined
  }
}

/** The exit code of the tester; README lists them. */
export function exitCodeFor(verdict: Verdict): number {
  switch (verdict.kind) {
    case 'passed':
      return 0
    case 'crashed':
    case 'never-listened':
    case 'wrong-port':
    case 'loopback-only':
    case 'port-taken':
    case 'check-failed':
    case 'out-of-memory':
      return 1
    case 'misconfigured':
      return 2
    case 'interrupted':
      return { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[verdict.signal]
    case 'internal-error':
      return 70
  }
}
