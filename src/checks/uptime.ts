/** One attempt of an uptime check: the app's process runs for so long after its boot without exiting. */
import { setTimeout } from 'node:timers/promises'
import type { UptimeCheck } from '../plan/check.ts'
import type { Outcome } from './outcome.ts'
import type { Subject } from './subject.ts'

/** @param signal  Aborts when the app exits: then there is nothing left to wait for. */
export async function attemptUptime(
  check: UptimeCheck,
  subject: Subject,
  signal: AbortSignal,
): Promise<Outcome> {
  const remainingMs = Math.max(check.uptimeMs - subject.age(), 0)
  // The abort shows below, as what it means here.
  await setTimeout(remainingMs, undefined, { signal }).catch(() => {})
  return signal.aborted ? { kind: 'abandoned' } : { kind: 'passed' }
}
