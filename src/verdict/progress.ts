/** The lines that tell what the test is doing while it does it. */
import type { Attempt } from '../checks/attempts.ts'
import type { Outcome } from '../checks/outcome.ts'
import type { CommandEnd } from '../checks/subject.ts'
import type { BlindSpot } from '../dyno/container.ts'
import type { Listener } from '../dyno/listener.ts'
import type { Check } from '../plan/check.ts'
import { makePrintable } from '../plan/printable.ts'
import { formatListener, formatSeconds, quote } from './wording.ts'

export function describeAttempt(
  check: Check,
  { number, outcome, tookMs, nextInMs }: Attempt,
  showsBody: boolean,
): string {
  const next = nextInMs === undefined ? '' : `; next try in ${formatSeconds(nextInMs)}`
  const details = [
    ...(number > 1 ? [`attempt ${number}`] : []),
    // A limit that was reached has been told already.
    ...(outcome.kind === 'timed-out' ? [] : [`${Math.round(tookMs)} ms`]),
  ]
  const text = `${check.name} ${describeOutcome(outcome, showsBody)}`
  return `${text}${details.length > 0 ? ` (${details.join(', ')})` : ''}${next}`
}

/** Fits behind the name of a check. @param showsBody  Whether a response body may be shown. */
export function describeOutcome(outcome: Outcome, showsBody: boolean): string {
  switch (outcome.kind) {
    case 'passed':
      return outcome.answer ? `answered ${outcome.answer.status}` : 'passed'
    case 'wrong-status':
      return outcome.answer.location === undefined
        ? `answered ${outcome.answer.status}`
        : `answered ${outcome.answer.status} with Location: ${makePrintable(outcome.answer.location)}`
    case 'wrong-body':
      return showsBody
        ? `answered ${outcome.answer.status} with the body ${quote(outcome.answer.body.toString(), 80)}`
        : `answered ${outcome.answer.status} with another body`
    case 'content-missing':
      return `answered ${outcome.answer.status} with a body that lacks the text`
    case 'redirect-loop':
      return `answered ${outcome.answer.status} with Location: ${makePrintable(outcome.answer.location ?? '')}, the URL that was requested (a redirect loop)`
    case 'cookie-too-large':
      return `answered ${outcome.answer.status} with a Set-Cookie header of ${outcome.bytes} bytes`
    case 'refused':
      return `was refused a connection to ${outcome.address}`
    case 'timed-out':
      return describeTimeout(outcome.awaited, outcome.limitMs)
    case 'closed-early':
      return outcome.status === undefined
        ? 'got no whole answer: the connection was closed'
        : `answered ${outcome.status}, and the connection was closed in the middle of the body`
    case 'malformed':
      return 'was answered with something that is not HTTP/1.1'
    case 'not-listening':
      return 'found nothing that listens on all interfaces'
    case 'stopped-listening':
      return 'stopped listening on $PORT after its checks had passed'
    case 'command-failed':
      return describeCommandEnd(outcome.end, outcome.limitMs)
    case 'abandoned':
      return 'was broken off'
  }
}

function describeTimeout(awaited: 'connection' | 'answer' | 'body', limitMs: number): string {
  switch (awaited) {
    case 'connection':
      return `got no connection within ${formatSeconds(limitMs)}`
    case 'answer':
      return `got no answer within ${formatSeconds(limitMs)}`
    case 'body':
      return `got an answer whose body did not end within ${formatSeconds(limitMs)}`
  }
}

function describeCommandEnd(end: CommandEnd, limitMs: number): string {
  switch (end.kind) {
    case 'exited':
      return `exited with code ${end.code}`
    case 'killed':
      return `was killed by ${end.signal}`
    case 'timed-out':
      return `did not end within ${formatSeconds(limitMs)}`
  }
}

export function describeUp(listener: Listener, isUnproven: boolean): string {
  const where = `listening on ${formatListener(listener)}`
  return isUnproven ? `${where}, in a process that does not let itself be looked into` : where
}

export function describeBlindSpot(blindSpot: BlindSpot): string {
  switch (blindSpot) {
    case 'orphans':
      return 'not checked on this machine: whether daemons of the app are left behind (it takes Linux and perl)'
    case 'listeners':
      return 'not checked on this machine: on which addresses the app listens (it takes Linux)'
  }
}
