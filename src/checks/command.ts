/** One attempt of a command check: a program of the app's own, which says by its exit code whether all is well. */
import type { CommandCheck } from '../plan/check.ts'
import type { Outcome } from './outcome.ts'
import type { Subject } from './subject.ts'

export async function attemptCommand(
  check: CommandCheck,
  subject: Subject,
  signal: AbortSignal,
): Promise<Outcome> {
  const end = await subject.runBeside(check.command, check.timeoutMs, signal)
  if (signal.aborted) return { kind: 'abandoned' }
  if (end.kind === 'exited' && end.code === 0) return { kind: 'passed' }
  return { kind: 'command-failed', end, limitMs: check.timeoutMs }
}
