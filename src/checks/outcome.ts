/** What one attempt of a check has come to. */
import type { CommandEnd } from './subject.ts'

export type Answer = {
  readonly status: number
  /** The Location header, of a redirect say. */
  readonly location: string | undefined
  /** Its first MiB. */
  readonly body: Buffer
}

export type Outcome =
  | { readonly kind: 'passed'; readonly answer?: Answer }
  | { readonly kind: 'wrong-status' | 'wrong-body' | 'content-missing'; readonly answer: Answer }
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
