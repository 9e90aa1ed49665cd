/** Which requests of a generated app pass, by what it answers and what is expected. Pure. */
import type { Answer, Expectation } from './app.ts'

/** Without a setting, anything below 500 will do. */
export type Expected = Expectation | 'unbroken'

type Responses = { readonly statuses: readonly number[]; readonly body: string }

const healthy = 'healthy'

/**
 * The status of each request, the last one for all that follow; undefined where no request gets an answer that
 * is whole and leads anywhere.
 */
const responses: Readonly<Record<Answer, Responses | undefined>> = {
  ok: { statuses: [200], body: healthy },
  'no-content': { statuses: [204], body: '' },
  'not-found': { statuses: [404], body: 'Not Found' },
  error: { statuses: [500], body: 'Internal Server Error' },
  'warms-up': { statuses: [503, 503, 200], body: healthy },
  'breaks-after-one': { statuses: [200, 500], body: healthy },
  redirect: { statuses: [302], body: '' },
  'redirect-loop': { statuses: [302], body: '' },
  slow: { statuses: [200], body: healthy },
  drips: { statuses: [200], body: healthy },
  big: { statuses: [200], body: `${healthy} and more` },
  silent: undefined,
  'drips-without-end': undefined,
  closes: undefined,
  'half-a-body': undefined,
  garbage: undefined,
}

export function isWhole(answer: Answer): boolean {
  return responses[answer] !== undefined
}

/** Whether a request, counted from 0, passes. */
export function passesRequest(answer: Answer, number: number, expectation: Expected): boolean {
  const response = responses[answer]
  if (response === undefined) return false
  const { statuses, body } = response
  const status = statuses[Math.min(number, statuses.length - 1)] ?? 0
  // It passes only where its status is named.
  if (expectation === 'unbroken') return status < 500 && answer !== 'redirect-loop'
  if (expectation === 'client-errors-too') return status >= 200 && status < 500
  if (status < 200 || status > 299) return false
  switch (expectation) {
    case 'usual':
      return true
    case 'content':
      return body.includes(healthy)
    case 'content-that-is-missing':
      return false
    case 'body':
      return body === healthy
  }
}
