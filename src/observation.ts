/** Observes a booted process type until it is known to be well, or something ends it. */
import { setMaxListeners } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { type Attempt, type CheckRun, runCheck } from './checks/attempts.ts'
import { warmHttpLibrary } from './checks/client.ts'
import { actOnFailure } from './checks/on-failure.ts'
import { askByPublicHost } from './checks/public-host.ts'
import { findRetryEndMs } from './checks/retry.ts'
import { routerHeaders } from './checks/router.ts'
import type { Dyno } from './dyno/dyno.ts'
import { keepHeapSmall } from './dyno/small-heap.ts'
import { sayWhileWaiting } from './output/say-while-waiting.ts'
import type { Check } from './plan/check.ts'
import type { ProcessPlan } from './plan/plan.ts'
import type { SmokeTestOptions } from './smoke-test.ts'
import type { Phase, ProcessFacts } from './verdict/facts.ts'
import { describeAttempt, describeOutcome, describeUp } from './verdict/progress.ts'
import { formatSeconds } from './verdict/wording.ts'

export type Observation = Pick<ProcessFacts, 'readiness' | 'rounds' | 'complaints' | 'ending' | 'publicHost'>

/** How long an app may be busy after the last answer, and die of it: one that is well rests at once. */
const exitReportMs = 250
/** A platform that ends the dyno signals every process; our own copy may come this much later than the app's. */
const interruptionReportMs = 200

export async function observe(
  dyno: Dyno,
  plan: ProcessPlan,
  options: SmokeTestOptions,
): Promise<Observation> {
  const { interruption, say, userAgent } = options
  const over = new AbortController()
  // Every check listens to it, and there may be many: no leak that Node need warn of.
  setMaxListeners(0, over.signal, interruption.signal)
  const end = () => over.abort()
  void dyno.exited.then(end)
  interruption.signal.addEventListener('abort', end, { once: true })
  if (interruption.signal.aborted) end()
  let phase: Phase = 'booting'
  const rounds: (readonly CheckRun[])[] = []
  const complaints: string[] = []

  // Not before: loading takes its time, and now the app is booting.
  void keepHeapSmall()
  // What this fails with, the first attempt fails with as well, and is reported there.
  void warmHttpLibrary(routerHeaders('localhost', userAgent)).catch(() => {})
  const readiness = plan.mustListen ? await waitUntilUp(dyno, plan, over.signal, say) : notNeeded
  if (readiness.kind === 'up' || readiness.kind === 'not-needed') {
    phase = 'checking'
    const upAfterMs = readiness.kind === 'up' ? readiness.afterMs : 0
    await addRound(plan.checks, findRetryEndMs(upAfterMs, plan.bootTimeout))
    if (plan.settleMs > 0 && isWell()) {
      phase = 'settling'
      await pause(plan.settleMs, over.signal)
      await addRound(
        rounds
          .flat()
          .filter(hasPassed)
          .map(({ check }) => check),
        0,
      )
    }
    if (isWell()) await dyno.waitUntilAtRest(exitReportMs, over.signal)
  }
  if (wasTerminated(dyno)) await pause(interruptionReportMs, interruption.signal)
  const ending = dyno.ending()
  // The last of all, and only after a pass: whatever the app does at it is no part of the verdict.
  const isAsked = plan.processType === 'web' && !options.isByHand && isWell()
  const publicHost = isAsked
    ? await askByPublicHost(rounds.at(-1) ?? [], dyno, userAgent, over.signal)
    : undefined
  return { readiness, rounds, complaints, ending: ending && { ...ending, phase }, publicHost }

  async function addRound(checks: readonly Check[], retryUntilMs: number): Promise<void> {
    const runs = checks.map(async check => {
      const run = await runCheck(check, {
        subject: dyno,
        userAgent,
        retryUntilMs,
        signal: over.signal,
        onAttempt,
      })
      if (!hasPassed(run) && interruption.received() === undefined)
        complaints.push(...(await tellFailure(run)))
      return run
    })
    rounds.push(await sayWhileWaiting(Promise.all(runs), 'the checks', say))
  }
  function onAttempt(check: Check, attempt: Attempt): void {
    if (attempt.outcome.kind !== 'abandoned') say(describeAttempt(check, attempt, options.plan.showsBody))
  }
  function tellFailure({ check, attempts }: CheckRun): Promise<readonly string[]> {
    const errors = attempts.map(
      ({ outcome }) => `${check.name} ${describeOutcome(outcome, options.plan.showsBody)}`,
    )
    return actOnFailure(
      check.onFailure,
      { checkName: check.name, processType: plan.processType, errors },
      { subject: dyno, commandLimitMs: check.timeoutMs, userAgent, signal: interruption.signal },
    )
  }
  function isWell(): boolean {
    return !over.signal.aborted && rounds.flat().every(run => hasPassed(run) || run.check.isWarning)
  }
}

const notNeeded = { kind: 'not-needed' } as const

async function waitUntilUp(dyno: Dyno, plan: ProcessPlan, signal: AbortSignal, say: SmokeTestOptions['say']) {
  const waiting = dyno.waitUntilUp(plan.bootTimeout, signal)
  const readiness = await sayWhileWaiting(waiting, `${plan.processType} to listen on $PORT`, say)
  if (readiness.kind === 'up') {
    const { afterMs, listener, isUnproven } = readiness
    say(`up after ${formatSeconds(afterMs)}: ${describeUp(listener, isUnproven)}`)
  }
  return readiness
}

function hasPassed(run: CheckRun): boolean {
  return run.last.outcome.kind === 'passed'
}

/** How apps end on SIGTERM: by the signal, with 128 + 15 as a shell writes it, or in good order with 0. */
function wasTerminated(dyno: Dyno): boolean {
  const exit = dyno.ending()?.exit
  return exit?.kind === 'signal' ? exit.signal === 'SIGTERM' : exit?.code === 143 || exit?.code === 0
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  // An abort ends the pause, which is all that it is to do here.
  await setTimeout(ms, undefined, { signal }).catch(() => {})
}
