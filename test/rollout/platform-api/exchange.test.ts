import { getEventListeners } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import t, { type Test } from 'tap'
import { maxConnections, openApiPool } from '../../../src/rollout/platform-api/api-pool.ts'
import { exchange } from '../../../src/rollout/platform-api/exchange.ts'
import { fillBacklog } from '../../support/full-backlog.ts'
import { findFreePort } from '../../support/ports.ts'
import { waitFor } from '../../support/wait-for.ts'
import { listen } from '../platform-api-server.ts'

const request = { method: 'GET', path: '/apps' } as const
const answered = { kind: 'answered', answer: { status: 200, text: '{"name":"shop"}' } }

t.test('an answer has its status, headers and text', async t => {
  const { ask } = await start(t, (_request, response) => {
    response.writeHead(206, { 'next-range': 'id x..' }).end('[]')
  })
  const result = await ask()
  t.match(result, { kind: 'answered', answer: { status: 206, text: '[]' } })
  t.equal(result.kind === 'answered' && result.answer.header('next-range'), 'id x..')
})

t.test('one request after the other takes a connection that is there', async t => {
  const { ask, sockets } = await start(t, answer)
  for (let round = 0; round < 10; round++) t.match(await ask(), answered)
  // The second request may begin before the first connection is free again.
  t.ok(sockets.size <= 2, `${sockets.size} connections`)
})

t.test('however many are begun, no more are under way than there are connections', async t => {
  let underWay = 0
  let mostAtOnce = 0
  const { ask, sockets } = await start(t, (message, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++underWay)
    response.once('close', () => underWay--)
    setImmediate(() => answer(message, response))
  })
  const results = await Promise.all(Array.from({ length: 40 }, () => ask()))
  t.match(results, new Array(40).fill(answered))
  t.ok(mostAtOnce > 1 && mostAtOnce <= maxConnections, `${mostAtOnce} at once`)
  t.ok(sockets.size <= maxConnections, `${sockets.size} connections`)
})

t.test('a connection that breaks takes its request with it, and the next one has another', async t => {
  for (const [name, breakOff] of [
    ['before the answer', (_message, response) => response.destroy()],
    ['within it', (_message, response) => cutOff(response)],
    ['by what is no HTTP', (message, _response) => message.socket.end('no HTTP')],
  ] satisfies readonly [string, (message: IncomingMessage, response: ServerResponse) => void][]) {
    let isBroken = true
    const { ask, sockets } = await start(t, (message, response) => {
      if (isBroken) breakOff(message, response)
      else answer(message, response)
      isBroken = false
    })
    t.match(await ask(), { kind: 'no-answer', reason: /./ }, name)
    t.match(await ask(), answered, `after one that broke ${name}`)
    t.equal(sockets.size, 2)
  }
})

t.test('an abort ends the wait for an answer, and its connection', async t => {
  const waiting: ServerResponse[] = []
  const { ask, sockets } = await start(t, (_message, response) => void waiting.push(response))
  const controller = new AbortController()
  const asked = ask(controller.signal)
  await waitFor('the request to be there', () => waiting.length === 1)
  controller.abort()
  t.strictSame(await asked, { kind: 'no-answer', reason: 'This operation was aborted' })
  await waitFor('the connection to be closed', () => [...sockets].every(({ destroyed }) => destroyed))
  t.strictSame(getEventListeners(controller.signal, 'abort'), [])
})

t.test('an abort ends the wait for a connection that does not come', async t => {
  const port = await findFreePort()
  const free = await fillBacklog(t, port)
  t.teardown(free)
  const ask = await openPool(t, `http://127.0.0.1:${port}`)
  const controller = new AbortController()
  const asked = ask(controller.signal)
  setImmediate(() => controller.abort())
  t.strictSame(await asked, { kind: 'no-answer', reason: 'This operation was aborted' })
})

t.test('nothing is sent after an abort', async t => {
  const { ask, sockets } = await start(t, answer)
  t.match(await ask(AbortSignal.abort()), { kind: 'no-answer', reason: 'This operation was aborted' })
  t.equal(sockets.size, 0)
})

/** A server, and what asks it for the same again and again. */
async function start(t: Test, handle: (message: IncomingMessage, response: ServerResponse) => void) {
  const sockets = new Set<Socket>()
  const url = await listen(t, (message, response) => {
    sockets.add(message.socket)
    handle(message, response)
  })
  return { sockets, ask: await openPool(t, url) }
}

async function openPool(t: Test, url: string) {
  const pool = await openApiPool(url)
  t.teardown(pool.close)
  return (signal = new AbortController().signal) => exchange(pool, request, signal)
}

function answer(_message: IncomingMessage, response: ServerResponse): void {
  response.end(answered.answer.text)
}

function cutOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '100' })
  response.write('[', () => response.destroy())
}
