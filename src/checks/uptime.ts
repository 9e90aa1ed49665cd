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
  // A timer takes whole milliseconds only, and may be a part of one early.
  for (let leftMs = check.uptimeMs - subject.age(); leftMs > 0; leftMs = check.uptimeMs - subject.age()) {
    // The abort shows below, as what it means here.
    await setTimeout(Math.ceil(leftMs), undefined, { signal }).catch(() => {})
    if (signal.aborted) break
  }
  return signal.aborted ? { kind: 'abandoned' } : { kind: 'passed' }
}
