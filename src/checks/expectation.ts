/** Holds an answer against what the plan expects of it. */
import type { Expectation } from '../plan/check.ts'
import { matchesStatus } from '../plan/status.ts'
import type { Answer, Outcome } from './outcome.ts'

/** The router refuses a longer Set-Cookie (H25). */
const maxCookieBytes = 8192

export function judgeAnswer(answer: Answer, { statuses, content, body }: Expectation): Outcome {
  const { longestCookieBytes: bytes = 0 } = answer
  if (bytes > maxCookieBytes) return { kind: 'cookie-too-large', answer, bytes }
  if (!matchesStatus(statuses, answer.status)) return { kind: 'wrong-status', answer }
  const text = answer.body.toString('utf8')
  if (body !== undefined && dropNewlines(text) !== dropNewlines(body)) return { kind: 'wrong-body', answer }
  if (content !== undefined && answer.hasContent !== true && !text.includes(content))
    return { kind: 'content-missing', answer }
  return { kind: 'passed', answer }
}

function dropNewlines(text: string): string {
  return text.replace(/(?<![\r\n])[\r\n]+$/, '')
}
