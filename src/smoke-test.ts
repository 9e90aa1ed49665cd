/**
 * The sequence of a smoke test: plan -> dyno -> checks -> verdict.
 *
 * This file and the three parts of it alone know the order. They gather facts and have them judged.
 */
import type { Interruption } from './dyno/interruption.ts'
import type { Output } from './output/output.ts'
import type { Environment } from './plan/environment.ts'
import type { Plan } from './plan/plan.ts'
import type { ReleaseFiles } from './plan/release-files.ts'
import { testProcess } from './process-test.ts'
import type { ProcessFacts } from './verdict/facts.ts'
import { judge, type TestVerdict } from './verdict/verdict.ts'

export type SmokeTestOptions = {
  readonly plan: Plan
  /** The app's own. */
  readonly environment: Environment
  readonly workingDirectory: string
  /** The soft limit that the app gets; undefined for the tester's own. */
  readonly maxOpenFiles?: number | undefined
  /** The port in a config var PORT, as the build found it. */
  readonly configPort: number | undefined
  readonly releaseFiles: ReleaseFiles
  /** Where contain.pl is. */
  readonly initPath: string
  /** Not in a release phase: listening on loopback alone is only a warning then. */
  readonly isByHand: boolean
  readonly output: Output
  /** Writes one line of ours. */
  readonly say: (text: string) => void
  readonly interruption: Interruption
  readonly userAgent: string
}

export type SmokeTestResult = { readonly verdict: TestVerdict; readonly facts: ProcessFacts }

/**
 * Tests one process type after the other: two apps at once would not fit a dyno. The last result
 * decides: it is the first that failed, if one did.
 */
export async function* runSmokeTest(options: SmokeTestOptions): AsyncGenerator<SmokeTestResult> {
  for (const plan of options.plan.processes) {
    const facts = await testProcess(plan, options)
    const verdict = judge(facts)
    yield { verdict, facts }
    if (verdict.kind !== 'passed') return
  }
}
