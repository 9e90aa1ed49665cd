/** One request to the API and its answer, within one limit: no policy, no second try. */
import type { Client, Dispatcher } from 'undici'
import type { Request } from '../../checks/client.ts'
import { withDeadline } from '../../waiting/deadline.ts'

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

/** @param signal  Ends it at once. The client is destroyed whenever there was no whole answer. */
export async function exchange(
  client: Client,
  request: Request,
  options: Dispatcher.RequestOptions,
  signal: AbortSignal,
): Promise<Exchange> {
  return await withDeadline(limitMs, signal, async limit => {
    try {
      limit.throwIfAborted()
      return {
        kind: 'answered',
        answer: await readAnswer(await request(client, { ...options, signal: limit })),
      }
    } catch (error) {
      void client.destroy()
      if (limit.aborted && !signal.aborted)
        return { kind: 'no-answer', reason: `no answer within ${limitMs / 1000} s` }
      return { kind: 'no-answer', reason: error instanceof Error ? error.message : String(error) }
    }
  })
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
