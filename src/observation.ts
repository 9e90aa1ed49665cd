/** Observes a booted process type until it is known to be well, or something ends it. */
import { setMaxListeners } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { type Round, runRound } from './check-round.ts'
import type { Attempt, CheckRun } from './checks/attempts.ts'
import { warmHttpLibrary } from './checks/client.ts'
import { askByPublicHost } from './checks/public-host.ts'
import { findRetryEndMs } from './checks/retry.ts'
import { routerHeaders } from './checks/router.ts'
import type { Dyno } from './dyno/dyno.ts'
import { keepHeapSmall } from './dyno/small-heap.ts'
import { sayWhileWaiting } from './output/say-while-waiting.ts'
import { type Check, stillListensCheck } from './plan/check.ts'
import type { ProcessPlan } from './plan/plan.ts'
import type { SmokeTestOptions } from './smoke-test.ts'
import type { Phase, ProcessFacts } from './verdict/facts.ts'
import { describeUp } from './verdict/progress.ts'
import { formatSeconds } from './verdict/wording.ts'

export type Observation = Pick<ProcessFacts, 'readiness' | 'rounds' | 'complaints' | 'ending' | 'publicHost'>

/** How long an app may be busy after the last answer, and die of it: one that is well rests at once. */
const exitReportMs = 250
/** How long a server that reloads may listen nowhere. */
const reloadMs = 2000
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
  const rounds: Round[] = []
  const context = { dyno, plan, options, signal: over.signal }
  const isWell = () => !over.signal.aborted && rounds.every(hasHeld)

  // Not before: loading takes its time, and now the app is booting.
  void keepHeapSmall()
  // What this fails with, the first attempt fails with as well, and is reported there.
  void warmHttpLibrary(routerHeaders('localhost', userAgent)).catch(() => {})
  const readiness = plan.mustListen ? await waitUntilUp(dyno, plan, over.signal, say) : notNeeded
  if (readiness.kind === 'up' || readiness.kind === 'not-needed') {
    phase = 'checking'
    const upAfterMs = readiness.kind === 'up' ? readiness.afterMs : 0
    const retryUntilMs = findRetryEndMs(upAfterMs, plan.bootTimeout)
    rounds.push(await runRound(plan.checks, { ...context, retryUntilMs }))
    if (plan.settleMs > 0 && isWell()) {
      phase = 'settling'
      await pause(plan.settleMs, over.signal)
      rounds.push(await runRound(listPassed(rounds), { ...context, retryUntilMs: 0 }))
    }
    const silence = isWell() ? await findSilence(dyno, plan, over.signal) : undefined
    if (silence !== undefined && isWell()) rounds.push({ runs: [silence], complaints: [] })
  }
  if (wasTerminated(dyno)) await pause(interruptionReportMs, interruption.signal)
  const ending = dyno.ending()
  // The last of all, and only after a pass: whatever the app does at it is no part of the verdict.
  const isAsked = plan.processType === 'web' && !options.isByHand && isWell()
  const publicHost = isAsked
    ? await askByPublicHost(rounds.at(-1)?.runs ?? [], dyno, userAgent, over.signal)
    : undefined
  return {
    readiness,
    rounds: rounds.map(({ runs }) => runs),
    complaints: rounds.flatMap(({ complaints }) => complaints),
    ending: ending && { ...ending, phase },
    publicHost,
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

/** Something may still come of the last answer: the app exits, or listens no more. */
async function findSilence(
  dyno: Dyno,
  plan: ProcessPlan,
  signal: AbortSignal,
): Promise<CheckRun | undefined> {
  // In this order: an app may be about to close its port while it is still busy with the last answer.
  await dyno.waitUntilAtRest(exitReportMs, signal)
  if (!plan.mustListen || (await dyno.keepsListening(reloadMs, signal))) return undefined
  const outcome = { kind: 'stopped-listening' } as const
  const last: Attempt = { number: 1, outcome, atMs: dyno.age(), tookMs: 0, nextInMs: undefined }
  return { check: stillListensCheck(plan.processType), attempts: [last], last }
}

/** Whether all checks of a round have passed, but for those that only warn. */
function hasHeld({ runs }: Round): boolean {
  return runs.every(run => hasPassed(run) || run.check.isWarning)
}

function listPassed(rounds: readonly Round[]): readonly Check[] {
  return rounds.flatMap(({ runs }) => runs.filter(hasPassed).map(({ check }) => check))
}

function hasPassed(run: CheckRun): boolean {
  return run.last.outcome.kind === 'passed'
}

/** How apps end on SIGTERM: by the signal, with 128 + 15 as a shell writes it, or in good order with 0. */
function wasTerminated(dyno: Dyno): boolean {
  const exit = dyno.ending()?.exit
  switch (exit?.kind) {
    case 'code':
      return exit.code === 143 || exit.code === 0
    case 'signal':
    case 'unwatched':
      return exit.signal === 'SIGTERM'
    case undefined:
      return false
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  // An abort ends the pause, which is all that it is to do here.
  await setTimeout(ms, undefined, { signal }).catch(() => {})
}
