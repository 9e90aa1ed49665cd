/** A test that is over: what the reports for programs are made of. */
import type { ProcessFacts } from './facts.ts'
import type { Verdict } from './verdict.ts'

export type FinishedTest = {
  /** `enforce`, `warn`, or `run` by hand. */
  readonly mode: string
  /** Of this tester. */
  readonly version: string
  /** Undefined where there was nothing to test. */
  readonly verdict: Verdict | undefined
  readonly exitCode: number
  /** What is wrong with the plan, in words; none where there was a test. */
  readonly problems: readonly string[]
  /** The process types that were booted, the deciding one last. */
  readonly results: readonly { readonly verdict: Verdict; readonly facts: ProcessFacts }[]
}
