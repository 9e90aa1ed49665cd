/**
 * Reads what a release command has written.
 *
 * Its address is one of another host, and whoever has it may read it: it gets no token of ours.
 */
import type { Dispatcher } from 'undici'
import type { HttpLibrary } from '../../checks/client.ts'
import { withDeadline } from '../../waiting/deadline.ts'
import { isLoopback } from './api-address.ts'

/** The verdict is at the end. */
const keptBytes = 64 * 1024
const limitMs = 20_000

/** @returns undefined where it cannot be read in time. */
export async function readReleaseOutput(
  url: string,
  { createClient, request }: HttpLibrary,
  userAgent: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (!isReadable(url)) return undefined
  const { origin, pathname, search } = new URL(url)
  const client = createClient(origin, { rejectUnauthorized: true })
  return await withDeadline(limitMs, signal, async limit => {
    // Ends a connect as well, which an abort alone waits for.
    limit.addEventListener('abort', () => void client.destroy(), { once: true })
    try {
      const response = await request(client, {
        method: 'GET',
        path: `${pathname}${search}`,
        headers: { accept: 'text/plain', 'user-agent': userAgent },
        signal: limit,
      })
      const tail = await readTail(response.body)
      return response.statusCode === 200 ? tail : undefined
    } catch {
      // Gone, or cut off: there is no verdict then, and the status says so.
      return
    } finally {
      void client.destroy()
    }
  })
}

async function readTail(body: Dispatcher.ResponseData['body']): Promise<string> {
  let tail: Buffer = Buffer.alloc(0)
  for await (const chunk of body) tail = Buffer.concat([tail, chunk]).subarray(-keptBytes)
  return tail.toString('utf8')
}

function isReadable(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}
