/** Runs one check: attempt after attempt, until it passes or has had its tries. */
import { setTimeout } from 'node:timers/promises'
import type { Check } from '../plan/check.ts'
import { attemptCommand } from './command.ts'
import { attemptHttp } from './http.ts'
import { attemptListening } from './listening.ts'
import type { Outcome } from './outcome.ts'
import { nextWaitMs } from './retry.ts'
import type { Subject } from './subject.ts'
import { attemptUptime } from './uptime.ts'

export type Attempt = {
  /** Counted from 1. */
  readonly number: number
  readonly outcome: Outcome
  /** When it was over, from the boot. */
  readonly atMs: number
  readonly tookMs: number
  /** The pause until the next one; undefined for the last one. */
  readonly nextInMs: number | undefined
}

/** At least one attempt, the deciding one last. */
export type CheckRun = {
  readonly check: Check
  readonly attempts: readonly Attempt[]
  readonly last: Attempt
}

export type CheckOptions = {
  readonly subject: Subject
  readonly userAgent: string
  /** From the boot: until when a check is retried that has no number of attempts. */
  readonly retryUntilMs: number
  /** Aborts when the app has exited or the tester is told to end. */
  readonly signal: AbortSignal
  readonly onAttempt: (check: Check, attempt: Attempt) => void
}

/** A crash is a better verdict than what it did to the connection; its report may come this much later. */
const exitReportMs = 50

export async function runCheck(check: Check, options: CheckOptions): Promise<CheckRun> {
  const { subject, signal } = options
  const attempts: Attempt[] = []
  await pause(check.initialDelayMs - subject.age(), signal)
  for (;;) {
    const startedAtMs = subject.age()
    const outcome = await attemptUnlessOver(check, options)
    const atMs = subject.age()
    const number = attempts.length + 1
    const remainingMs = options.retryUntilMs - atMs
    const isOver = outcome.kind === 'passed' || signal.aborted
    const nextInMs = isOver
      ? undefined
      : nextWaitMs(check.retry, { attempts: number, lastOutcome: outcome, remainingMs })
    const last: Attempt = { number, outcome, atMs, tookMs: atMs - startedAtMs, nextInMs }
    attempts.push(last)
    options.onAttempt(check, last)
    if (nextInMs === undefined) return { check, attempts, last }
    await pause(nextInMs, signal)
  }
}

/** What an exit did to a connection is told as the exit. */
async function attemptUnlessOver(check: Check, options: CheckOptions): Promise<Outcome> {
  const outcome = await attempt(check, options)
  if (!isBroken(outcome)) return outcome
  await Promise.race([options.subject.exited, setTimeout(exitReportMs)])
  return options.signal.aborted ? { kind: 'abandoned' } : outcome
}

async function attempt(check: Check, { subject, userAgent, signal }: CheckOptions): Promise<Outcome> {
  if (signal.aborted) return { kind: 'abandoned' }
  switch (check.kind) {
    case 'http':
      return await attemptHttp(check, subject, userAgent, signal)
    case 'listening':
      return attemptListening(subject)
    case 'command':
      return await attemptCommand(check, subject, signal)
    case 'uptime':
      return await attemptUptime(check, subject, signal)
  }
}

function isBroken({ kind }: Outcome): boolean {
  return kind === 'closed-early' || kind === 'refused' || kind === 'malformed'
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  // An abort during the pause shows in the next attempt, as abandoned.
  if (ms > 0) await setTimeout(ms, undefined, { signal }).catch(() => {})
}
