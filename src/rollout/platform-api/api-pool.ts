/**
 * The connections to the API: a few, each used again for the next request.
 *
 * Loaded with the first command that asks the API: no release waits for it.
 */
import type { Dispatcher } from 'undici'
import { loadHttpLibrary } from '../../checks/client.ts'

export type ApiPool = {
  readonly request: (options: Dispatcher.RequestOptions) => Promise<Dispatcher.ResponseData>
  /** Ends the connections, and what is under way on them. */
  readonly close: () => void
}

/** So many requests are under way at once. Whoever begins more has them wait within their own limits. */
export const maxConnections = 8

const connectLimitMs = 35_000
const maxHeaderSize = 256 * 1024

export async function openApiPool(origin: string): Promise<ApiPool> {
  // It sets what V8 must know before undici is loaded.
  await loadHttpLibrary()
  const [{ default: Pool }, { default: request }] = await Promise.all([
    import('undici/lib/dispatcher/pool.js'),
    import('undici/lib/api/api-request.js'),
  ])
  const pool = new Pool(origin, {
    connections: maxConnections,
    // Frees the place of a connection that does not come. A request has a limit of its own.
    connect: { rejectUnauthorized: true, timeout: connectLimitMs },
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize,
  })
  return {
    request: options => request.call(pool, options),
    close: () => void pool.destroy(),
  }
}
