/** What one attempt of a check has come to. */
import type { CommandEnd } from './subject.ts'

export type Answer = {
  readonly status: number
  /** The Location header, of a redirect say. */
  readonly location: string | undefined
  /** Its first MiB. */
  readonly body: Buffer
  /** There was more of it, or nobody has waited for more. */
  readonly isCut?: true
  /** The text that is expected was in what was read of the body, perhaps behind its first MiB. */
  readonly hasContent?: true
  /** Of the Set-Cookie headers, where there are any. */
  readonly longestCookieBytes?: number
}

/** What a check that has passed is to be warned of. */
export type Remark =
  /** It redirects to the URL that was asked, and the check accepts that status. */
  | 'loop-is-accepted'
  /** It does so unless there are the headers of a CDN. */
  | 'loop-without-cdn'

export type Outcome =
  | { readonly kind: 'passed'; readonly answer?: Answer; readonly remark?: Remark }
  | { readonly kind: 'wrong-status' | 'wrong-body' | 'content-missing'; readonly answer: Answer }
  /** A redirect to the very URL that was asked. */
  | { readonly kind: 'redirect-loop'; readonly answer: Answer }
  /** A Set-Cookie that the router does not pass on. */
  | { readonly kind: 'cookie-too-large'; readonly answer: Answer; readonly bytes: number }
  | { readonly kind: 'refused'; readonly address: string }
  /** `awaited` is what had not come when the limit was over. */
  | {
      readonly kind: 'timed-out'
      readonly awaited: 'connection' | 'answer' | 'body'
      readonly limitMs: number
    }
  /** `status` where the connection was closed after the head of the answer. */
  | { readonly kind: 'closed-early'; readonly status: number | undefined }
  | { readonly kind: 'malformed'; readonly reason: string }
  /** Nothing listens on $PORT any more, though every check has passed. */
  | { readonly kind: 'stopped-listening' }
  /** Nothing listens on all interfaces. */
  | { readonly kind: 'not-listening'; readonly addresses: readonly string[] }
  | { readonly kind: 'command-failed'; readonly end: CommandEnd; readonly limitMs: number }
  /** Broken off: the app has exited, or the tester was told to end. */
  | { readonly kind: 'abandoned' }
