import t from 'tap'
import type { Outcome } from '../../src/checks/outcome.ts'
import type { Check } from '../../src/plan/check.ts'
import { diagnoseCheck } from '../../src/verdict/diagnose-check.ts'
import type { ProcessFacts } from '../../src/verdict/facts.ts'
import { blockOf } from './block.ts'
import {
  answerWith,
  failedWith,
  healthCheck,
  listenerOn,
  listeningCheck,
  passed,
  rootCheck,
  runOf,
} from './facts.ts'

type Case = {
  readonly name: string
  readonly check: Check
  readonly outcome: Outcome
  readonly facts?: Partial<ProcessFacts>
  readonly expect: string
}

const okayCheck = { ...healthCheck, expectation: { ...healthCheck.expectation, body: 'OKAY\n' } }
const contentCheck = { ...healthCheck, expectation: { ...healthCheck.expectation, content: 'all "well"' } }
const ipv6Only: ProcessFacts['readiness'] = {
  kind: 'up',
  afterMs: 2310,
  listener: listenerOn('::', 5000, { isIpv6Only: true }),
  isUnproven: false,
}

const cases: readonly Case[] = [
  {
    name: 'a wrong status, with the body',
    check: healthCheck,
    outcome: { kind: 'wrong-status', answer: answerWith(503, '<h1>Down</h1>\n') },
    expect: `GET /up answered 503; expected: 200-299
- It was the only attempt, 2.4 s after the boot.
- The request was GET /up to port 5000, with Host: www.example.com and X-Forwarded-Proto: https.
- The body was:
    <h1>Down</h1>
1. Look for an exception in the log of the app.
2. See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.`,
  },
  {
    name: 'a redirect, with its target',
    check: healthCheck,
    outcome: { kind: 'wrong-status', answer: answerWith(301, '', 'https://www.example.com/up') },
    expect: `GET /up answered 301 with Location: https://www.example.com/up; expected: 200-299
- It was the only attempt, 2.4 s after the boot.
- The request was GET /up to port 5000, with Host: www.example.com and X-Forwarded-Proto: https.
- The body was empty.
1. If it redirects to https: the request already says X-Forwarded-Proto: https, as Heroku's router does. Let the app trust that header (Rails config.assume_ssl, Django SECURE_PROXY_SSL_HEADER).
2. If it redirects to its own host name: heroku config:set SMOKE_TEST_HOST to that name.
3. Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299,301`,
  },
  {
    name: 'another body',
    check: okayCheck,
    outcome: { kind: 'wrong-body', answer: answerWith(200, 'NOT OKAY\r\n') },
    expect: `GET /up answered 200 with the body "NOT OKAY"; expected: "OKAY"
- It was the only attempt, 2.4 s after the boot.
- The request was GET /up to port 5000, with Host: www.example.com and X-Forwarded-Proto: https.
- The body was:
    NOT OKAY
1. If the app is not well, mend what its healthcheck tells.
2. If the expected text is out of date, change SMOKE_TEST_BODY or SMOKE_TEST_CONTENT: heroku config`,
  },
  {
    name: 'a text that is not in the body',
    check: contentCheck,
    outcome: { kind: 'content-missing', answer: answerWith(200, '') },
    expect: `GET /up answered 200 with a body that lacks the text "all "well""
- It was the only attempt, 2.4 s after the boot.
- The request was GET /up to port 5000, with Host: www.example.com and X-Forwarded-Proto: https.
- The body was empty.
1. If the app is not well, mend what its healthcheck tells.
2. If the expected text is out of date, change SMOKE_TEST_BODY or SMOKE_TEST_CONTENT: heroku config`,
  },
  {
    name: 'a refused connection',
    check: rootCheck,
    outcome: { kind: 'refused', address: '127.0.0.1' },
    expect: `GET / was refused a connection to 127.0.0.1
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
1. web listened and then did not: read its last lines below.`,
  },
  {
    name: 'a refused connection, because the app speaks IPv6 alone',
    check: rootCheck,
    outcome: { kind: 'refused', address: '127.0.0.1' },
    facts: { readiness: ipv6Only },
    expect: `GET / was refused a connection to 127.0.0.1
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
- The app listens on IPv6 alone; Heroku's router speaks IPv4 to a dyno.
1. Let web bind 0.0.0.0, or [::] without the option that makes it IPv6 only.`,
  },
  {
    name: 'no answer in time',
    check: rootCheck,
    outcome: { kind: 'timed-out', awaited: 'answer', limitMs: 30_000 },
    expect: `GET / got no answer within 30.0 s
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
1. A healthcheck should answer at once: see what this one waits for, such as a database that cannot be reached.
2. Heroku's router gives an answer 30 s. If the test has a shorter limit, raise it: heroku config:set SMOKE_TEST_TIMEOUT=30`,
  },
  {
    name: 'a connection that was closed without an answer',
    check: rootCheck,
    outcome: { kind: 'closed-early', status: undefined },
    expect: `GET / got no answer: the connection was closed
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
1. A worker that crashes in a request looks like this: its log should say why.`,
  },
  {
    name: 'an answer that is not HTTP/1.1, with the reason printable',
    check: rootCheck,
    outcome: { kind: 'malformed', reason: 'Expected HTTP/ \x15\x03' },
    expect: `GET / was answered with something that is not HTTP/1.1
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
- The answer could not be read: Expected HTTP/ \\x15\\x03.
1. Let web speak plain HTTP/1.1 on $PORT: Heroku ends TLS and HTTP/2 at its router.`,
  },
  {
    name: 'nothing that listens on all interfaces',
    check: listeningCheck,
    outcome: { kind: 'not-listening', addresses: ['127.0.0.1'] },
    expect: `listening found nothing that listens on all interfaces
- It was the only attempt, 2.4 s after the boot.
1. Let web bind 0.0.0.0 instead of localhost.`,
  },
  {
    name: 'a check that was broken off',
    check: rootCheck,
    outcome: { kind: 'abandoned' },
    expect: `GET / was broken off
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.`,
  },
]

t.test('each outcome says what is wrong, what was seen and what to do', async t => {
  for (const { name, check, outcome, facts, expect } of cases)
    t.equal(blockFor(check, outcome, facts), expect, name)
})

t.test('the last of several attempts is told, with their number', async t => {
  const refused: Outcome = { kind: 'refused', address: '127.0.0.1' }
  const run = runOf(rootCheck, { kind: 'wrong-status', answer: answerWith(500) }, refused, refused)
  const { headline, seen } = diagnoseCheck(run, failedWith(rootCheck, refused))
  t.equal(headline, 'GET / was refused a connection to 127.0.0.1')
  t.equal(seen[0], 'It was the last of 3 attempts, 4.4 s after the boot.')
})

t.test('a body is shown as far as it is safe and useful', async t => {
  const shown = (body: string, facts: Partial<ProcessFacts> = {}) =>
    seenOf({ kind: 'wrong-status', answer: answerWith(500, body) }, facts).slice(2)
  const long = 'x'.repeat(500)
  const cases = [
    { name: 'all of a short one', body: 'one\r\ntwo\n', expect: ['The body was:\n    one\n    two'] },
    { name: 'nothing of none', body: '', expect: ['The body was empty.'] },
    { name: 'the very limit', body: long, expect: [`The body was:\n    ${long}`] },
    {
      name: 'the beginning of a long one, with its size in bytes',
      body: `${long}é`,
      expect: [`The body began (502 bytes in all):\n    ${long}`],
    },
    {
      name: 'control characters in a form that does nothing',
      body: '\x1b[31mred\x1b[0m\x1b]0;title\x07\x00\x9b2J\ttab',
      expect: ['The body was:\n    red\\x1b]0;title\\x07\\x00\\x9b2J\ttab'],
    },
  ]
  for (const { name, body, expect } of cases) t.strictSame(shown(body), expect, name)
  t.strictSame(shown('secret', { showsBody: false }), [], 'nothing where that was asked for')
})

t.test('a body that is not shown is not in the headline either', async t => {
  const outcome: Outcome = { kind: 'wrong-body', answer: answerWith(200, 'secret') }
  t.notMatch(blockFor(okayCheck, outcome, { showsBody: false }), /secret/)
})

t.test('a listening check has no request and no status to give advice on', async t => {
  t.equal(
    blockFor(listeningCheck, { kind: 'wrong-status', answer: answerWith(500) }),
    `listening answered 500
- It was the only attempt, 2.4 s after the boot.
- The body was empty.`,
  )
})

t.test('a passed check has nothing to mend', async t => {
  t.strictSame(diagnoseCheck(runOf(listeningCheck, { kind: 'passed' }), failedWith(listeningCheck, passed)), {
    headline: 'listening passed',
    seen: ['It was the only attempt, 2.4 s after the boot.'],
    todo: [],
  })
})

function blockFor(check: Check, outcome: Outcome, facts: Partial<ProcessFacts> = {}): string {
  return blockOf(diagnoseCheck(runOf(check, outcome), { ...failedWith(check, outcome), ...facts }))
}

function seenOf(outcome: Outcome, facts: Partial<ProcessFacts>): readonly string[] {
  return diagnoseCheck(runOf(rootCheck, outcome), { ...failedWith(rootCheck, outcome), ...facts }).seen
}
