/** One request on a fresh connection, within one limit. */
import type { HttpCheck } from '../plan/check.ts'
import { loadHttpLibrary } from './client.ts'
import type { Answer, Outcome } from './outcome.ts'
import { readAnswer } from './read-answer.ts'
import { describeRequestFailure } from './request-failure.ts'
import { routerHeaders } from './router.ts'
import { connectAsRouter } from './router-connection.ts'
import type { Subject } from './subject.ts'

/** What an http check has of it, and with which limit. */
export type Asked = Pick<HttpCheck, 'path' | 'host' | 'headers' | 'timeoutMs'> & {
  /** A text that is looked for in all of the body. */
  readonly content?: string | undefined
}

export type Exchange =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Whatever came instead of a whole answer. */
  | { readonly kind: 'failed'; readonly outcome: Outcome }

/** @param signal  Ends it at once, as abandoned. */
export async function exchange(
  asked: Asked,
  subject: Pick<Subject, 'port' | 'targetAddress'>,
  userAgent: string,
  signal: AbortSignal,
): Promise<Exchange> {
  const { createClient, request } = await loadHttpLibrary()
  const address = subject.targetAddress()
  const origin = `http://${address.includes(':') ? `[${address}]` : address}:${subject.port}`
  const client = createClient(origin, connectAsRouter)
  const limit = new AbortController()
  let awaited: 'connection' | 'answer' | 'body' = 'connection'
  let status: number | undefined
  client.on('connect', () => {
    awaited = 'answer'
  })
  // Destroying as well ends a connect in a full backlog, which an abort alone waits 10 s for.
  const end = () => {
    limit.abort()
    void client.destroy()
  }
  const timer = setTimeout(end, asked.timeoutMs)
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  try {
    const response = await request(client, {
      method: 'GET',
      path: asked.path,
      headers: mergeHeaders(routerHeaders(asked.host, userAgent), asked.headers),
      reset: true,
      signal: limit.signal,
    })
    awaited = 'body'
    status = response.statusCode
    return { kind: 'answered', answer: await readAnswer(response, asked.content) }
  } catch (error) {
    if (signal.aborted) return failed({ kind: 'abandoned' })
    if (limit.signal.aborted) return failed({ kind: 'timed-out', awaited, limitMs: asked.timeoutMs })
    const outcome = error instanceof Error ? describeRequestFailure(error, address, status) : undefined
    if (outcome === undefined) throw error
    return failed(outcome)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
    void client.destroy()
  }
}

function failed(outcome: Outcome): Exchange {
  return { kind: 'failed', outcome }
}

/** The app's own headers are over the router's, whatever the case of their names. */
function mergeHeaders(ofRouter: Record<string, string>, own: HttpCheck['headers']): Record<string, string> {
  const all = [...Object.entries(ofRouter), ...own.map(({ name, value }) => [name, value] as const)]
  const merged = new Map(all.map(([name, value]) => [name.toLowerCase(), { name, value }]))
  // undici writes latin1, one byte a character; a header is sent as Dokku sends it, in UTF-8.
  const encode = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
  return Object.fromEntries([...merged.values()].map(({ name, value }) => [name, encode(value)]))
}
