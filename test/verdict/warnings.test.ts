import t from 'tap'
import type { Outcome } from '../../src/checks/outcome.ts'
import type { ProcessFacts } from '../../src/verdict/facts.ts'
import { findWarnings } from '../../src/verdict/warnings.ts'
import {
  answerWith,
  factsWith,
  failedWith,
  healthCheck,
  listenerOn,
  listeningCheck,
  megabyte,
  passed,
  planWith,
  rootCheck,
  runOf,
  stoppedBy,
} from './facts.ts'

type Case = {
  readonly name: string
  readonly facts: Partial<ProcessFacts>
  readonly expect: readonly string[]
}

const down: Outcome = { kind: 'wrong-status', answer: answerWith(503) }
const warningCheck = { ...healthCheck, isWarning: true }
const warningListening = { ...listeningCheck, isWarning: true }

check('an app that is well within all limits has no warning', [
  { name: 'as it is by default', facts: {}, expect: [] },
  { name: 'where it need not listen', facts: { readiness: { kind: 'not-needed' } }, expect: [] },
  {
    name: 'where it was never booted',
    facts: { readiness: { kind: 'foreign', holder: undefined }, stopped: undefined, rounds: [] },
    expect: [],
  },
])

check('coming up late is a warning', [
  { name: 'not at three quarters of the limit', facts: up(45_000), expect: [] },
  {
    name: 'after them',
    facts: up(45_001),
    expect: ['it took 45.0 s of the 60.0 s to listen in which Heroku wants it (R10)'],
  },
  {
    name: 'at the limit',
    facts: up(60_000),
    expect: ['it took 60.0 s of the 60.0 s to listen in which Heroku wants it (R10)'],
  },
  {
    name: 'after the limit',
    facts: up(61_000),
    expect: [
      "it took 61.0 s to listen, and Heroku ends a web dyno after 60.0 s (R10), unless the app's limit is raised; a release dyno may also be slower than a web dyno",
    ],
  },
  {
    name: 'not of a worker, which Heroku does not wait for',
    facts: { ...up(61_000), plan: planWith({ processType: 'worker' }) },
    expect: [],
  },
  {
    name: 'not where it never came up',
    facts: { readiness: { kind: 'ended' }, elapsedMs: 70_000 },
    expect: [],
  },
])

check('listening on loopback alone is a warning by hand, where it is accepted', [
  {
    name: 'IPv4',
    facts: { isByHand: true, ...up(50_000, '127.0.0.1') },
    expect: ["it listens on 127.0.0.1:5000 alone, which Heroku's router could not reach (R10)"],
  },
  {
    name: 'IPv6',
    facts: { isByHand: true, ...up(50, '::1') },
    expect: ["it listens on [::1]:5000 alone, which Heroku's router could not reach (R10)"],
  },
  { name: 'not on all interfaces', facts: { isByHand: true, ...up(50) }, expect: [] },
])

check('memory over nine tenths of the quota is a warning', [
  { name: 'not at nine tenths', facts: { peakBytes: 90 * megabyte, quotaBytes: 100 * megabyte }, expect: [] },
  {
    name: 'above them',
    facts: { peakBytes: 91 * megabyte, quotaBytes: 100 * megabyte },
    expect: ["it used 91 MB of the dyno's 100 MB of memory (R14)"],
  },
  { name: 'not without a quota', facts: { peakBytes: 1e12, quotaBytes: undefined }, expect: [] },
  { name: 'not without a measurement', facts: { peakBytes: undefined, quotaBytes: 1 }, expect: [] },
])

check('SIGKILL is a warning, with the names of those who needed it', [
  {
    name: 'at the stop timeout',
    facts: { stopped: stoppedBy({ kind: 'after-stop-timeout', names: ['bash', 'node'] }) },
    expect: ['SIGTERM did not end it within 30.0 s, SIGKILL had to (R12): bash, node'],
  },
  {
    name: 'with the stop timeout that is set',
    facts: {
      plan: planWith({ stopTimeoutMs: 500 }),
      stopped: stoppedBy({ kind: 'after-stop-timeout', names: ['node'] }),
    },
    expect: ['SIGTERM did not end it within 0.5 s, SIGKILL had to (R12): node'],
  },
  {
    name: "after the app's own end",
    facts: { stopped: stoppedBy({ kind: 'outlived-app', names: ['nginx', 'puma'] }) },
    expect: ["these outlived the app's own process and had to be ended by SIGKILL: nginx, puma"],
  },
  {
    name: 'not when nobody was left by then',
    facts: { stopped: stoppedBy({ kind: 'outlived-app', names: [] }) },
    expect: [],
  },
  {
    name: 'not when we were in a hurry',
    facts: { stopped: stoppedBy({ kind: 'hurried', names: ['node'] }) },
    expect: [],
  },
  {
    name: 'and who survives it is another one',
    facts: {
      stopped: stoppedBy({ kind: 'after-stop-timeout', names: ['node'] }, [
        { pid: 42, parent: 1, group: 42, session: 42, name: 'node' },
        { pid: 43, parent: 1, group: 42, session: 42, name: 'dd' },
      ]),
    },
    expect: [
      'SIGTERM did not end it within 30.0 s, SIGKILL had to (R12): node',
      'even SIGKILL has not ended these: node (42), dd (43)',
    ],
  },
])

const answered = (status: number) =>
  `GET / answered ${status}, which only shows that the app is there. A path that tells its health says more: heroku config:set SMOKE_TEST_PATH=/health_check`

check('a 4xx that passes for want of a better check is a warning', [
  { name: 'once, for the last round', facts: rounds(404, 404), expect: [answered(404)] },
  { name: 'of the last round alone', facts: rounds(404, 200), expect: [] },
  { name: 'not below 400', facts: rounds(302, 399), expect: [] },
  { name: 'from 400', facts: rounds(200, 400), expect: [answered(400)] },
  { name: 'to 499', facts: rounds(200, 499), expect: [answered(499)] },
  {
    name: 'not where the status is one that somebody expects',
    facts: {
      plan: planWith({ checks: [healthCheck] }),
      rounds: [
        [runOf({ ...healthCheck, expectation: { statuses: [{ from: 100, to: 499 }] } }, passedWith(404))],
      ],
    },
    expect: [],
  },
  {
    name: 'not where it failed',
    facts: failedWith(rootCheck, { kind: 'wrong-status', answer: answerWith(500) }),
    expect: [],
  },
  {
    name: 'not of a check without an answer',
    facts: { rounds: [[runOf(rootCheck, { kind: 'passed' })]] },
    expect: [],
  },
  { name: 'not of a listening check', facts: { rounds: [[runOf(listeningCheck, passed)]] }, expect: [] },
])

check('a check that is set to warn only warns, and is not told otherwise', [
  {
    name: 'once, for the last round',
    facts: warningRounds(down, down),
    expect: ['GET /up answered 503; it is set to warn only'],
  },
  { name: 'of the last round alone', facts: warningRounds(down, passed), expect: [] },
  {
    name: 'if it failed after the settle time alone',
    facts: warningRounds(passed, down),
    expect: ['GET /up answered 503; it is set to warn only'],
  },
  {
    name: 'of the first round, where it was not run again',
    facts: {
      plan: planWith({ checks: [rootCheck, warningCheck] }),
      rounds: [[runOf(rootCheck, passed), runOf(warningCheck, down)], [runOf(rootCheck, passed)]],
    },
    expect: ['GET /up answered 503; it is set to warn only'],
  },
  {
    name: 'each one, in the order of the plan',
    facts: {
      plan: planWith({ checks: [warningListening, rootCheck, warningCheck] }),
      rounds: [
        [
          runOf(warningCheck, down),
          runOf(rootCheck, passed),
          runOf(warningListening, { kind: 'not-listening', addresses: ['127.0.0.1'] }),
        ],
      ],
    },
    expect: [
      'listening on $PORT found nothing that listens on all interfaces; it is set to warn only',
      'GET /up answered 503; it is set to warn only',
    ],
  },
  { name: 'not where it passed', facts: warningRounds(passed, passed), expect: [] },
  {
    name: 'without a body that must not be shown',
    facts: {
      ...warningRounds(down, { kind: 'wrong-body', answer: answerWith(200, 'secret') }),
      showsBody: false,
    },
    expect: ['GET /up answered 200 with another body; it is set to warn only'],
  },
  {
    name: 'with a body that may be shown',
    facts: warningRounds(down, { kind: 'wrong-body', answer: answerWith(200, 'down\n') }),
    expect: ['GET /up answered 200 with the body "down"; it is set to warn only'],
  },
  {
    name: 'and a check that does not warn is left to the verdict',
    facts: failedWith(healthCheck, down),
    expect: [],
  },
])

check('what went wrong in telling others is a warning', [
  {
    name: 'each one, as it is told',
    facts: { complaints: ['the hook of GET / exited with code 1', 'https://hooks.example.com answered 500'] },
    expect: ['the hook of GET / exited with code 1', 'https://hooks.example.com answered 500'],
  },
])

check('what could not be checked is a warning', [
  {
    name: 'each one',
    facts: { blindSpots: ['orphans', 'listeners'] },
    expect: [
      'not checked on this machine: whether daemons of the app are left behind (it takes Linux and perl)',
      'not checked on this machine: on which addresses the app listens (it takes Linux)',
    ],
  },
])

t.test('several warnings come in the order of the test', async t => {
  const facts = factsWith({
    ...up(50_000),
    plan: planWith({ checks: [rootCheck, warningCheck] }),
    rounds: [[runOf(rootCheck, passedWith(404)), runOf(warningCheck, down)]],
    complaints: ['the hook failed'],
    peakBytes: 512 * megabyte,
    stopped: stoppedBy({ kind: 'after-stop-timeout', names: ['node'] }),
    blindSpots: ['orphans'],
  })
  t.strictSame(findWarnings(facts), [
    'it took 50.0 s of the 60.0 s to listen in which Heroku wants it (R10)',
    "it used 512 MB of the dyno's 512 MB of memory (R14)",
    'SIGTERM did not end it within 30.0 s, SIGKILL had to (R12): node',
    answered(404),
    'GET /up answered 503; it is set to warn only',
    'the hook failed',
    'not checked on this machine: whether daemons of the app are left behind (it takes Linux and perl)',
  ])
})

t.test('a limit that the user has set is not called that of Heroku', async t => {
  const plan = planWith({ bootTimeout: { limitMs: 10_000, lastMs: 10_000, platformMs: 60_000 } })
  t.strictSame(findWarnings(factsWith({ ...up(9000), plan })), [], '9 of 10 s, where Heroku gives 60')
})

t.test('a list of names that is not known is not left open', async t => {
  const [warning = ''] = findWarnings(
    factsWith({ stopped: stoppedBy({ kind: 'after-stop-timeout', names: [] }) }),
  )
  t.equal(warning, 'SIGTERM did not end it within 30.0 s, SIGKILL had to (R12)')
})

function check(name: string, cases: readonly Case[]): void {
  t.test(name, async t => {
    for (const { name, facts, expect } of cases) t.strictSame(findWarnings(factsWith(facts)), expect, name)
  })
}

function up(afterMs: number, address = '0.0.0.0'): Pick<ProcessFacts, 'readiness'> {
  return { readiness: { kind: 'up', afterMs, listener: listenerOn(address, 5000), isUnproven: false } }
}

function passedWith(status: number) {
  return { kind: 'passed', answer: answerWith(status) } as const
}

/** The check that warns only, beside another one that passes. */
function warningRounds(first: Outcome, second: Outcome): Pick<ProcessFacts, 'plan' | 'rounds'> {
  return {
    plan: planWith({ checks: [rootCheck, warningCheck] }),
    rounds: [
      [runOf(rootCheck, passed), runOf(warningCheck, first)],
      [runOf(rootCheck, passed), runOf(warningCheck, second)],
    ],
  }
}

function rounds(first: number, second: number): Pick<ProcessFacts, 'rounds'> {
  return { rounds: [[runOf(rootCheck, passedWith(first))], [runOf(rootCheck, passedWith(second))]] }
}

t.test('whoever holds the port that the dyno offers is a warning', async t => {
  const passedOver = { port: 4000, holder: 'python3' }
  t.match(findWarnings(factsWith({ passedOver })), [
    /^port 4000, which is \$PORT of this dyno, was already in use by python3, so web got port 5000; /,
  ])
  t.match(findWarnings(factsWith({ passedOver: { port: 4000, holder: undefined } })), [
    /was already in use, so web got port 5000; /,
  ])
})
