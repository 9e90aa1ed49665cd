/** One round of checks: all of them side by side, and what their authors want done about those that fail. */
import { type Attempt, type CheckRun, runCheck } from './checks/attempts.ts'
import { actOnFailure } from './checks/on-failure.ts'
import type { Dyno } from './dyno/dyno.ts'
import { sayWhileWaiting } from './output/say-while-waiting.ts'
import type { Check } from './plan/check.ts'
import type { ProcessPlan } from './plan/plan.ts'
import type { SmokeTestOptions } from './smoke-test.ts'
import { describeAttempt, describeOutcome } from './verdict/progress.ts'

export type Round = {
  readonly runs: readonly CheckRun[]
  /** What went wrong in acting on failures. */
  readonly complaints: readonly string[]
}

export type RoundContext = {
  readonly dyno: Dyno
  readonly plan: ProcessPlan
  readonly options: SmokeTestOptions
  /** From the boot: until when a check is tried again that has no number of attempts. */
  readonly retryUntilMs: number
  /** Aborts when the app has exited or the tester is told to end. */
  readonly signal: AbortSignal
}

export async function runRound(checks: readonly Check[], context: RoundContext): Promise<Round> {
  const { say } = context.options
  const running = Promise.all(checks.map(check => runAndAct(check, context)))
  const results = await sayWhileWaiting(running, 'the checks', say)
  return {
    runs: results.map(({ run }) => run),
    complaints: results.flatMap(({ complaints }) => complaints),
  }
}

async function runAndAct(check: Check, context: RoundContext) {
  const { dyno, options, retryUntilMs, signal } = context
  const run = await runCheck(check, {
    subject: dyno,
    userAgent: options.userAgent,
    retryUntilMs,
    signal,
    onAttempt: (of, attempt) => sayAttempt(of, attempt, options),
  })
  const isToldOf = run.last.outcome.kind !== 'passed' && options.interruption.received() === undefined
  return { run, complaints: isToldOf ? await tellFailure(run, context) : [] }
}

function sayAttempt(check: Check, attempt: Attempt, { plan, say }: SmokeTestOptions): void {
  if (attempt.outcome.kind !== 'abandoned') say(describeAttempt(check, attempt, plan.showsBody))
}

function tellFailure(
  { check, attempts }: CheckRun,
  { dyno, plan, options }: RoundContext,
): Promise<readonly string[]> {
  const { showsBody } = options.plan
  const errors = attempts.map(({ outcome }) => `${check.name} ${describeOutcome(outcome, showsBody)}`)
  return actOnFailure(
    check.onFailure,
    { checkName: check.name, processType: plan.processType, errors },
    {
      subject: dyno,
      commandLimitMs: check.timeoutMs,
      userAgent: options.userAgent,
      signal: options.interruption.signal,
    },
  )
}
