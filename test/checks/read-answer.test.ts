/** What is read of a long body, and what is found in it. */
import { createServer } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { attemptHttp } from '../../src/checks/http.ts'
import type { Outcome } from '../../src/checks/outcome.ts'
import { httpCheck, listen, subjectOn } from '../support/server.ts'

const mebibyte = 1024 * 1024
const text = 'Sign in ✓'
const dots = (bytes: number) => Buffer.alloc(bytes, '.')
const encodings = [
  { encoding: undefined, encode: (body: Buffer) => body },
  { encoding: 'gzip', encode: (body: Buffer) => gzipSync(body) },
  { encoding: 'br', encode: (body: Buffer) => brotliCompressSync(body) },
]

for (const { encoding, encode } of encodings) {
  const kind = encoding ?? 'plain'
  t.test(`a text behind the first MiB of a ${kind} body is found`, async t => {
    for (const at of [0, mebibyte - 3, mebibyte, 3 * mebibyte + 1, 15 * mebibyte]) {
      const body = Buffer.concat([dots(at), Buffer.from(text), dots(mebibyte)])
      t.match(await ask(t, encode(body), encoding), { kind: 'passed' }, `at ${at}`)
    }
  })
  t.test(`a ${kind} body without the text lacks it`, async t => {
    t.match(await ask(t, encode(dots(2 * mebibyte)), encoding), { kind: 'content-missing' })
  })
}

t.test('a text behind the limit is not looked for', async t => {
  const body = Buffer.concat([dots(16 * mebibyte), Buffer.from(text)])
  t.match(await ask(t, body, undefined), { kind: 'content-missing', answer: { isCut: true } })
  t.match(await ask(t, gzipSync(body), 'gzip'), { kind: 'content-missing' })
})

t.test('a body that is not what it says is searched as it came', async t => {
  t.match(await ask(t, Buffer.from(`<p>${text}</p>`), 'gzip'), { kind: 'passed' })
  t.match(await ask(t, dots(3 * mebibyte), 'gzip'), { kind: 'content-missing' })
})

t.test('a body without end is searched up to the limit, and of the rest nothing is waited for', async t => {
  const server = createServer((_request, response) => {
    const write = () => {
      while (response.write(dots(mebibyte)));
    }
    response.on('drain', write)
    write()
  })
  t.teardown(() => server.closeAllConnections())
  t.teardown(() => server.close())
  const port = await listen(server, '127.0.0.1')
  t.match(await attempt(port), { kind: 'content-missing', answer: { isCut: true } })
})

async function ask(t: Test, body: Buffer, encoding: string | undefined): Promise<Outcome> {
  const server = createServer((_request, response) => {
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding)
    response.end(body)
  })
  t.teardown(() => server.close())
  return await attempt(await listen(server, '127.0.0.1'))
}

function attempt(port: number): Promise<Outcome> {
  const expectation = { statuses: [{ from: 200, to: 299 }], content: text }
  const { signal } = new AbortController()
  return attemptHttp(httpCheck({ expectation }), subjectOn(port), 'tester/1', signal)
}
