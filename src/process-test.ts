/** The test of one process type: boot it, observe it, stop it, and gather the facts. */
import { bootDyno, type Dyno } from './dyno/dyno.ts'
import { readMemoryQuota, readOomKills } from './dyno/memory.ts'
import { findPortHolder } from './dyno/readiness.ts'
import { makeRunId } from './dyno/run-id.ts'
import { observe } from './observation.ts'
import { sayWhileWaiting } from './output/say-while-waiting.ts'
import { choosePlace, type Place } from './place.ts'
import { nameDyno } from './plan/dyno-name.ts'
import { changeEnvironment, type Environment, environmentBytes, readVariable } from './plan/environment.ts'
import type { ProcessPlan } from './plan/plan.ts'
import { makePrintable } from './plan/printable.ts'
import type { SmokeTestOptions } from './smoke-test.ts'
import type { ProcessFacts } from './verdict/facts.ts'

export async function testProcess(plan: ProcessPlan, options: SmokeTestOptions): Promise<ProcessFacts> {
  const { interruption, say } = options
  const { isTaken, ...place } = await choosePlace(plan, options)
  const common = {
    plan,
    ...place,
    isByHand: options.isByHand,
    quotaBytes: readMemoryQuota(),
    releaseFiles: options.releaseFiles,
    showsBody: options.plan.showsBody,
  }
  if (isTaken) {
    const readiness = { kind: 'foreign', holder: findPortHolder(place.port) } as const
    return { ...common, ...nothingSeen, readiness, interruption: interruption.received() }
  }
  const oomKillsBefore = readOomKills() ?? 0
  const dyno = await boot(plan, place, options)
  try {
    const seen = await observe(dyno, plan, options)
    // What an app leaves behind at its end says nothing of the size that it had.
    const peakBytes = dyno.ending() ? dyno.memory.peak() : dyno.memory.sample()
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

const nothingSeen = {
  rounds: [],
  complaints: [],
  publicHost: undefined,
  ending: undefined,
  oomKills: 0,
  stopped: undefined,
  peakBytes: undefined,
  elapsedMs: 0,
  tail: [],
  blindSpots: [],
} as const

async function boot(
  plan: ProcessPlan,
  { port, requestAddress }: Pick<Place, 'port' | 'requestAddress'>,
  options: SmokeTestOptions,
): Promise<Dyno> {
  const { output, say } = options
  const booting = bootDyno({
    initPath: options.initPath,
    command: plan.command,
    environment: environmentBytes(makeEnvironment(plan, port, options.environment)),
    workingDirectory: options.workingDirectory,
    maxOpenFiles: options.maxOpenFiles,
    port,
    ownAddress: requestAddress,
    acceptsLoopback: options.isByHand,
    logWriter: { write: bytes => output.app(`${plan.processType} | `, bytes), note: say },
  })
  // The first line of an output takes as long as the start of perl: they go side by side.
  say(`booting ${plan.processType} with PORT=${port}: ${makePrintable(plan.command)}`)
  return await booting
}

/** The settings win over the name of the dyno, and PORT over the settings. */
function makeEnvironment(plan: ProcessPlan, port: number, environment: Environment): Environment {
  const dyno = nameDyno(readVariable(environment, 'DYNO'), plan.processType)
  const own = new Map([
    ['PORT', `${port}`],
    ['SMOKE_TEST_RUN', makeRunId()],
  ])
  const named = dyno === undefined ? environment : set(environment, new Map([['DYNO', dyno]]))
  return set(changeEnvironment(named, plan.changes), own)
}

function set(environment: Environment, variables: ReadonlyMap<string, string>): Environment {
  return changeEnvironment(environment, { unset: [], set: variables })
}
