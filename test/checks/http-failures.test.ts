/** Requests that get no answer, or none that could be understood. */
import { createServer as createHttp2Server } from 'node:http2'
import { createServer, type Socket } from 'node:net'
import t from 'tap'
import { attemptHttp } from '../../src/checks/http.ts'
import type { Outcome } from '../../src/checks/outcome.ts'
import { fillBacklog } from '../support/full-backlog.ts'
import { findFreePort } from '../support/ports.ts'
import { type Handler, httpCheck, listen, startServer, subjectOn } from '../support/server.ts'

const head = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n'
const chunkedHead = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'

t.test('nobody listens: refused, with the address that was asked', async t => {
  const port = await findFreePort()
  t.strictSame(await attempt(port), { kind: 'refused', address: '127.0.0.1' })
})

t.test('a limit that is over says what had not come', async t => {
  const limitMs = 300
  const cases: readonly { name: string; handle: Handler; awaited: string }[] = [
    { name: 'no answer', handle: () => {}, awaited: 'answer' },
    { name: 'half a head', handle: socket => socket.write(head.slice(0, 30)), awaited: 'answer' },
    {
      name: 'a head that drips',
      handle: socket => drip(socket, 'X: y\r\n', 'HTTP/1.1 200 OK\r\n'),
      awaited: 'answer',
    },
    {
      name: 'early hints alone',
      handle: socket => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'),
      awaited: 'answer',
    },
    { name: 'no body', handle: socket => socket.write(head), awaited: 'body' },
    {
      name: 'a body that drips',
      handle: socket => drip(socket, 'x', 'HTTP/1.1 200 OK\r\n\r\n'),
      awaited: 'body',
    },
  ]
  for (const { name, handle, awaited } of cases) {
    const port = await startServer(t, handle)
    t.strictSame(await attempt(port, limitMs), { kind: 'timed-out', awaited, limitMs }, name)
  }
})

t.test('a full backlog is a connection that does not come', async t => {
  const port = await findFreePort()
  const free = await fillBacklog(t, port)
  t.strictSame(await attempt(port, 300), { kind: 'timed-out', awaited: 'connection', limitMs: 300 })
  await free()
})

t.test('a connection that is closed early tells how far the answer had come', async t => {
  const cases: readonly { name: string; handle: Handler; status: number | undefined }[] = [
    { name: 'before the answer', handle: socket => socket.end(), status: undefined },
    { name: 'by a reset before the answer', handle: socket => socket.resetAndDestroy(), status: undefined },
    { name: 'in the head', handle: socket => socket.end(head.slice(0, 30)), status: undefined },
    {
      name: 'after early hints',
      handle: socket => socket.end('HTTP/1.1 103 Early Hints\r\n\r\n'),
      status: undefined,
    },
    ...[head, `${head.trimEnd()}\r\nConnection: close\r\n\r\n`].flatMap(start => [
      { name: `before the body after ${start}`, handle: (socket: Socket) => socket.end(start), status: 200 },
      {
        name: `in the body after ${start}`,
        handle: (socket: Socket) => socket.end(`${start}some`),
        status: 200,
      },
    ]),
    ...[chunkedHead, `${chunkedHead.trimEnd()}\r\nConnection: close\r\n\r\n`].flatMap(start =>
      ['', '5\r\nhe', '2\r\nhe\r\n', '2\r\nhe\r\n0\r\n'].map(chunks => ({
        name: `after ${start}${chunks}`,
        handle: (socket: Socket) => socket.end(`${start}${chunks}`),
        status: 200,
      })),
    ),
    {
      name: 'by a reset in the body',
      handle: socket => socket.write(`${head}some`, () => socket.resetAndDestroy()),
      status: 200,
    },
  ]
  for (const { name, handle, status } of cases) {
    const port = await startServer(t, handle)
    t.strictSame(await attempt(port), { kind: 'closed-early', status }, name)
  }
})

t.test('a server that closes without reading is closed early', async t => {
  const server = createServer(socket => socket.on('error', () => {}).destroy())
  t.teardown(() => server.close())
  t.match(await attempt(await listen(server, '127.0.0.1')), { kind: 'closed-early', status: undefined })
})

t.test('what is not HTTP/1 is malformed', async t => {
  const cases: readonly { name: string; answer: string }[] = [
    { name: 'another protocol', answer: '220 mail.example.com ESMTP\r\n' },
    { name: 'TLS', answer: '\x15\x03\x01\x00\x02\x02\x46' },
    { name: 'the start of HTTP/2', answer: '\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80' },
    { name: 'an upgrade that nobody has asked for', answer: 'HTTP/1.1 101 Other\r\nUpgrade: x\r\n\r\n' },
    { name: 'a header without a name', answer: 'HTTP/1.1 200 OK\r\n: x\r\n\r\n' },
    { name: 'a length that is no number', answer: 'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n' },
    {
      name: 'a header without a name behind a length',
      answer: 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n: x\r\n\r\n',
    },
    { name: 'two lengths', answer: 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx' },
    { name: 'a chunk without a length', answer: `${chunkedHead}x\r\n` },
    { name: 'headers of 2 MB', answer: `HTTP/1.1 200 OK\r\n${`X: ${'x'.repeat(8000)}\r\n`.repeat(250)}\r\n` },
  ]
  for (const { name, answer } of cases) {
    const port = await startServer(t, socket => socket.end(Buffer.from(answer, 'latin1')))
    t.match(await attempt(port), { kind: 'malformed', reason: /./ }, name)
  }
})

t.test('what undici does not understand, though it is HTTP/1, is no pass', async t => {
  for (const answer of [
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK',
  ]) {
    const port = await startServer(t, socket => socket.write(answer))
    t.strictSame(await attempt(port), { kind: 'closed-early', status: undefined }, answer)
  }
})

t.test('a server of HTTP/2 alone is malformed', async t => {
  const server = createHttp2Server()
  t.teardown(() => server.close())
  server.on('sessionError', () => {})
  t.match(await attempt(await listen(server, '127.0.0.1')), { kind: 'malformed' })
})

t.test('a signal ends an attempt at once, wherever it is', async t => {
  const cases: readonly { name: string; handle: Handler }[] = [
    { name: 'before the answer', handle: () => {} },
    { name: 'in the body', handle: socket => socket.write(`${head}some`) },
  ]
  for (const { name, handle } of cases) {
    const over = new AbortController()
    const port = await startServer(t, (socket, received) => {
      handle(socket, received)
      setImmediate(() => over.abort())
    })
    t.strictSame(await attempt(port, undefined, over.signal), { kind: 'abandoned' }, name)
  }
  const port = await findFreePort()
  const free = await fillBacklog(t, port)
  const over = new AbortController()
  setImmediate(() => over.abort())
  t.strictSame(await attempt(port, undefined, over.signal), { kind: 'abandoned' }, 'before the connection')
  await free()
})

t.test('a signal that comes while an attempt begins ends it as well', async t => {
  const port = await startServer(t, () => {})
  const over = new AbortController()
  const startedAt = performance.now()
  const attempting = attempt(port, 5000, over.signal)
  over.abort()
  t.strictSame(await attempting, { kind: 'abandoned' })
  t.ok(performance.now() - startedAt < 4000, 'and does not wait for its limit')
})

function attempt(port: number, timeoutMs = 60_000, signal = new AbortController().signal): Promise<Outcome> {
  return attemptHttp(httpCheck({ timeoutMs }), subjectOn(port), 'tester/1', signal)
}

/** Writes a start, and then a piece every now and then, until the connection is gone. */
function drip(socket: Parameters<Handler>[0], piece: string, start: string): void {
  socket.write(start)
  const timer = setInterval(() => socket.write(piece), 20)
  socket.once('close', () => clearInterval(timer))
}
