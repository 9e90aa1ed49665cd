/** Says what a failed check means. */
import type { CheckRun } from '../checks/attempts.ts'
import type { Answer, Outcome } from '../checks/outcome.ts'
import type { Check } from '../plan/check.ts'
import { describeOrigin } from '../plan/origin.ts'
import type { ProcessPlan } from '../plan/plan.ts'
import { makePrintable } from '../plan/printable.ts'
import { showPath } from '../plan/shown-request.ts'
import { describeStatuses } from '../plan/status.ts'
import { diagnoseSilence } from './diagnose-silence.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { ProcessFacts } from './facts.ts'
import { describeOutcome } from './progress.ts'
import { listHeaders } from './request-headers.ts'
import { loopAdvice, statusAdvice } from './status-advice.ts'
import { formatListener, formatSeconds, joinWords, quote } from './wording.ts'

const shownBodyLength = 500
const shownOutputLines = 20

export function diagnoseCheck({ check, attempts, last }: CheckRun, facts: ProcessFacts): Diagnosis {
  const { outcome } = last
  if (outcome.kind === 'stopped-listening') return diagnoseSilence(last.atMs, facts)
  return {
    headline: `${check.name} ${describeOutcome(outcome, facts.showsBody)}${describeExpected(check, outcome, facts.showsBody)}`,
    seen: [
      ...(check.description === undefined ? [] : [`app.json says of it: ${check.description}`]),
      `${describeTries(attempts.length)}, ${formatSeconds(last.atMs)} after the boot.`,
      ...describeRequest(check, facts.port),
      ...(facts.rounds.length > 1 ? ['It had passed before: this was the second look at the app.'] : []),
      ...('answer' in outcome && outcome.answer !== undefined ? describeBody(outcome.answer, facts) : []),
      ...describeJudgement(outcome),
      ...(outcome.kind === 'malformed'
        ? [`The answer could not be read: ${makePrintable(outcome.reason)}.`]
        : []),
      ...(outcome.kind === 'command-failed' ? describeOutput(outcome.end.output) : []),
      ...(outcome.kind === 'not-listening' ? describeAddresses(outcome.addresses, facts) : []),
      ...(isIpv6Only(facts) ? ["The app listens on IPv6 alone; Heroku's router speaks IPv4 to a dyno."] : []),
    ],
    todo: advise(check, outcome, facts),
  }
}

function describeTries(count: number): string {
  return count === 1 ? 'It was the only attempt' : `It was the last of ${count} attempts`
}

/** The text that is expected is a body, too. */
function describeExpected(check: Check, outcome: Outcome, showsBody: boolean): string {
  if (check.kind !== 'http') return ''
  const { statuses, content = '', body = '' } = check.expectation
  if (outcome.kind === 'wrong-status') return `; expected: ${describeStatuses(statuses)}`
  if (!showsBody) return ''
  if (outcome.kind === 'wrong-body') return `; expected: ${quote(body, 80)}`
  if (outcome.kind === 'content-missing') return ` ${quote(content, 80)}`
  return ''
}

function describeRequest(check: Check, port: number): readonly string[] {
  if (check.kind !== 'http') return []
  const headers = listHeaders(check).map(({ name, value }) =>
    value === undefined ? `${name} as app.json has it` : `${name}: ${value}`,
  )
  return [`The request was GET ${showPath(check.path)} to port ${port}, with ${joinWords(headers)}.`]
}

function describeBody({ body, isCut }: Answer, { showsBody }: ProcessFacts): readonly string[] {
  if (!showsBody) return ['The body is not shown, since SMOKE_TEST_SHOW_BODY is off.']
  if (body.length === 0) return ['The body was empty.']
  const text = makePrintable(body.toString('utf8'))
  const shown = text.slice(0, shownBodyLength)
  const size =
    text.length > shownBodyLength
      ? `The body began (${isCut ? 'more than ' : ''}${body.length} bytes in all):`
      : 'The body was:'
  return [[size, ...shown.trimEnd().split('\n')].join('\n    ')]
}

/** Why this answer is a failure, where its status does not show it. */
function describeJudgement(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'redirect-loop':
      return [
        "The request had X-Forwarded-Proto: https, as from Heroku's router. A browser would follow this redirect until it gives up (ERR_TOO_MANY_REDIRECTS).",
      ]
    case 'cookie-too-large':
      return ["Heroku's router passes on Set-Cookie headers of up to 8192 bytes."]
    case 'content-missing':
      return outcome.answer.isCut ? ['The text was searched in the first 16 MB of the body.'] : []
    case 'passed':
    case 'wrong-status':
    case 'wrong-body':
    case 'refused':
    case 'timed-out':
    case 'closed-early':
    case 'malformed':
    case 'not-listening':
    case 'stopped-listening':
    case 'command-failed':
    case 'abandoned':
      return []
  }
}

function describeOutput(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return ['It has written nothing.']
  return [['It wrote last:', ...lines.slice(-shownOutputLines).map(makePrintable)].join('\n    ')]
}

function describeAddresses(addresses: readonly string[], { plan, port }: ProcessFacts): readonly string[] {
  if (addresses.length === 0) return [`Nothing of ${plan.processType} listened on port ${port}.`]
  return [
    `${plan.processType} listened on ${addresses.map(address => formatListener({ address, port })).join(' and ')}.`,
  ]
}

function isIpv6Only({ readiness }: ProcessFacts): boolean {
  return readiness.kind === 'up' && readiness.listener.isIpv6Only
}

function advise(check: Check, outcome: Outcome, facts: ProcessFacts): readonly string[] {
  const name = facts.plan.processType
  switch (outcome.kind) {
    case 'wrong-status':
      return check.kind === 'http' ? statusAdvice(outcome.answer, check, asksOwnAddress(facts)) : []
    case 'redirect-loop':
      return check.kind === 'http' ? loopAdvice(check) : []
    case 'cookie-too-large':
      return ['Store less in the cookie: keep the session on the server, and only its ID in the cookie.']
    case 'wrong-body':
    case 'content-missing': {
      const field = outcome.kind === 'wrong-body' ? 'body' : 'content'
      const origin = describeOrigin(check.origins.get(field))
      return [
        'If the app is not well, mend what its healthcheck tells.',
        `If the expected text is out of date, change it: ${origin}`,
      ]
    }
    case 'refused':
      return isIpv6Only(facts) ? adviseOnIpv6(name) : adviseOnClosing(name)
    case 'timed-out':
      return adviseOnTimeout(outcome.awaited, check, facts.plan)
    case 'closed-early':
      return [
        'A worker that crashes in a request looks like this: its log should say why.',
        'If the app speaks TLS on $PORT, let it speak plain HTTP: Heroku ends TLS at its router.',
      ]
    case 'malformed':
      return [`Let ${name} speak plain HTTP/1.1 on $PORT: Heroku ends TLS and HTTP/2 at its router.`]
    case 'command-failed':
      return ['See what the command says, and run it by hand: heroku run bash']
    case 'not-listening':
      if (outcome.addresses.length === 0) return adviseOnClosing(name)
      return isIpv6Only(facts) ? adviseOnIpv6(name) : [`Let ${name} bind 0.0.0.0, which is all interfaces.`]
    case 'stopped-listening':
    case 'passed':
    case 'abandoned':
      return []
  }
}

/** Not loopback, which some endpoints answer alone. */
function asksOwnAddress({ readiness, requestAddress }: ProcessFacts): boolean {
  return readiness.kind === 'up' && readiness.listener.isWildcard && !requestAddress.startsWith('127.')
}

function adviseOnClosing(name: string): readonly string[] {
  return [`${name} listened and then did not: see in its log why.`]
}

function adviseOnIpv6(name: string): readonly string[] {
  return [`Let ${name} bind 0.0.0.0, or [::] without the option that makes it IPv6 only.`]
}

const routerLimitMs = 30_000

function adviseOnTimeout(
  awaited: 'connection' | 'answer' | 'body',
  check: Check,
  { processType }: ProcessPlan,
): readonly string[] {
  const limit =
    processType === 'web' && awaited === 'answer' && check.timeoutMs < routerLimitMs
      ? [`Heroku's router gives an answer 30 s; this check gave it ${formatSeconds(check.timeoutMs)}.`]
      : []
  if (awaited === 'connection') {
    return [
      `${processType} listens, and accepts no connection: see whether all its workers are busy, or blocked at boot.`,
    ]
  }
  return [
    'A healthcheck should answer at once: see what this one waits for, such as a database that cannot be reached.',
    ...limit,
  ]
}
