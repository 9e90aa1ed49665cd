/**
 * One more request where the Host of the checks was only the fallback, localhost: some servers answer to
 * that alone, which visitors never send. It is a guess, since the name is nobody's: no failure comes of it.
 */
import type { HttpCheck } from '../plan/check.ts'
import type { CheckRun } from './attempts.ts'
import { type Asked, exchange } from './exchange.ts'
import type { Answer } from './outcome.ts'
import type { Subject } from './subject.ts'

export type PublicHostAnswer = {
  readonly checkName: string
  readonly host: string
  readonly reaction:
    | { readonly kind: 'refused'; readonly status: number; readonly text: string | undefined }
    /** The app has ended meanwhile. */
    | { readonly kind: 'ended' }
}

const publicHost = 'smoke-test.example.com'
const maxTimeoutMs = 5000
const refusingStatuses = [400, 403, 421]
/** Of webpack-dev-server, and of Vite. */
const refusingText = /Invalid Host header|Blocked request\. This host/
/** An exit may be reported so much later than it closed the connection. */
const exitReportMs = 50

/**
 * @param runs  The last run of each check.
 * @returns undefined where the app answers, or there is nothing to ask.
 */
export async function askByPublicHost(
  runs: readonly CheckRun[],
  subject: Subject,
  userAgent: string,
  signal: AbortSignal,
): Promise<PublicHostAnswer | undefined> {
  const [asked] = runs.flatMap(findFallback)
  if (asked === undefined) return undefined
  const { check, answer } = asked
  const request: Asked = {
    ...check,
    host: publicHost,
    timeoutMs: Math.min(check.timeoutMs, maxTimeoutMs),
  }
  const { exited } = subject
  const second = await exchange(request, subject, userAgent, signal)
  const common = { checkName: check.name, host: publicHost }
  if (second.kind === 'answered') {
    const reaction = findRefusal(answer, second.answer)
    return reaction && { ...common, reaction }
  }
  const hasEnded = await Promise.race([exited.then(() => true), waitForReport()])
  return hasEnded ? { ...common, reaction: { kind: 'ended' } } : undefined
}

/** A check that has passed with the fallback; one that was refused already is warned of by itself. */
function findFallback({
  check,
  last: { outcome },
}: CheckRun): readonly { check: HttpCheck; answer: Answer }[] {
  if (check.kind !== 'http' || check.origins.has('host') || outcome.kind !== 'passed') return []
  const { answer } = outcome
  return answer === undefined || answer.status >= 400 ? [] : [{ check, answer }]
}

function findRefusal(first: Answer, second: Answer): PublicHostAnswer['reaction'] | undefined {
  const text = findRefusingText(second)
  const isRefused =
    refusingStatuses.includes(second.status) || (text !== undefined && findRefusingText(first) === undefined)
  return isRefused ? { kind: 'refused', status: second.status, text } : undefined
}

function findRefusingText({ body }: Answer): string | undefined {
  return refusingText.exec(body.toString('latin1'))?.[0]
}

function waitForReport(): Promise<false> {
  return new Promise(resolve => setTimeout(() => resolve(false), exitReportMs))
}
