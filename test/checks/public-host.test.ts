import t, { type Test } from 'tap'
import type { CheckRun } from '../../src/checks/attempts.ts'
import type { Answer, Outcome } from '../../src/checks/outcome.ts'
import { askByPublicHost } from '../../src/checks/public-host.ts'
import type { HttpCheck } from '../../src/plan/check.ts'
import { commonFields, httpCheck, startServer, subjectOn } from '../support/server.ts'

const okay: Answer = { status: 200, location: undefined, body: Buffer.from('OKAY') }

t.test('a refusal of a public name is told, by its status or by its text', async t => {
  const answers = [
    { answer: respond(400), reaction: { kind: 'refused', status: 400, text: undefined } },
    { answer: respond(403), reaction: { kind: 'refused', status: 403, text: undefined } },
    { answer: respond(421), reaction: { kind: 'refused', status: 421, text: undefined } },
    {
      answer: respond(200, '<h1>Invalid Host header</h1>'),
      reaction: { kind: 'refused', status: 200, text: 'Invalid Host header' },
    },
    {
      answer: respond(403, 'Blocked request. This host ("x") is not allowed.'),
      reaction: { kind: 'refused', status: 403, text: 'Blocked request. This host' },
    },
  ]
  for (const { answer, reaction } of answers) {
    const { found, heads } = await ask(t, answer)
    t.strictSame(found, { checkName: 'GET /', host: 'smoke-test.example.com', reaction })
    t.equal(heads.length, 1)
    t.match(heads[0], /^Host: smoke-test\.example\.com\r$/m)
  }
})

t.test('whatever else a public name is answered with is no refusal', async t => {
  const closed = ''
  for (const answer of [respond(200), respond(302), respond(404), respond(500), closed, 'no HTTP\r\n']) {
    const { found, heads } = await ask(t, answer)
    t.equal(found, undefined, answer)
    t.equal(heads.length, 1)
  }
})

t.test('an answer that does not come is waited for no longer than the check would', async t => {
  const { found } = await ask(t, undefined, { check: { timeoutMs: 50 } })
  t.equal(found, undefined)
})

t.test('an app that ends of it is told', async t => {
  const { found } = await ask(t, '', { exited: Promise.resolve() })
  t.match(found, { reaction: { kind: 'ended' } })
})

t.test('nothing is asked where the host was named, or the answer was no pass of its own', async t => {
  const named = { origins: new Map([['host', { kind: 'config-var', name: 'SMOKE_TEST_HOST' }]] as const) }
  const cases: readonly { name: string; check?: Partial<HttpCheck>; outcome?: Outcome }[] = [
    { name: 'a named host', check: named },
    { name: 'a 4xx', outcome: { kind: 'passed', answer: { ...okay, status: 404 } } },
    { name: 'a failed check that warns only', outcome: { kind: 'wrong-status', answer: okay } },
  ]
  for (const { name, ...changes } of cases) {
    const { found, heads } = await ask(t, respond(403), changes)
    t.equal(found, undefined, name)
    t.equal(heads.length, 0, name)
  }
  const listening = {
    kind: 'listening',
    name: 'port',
    retry: { kind: 'counted', attempts: 1, waitMs: 0 },
  } as const
  const run = runOf({ ...commonFields, ...listening, timeoutMs: 1 }, { kind: 'passed' })
  t.equal(await askByPublicHost([run], subjectOn(1), 'tester/1', new AbortController().signal), undefined)
})

function respond(status: number, body = ''): string {
  return `HTTP/1.1 ${status} Reason\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`
}

type Changes = {
  readonly check?: Partial<HttpCheck>
  readonly outcome?: Outcome
  readonly exited?: Promise<void>
}

/** Of a server that answers with these bytes and closes, or never answers. */
async function ask(t: Test, answer: string | undefined, { check, outcome, exited }: Changes = {}) {
  const heads: string[] = []
  const port = await startServer(t, (socket, head) => {
    heads.push(head)
    if (answer !== undefined) socket.end(answer)
  })
  const run = runOf(httpCheck({ host: 'localhost', ...check }), outcome ?? { kind: 'passed', answer: okay })
  const subject = { ...subjectOn(port), ...(exited && { exited }) }
  const found = await askByPublicHost([run], subject, 'tester/1', new AbortController().signal)
  return { found, heads }
}

function runOf(check: CheckRun['check'], outcome: Outcome): CheckRun {
  const last = { number: 1, outcome, atMs: 0, tookMs: 0, nextInMs: undefined }
  return { check, attempts: [last], last }
}
