/**
 * The sequence of a smoke test: plan -> dyno -> checks -> verdict.
 *
 * This file alone knows the order. It gathers facts and has them judged; it judges nothing itself.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { type CheckRun, runCheck } from './checks/attempts.ts'
import { warmHttpLibrary } from './checks/client.ts'
import { bootDyno, type Dyno } from './dyno/dyno.ts'
import type { Interruption } from './dyno/interruption.ts'
import { readMemoryQuota, readOomKills } from './dyno/memory.ts'
import { choosePort } from './dyno/port.ts'
import type { Output } from './output/output.ts'
import { sayWhileWaiting } from './output/say-while-waiting.ts'
import { changeEnvironment, type Environment, environmentBytes, readVariable } from './plan/environment.ts'
import type { Plan, ProcessPlan } from './plan/plan.ts'
import type { Phase, ProcessFacts } from './verdict/facts.ts'
import { describeAttempt, describeUp } from './verdict/progress.ts'
import { judge, type TestVerdict } from './verdict/verdict.ts'
import { formatSeconds, makePrintable } from './verdict/wording.ts'

export type SmokeTestOptions = {
  readonly plan: Plan
  /** The app's own. */
  readonly environment: Environment
  readonly workingDirectory: string
  /** Where contain.pl is. */
  readonly initPath: string
  /** By hand, listening on loopback alone is only a warning. */
  readonly isByHand: boolean
  readonly output: Output
  /** Writes one line of ours. */
  readonly say: (text: string) => void
  readonly interruption: Interruption
  readonly userAgent: string
}

export type SmokeTestResult = { readonly verdict: TestVerdict; readonly facts: ProcessFacts }

/** How long after the last answer the report of an exit may come: an app may die of its first request. */
const exitReportMs = 25
/** A platform that ends the dyno signals every process; our own copy may come this much later than the app's. */
const interruptionReportMs = 200

/** Tests one process type after the other. The last result decides: it is the first that failed, if one did. */
export async function runSmokeTest(options: SmokeTestOptions): Promise<readonly SmokeTestResult[]> {
  const results: SmokeTestResult[] = []
  for (const plan of options.plan.processes) {
    const facts = await testProcess(plan, options)
    const verdict = judge(facts)
    results.push({ verdict, facts })
    if (verdict.kind !== 'passed') break
  }
  return results
}

async function testProcess(plan: ProcessPlan, options: SmokeTestOptions): Promise<ProcessFacts> {
  const choice = await choosePort(plan.port, Number(readVariable(options.environment, 'PORT')) || undefined)
  const common = {
    plan,
    port: choice.port,
    isByHand: options.isByHand,
    quotaBytes: readMemoryQuota(),
    showsBody: options.plan.showsBody,
  }
  if (choice.kind === 'taken')
    return { ...common, ...nothingSeen, interruption: options.interruption.received() }
  const oomKillsBefore = readOomKills() ?? 0
  const dyno = await boot(plan, choice.port, options)
  try {
    const seen = await observe(dyno, plan, options)
    const peakBytes = dyno.memory.sample()
    if (seen.ending) await dyno.lastWords()
    const oomKills = (readOomKills() ?? 0) - oomKillsBefore
    const stopped = await sayWhileWaiting(
      dyno.stop(plan.stopTimeoutMs, options.interruption.hurry),
      `${plan.processType} to stop`,
      options.say,
    )
    return {
      ...common,
      ...seen,
      oomKills,
      stopped,
      peakBytes,
      elapsedMs: dyno.age(),
      tail: dyno.tail(),
      blindSpots: dyno.blindSpots,
    }
  } catch (error) {
    await dyno.stop(0, AbortSignal.abort())
    throw error
  }
}

const nothingSeen = {
  readiness: undefined,
  rounds: [],
  ending: undefined,
  oomKills: 0,
  stopped: undefined,
  peakBytes: undefined,
  elapsedMs: 0,
  tail: [],
  blindSpots: [],
} as const

async function boot(plan: ProcessPlan, port: number, options: SmokeTestOptions): Promise<Dyno> {
  const { environment, output, say } = options
  const own = new Map([
    ['PORT', `${port}`],
    ['SMOKE_TEST_RUN', randomUUID()],
  ])
  const changed = changeEnvironment(changeEnvironment(environment, plan.changes), { unset: [], set: own })
  say(`booting ${plan.processType} with PORT=${port}: ${makePrintable(plan.command)}`)
  return await bootDyno({
    initPath: options.initPath,
    command: plan.command,
    environment: environmentBytes(changed),
    workingDirectory: options.workingDirectory,
    port,
    acceptsLoopback: options.isByHand,
    logWriter: { write: bytes => output.app(`${plan.processType} | `, bytes), note: say },
  })
}

type Seen = Pick<ProcessFacts, 'readiness' | 'rounds' | 'ending' | 'interruption'>

/** Waits for the app to come up and checks it, until it is known to be well or something ends it. */
async function observe(dyno: Dyno, plan: ProcessPlan, options: SmokeTestOptions): Promise<Seen> {
  const { interruption, say } = options
  const over = new AbortController()
  const end = () => over.abort()
  void dyno.exited.then(end)
  interruption.signal.addEventListener('abort', end, { once: true })
  if (interruption.signal.aborted) end()

  let phase: Phase = 'booting'
  const rounds: (readonly CheckRun[])[] = []
  // What this fails with, the first attempt fails with as well, and is reported there.
  void warmHttpLibrary().catch(() => {})
  const readiness = await sayWhileWaiting(
    dyno.waitUntilUp(plan.bootTimeout, over.signal),
    `${plan.processType} to listen on $PORT`,
    say,
  )
  if (readiness.kind === 'up') {
    say(
      `up after ${formatSeconds(readiness.afterMs)}: ${describeUp(readiness.listener, readiness.isUnproven)}`,
    )
    phase = 'checking'
    const { limitMs, lastMs } = plan.bootTimeout
    rounds.push(await checkAll(readiness.afterMs > limitMs ? lastMs : limitMs))
    if (plan.settleMs > 0 && hasPassed()) {
      phase = 'settling'
      await pause(plan.settleMs, over.signal)
      rounds.push(await checkAll(0))
    }
    if (hasPassed()) await pause(exitReportMs, over.signal)
  }
  if (wasTerminated(dyno)) await pause(interruptionReportMs, interruption.signal)
  const ending = dyno.ending()
  return { readiness, rounds, ending: ending && { ...ending, phase }, interruption: interruption.received() }

  function checkAll(retryUntilMs: number): Promise<readonly CheckRun[]> {
    const runs = plan.checks.map(check =>
      runCheck(check, {
        subject: dyno,
        userAgent: options.userAgent,
        retryUntilMs,
        signal: over.signal,
        onAttempt: (tried, attempt) => {
          if (attempt.outcome.kind !== 'abandoned')
            say(describeAttempt(tried, attempt, options.plan.showsBody))
        },
      }),
    )
    return sayWhileWaiting(Promise.all(runs), 'the checks', say)
  }
  function hasPassed(): boolean {
    return !over.signal.aborted && rounds.flat().every(run => run.last.outcome.kind === 'passed')
  }
}

/** SIGTERM, by signal or as a shell writes it: 128 + 15. */
function wasTerminated(dyno: Dyno): boolean {
  const exit = dyno.ending()?.exit
  return exit?.kind === 'signal' ? exit.signal === 'SIGTERM' : exit?.code === 143
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  // An abort ends the pause, which is all that it is to do here.
  await setTimeout(ms, undefined, { signal }).catch(() => {})
}
