/** Says what a verdict means to the one whose release it stops: what is wrong, what was seen, what to do. */
import type { Exit } from '../dyno/container.ts'
import type { Listener } from '../dyno/listener.ts'
import { diagnoseCheck } from './diagnose-check.ts'
import { diagnoseCrash } from './diagnose-crash.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { ProcessFacts } from './facts.ts'
import { sizeAdvice } from './size-advice.ts'
import type { TestVerdict } from './verdict.ts'
import { formatExit, formatListener, formatMegabytes, formatName, formatSeconds } from './wording.ts'

export type TestFailure = Exclude<TestVerdict, { kind: 'passed' }>

export function diagnose(verdict: TestFailure, facts: ProcessFacts): Diagnosis {
  const name = facts.plan.processType
  switch (verdict.kind) {
    case 'crashed':
      return diagnoseCrash(verdict, facts)
    case 'never-listened':
      return {
        headline: `${name} did not listen on $PORT within ${formatSeconds(verdict.afterMs)}`,
        seen: [
          `PORT was ${facts.port}; no process of ${name} listened on any TCP port.`,
          ...describeUnclaimed(facts),
        ],
        todo: [
          ...(facts.tail.length > 0 ? [adviseOnLog] : []),
          `Let ${name} listen on the port in $PORT, on 0.0.0.0.`,
          ...adviseOnLimit(verdict.afterMs, facts),
          ...sizeAdvice(facts),
        ],
      }
    case 'wrong-port':
      return {
        headline: `${name} listens on ${formatAddresses(verdict.listeners)}, not on $PORT`,
        seen: describeUnclaimed(facts, [
          `PORT was ${facts.port}; nothing listened there after ${formatSeconds(verdict.afterMs)}.`,
        ]),
        todo: [
          `Let ${name} listen on the port in $PORT, which differs from dyno to dyno. Usually it is an option of the command in the Procfile, such as --port $PORT.`,
          ...adviseOnLimit(verdict.afterMs, facts),
        ],
      }
    case 'loopback-only':
      return {
        headline: `${name} listens on ${formatAddresses(verdict.listeners)} alone, where Heroku's router cannot reach it`,
        seen: [
          `After ${formatSeconds(verdict.afterMs)} nothing listened on port ${facts.port} of any other interface.`,
        ],
        todo: [
          `Let ${name} bind 0.0.0.0 instead of localhost. Usually it is an option of the command in the Procfile, such as --host 0.0.0.0.`,
        ],
      }
    case 'port-taken':
      return {
        headline: `another process has port ${facts.port}, which ${name} was to get`,
        seen: [
          verdict.holder === undefined
            ? 'It could not be found out which process that is.'
            : `It is held by ${formatName(verdict.holder)}, which ${name} has not started.`,
        ],
        todo: [
          ...(facts.plan.port === undefined
            ? []
            : ['Unset SMOKE_TEST_PORT: a free port is found without it.']),
          'If a .profile.d script starts a server, let it do so only where DYNO begins with web.',
        ],
      }
    case 'check-failed':
      return diagnoseCheck(verdict.run, facts)
    case 'out-of-memory':
      return diagnoseMemory(verdict.exit, facts)
    case 'interrupted':
      return {
        headline: `the smoke test was ended by ${verdict.signal}`,
        seen: [`${name} was stopped; its verdict is not known.`],
        todo: facts.isByHand ? [] : ['Release again: heroku releases:retry'],
      }
  }
}

function diagnoseMemory(exit: Exit | undefined, facts: ProcessFacts): Diagnosis {
  const name = facts.plan.processType
  return {
    headline: `${name} ran out of memory: the kernel killed one of its processes`,
    seen: [
      ...(exit === undefined ? [] : [`${name} ${formatExit(exit)}.`]),
      ...(facts.peakBytes === undefined
        ? []
        : [`Its processes used ${formatMegabytes(facts.peakBytes)} at the last look.`]),
    ],
    todo: sizeAdvice(facts),
  }
}

/** @param otherwise  What holds where the app alone could have listened on its port. */
function describeUnclaimed(
  { port, readiness }: ProcessFacts,
  otherwise: readonly string[] = [],
): readonly string[] {
  if (readiness.kind !== 'not-up' || !readiness.isUnclaimed) return otherwise
  return [`A socket listens on port ${port}, but the process that holds it could not be found.`]
}

const adviseOnLog =
  'Read its last lines below: the app may have crashed under a process manager, such as pm2 or nodemon, that goes on by itself.'

function formatAddresses(listeners: readonly Listener[]): string {
  return [...new Set(listeners.map(formatListener))].join(' and ')
}

function adviseOnLimit(afterMs: number, { plan, isByHand }: ProcessFacts): readonly string[] {
  const seconds = suggestLimit(afterMs)
  const set = isByHand ? `--boot-timeout ${seconds}` : `heroku config:set SMOKE_TEST_BOOT_TIMEOUT=${seconds}`
  const platform =
    plan.processType === 'web' && seconds * 1000 > plan.bootTimeout.platformMs
      ? ", and Heroku's own limit at https://tools.heroku.support/limits/boot_timeout"
      : ''
  return [`If it needs longer to boot: ${set}${platform}`]
}

const longestBootSeconds = 3000

/** Seconds: twice as long, in whole half minutes. */
function suggestLimit(afterMs: number): number {
  return Math.min(Math.ceil((2 * Math.floor(afterMs / 1000)) / 30) * 30, longestBootSeconds) || 30
}
