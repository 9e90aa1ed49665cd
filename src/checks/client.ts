/**
 * undici's HTTP client, loaded when it is first wanted: its code and its WebAssembly take longer to
 * load than perl takes to start the app, so the app is booted first.
 */
import { createServer } from 'node:net'
import type { buildConnector, Client, Dispatcher } from 'undici'
import { connectAsRouter } from './router-connection.ts'

export type Request = (client: Client, options: Dispatcher.RequestOptions) => Promise<Dispatcher.ResponseData>
export type HttpLibrary = {
  /** @param connect  Of node:tls, for an https origin, or what makes the connection. */
  readonly createClient: (
    origin: string,
    connect?: { readonly rejectUnauthorized: true } | buildConnector.connector,
  ) => Client
  readonly request: Request
}

/** The router takes lines of 8 KB, and Node as a whole 16. */
const maxHeaderSize = 256 * 1024

let library: Promise<HttpLibrary> | undefined

export function loadHttpLibrary(): Promise<HttpLibrary> {
  library ??= load()
  return library
}

/**
 * Makes one request to a server of our own, as the app's first one will be, so that this finds all code
 * compiled: a regular expression of `node:net` alone, which is applied to the host, takes 3 ms.
 */
export async function warmHttpLibrary(headers: Record<string, string>): Promise<void> {
  const { createClient, request } = await loadHttpLibrary()
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0
  const client = createClient(`http://127.0.0.1:${port}`, connectAsRouter)
  try {
    const answer = await request(client, { method: 'GET', path: '/', headers, reset: true })
    await answer.body.text()
  } finally {
    await client.destroy()
    server.close()
  }
}

async function load(): Promise<HttpLibrary> {
  // The parser's WebAssembly: the optimising compiler would take 36 MB and 90 ms more. Only Node 20
  // is known to have this flag and to need it.
  if (process.versions.node.startsWith('20.')) (await import('node:v8')).setFlagsFromString('--liftoff-only')
  const [{ default: ClientClass }, { default: request }] = await Promise.all([
    import('undici/lib/dispatcher/client.js'),
    import('undici/lib/api/api-request.js'),
  ])
  return {
    // Its own timers tick once a second, and never end a body that drips: ours do it all.
    createClient: (origin, connect) =>
      new ClientClass(origin, {
        connect: typeof connect === 'function' ? connect : { ...connect, timeout: 0 },
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize,
      }),
    request: (client, options) => request.call(client, options),
  }
}
