/** The test of one process type: boot it, observe it, stop it, and gather the facts. */
import { bootDyno, type Dyno } from './dyno/dyno.ts'
import { readMemoryQuota, readOomKills } from './dyno/memory.ts'
import { choosePort } from './dyno/port.ts'
import { findPortHolder } from './dyno/readiness.ts'
import { makeRunId } from './dyno/run-id.ts'
import { observe } from './observation.ts'
import { sayWhileWaiting } from './output/say-while-waiting.ts'
import { changeEnvironment, type Environment, environmentBytes, readVariable } from './plan/environment.ts'
import type { ProcessPlan } from './plan/plan.ts'
import { makePrintable } from './plan/printable.ts'
import type { SmokeTestOptions } from './smoke-test.ts'
import type { ProcessFacts } from './verdict/facts.ts'

export async function testProcess(plan: ProcessPlan, options: SmokeTestOptions): Promise<ProcessFacts> {
  const { environment, interruption, say } = options
  const choice = await choosePort(plan.port, readOfferedPort(environment))
  const common = {
    plan,
    port: choice.port,
    isByHand: options.isByHand,
    quotaBytes: readMemoryQuota(),
    releaseFiles: options.releaseFiles,
    showsBody: options.plan.showsBody,
  }
  if (choice.kind === 'taken') {
    const readiness = { kind: 'foreign', holder: findPortHolder(choice.port) } as const
    return { ...common, ...nothingSeen, readiness, interruption: interruption.received() }
  }
  const oomKillsBefore = readOomKills() ?? 0
  const dyno = await boot(plan, choice.port, options)
  try {
    const seen = await observe(dyno, plan, options)
    // What an app leaves behind at its end says nothing of the size that it had.
    const peakBytes = seen.ending ? dyno.memory.peak() : dyno.memory.sample()
    if (seen.ending) await dyno.lastWords()
    const oomKills = (readOomKills() ?? 0) - oomKillsBefore
    const stopping = dyno.stop(plan.stopTimeoutMs, interruption.hurry)
    const stopped = await sayWhileWaiting(stopping, `${plan.processType} to stop`, say)
    return {
      ...common,
      ...seen,
      // Also one that came while it was being stopped.
      interruption: interruption.received(),
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

/** The dyno's own; a config var of that name may hold anything. */
function readOfferedPort(environment: Environment): number | undefined {
  const port = Number(readVariable(environment, 'PORT'))
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined
}

const nothingSeen = {
  rounds: [],
  complaints: [],
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
    ['SMOKE_TEST_RUN', makeRunId()],
  ])
  const changed = changeEnvironment(changeEnvironment(environment, plan.changes), { unset: [], set: own })
  const booting = bootDyno({
    initPath: options.initPath,
    command: plan.command,
    environment: environmentBytes(changed),
    workingDirectory: options.workingDirectory,
    port,
    acceptsLoopback: options.isByHand,
    logWriter: { write: bytes => output.app(`${plan.processType} | `, bytes), note: say },
  })
  // The first line of an output takes as long as the start of perl: they go side by side.
  say(`booting ${plan.processType} with PORT=${port}: ${makePrintable(plan.command)}`)
  return await booting
}
