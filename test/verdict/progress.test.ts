import t from 'tap'
import type { Outcome } from '../../src/checks/outcome.ts'
import {
  describeAttempt,
  describeBlindSpot,
  describeOutcome,
  describeUp,
} from '../../src/verdict/progress.ts'
import { answerWith, listenerOn, rootCheck } from './facts.ts'

t.test('each outcome fits behind the name of a check', async t => {
  const cases: readonly (readonly [Outcome, string])[] = [
    [{ kind: 'passed' }, 'passed'],
    [{ kind: 'passed', answer: answerWith(204) }, 'answered 204'],
    [{ kind: 'wrong-status', answer: answerWith(500, 'body') }, 'answered 500'],
    [
      { kind: 'wrong-status', answer: answerWith(302, '', '/login\x9b2J') },
      'answered 302 with Location: /login\\x9b2J',
    ],
    [
      { kind: 'wrong-body', answer: answerWith(200, 'one\ntwo\x07\n\n') },
      'answered 200 with the body "one\\ntwo\\x07"',
    ],
    [
      { kind: 'wrong-body', answer: answerWith(200, 'x'.repeat(81)) },
      `answered 200 with the body "${'x'.repeat(80)}"...`,
    ],
    [
      { kind: 'content-missing', answer: answerWith(200, 'body') },
      'answered 200 with a body that lacks the text',
    ],
    [{ kind: 'refused', address: '::1' }, 'was refused a connection to ::1'],
    [{ kind: 'timed-out', awaited: 'connection', limitMs: 500 }, 'got no connection within 0.5 s'],
    [{ kind: 'timed-out', awaited: 'answer', limitMs: 30_000 }, 'got no answer within 30.0 s'],
    [
      { kind: 'timed-out', awaited: 'body', limitMs: 30_000 },
      'got an answer whose body did not end within 30.0 s',
    ],
    [{ kind: 'closed-early', status: undefined }, 'got no whole answer: the connection was closed'],
    [
      { kind: 'closed-early', status: 200 },
      'answered 200, and the connection was closed in the middle of the body',
    ],
    [{ kind: 'malformed', reason: 'x' }, 'was answered with something that is not HTTP/1.1'],
    [{ kind: 'not-listening', addresses: ['127.0.0.1'] }, 'found nothing that listens on all interfaces'],
    [
      { kind: 'command-failed', end: { kind: 'exited', code: 3, output: ['x'] }, limitMs: 5000 },
      'exited with code 3',
    ],
    [
      { kind: 'command-failed', end: { kind: 'killed', signal: 'SIGSEGV', output: ['x'] }, limitMs: 5000 },
      'was killed by SIGSEGV',
    ],
    [
      { kind: 'command-failed', end: { kind: 'timed-out', output: ['x'] }, limitMs: 5000 },
      'did not end within 5.0 s',
    ],
    [{ kind: 'abandoned' }, 'was broken off'],
  ]
  for (const [outcome, expect] of cases) t.equal(describeOutcome(outcome, true), expect)
})

t.test('a body that must not be shown is not', async t => {
  const answer = answerWith(200, 'secret')
  t.equal(describeOutcome({ kind: 'wrong-body', answer }, false), 'answered 200 with another body')
  t.equal(
    describeOutcome({ kind: 'content-missing', answer }, false),
    'answered 200 with a body that lacks the text',
  )
})

t.test(
  'an attempt tells its outcome and its time, its number from the second on, and the next one',
  async t => {
    const outcome: Outcome = { kind: 'passed', answer: answerWith(200) }
    const attempt = { number: 1, outcome, atMs: 2400, tookMs: 12.5, nextInMs: undefined }
    t.equal(describeAttempt(rootCheck, attempt, true), 'GET / answered 200 (13 ms)')
    t.equal(
      describeAttempt(rootCheck, { ...attempt, number: 2 }, true),
      'GET / answered 200 (attempt 2, 13 ms)',
    )
    t.equal(
      describeAttempt(rootCheck, { ...attempt, number: 3, tookMs: 0.4, nextInMs: 250 }, true),
      'GET / answered 200 (attempt 3, 0 ms); next try in 0.3 s',
    )
    t.equal(
      describeAttempt(rootCheck, { ...attempt, nextInMs: 0 }, true),
      'GET / answered 200 (13 ms); next try in 0.0 s',
    )
  },
)

t.test('an attempt that ran into its limit tells the limit alone', async t => {
  const outcome: Outcome = { kind: 'timed-out', awaited: 'body', limitMs: 30_000 }
  t.equal(
    describeAttempt(rootCheck, { number: 2, outcome, atMs: 32_400, tookMs: 30_001, nextInMs: 500 }, true),
    'GET / got an answer whose body did not end within 30.0 s (attempt 2); next try in 0.5 s',
  )
  t.equal(
    describeAttempt(
      rootCheck,
      { number: 1, outcome, atMs: 32_400, tookMs: 30_001, nextInMs: undefined },
      true,
    ),
    'GET / got an answer whose body did not end within 30.0 s',
  )
})

t.test('coming up tells where the app listens', async t => {
  t.equal(describeUp(listenerOn('0.0.0.0', 5000), false), 'listening on 0.0.0.0:5000')
  t.equal(
    describeUp(listenerOn('::', 5000), true),
    'listening on [::]:5000, in a process that does not let itself be looked into',
  )
})

t.test('a blind spot says what was not checked, and what it takes', async t => {
  t.equal(
    describeBlindSpot('orphans'),
    'not checked on this machine: whether daemons of the app are left behind (it takes Linux and perl)',
  )
  t.equal(
    describeBlindSpot('listeners'),
    'not checked on this machine: on which addresses the app listens (it takes Linux)',
  )
})
