import t from 'tap'
import type { Outcome } from '../../src/checks/outcome.ts'
import type { Check, HttpCheck } from '../../src/plan/check.ts'
import { diagnoseCheck } from '../../src/verdict/diagnose-check.ts'
import type { ProcessFacts } from '../../src/verdict/facts.ts'
import { blockOf } from './block.ts'
import {
  answerWith,
  commandCheck,
  failedWith,
  healthCheck,
  listenerOn,
  listeningCheck,
  passed,
  planWith,
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

const okayCheck: HttpCheck = {
  ...healthCheck,
  expectation: { ...healthCheck.expectation, body: 'OKAY\n' },
  origins: new Map([['body', { kind: 'config-var', name: 'SMOKE_TEST_BODY' }]]),
}
const contentCheck: HttpCheck = {
  ...healthCheck,
  expectation: { ...healthCheck.expectation, content: 'all "well"' },
  origins: new Map([['content', { kind: 'app-json', path: ['healthchecks', 'web', 0, 'content'] }]]),
}
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
2. Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299,301`,
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
2. If the expected text is out of date, change it: SMOKE_TEST_BODY`,
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
2. If the expected text is out of date, change it: app.json healthchecks.web[0].content`,
  },
  {
    name: 'a refused connection',
    check: rootCheck,
    outcome: { kind: 'refused', address: '127.0.0.1' },
    expect: `GET / was refused a connection to 127.0.0.1
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
1. web listened and then did not: see in its log why.`,
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
1. A healthcheck should answer at once: see what this one waits for, such as a database that cannot be reached.`,
  },
  {
    name: 'no answer within a limit that is shorter than that of the router',
    check: { ...rootCheck, timeoutMs: 5000 },
    outcome: { kind: 'timed-out', awaited: 'answer', limitMs: 5000 },
    expect: `GET / got no answer within 5.0 s
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
1. A healthcheck should answer at once: see what this one waits for, such as a database that cannot be reached.
2. Heroku's router gives an answer 30 s; this check gave it 5.0 s.`,
  },
  {
    name: 'no connection in time, where a longer limit would not help',
    check: { ...rootCheck, timeoutMs: 5000 },
    outcome: { kind: 'timed-out', awaited: 'connection', limitMs: 5000 },
    expect: `GET / got no connection within 5.0 s
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
1. web listens, and accepts no connection: see whether all its workers are busy, or blocked at boot.`,
  },
  {
    name: 'an answer without end, to which the router sets no limit',
    check: { ...rootCheck, timeoutMs: 5000 },
    outcome: { kind: 'timed-out', awaited: 'body', limitMs: 5000 },
    expect: `GET / got an answer whose body did not end within 5.0 s
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
1. A healthcheck should answer at once: see what this one waits for, such as a database that cannot be reached.`,
  },
  {
    name: 'a connection that was closed without an answer',
    check: rootCheck,
    outcome: { kind: 'closed-early', status: undefined },
    expect: `GET / got no whole answer: the connection was closed
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
1. A worker that crashes in a request looks like this: its log should say why.
2. If the app speaks TLS on $PORT, let it speak plain HTTP: Heroku ends TLS at its router.`,
  },
  {
    name: 'a connection that was closed in the middle of the body',
    check: rootCheck,
    outcome: { kind: 'closed-early', status: 200 },
    expect: `GET / answered 200, and the connection was closed in the middle of the body
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
1. A worker that crashes in a request looks like this: its log should say why.
2. If the app speaks TLS on $PORT, let it speak plain HTTP: Heroku ends TLS at its router.`,
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
    expect: `listening on $PORT found nothing that listens on all interfaces
- It was the only attempt, 2.4 s after the boot.
- web listened on 127.0.0.1:5000.
1. Let web bind 0.0.0.0, which is all interfaces.`,
  },
  {
    name: 'all interfaces of IPv6 alone',
    check: listeningCheck,
    outcome: { kind: 'not-listening', addresses: ['::'] },
    facts: { readiness: ipv6Only },
    expect: `listening on $PORT found nothing that listens on all interfaces
- It was the only attempt, 2.4 s after the boot.
- web listened on [::]:5000.
- The app listens on IPv6 alone; Heroku's router speaks IPv4 to a dyno.
1. Let web bind 0.0.0.0, or [::] without the option that makes it IPv6 only.`,
  },
  {
    name: 'nothing that listens any more',
    check: listeningCheck,
    outcome: { kind: 'not-listening', addresses: [] },
    expect: `listening on $PORT found nothing that listens on all interfaces
- It was the only attempt, 2.4 s after the boot.
- Nothing of web listened on port 5000.
1. web listened and then did not: see in its log why.`,
  },
  {
    name: 'a request with headers of app.json, of which the values are not told',
    check: {
      ...healthCheck,
      description: 'The app answers, to those who know the key',
      headers: [
        { name: 'X-Api-Key', value: 's3cret' },
        { name: 'x-forwarded-proto', value: 'http' },
      ],
    },
    outcome: { kind: 'closed-early', status: undefined },
    expect: `GET /up got no whole answer: the connection was closed
- app.json says of it: The app answers, to those who know the key
- It was the only attempt, 2.4 s after the boot.
- The request was GET /up to port 5000, with Host: www.example.com, X-Api-Key as app.json has it and x-forwarded-proto as app.json has it.
1. A worker that crashes in a request looks like this: its log should say why.
2. If the app speaks TLS on $PORT, let it speak plain HTTP: Heroku ends TLS at its router.`,
  },
  {
    name: 'a command that fails, with its last lines printable',
    check: commandCheck,
    outcome: {
      kind: 'command-failed',
      end: { kind: 'exited', code: 3, output: ['\x1b[31mno database\x1b[0m\x07', '', '  retried'] },
      limitMs: 5000,
    },
    expect: `command bin/check --fast exited with code 3
- It was the only attempt, 2.4 s after the boot.
- It wrote last:
    no database\\x07
    
      retried
1. See what the command says, and run it by hand: heroku run bash`,
  },
  {
    name: 'a command that was killed, and wrote nothing',
    check: commandCheck,
    outcome: {
      kind: 'command-failed',
      end: { kind: 'killed', signal: 'SIGSEGV', output: [] },
      limitMs: 5000,
    },
    expect: `command bin/check --fast was killed by SIGSEGV
- It was the only attempt, 2.4 s after the boot.
- It has written nothing.
1. See what the command says, and run it by hand: heroku run bash`,
  },
  {
    name: 'a command that did not end',
    check: commandCheck,
    outcome: { kind: 'command-failed', end: { kind: 'timed-out', output: ['waiting'] }, limitMs: 5000 },
    expect: `command bin/check --fast did not end within 5.0 s
- It was the only attempt, 2.4 s after the boot.
- It wrote last:
    waiting
1. See what the command says, and run it by hand: heroku run bash`,
  },
  {
    name: 'a check that had passed before the settle time',
    check: rootCheck,
    outcome: { kind: 'wrong-status', answer: answerWith(500) },
    facts: { rounds: [[runOf(rootCheck, passed)], [runOf(rootCheck, { kind: 'abandoned' })]] },
    expect: `GET / answered 500; expected: anything below 500
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
- It had passed before: this was the second look at the app.
- The body was empty.
1. Look for an exception in the log of the app.
2. See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.`,
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
  t.strictSame(
    shown('secret', { showsBody: false }),
    ['The body is not shown, since SMOKE_TEST_SHOW_BODY is off.'],
    'nothing but the reason where that was asked for',
  )
})

t.test('a body that is not shown is not in the headline either, nor is the expected one', async t => {
  const outcome: Outcome = { kind: 'wrong-body', answer: answerWith(200, 'secret') }
  t.equal(
    blockFor(okayCheck, outcome, { showsBody: false }),
    `GET /up answered 200 with another body
- It was the only attempt, 2.4 s after the boot.
- The request was GET /up to port 5000, with Host: www.example.com and X-Forwarded-Proto: https.
- The body is not shown, since SMOKE_TEST_SHOW_BODY is off.
1. If the app is not well, mend what its healthcheck tells.
2. If the expected text is out of date, change it: SMOKE_TEST_BODY`,
  )
})

t.test('a command shows its last 20 lines', async t => {
  const output = Array.from({ length: 21 }, (_, index) => `line ${index + 1}`)
  const end = { kind: 'exited', code: 1, output } as const
  const run = runOf(commandCheck, { kind: 'command-failed', end, limitMs: 5000 })
  t.strictSame(diagnoseCheck(run, failedWith(commandCheck, run.last.outcome)).seen.slice(1), [
    ['It wrote last:', ...output.slice(1)].join('\n    '),
  ])
})

t.test('the advice names the process type that failed', async t => {
  const plan = planWith({ processType: 'api', checks: [rootCheck] })
  const todo = (outcome: Outcome, facts: Partial<ProcessFacts> = {}) =>
    diagnoseCheck(runOf(rootCheck, outcome), { ...failedWith(rootCheck, outcome), plan, ...facts }).todo
  t.strictSame(
    [
      todo({ kind: 'refused', address: '127.0.0.1' }),
      todo({ kind: 'refused', address: '127.0.0.1' }, { readiness: ipv6Only }),
      todo({ kind: 'timed-out', awaited: 'connection', limitMs: 5000 }),
      todo({ kind: 'malformed', reason: 'x' }),
      todo({ kind: 'not-listening', addresses: [] }),
    ],
    [
      ['api listened and then did not: see in its log why.'],
      ['Let api bind 0.0.0.0, or [::] without the option that makes it IPv6 only.'],
      ['api listens, and accepts no connection: see whether all its workers are busy, or blocked at boot.'],
      ['Let api speak plain HTTP/1.1 on $PORT: Heroku ends TLS and HTTP/2 at its router.'],
      ['api listened and then did not: see in its log why.'],
    ],
  )
})

t.test('a listening check has no request and no status to give advice on', async t => {
  t.equal(
    blockFor(listeningCheck, { kind: 'wrong-status', answer: answerWith(500) }),
    `listening on $PORT answered 500
- It was the only attempt, 2.4 s after the boot.
- The body was empty.`,
  )
})

t.test('a passed check has nothing to mend', async t => {
  t.strictSame(diagnoseCheck(runOf(listeningCheck, { kind: 'passed' }), failedWith(listeningCheck, passed)), {
    headline: 'listening on $PORT passed',
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
