/** What a process under test must show to be healthy: the checks, and when one of them is tried again. */
import type { StatusRanges } from './status.ts'

/** How often a failed check is tried again. */
export type Retry =
  /** After 0.25, 0.5, 1, 2, 4, then every 5 s, until the boot timeout: an app may bind its port before it is warm. */
  | { readonly kind: 'until-boot-timeout' }
  | { readonly kind: 'counted'; readonly attempts: number; readonly waitMs: number }

/** What an answer is held to. `content` must be in the body; `body` is all of it but trailing newlines. */
export type Expectation = {
  readonly statuses: StatusRanges
  readonly content?: string
  readonly body?: string
}

type CommonFields = {
  /** For the log. */
  readonly name: string
  readonly retry: Retry
  /** The limit of one attempt. */
  readonly timeoutMs: number
}

export type HttpCheck = CommonFields & {
  readonly kind: 'http'
  /** Path and query, as they stand in the request line. */
  readonly path: string
  /** The Host header. */
  readonly host: string
  readonly expectation: Expectation
}

export type ListeningCheck = CommonFields & { readonly kind: 'listening' }

export type Check = HttpCheck | ListeningCheck
