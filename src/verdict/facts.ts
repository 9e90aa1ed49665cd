/** What is known when the test of one process type is over: all that a verdict may rest on. */
import type { CheckRun } from '../checks/attempts.ts'
import type { PublicHostAnswer } from '../checks/public-host.ts'
import type { BlindSpot } from '../dyno/container.ts'
import type { Ending } from '../dyno/dyno.ts'
import type { InterruptionSignal } from '../dyno/interruption.ts'
import type { Stopped } from '../dyno/stop.ts'
import type { Readiness } from '../dyno/wait-until-up.ts'
import type { ProcessPlan } from '../plan/plan.ts'
import type { ReleaseFiles } from '../plan/release-files.ts'

/** How far the test had come when the app's own process ended. */
export type Phase = 'booting' | 'checking' | 'settling'

/** The port that the dyno had in PORT, and the process that was found there, where it can be seen. */
export type PassedOver = { readonly port: number; readonly holder: string | undefined }

export type ProcessFacts = {
  readonly plan: ProcessPlan
  readonly port: number
  readonly passedOver: PassedOver | undefined
  /** Where requests went, unless the app listens on one address alone. */
  readonly requestAddress: string
  /** By hand, listening on loopback alone is only a warning. */
  readonly isByHand: boolean
  /** Foreign also where it was not booted at all; not needed for a worker. */
  readonly readiness: Readiness | { readonly kind: 'not-needed' }
  /** The checks after the app came up, and again after it had settled. */
  readonly rounds: readonly (readonly CheckRun[])[]
  /** What came of a request by a public name; undefined where it was answered, or not asked. */
  readonly publicHost: PublicHostAnswer | undefined
  /** An end that we did not bring about. */
  readonly ending: (Ending & { readonly phase: Phase }) | undefined
  readonly interruption: InterruptionSignal | undefined
  /** How many of its processes the kernel has killed for want of memory. */
  readonly oomKills: number
  readonly stopped: Stopped | undefined
  /** From the boot to the end of the stop. */
  readonly elapsedMs: number
  readonly tail: readonly string[]
  readonly peakBytes: number | undefined
  /** The dyno's memory; undefined where it is not limited. */
  readonly quotaBytes: number | undefined
  readonly blindSpots: readonly BlindSpot[]
  /** What went wrong in telling others about failed checks. */
  readonly complaints: readonly string[]
  /** What the release command had written, and whether the app has seen it. */
  readonly releaseFiles: ReleaseFiles
  /** Whether a response body may be shown in the log. */
  readonly showsBody: boolean
}

/** The latest run of each check that was begun, in the plan's order. */
export function latestRuns({ plan, rounds }: ProcessFacts): readonly CheckRun[] {
  return plan.checks.flatMap(check => rounds.flat().findLast(run => run.check === check) ?? [])
}
