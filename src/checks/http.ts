/** One attempt of an http check: one request, and a second one where a redirect may be meant for a CDN. */
import type { HttpCheck } from '../plan/check.ts'
import { hideSecrets, listSecrets, type Secret } from '../plan/shown-request.ts'
import { unbrokenStatuses } from '../plan/status.ts'
import { exchange } from './exchange.ts'
import { judgeAnswer } from './expectation.ts'
import type { Answer, Outcome } from './outcome.ts'
import { cdnHeaders, isRedirectLoop } from './redirect-loop.ts'
import type { Subject } from './subject.ts'

/** @param signal  Ends the attempt at once, as abandoned. */
export async function attemptHttp(
  check: HttpCheck,
  subject: Subject,
  userAgent: string,
  signal: AbortSignal,
): Promise<Outcome> {
  return hideRequest(await ask(check, subject, userAgent, signal), listSecrets(check))
}

async function ask(
  check: HttpCheck,
  subject: Subject,
  userAgent: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const endsAtMs = subject.age() + check.timeoutMs
  const asked = { ...check, content: check.expectation.content }
  const first = await exchange(asked, subject, userAgent, signal)
  if (first.kind === 'failed') return first.outcome
  const { answer } = first
  const outcome = judgeAnswer(answer, check.expectation)
  if (!isRedirectLoop(check, answer)) return outcome
  // Who has named this status knows of the redirect.
  const isNamed = check.expectation.statuses !== unbrokenStatuses
  if (outcome.kind === 'passed' && isNamed) return { ...outcome, remark: 'loop-is-accepted' }
  return await askAsCdn(endsAtMs - subject.age())

  /** An app behind a CDN may trust its headers alone: whoever comes by that CDN has an answer. */
  async function askAsCdn(timeoutMs: number): Promise<Outcome> {
    const headers = [...cdnHeaders, ...check.headers]
    const second = await exchange(
      { ...asked, headers, timeoutMs: Math.max(timeoutMs, 1) },
      subject,
      userAgent,
      signal,
    )
    if (signal.aborted) return { kind: 'abandoned' }
    return second.kind === 'answered' && isAnswered(second.answer)
      ? { kind: 'passed', answer: second.answer, remark: 'loop-without-cdn' }
      : { kind: 'redirect-loop', answer }
  }

  function isAnswered(second: Answer): boolean {
    return judgeAnswer(second, check.expectation).kind === 'passed' && !isRedirectLoop(check, second)
  }
}

/** An app may repeat in its answer what it was asked with: by then that is judged, and only to be shown. */
function hideRequest(outcome: Outcome, secrets: readonly Secret[]): Outcome {
  if (secrets.length === 0 || !('answer' in outcome) || outcome.answer === undefined) return outcome
  const { location, body } = outcome.answer
  // latin1 keeps every byte of a body, whatever it is.
  const toBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
  const asBytes = secrets.map(({ text, shown }) => ({ text: toBytes(text), shown: toBytes(shown) }))
  const answer = {
    ...outcome.answer,
    location: location === undefined ? undefined : hideSecrets(location, asBytes),
    body: Buffer.from(hideSecrets(body.toString('latin1'), asBytes), 'latin1'),
  }
  return { ...outcome, answer }
}
