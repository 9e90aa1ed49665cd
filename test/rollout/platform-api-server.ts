/** A server on loopback that behaves as Heroku's Platform API does, and has whatever fault a test wants. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Test } from 'tap'
import { type FakeApp, goneOutput } from './fake-app.ts'
import { type ApiRequest, answer, type Result, refusal } from './platform-api-answers.ts'

export type Fault =
  | 'none'
  /** Status 5xx: nothing is done, or it is done all the same. */
  | 'error-before'
  | 'error-after'
  /** The connection ends without an answer: likewise. */
  | 'drop-before'
  | 'drop-after'
  /** It ends in the middle of one. */
  | 'cut-off'
  | 'rate-limit'
  | 'forbidden'

export type ApiOptions = {
  readonly apps: readonly FakeApp[]
  readonly fault?: (request: ApiRequest) => Fault
  /** Called before a request is answered: for what others do meanwhile. */
  readonly meanwhile?: (request: ApiRequest) => void | Promise<void>
  readonly maxPageSize?: number
  readonly retryAfter?: string
  readonly remaining?: () => number
}

export type PlatformApiServer = {
  readonly url: string
  readonly requests: readonly ApiRequest[]
  /** What the API would not have understood. */
  readonly violations: readonly string[]
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number
  /** Of the requests to the host of release outputs. */
  readonly outputHeaders: readonly IncomingMessage['headers'][]
}

export async function startPlatformApi(t: Test, options: ApiOptions): Promise<PlatformApiServer> {
  const requests: ApiRequest[] = []
  const violations: string[] = []
  const outputHeaders: IncomingMessage['headers'][] = []
  let underWay = 0
  let mostAtOnce = 0
  const outputUrl = await listen(t, (request, response) => {
    outputHeaders.push(request.headers)
    const [, , id, index] = (request.url ?? '').split('/')
    const output = options.apps.find(app => app.id === id)?.releases[Number(index)]?.output
    response
      .writeHead(output === undefined || output === goneOutput ? 404 : 200, { 'content-type': 'text/plain' })
      .end(output)
  })
  const url = await listen(t, async (message, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++underWay)
    response.once('close', () => underWay--)
    const request = await readRequest(message)
    requests.push(request)
    await options.meanwhile?.(request)
    await respond(request, message, response)
  })
  return { url, requests, violations, outputHeaders, mostAtOnce: () => mostAtOnce }

  async function respond(
    request: ApiRequest,
    message: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { apps, fault = () => 'none', maxPageSize, retryAfter, remaining = () => 4000 } = options
    const carryOut = () => {
      const result = answer(request, { apps, outputUrl, ...(maxPageSize !== undefined && { maxPageSize }) })
      if (result.status === 400 || result.status === 422) violations.push(`${request.method} ${request.path}`)
      return result
    }
    switch (fault(request)) {
      case 'error-before':
        return send(response, refusal(500, 'internal_server_error'))
      case 'error-after':
        carryOut()
        return send(response, refusal(503, 'service_unavailable'))
      case 'drop-before':
        message.socket.destroy()
        return
      case 'drop-after':
        carryOut()
        message.socket.destroy()
        return
      case 'cut-off':
        carryOut()
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '10000' })
        response.write('[{"id": "')
        await setTimeout(1)
        message.socket.destroy()
        return
      case 'rate-limit':
        return send(response, {
          ...refusal(429, 'rate_limit'),
          headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
        })
      case 'forbidden':
        return send(response, refusal(403, 'forbidden'))
      case 'none': {
        const result = carryOut()
        send(response, {
          ...result,
          headers: { ...result.headers, 'ratelimit-remaining': String(remaining()) },
        })
      }
    }
  }
}

function send(response: ServerResponse, { status, body, headers }: Result): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return {
    method: message.method ?? '',
    path: message.url ?? '',
    headers: message.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

/** Until the test is over; resolves with the address. */
export async function listen(
  t: Test,
  handle: (message: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<string> {
  const server = createServer((message, response) => void handle(message, response))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}
