/** One attempt of an http check: one request on a fresh connection, within one limit. */
import type { Dispatcher } from 'undici'
import type { HttpCheck } from '../plan/check.ts'
import { loadHttpLibrary } from './client.ts'
import { decodeBody } from './decode-body.ts'
import { judgeAnswer } from './expectation.ts'
import type { Answer, Outcome } from './outcome.ts'
import { describeRequestFailure } from './request-failure.ts'
import { routerHeaders } from './router.ts'
import type { Subject } from './subject.ts'

const maxBodyBytes = 1024 * 1024

/** @param signal  Ends the attempt at once, as abandoned. */
export async function attemptHttp(
  check: HttpCheck,
  subject: Subject,
  userAgent: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const { createClient, request } = await loadHttpLibrary()
  const address = subject.targetAddress()
  const client = createClient(`http://${address.includes(':') ? `[${address}]` : address}:${subject.port}`)
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
  const timer = setTimeout(end, check.timeoutMs)
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  try {
    const response = await request(client, {
      method: 'GET',
      path: check.path,
      headers: mergeHeaders(routerHeaders(check.host, userAgent), check.headers),
      reset: true,
      signal: limit.signal,
    })
    awaited = 'body'
    status = response.statusCode
    return judgeAnswer(await readAnswer(response), check.expectation)
  } catch (error) {
    if (signal.aborted) return { kind: 'abandoned' }
    if (limit.signal.aborted) return { kind: 'timed-out', awaited, limitMs: check.timeoutMs }
    const outcome = error instanceof Error ? describeRequestFailure(error, address, status) : undefined
    if (outcome === undefined) throw error
    return outcome
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
    void client.destroy()
  }
}

/** The app's own headers are over the router's, whatever the case of their names. */
function mergeHeaders(ofRouter: Record<string, string>, own: HttpCheck['headers']): Record<string, string> {
  const merged = {
    ...ofRouter,
    ...Object.fromEntries(own.map(({ name, value }) => [name.toLowerCase(), value])),
  }
  // undici writes latin1, one byte a character; a header is sent as Dokku sends it, in UTF-8.
  const encode = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
  return Object.fromEntries(Object.entries(merged).map(([name, value]) => [name, encode(value)]))
}

/** The answer is complete at its end, or at 1 MiB: an endless body is none of our business. */
async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Answer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= maxBodyBytes) break
  }
  const [location] = [headers['location'] ?? []].flat()
  const [encoding] = [headers['content-encoding'] ?? []].flat()
  const decoded = await decodeBody(Buffer.concat(chunks).subarray(0, maxBodyBytes), encoding)
  return { status: statusCode, location, body: decoded.subarray(0, maxBodyBytes) }
}
