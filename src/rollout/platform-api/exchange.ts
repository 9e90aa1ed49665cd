/** One request to the API and its answer, within one limit: no policy, no second try. */
import type { Dispatcher } from 'undici'
import { aborted } from '../../waiting/aborted.ts'
import { withDeadline } from '../../waiting/deadline.ts'
import type { ApiPool } from './api-pool.ts'

export type ApiAnswer = {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly text: string
}

export type Exchange =
  | { readonly kind: 'answered'; readonly answer: ApiAnswer }
  /** Whether the API has done what was asked, nobody can tell. */
  | { readonly kind: 'no-answer'; readonly reason: string }

/** Heroku ends a request after 30 s. */
const limitMs = 35_000
/** A thousand apps are two megabytes. */
const maxBodyBytes = 32 * 1024 * 1024

/** @param signal  Ends it at once. */
export async function exchange(
  pool: ApiPool,
  options: Dispatcher.RequestOptions,
  signal: AbortSignal,
): Promise<Exchange> {
  return await withDeadline(limitMs, signal, async limit => {
    try {
      limit.throwIfAborted()
      const response = await Promise.race([
        pool.request({ ...options, signal: limit }),
        // undici hears of an abort only once there is a connection.
        rejectWhenAborted(limit),
      ])
      return { kind: 'answered', answer: await readAnswer(response) }
    } catch (error) {
      if (limit.aborted && !signal.aborted)
        return { kind: 'no-answer', reason: `no answer within ${limitMs / 1000} s` }
      return { kind: 'no-answer', reason: error instanceof Error ? error.message : String(error) }
    }
  })
}

async function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  await aborted(signal)
  throw signal.reason
}

async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<ApiAnswer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > maxBodyBytes) throw new RangeError('the answer is too long')
  }
  const header = (name: string) => [headers[name] ?? []].flat()[0]
  return { status: statusCode, header, text: Buffer.concat(chunks).toString('utf8') }
}
