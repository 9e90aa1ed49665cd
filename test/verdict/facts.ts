/** Builds what is known at the end of a test: by default an app that passed, and what a test changes about it. */
import type { CheckRun } from '../../src/checks/attempts.ts'
import type { Answer, Outcome } from '../../src/checks/outcome.ts'
import type { Exit } from '../../src/dyno/container.ts'
import type { Listener } from '../../src/dyno/listener.ts'
import type { Stopped } from '../../src/dyno/stop.ts'
import type { Check, CommandCheck, HttpCheck, ListeningCheck } from '../../src/plan/check.ts'
import type { ProcessPlan } from '../../src/plan/plan.ts'
import { successStatuses, unbrokenStatuses } from '../../src/plan/status.ts'
import type { Phase, ProcessFacts } from '../../src/verdict/facts.ts'

const common = {
  retry: { kind: 'until-boot-timeout' },
  timeoutMs: 30_000,
  initialDelayMs: 0,
  isWarning: false,
  onFailure: {},
  origins: new Map(),
} as const

/** The check of an app without any setting. */
export const rootCheck: HttpCheck = {
  ...common,
  kind: 'http',
  name: 'GET /',
  path: '/',
  host: 'localhost',
  headers: [],
  expectation: { statuses: unbrokenStatuses },
}

/** The check of an app with a health path. */
export const healthCheck: HttpCheck = {
  ...rootCheck,
  name: 'GET /up',
  path: '/up',
  host: 'www.example.com',
  expectation: { statuses: successStatuses },
}

export const listeningCheck: ListeningCheck = { ...common, kind: 'listening', name: 'listening on $PORT' }

export const commandCheck: CommandCheck = {
  ...common,
  kind: 'command',
  name: 'command bin/check --fast',
  command: ['bin/check', '--fast'],
}

export const megabyte = 1024 * 1024

export function planWith(changes: Partial<ProcessPlan> = {}): ProcessPlan {
  return {
    processType: 'web',
    command: 'bin/up -p $PORT',
    defaultWeb: undefined,
    checks: [rootCheck],
    mustListen: true,
    bootTimeout: { limitMs: 60_000, lastMs: 180_000, platformMs: 60_000 },
    settleMs: 3000,
    stopTimeoutMs: 30_000,
    port: undefined,
    address: undefined,
    changes: { unset: [], set: new Map() },
    skipped: [],
    ...changes,
  }
}

/** An app that came up after 2.31 s, passed twice, was stopped by SIGTERM and wrote one line. */
export function factsWith(changes: Partial<ProcessFacts> = {}): ProcessFacts {
  return {
    plan: planWith(),
    port: 5000,
    passedOver: undefined,
    requestAddress: '127.0.0.1',
    isByHand: false,
    readiness: { kind: 'up', afterMs: 2310, listener: listenerOn('0.0.0.0', 5000), isUnproven: false },
    rounds: [[runOf(rootCheck, passed)], [runOf(rootCheck, passed)]],
    publicHost: undefined,
    ending: undefined,
    interruption: undefined,
    oomKills: 0,
    stopped: stoppedBy({ kind: 'nobody' }),
    elapsedMs: 5400,
    tail: ['listening'],
    peakBytes: 212 * megabyte,
    quotaBytes: 512 * megabyte,
    blindSpots: [],
    complaints: [],
    releaseFiles: { kind: 'none' },
    showsBody: true,
    ...changes,
  }
}

export function listenerOn(address: string, port: number, changes: Partial<Listener> = {}): Listener {
  return {
    family: address.includes(':') ? 6 : 4,
    address,
    port,
    inode: 1,
    isLoopback: address.startsWith('127.') || address === '::1',
    isWildcard: address === '0.0.0.0' || address === '::',
    isIpv6Only: false,
    ...changes,
  }
}

export function answerWith(status: number, body = '', location?: string): Answer {
  return { status, location, body: Buffer.from(body) }
}

export const passed: Outcome = { kind: 'passed', answer: answerWith(200, 'OK') }

/** One attempt an outcome, 12 ms long, the first one over 2.4 s after the boot and 1 s between them. */
export function runOf(check: Check, ...outcomes: readonly [Outcome, ...Outcome[]]): CheckRun {
  const attempts = outcomes.map((outcome, index) => ({
    number: index + 1,
    outcome,
    atMs: 2400 + index * 1000,
    tookMs: 12.3,
    nextInMs: index + 1 < outcomes.length ? 988 : undefined,
  }))
  const last = attempts.at(-1)
  if (last === undefined) throw new Error('a run has at least one attempt')
  return { check, attempts, last }
}

/** What is known when the check that the app was up for has failed. */
export function failedWith(check: Check, ...outcomes: readonly [Outcome, ...Outcome[]]): ProcessFacts {
  return factsWith({ plan: planWith({ checks: [check] }), rounds: [[runOf(check, ...outcomes)]] })
}

export function stoppedBy(killed: Stopped['killed'], survivors: Stopped['survivors'] = []): Stopped {
  return { tookMs: 40, killed, survivors }
}

export function endedBy(
  exit: Exit,
  phase: Phase = 'booting',
  afterMs = 1234,
): NonNullable<ProcessFacts['ending']> {
  return { exit, afterMs, phase }
}

export function code(number: number): Exit {
  return { kind: 'code', code: number }
}

export function signal(name: string): Exit {
  return { kind: 'signal', signal: name }
}
