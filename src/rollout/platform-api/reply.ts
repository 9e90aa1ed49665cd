/** What a call of the API comes to. */

export type Reply<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }

export type ApiProblem =
  /** Status 4xx: it was not done, and asking again would not help. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** 5xx, or no whole answer, after the last try: what was asked may have been done. */
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** 429 again and again. */
  | { readonly kind: 'limited' }
  /** The answer is not what the API's schema says. */
  | { readonly kind: 'not-understood'; readonly reason: string }
  /** Ctrl-C. */
  | { readonly kind: 'abandoned' }

export function describeApiProblem(problem: ApiProblem): string {
  switch (problem.kind) {
    case 'refused':
      if (problem.status === 401) return `the API did not take the token: ${problem.message}`
      return `the API answered ${problem.status}: ${problem.message}`
    case 'uncertain':
      return `the API did not answer: ${problem.reason}`
    case 'limited':
      return "the API's rate limit is used up"
    case 'not-understood':
      return `the API's answer was not understood: ${problem.reason}`
    case 'abandoned':
      return 'broken off'
  }
}

export function mapReply<T, U>(reply: Reply<T>, convert: (value: T) => U): Reply<U> {
  return reply.kind === 'value' ? { kind: 'value', value: convert(reply.value) } : reply
}
