/** What a run of the matrix has found out about a server; results/ has the latest that was kept. */
import type { StopSignal } from './server.ts'

export type Result = {
  readonly version: string
  /** Verdicts, with Heroku's code where there is one. */
  readonly healthy: string
  readonly boot: string
  readonly request: string
  readonly stoppedBy: StopSignal
  /** Measured: from the boot until it listened, the most memory, from SIGTERM until nothing was left. */
  readonly bootMs: number
  readonly memoryBytes: number
  readonly stopMs: number
}

export type Results = Readonly<Record<string, Result>>
