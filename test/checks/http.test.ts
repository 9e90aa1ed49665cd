import { createServer as createHttpServer } from 'node:http'
import t, { type Test } from 'tap'
import { attemptHttp } from '../../src/checks/http.ts'
import type { Outcome } from '../../src/checks/outcome.ts'
import type { HttpCheck } from '../../src/plan/check.ts'
import { findFreePort, skipWithoutIpv6 } from '../support/ports.ts'
import { bodyOf, type Handler, httpCheck, listen, startServer, subjectOn } from '../support/server.ts'
import { changeVariables } from '../support/variables.ts'

/** Answers with these bytes, and closes. */
const say =
  (...pieces: readonly string[]): Handler =>
  socket => {
    for (const piece of pieces) socket.write(Buffer.from(piece, 'latin1'))
    socket.end()
  }

t.test('an answer passes with its status, its body and its Location', async t => {
  const port = await startHttpServer(t, (_, response) =>
    response.writeHead(200, { location: '/a' }).end('hello'),
  )
  const outcome = await attempt(port)
  t.match(outcome, { kind: 'passed', answer: { status: 200, location: '/a' } })
  t.equal(bodyOf(outcome), 'hello')
})

t.test('an answer is held to what is expected of it', async t => {
  const port = await startHttpServer(t, (_, response) => response.writeHead(503).end('down'))
  t.match(await attempt(port), { kind: 'wrong-status', answer: { status: 503 } })
  const statuses = [{ from: 503, to: 503 }]
  t.match(await attempt(port, { expectation: { statuses, content: 'down' } }), { kind: 'passed' })
  t.match(await attempt(port, { expectation: { statuses, content: 'up' } }), { kind: 'content-missing' })
  t.match(await attempt(port, { expectation: { statuses, body: 'dow' } }), { kind: 'wrong-body' })
})

t.test('the request is the router’s, to the last byte', async t => {
  let received = ''
  const port = await startServer(t, (socket, head) => {
    received = head
    say('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')(socket, head)
  })
  t.match(await attempt(port, { path: '/up?a=b%20c&d' }), { kind: 'passed' })
  const lines = received.split('\r\n')
  t.equal(lines.shift(), 'GET /up?a=b%20c&d HTTP/1.1')
  t.strictSame(lines.splice(-2), ['', ''], 'no body')
  t.strictSame(
    lines
      .map(line =>
        line
          .replace(/^(X-Request-Id: )[0-9a-f-]{36}$/, '$1ID')
          .replace(/^(X-Request-Start: )\d{13}$/, '$1MS'),
      )
      .toSorted(),
    [
      'Accept-Encoding: identity',
      'Accept: */*',
      'Connection: close',
      'Host: shop.example.com',
      'User-Agent: tester/1',
      'Via: 1.1 heroku-router',
      'X-Forwarded-For: 192.0.2.1',
      'X-Forwarded-Port: 443',
      'X-Forwarded-Proto: https',
      'X-Request-Id: ID',
      'X-Request-Start: MS',
    ],
  )
})

t.test('headers of the app’s own are over the router’s, whatever the case of their names', async t => {
  let received = ''
  const port = await startServer(t, (socket, head) => {
    received = head
    say('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')(socket, head)
  })
  const headers = [
    { name: 'Host', value: 'other.example.com' },
    { name: 'AUTHORIZATION', value: 'Basic eDp5' },
    { name: 'Accept', value: 'text/html' },
  ]
  t.match(await attempt(port, { headers }), { kind: 'passed' })
  const lines = received.toLowerCase().split('\r\n')
  for (const line of ['host: other.example.com', 'authorization: basic edp5', 'accept: text/html']) {
    t.equal(lines.filter(each => each.startsWith(line.split(' ')[0] ?? '')).join(), line)
  }
})

t.test('each attempt is one request on a connection of its own', async t => {
  const requests: string[] = []
  const port = await startServer(t, (socket, head) => {
    requests.push(head)
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nOK')
  })
  await attempt(port)
  await attempt(port)
  t.equal(requests.length, 2, 'a server that would keep the connection does not')
})

const answers: readonly { name: string; pieces: readonly string[]; status?: number; body?: string }[] = [
  { name: 'without a length, ended by its close', pieces: ['HTTP/1.1 200 OK\r\n\r\n', 'hel', 'lo'] },
  { name: 'of HTTP/1.0', pieces: ['HTTP/1.0 200 OK\r\n\r\nhello'] },
  { name: 'without a reason', pieces: ['HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello'] },
  {
    name: 'in chunks, with a trailer',
    pieces: [
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\n\r\n',
      '2\r\nhe\r\n3;x=y\r\nllo\r\n',
      '0\r\nX: y\r\n\r\n',
    ],
  },
  { name: 'in single bytes', pieces: [...'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello'] },
  {
    name: 'behind early hints and 102',
    pieces: [
      'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n',
      'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello',
    ],
  },
  { name: 'without a body', pieces: ['HTTP/1.1 204 No Content\r\n\r\n'], status: 204, body: '' },
  ...[204, 304].map(status => ({
    name: `${status} with a length and without a body`,
    pieces: [`HTTP/1.1 ${status} Reason\r\nContent-Length: 2\r\nX: y\r\n\r\n`],
    status,
    body: '',
  })),
  {
    name: 'with a length that is there twice',
    pieces: ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX: y\r\ncontent-length:5\r\n\r\nhello'],
  },
  ...[
    'Content-Length: 2\r\nTransfer-Encoding: chunked',
    'transfer-encoding: chunked\r\nContent-Length: 9',
  ].map(headers => ({
    name: `in chunks, with ${JSON.stringify(headers)}`,
    pieces: [`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`, '5\r\nhello\r\n0\r\n\r\n'],
  })),
  {
    name: 'with all of it behind early hints, in single bytes',
    pieces: [
      ...'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello',
    ],
  },
  {
    name: 'with a gzip that was not asked for',
    pieces: ['HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nhello'],
  },
  { name: 'with bytes behind its end', pieces: ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello world'] },
  {
    name: 'with 64 KB of headers, 8 KB a line',
    pieces: [
      'HTTP/1.1 200 OK\r\n',
      ...Array.from({ length: 8 }, (_, n) => `X-${n}: ${'x'.repeat(8000)}\r\n`),
      '\r\nhello',
    ],
  },
]

for (const { name, pieces, status = 200, body = 'hello' } of answers) {
  t.test(`an answer ${name} is an answer`, async t => {
    const outcome = await attempt(await startServer(t, say(...pieces)))
    t.match(outcome, { kind: 'passed', answer: { status } })
    t.equal(bodyOf(outcome), body)
  })
}

t.test('of a body the first MiB is read, and no more is waited for', async t => {
  const body = Buffer.alloc(2 * 1024 * 1024, 'x')
  const port = await startHttpServer(t, (_, response) => response.write(body))
  const outcome = await attempt(port)
  t.match(outcome, { kind: 'passed', answer: { status: 200 } })
  t.equal(bodyOf(outcome)?.length, 1024 * 1024)
})

t.test('a redirect is not followed', async t => {
  let requests = 0
  const port = await startHttpServer(t, (_, response) => {
    requests++
    response.writeHead(302, { location: '/login' }).end()
  })
  t.match(await attempt(port), { kind: 'passed', answer: { status: 302, location: '/login' } })
  t.equal(requests, 1)
})

t.test('proxy variables are ignored', async t => {
  const proxy = `http://127.0.0.1:${await findFreePort()}`
  changeVariables(t, { http_proxy: proxy, HTTP_PROXY: proxy, all_proxy: proxy, ALL_PROXY: proxy })
  const port = await startHttpServer(t, (_, response) => response.end('direct'))
  t.equal(bodyOf(await attempt(port)), 'direct')
})

t.test('an address of IPv6 is taken', { skip: await skipWithoutIpv6() }, async t => {
  const port = await startServer(t, say('HTTP/1.1 200 OK\r\n\r\nhello'), '::1')
  t.match(await attemptHttp(httpCheck(), subjectOn(port, '::1'), 'tester/1', unbroken()), { kind: 'passed' })
})

function attempt(port: number, changes: Partial<HttpCheck> = {}): Promise<Outcome> {
  return attemptHttp(httpCheck(changes), subjectOn(port), 'tester/1', unbroken())
}

function unbroken(): AbortSignal {
  return new AbortController().signal
}

async function startHttpServer(t: Test, handle: Parameters<typeof createHttpServer>[1]): Promise<number> {
  const server = createHttpServer(handle as never)
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return await listen(server, '127.0.0.1')
}
