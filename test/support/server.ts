/** Servers for the checks: real sockets, and answers written byte by byte. */
import { createServer, type Server, type Socket } from 'node:net'
import type { Test } from 'tap'
import type { Outcome } from '../../src/checks/outcome.ts'
import type { Subject } from '../../src/checks/subject.ts'
import type { HttpCheck } from '../../src/plan/check.ts'

/** What a server does with a connection, once the head of a request is there. */
export type Handler = (socket: Socket, head: string) => void

/** Listens on a free port until the test is over, and returns the port. */
export async function startServer(t: Test, handle: Handler, host = '127.0.0.1'): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, socket => {
    sockets.add(socket)
    let head = ''
    let isHandled = false
    socket
      .on('error', () => {})
      .on('data', (chunk: Buffer) => {
        head += chunk.toString('latin1')
        if (isHandled || !head.includes('\r\n\r\n')) return
        isHandled = true
        handle(socket, head)
      })
  })
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return await listen(server, host)
}

export function listen(server: Server, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, host, () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : 0)
    })
  })
}

/** A running dyno, as far as a check sees it. */
export function subjectOn(port: number, address = '127.0.0.1'): Subject {
  const bootedAt = performance.now()
  return {
    port,
    targetAddress: () => address,
    age: () => performance.now() - bootedAt,
    exited: new Promise(() => {}),
    listenersOnPort: () => [{ address: '0.0.0.0', isWildcard: true, isIpv6Only: false }],
    runBeside: () => Promise.reject(new Error('no program was expected to run')),
  }
}

/** What checks of all kinds have, as a plan has it where nobody has said anything. */
export const commonFields = {
  initialDelayMs: 0,
  isWarning: false,
  onFailure: {},
  origins: new Map(),
} as const

/** A check of `GET /` that any status from 200 to 499 passes. */
export function httpCheck(changes: Partial<HttpCheck> = {}): HttpCheck {
  return {
    kind: 'http',
    name: 'GET /',
    retry: { kind: 'counted', attempts: 3, waitMs: 1 },
    // Not to be reached, but where a test is about it.
    timeoutMs: 60_000,
    ...commonFields,
    path: '/',
    host: 'shop.example.com',
    headers: [],
    expectation: { statuses: [{ from: 200, to: 499 }] },
    ...changes,
  }
}

/** The body of an outcome that has an answer. */
export function bodyOf(outcome: Outcome): string | undefined {
  return 'answer' in outcome ? outcome.answer?.body.toString('latin1') : undefined
}
