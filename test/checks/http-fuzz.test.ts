/** Whatever bytes come in answer to a request: an attempt comes to an outcome, soon, and to a pass only by a good answer. */
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import t from 'tap'
import { attemptHttp } from '../../src/checks/http.ts'
import { holds } from '../support/fuzz.ts'
import { httpCheck, listen, subjectOn } from '../support/server.ts'

/** For those who neither answer nor close. */
const limitMs = 40
/** Far beyond the limit, on a busy machine too. */
const hungMs = 20_000

/** What the server does with a connection: it writes the pieces, one after the other, and then this. */
type Behaviour = { readonly pieces: readonly Buffer[]; readonly end: 'end' | 'reset' | 'stay' }

const part = fc.constantFrom(
  ...['HTTP/1.1 ', 'HTTP/1.0 ', 'HTTP/2 ', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 500 No\r\n', 'HTTP/1.1 302\r\n'],
  ...[
    'HTTP/1.1 100 Continue\r\n\r\n',
    'HTTP/1.1 103 Hints\r\n\r\n',
    'HTTP/1.1 101 Other\r\nUpgrade: x\r\n\r\n',
  ],
  ...[
    'HTTP/1.1 204 None\r\n',
    'HTTP/1.1 304 Same\r\n',
    'HTTP/1.1 0 \r\n',
    'HTTP/1.1 999 ?\r\n',
    '200',
    ' ',
    ':',
  ],
  ...[
    '\r\n',
    '\n',
    '\r',
    '\r\n\r\n',
    '\0',
    'Content-Length: ',
    '0',
    '5',
    '-1',
    '99999999999999999999',
    'OKAY\n',
  ],
  ...[
    'Content-Length: 5\r\n',
    'Transfer-Encoding: chunked\r\n',
    '5\r\nOKAY\n\r\n',
    '0\r\n\r\n',
    'ffffffffffff\r\n',
  ],
  ...[
    '5;x="\r\n',
    'Trailer: x\r\n',
    'Connection: keep-alive\r\n',
    'Connection: close\r\n',
    'Connection: upgrade\r\n',
  ],
  ...[
    'Content-Encoding: gzip\r\n',
    'Content-Encoding: br\r\n',
    'Location: //\x1b[2J\r\n',
    'Upgrade: h2c\r\n',
  ],
  ...[
    'Keep-Alive: timeout=0\r\n',
    'X: é\r\n',
    ' folded\r\n',
    `X: ${'x'.repeat(300_000)}\r\n`,
    'PRI * HTTP/2.0\r\n',
  ],
)
const bytes = fc.uint8Array({ maxLength: 20 }).map(array => Buffer.from(array))
const good = fc.constantFrom(
  Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nOKAY\n'),
  Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nOKAY\n\r\n0\r\n\r\n'),
  Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n'),
    gzipSync('OKAY\n'),
  ]),
)
/** A good answer, of which a few bytes are others, or missing. */
const damaged = fc.tuple(good, fc.nat(), bytes, fc.nat({ max: 4 })).map(([answer, at, instead, gone]) => {
  const start = at % (answer.length + 1)
  return Buffer.concat([answer.subarray(0, start), instead, answer.subarray(start + gone)])
})
const answer = fc.oneof(
  { weight: 1, arbitrary: good },
  { weight: 3, arbitrary: damaged },
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.oneof(
          { weight: 9, arbitrary: part.map(text => Buffer.from(text)) },
          { weight: 1, arbitrary: bytes },
        ),
        {
          maxLength: 12,
        },
      )
      .map(parts => Buffer.concat(parts)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map(array => Buffer.from(array)) },
)
const behaviour: fc.Arbitrary<Behaviour> = fc.record({
  pieces: fc.tuple(answer, fc.array(fc.nat(), { maxLength: 2 })).map(([whole, cuts]) => cut(whole, cuts)),
  end: fc.oneof(
    { weight: 12, arbitrary: fc.constant('end' as const) },
    { weight: 3, arbitrary: fc.constant('reset' as const) },
    { weight: 1, arbitrary: fc.constant('stay' as const) },
  ),
})

/** One for each outcome: what is random may miss one. */
const examples = new Map<string, Behaviour>([
  ['passed', answers('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nOKAY\n')],
  ['wrong-status', answers('HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n')],
  ['wrong-body', answers('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nBUSY')],
  ['closed-early', answers('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nOK')],
  ['malformed', answers('HTTP/2 OK\r\n\r\n')],
  ['timed-out', { ...answers('HTTP/1.1 200 OK\r\n'), end: 'stay' }],
])

t.test('an attempt comes to an outcome, whatever it is answered', async t => {
  let next: Behaviour = { pieces: [], end: 'end' }
  const outcomes = new Map<string, number>()
  const server = createServer({ noDelay: true }, socket => {
    // Whoever asks may be gone first.
    behave(
      socket.on('error', () => {}),
      next,
    ).catch(() => {})
  })
  t.teardown(() => server.close())
  const port = await listen(server, '127.0.0.1')
  const check = httpCheck({
    timeoutMs: limitMs,
    expectation: { statuses: [{ from: 200, to: 299 }], body: 'OKAY' },
  })

  const property = fc.asyncProperty(behaviour, async each => {
    next = each
    const outcome = await Promise.race([
      attemptHttp(check, subjectOn(port), 'fuzz', new AbortController().signal),
      setTimeout(hungMs, undefined, { ref: false }),
    ])
    if (outcome === undefined) throw new Error('it hangs')
    outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1)
    return outcome.kind !== 'passed' || isGood(Buffer.concat(each.pieces))
  })
  await holds(t, property, { numRuns: 1500, examples: [...examples.values()].map(each => [each]) })

  for (const kind of examples.keys()) {
    t.ok(outcomes.get(kind), `some came to be ${kind}`)
  }
})

function answers(text: string): Behaviour {
  return { pieces: [Buffer.from(text)], end: 'end' }
}

/** Read without any library: a status that is good, and what the app has to say. */
function isGood(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  return /HTTP\/1\.[01] 2\d\d/.test(text) && (text.includes('OKAY') || text.includes('gzip'))
}

function cut(whole: Buffer, places: readonly number[]): readonly Buffer[] {
  const ends = [...places.map(place => place % (whole.length + 1)), whole.length].sort(
    (one, other) => one - other,
  )
  return ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end))
}

async function behave(socket: Socket, { pieces, end }: Behaviour): Promise<void> {
  await once(socket, 'data')
  for (const piece of pieces) {
    await new Promise(resolve => socket.write(piece, resolve))
  }
  if (end === 'end') socket.end()
  if (end === 'reset') socket.resetAndDestroy()
}
