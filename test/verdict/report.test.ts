import t from 'tap'
import type { Outcome } from '../../src/checks/outcome.ts'
import type { ProcessFacts } from '../../src/verdict/facts.ts'
import {
  type ReportContext,
  reportFailure,
  reportMisconfiguration,
  reportPass,
} from '../../src/verdict/report.ts'
import { judge } from '../../src/verdict/verdict.ts'
import {
  answerWith,
  code,
  commandCheck,
  endedBy,
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

const enforce: ReportContext = { mode: 'enforce', hasRunReleaseCommand: false }
const crash: Partial<ProcessFacts> = {
  readiness: { kind: 'ended' },
  rounds: [],
  ending: endedBy(code(1)),
  tail: ["Error: Cannot find module 'express'", '    at require'],
}

t.test('a pass is a timeline', async t => {
  t.equal(
    reportPass(factsWith()).join('\n'),
    `PASSED: web boots, listens and passes 1 check
    0.000 s  booted
    2.310 s  listening on 0.0.0.0:5000
    2.400 s  GET / answered 200 (12 ms)
    2.400 s  GET / answered 200 (12 ms)
    5.400 s  stopped by SIGTERM
peak memory: 212 MB of 512 MB`,
  )
})

t.test('a pass tells every attempt, and its warnings', async t => {
  const facts = factsWith({
    plan: planWith({ checks: [rootCheck, listeningCheck], settleMs: 0 }),
    readiness: {
      kind: 'up',
      afterMs: 50_100,
      listener: listenerOn('::', 5000),
      isUnproven: true,
    },
    rounds: [
      [
        runOf(
          rootCheck,
          { kind: 'wrong-status', answer: answerWith(503) },
          { kind: 'passed', answer: answerWith(404) },
        ),
        runOf(listeningCheck, { kind: 'passed' }),
      ],
    ],
    elapsedMs: 183_000,
    stopped: stoppedBy({ kind: 'after-stop-timeout', names: ['puma', 'node'] }),
    peakBytes: 500 * megabyte,
  })
  t.equal(
    reportPass(facts).join('\n'),
    `PASSED: web boots, listens and passes 2 checks
    0.000 s  booted
    2.400 s  GET / answered 503 (12 ms); next try in 1.0 s
    2.400 s  listening on $PORT passed (12 ms)
    3.400 s  GET / answered 404 (attempt 2, 12 ms)
   50.100 s  listening on [::]:5000, in a process that does not let itself be looked into
  183.000 s  stopped by SIGKILL
peak memory: 500 MB of 512 MB
warning: it took 50.1 s of the 60.0 s to listen in which Heroku wants it (R10)
warning: it used 500 MB of the dyno's 512 MB of memory (R14)
warning: SIGTERM did not end it within 30.0 s, SIGKILL had to (R12): puma, node
warning: GET / answered 404, which only shows that the app is there. A path that tells its health says more: heroku config:set SMOKE_TEST_PATH=/health_check`,
  )
})

t.test('a pass counts the checks that passed, and warns of those that may fail', async t => {
  const warningCheck = { ...healthCheck, isWarning: true }
  const down: Outcome = { kind: 'wrong-status', answer: answerWith(503) }
  const facts = factsWith({
    plan: planWith({ checks: [rootCheck, warningCheck], settleMs: 0 }),
    rounds: [[runOf(rootCheck, passed), runOf(warningCheck, down)]],
  })
  t.equal(
    reportPass(facts).join('\n'),
    `PASSED: web boots, listens and passes 1 of 2 checks
    0.000 s  booted
    2.310 s  listening on 0.0.0.0:5000
    2.400 s  GET / answered 200 (12 ms)
    2.400 s  GET /up answered 503 (12 ms)
    5.400 s  stopped by SIGTERM
peak memory: 212 MB of 512 MB
warning: GET /up answered 503; it is set to warn only`,
  )
})

t.test('a pass says of the memory what is known', async t => {
  const memoryLine = (facts: Partial<ProcessFacts>) =>
    reportPass(factsWith(facts)).filter(line => line.startsWith('peak memory'))
  t.strictSame(memoryLine({ quotaBytes: undefined }), ['peak memory: 212 MB'])
  t.strictSame(memoryLine({ peakBytes: undefined }), [])
})

t.test('a failure that stops a release: all of it', async t => {
  t.equal(
    failure({ ...crash }, { mode: 'enforce', hasRunReleaseCommand: true }),
    `FAILED: web exited with code 1 after 1.2 s, before it listened on $PORT (H10)

What to do:
  1. Read its last lines below: the reason is usually there.
  2. See that the config vars which it needs are set: heroku config
  3. This release dyno has 512 MB of memory. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x
  4. Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1

The last 2 lines of web:
  | Error: Cannot find module 'express'
  |     at require

About this release:
  It does not go live; the release before it goes on serving.
  Its release command has already run, and is not undone.
  git push exits 0 all the same. To release this build again: heroku releases:retry
  To release without the test: heroku config:set SMOKE_TEST=warn (it reports only), or SMOKE_TEST=off

To see it happen on your machine, in the app's directory:
  PORT=5000 bash -c 'bin/up -p $PORT'
  and in another terminal:
  curl -i -H 'Host: localhost' -H 'X-Forwarded-Proto: https' 'http://127.0.0.1:5000/'`,
  )
})

t.test('a failure that only reports says that the release goes on', async t => {
  const about = (hasRunReleaseCommand: boolean) =>
    section(failure(crash, { mode: 'warn', hasRunReleaseCommand }), 'About this release')
  t.equal(
    about(true),
    `About this release:
  Its release command has already run, and is not undone.
  It goes on all the same: the smoke test only reports (mode warn).`,
  )
  t.equal(
    about(false),
    `About this release:
  It goes on all the same: the smoke test only reports (mode warn).`,
  )
})

t.test('a failure that stops a release says nothing of a release command that there is not', async t => {
  t.equal(
    section(failure(crash, enforce), 'About this release'),
    `About this release:
  It does not go live; the release before it goes on serving.
  git push exits 0 all the same. To release this build again: heroku releases:retry
  To release without the test: heroku config:set SMOKE_TEST=warn (it reports only), or SMOKE_TEST=off`,
  )
})

t.test('a failure by hand has no release to tell of', async t => {
  const facts = { ...crash, isByHand: true, tail: [] }
  t.equal(
    failure(facts, { mode: 'run', hasRunReleaseCommand: false }),
    `FAILED: web exited with code 1 after 1.2 s, before it listened on $PORT (H10)

What to do:
  1. See that the config vars which it needs are set: heroku config

web wrote nothing.

To see it happen on your machine, in the app's directory:
  PORT=5000 bash -c 'bin/up -p $PORT'
  and in another terminal:
  curl -i -H 'Host: localhost' -H 'X-Forwarded-Proto: https' 'http://127.0.0.1:5000/'`,
  )
})

t.test('a check that failed: what was asked, what was answered, and what else was seen', async t => {
  const outcome = { kind: 'wrong-status', answer: answerWith(500, 'one\ntwo\x07\n') } as const
  const facts = {
    ...failedWith(healthCheck, outcome),
    stopped: stoppedBy({ kind: 'outlived-app', names: ['sidekiq'] }),
    blindSpots: ['orphans'],
  } as const
  t.equal(
    reportFailure({ kind: 'check-failed', run: runOf(healthCheck, outcome), outcome }, facts, {
      mode: 'run',
      hasRunReleaseCommand: false,
    }).join('\n'),
    `FAILED: GET /up answered 500; expected: 200-299

What was seen:
  - It was the only attempt, 2.4 s after the boot.
  - The request was GET /up to port 5000, with Host: www.example.com and X-Forwarded-Proto: https.
  - The body was:
    one
    two\\x07
  - Also: these outlived the app's own process and had to be ended by SIGKILL: sidekiq.
  - Also: not checked on this machine: whether daemons of the app are left behind (it takes Linux and perl).

What to do:
  1. Look for an exception in the log of the app.
  2. See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.

The last line of web:
  | listening

To see it happen on your machine, in the app's directory:
  PORT=5000 bash -c 'bin/up -p $PORT'
  and in another terminal:
  curl -i -H 'Host: www.example.com' -H 'X-Forwarded-Proto: https' 'http://127.0.0.1:5000/up'`,
  )
})

t.test('the request has the headers of app.json, without their values', async t => {
  const check = { ...healthCheck, headers: [{ name: 'X-Api-Key', value: 's3cret' }] }
  const facts = { ...crash, plan: planWith({ checks: [check] }) }
  t.match(
    section(failure(facts, enforce), 'To see it happen on your machine'),
    "  curl -i -H 'Host: www.example.com' -H 'X-Forwarded-Proto: https' -H 'X-Api-Key: ...' 'http://127.0.0.1:5000/up'",
  )
})

t.test("the first line has Heroku's code, where it has one", async t => {
  const cases: readonly { facts: Partial<ProcessFacts>; expect: string }[] = [
    { facts: crash, expect: 'FAILED: web exited with code 1 after 1.2 s, before it listened on $PORT (H10)' },
    {
      facts: notUp(),
      expect: 'FAILED: web did not listen on $PORT within 60.0 s (R10)',
    },
    {
      facts: notUp(listenerOn('0.0.0.0', 3000)),
      expect: 'FAILED: web listens on 0.0.0.0:3000, not on $PORT (R10)',
    },
    {
      facts: notUp(listenerOn('127.0.0.1', 5000)),
      expect: "FAILED: web listens on 127.0.0.1:5000 alone, where Heroku's router cannot reach it (R10)",
    },
    {
      facts: { readiness: { kind: 'foreign', holder: undefined }, rounds: [], stopped: undefined },
      expect: 'FAILED: another process has port 5000, which web was to get',
    },
    {
      facts: { oomKills: 1 },
      expect: 'FAILED: web ran out of memory: the kernel killed one of its processes (R15)',
    },
    { facts: { interruption: 'SIGTERM' }, expect: 'FAILED: the smoke test was ended by SIGTERM' },
    {
      facts: failedWith(rootCheck, { kind: 'refused', address: '127.0.0.1' }),
      expect: 'FAILED: GET / was refused a connection to 127.0.0.1 (H21)',
    },
    {
      facts: failedWith(rootCheck, { kind: 'timed-out', awaited: 'answer', limitMs: 30_000 }),
      expect: 'FAILED: GET / got no answer within 30.0 s (H12)',
    },
    {
      facts: failedWith(rootCheck, { kind: 'closed-early', status: undefined }),
      expect: 'FAILED: GET / got no whole answer: the connection was closed (H13)',
    },
    {
      facts: failedWith(rootCheck, { kind: 'malformed', reason: 'x' }),
      expect: 'FAILED: GET / was answered with something that is not HTTP/1.1 (H17)',
    },
  ]
  for (const { facts, expect } of cases) t.equal(failure(facts, enforce).split('\n', 1)[0], expect)
})

t.test('an interrupted test warns of nothing: how it stopped is our own doing', async t => {
  const facts = {
    interruption: 'SIGINT',
    peakBytes: 500 * megabyte,
    stopped: stoppedBy({ kind: 'hurried', names: [] }),
  } as const
  t.equal(
    section(failure(facts, enforce), 'What was seen'),
    `What was seen:
  - web was stopped; its verdict is not known.`,
  )
})

t.test("the app's last lines reach the terminal in a form that does nothing", async t => {
  const tail = ['\x1b[1;31mred\x1b[0m\x07', 'café\u202e', '', '\ttab']
  t.equal(
    section(failure({ ...crash, tail }, enforce), 'The last 4 lines of web'),
    `The last 4 lines of web:
  | red\\x07
  | café\\u202e
  | 
  | \ttab`,
  )
})

t.test("the CR of CRLF in the app's last lines is no control character", async t => {
  t.match(failure({ ...crash, tail: ['one\r', 'two\r'] }, enforce), /\| one\n {2}\| two\n/)
})

t.test('an app that was never booted is not said to have written nothing', async t => {
  t.equal(
    failure(
      { readiness: { kind: 'foreign', holder: undefined }, rounds: [], stopped: undefined, tail: [] },
      enforce,
    ),
    `FAILED: another process has port 5000, which web was to get

What was seen:
  - It could not be found out which process that is.

What to do:
  1. If a .profile.d script starts a server, let it do so only where DYNO begins with web.

About this release:
  It does not go live; the release before it goes on serving.
  git push exits 0 all the same. To release this build again: heroku releases:retry
  To release without the test: heroku config:set SMOKE_TEST=warn (it reports only), or SMOKE_TEST=off`,
  )
})

t.test('the command and the request can be pasted into a shell', async t => {
  const check = { ...rootCheck, path: "/it's?a=1&b=2" }
  const facts = {
    ...crash,
    plan: planWith({ command: "exec ruby -e 'p 1'", checks: [check, listeningCheck, healthCheck] }),
  }
  t.equal(
    section(failure(facts, enforce), 'To see it happen on your machine'),
    `To see it happen on your machine, in the app's directory:
  PORT=5000 bash -c 'exec ruby -e '\\''p 1'\\'''
  and in another terminal:
  curl -i -H 'Host: localhost' -H 'X-Forwarded-Proto: https' 'http://127.0.0.1:5000/it'\\''s?a=...&b=...'
  curl -i -H 'Host: www.example.com' -H 'X-Forwarded-Proto: https' 'http://127.0.0.1:5000/up'`,
  )
})

t.test('a bad setting stops a release before the boot, and every one is told', async t => {
  const problems = ['SMOKE_TEST is "maybe"; allowed: enforce, warn or off.', 'SMOKE_TEST_ENV_PORT is set.']
  const settings = ['SMOKE_TEST', 'SMOKE_TEST_ENV_PORT']
  t.equal(
    reportMisconfiguration(problems, settings, { mode: 'enforce', hasRunReleaseCommand: true }).join('\n'),
    `FAILED: the smoke test is not set up rightly; nothing was booted

What was seen:
  - SMOKE_TEST is "maybe"; allowed: enforce, warn or off.
  - SMOKE_TEST_ENV_PORT is set.

What to do:
  1. Mend it with heroku config:set, or do without: heroku config:unset SMOKE_TEST SMOKE_TEST_ENV_PORT

About this release:
  It does not go live; the release before it goes on serving.
  Its release command has already run, and is not undone.
  git push exits 0 all the same. To release this build again: heroku releases:retry
  To release without the test: heroku config:set SMOKE_TEST=warn (it reports only), or SMOKE_TEST=off`,
  )
  t.equal(
    reportMisconfiguration(problems.slice(1), settings.slice(1), {
      mode: 'run',
      hasRunReleaseCommand: false,
    }).join('\n'),
    `FAILED: the smoke test is not set up rightly; nothing was booted

What was seen:
  - SMOKE_TEST_ENV_PORT is set.

What to do:
  1. Mend the flag, or the variable.`,
  )
})

t.test('a bad app.json is mended where it stands', async t => {
  const problems = ['healthchecks.web[0].attempts (app.json, line 3, column 9) is 0; allowed: 1.']
  t.equal(
    reportMisconfiguration(problems, [], { mode: 'warn', hasRunReleaseCommand: false }).join('\n'),
    `FAILED: the smoke test is not set up rightly; nothing was booted

What was seen:
  - healthchecks.web[0].attempts (app.json, line 3, column 9) is 0; allowed: 1.

What to do:
  1. Mend what is said above.

About this release:
  It goes on all the same: the smoke test only reports (mode warn).`,
  )
  t.equal(
    reportMisconfiguration(problems, [], { mode: 'run', hasRunReleaseCommand: false }).join('\n'),
    `FAILED: the smoke test is not set up rightly; nothing was booted

What was seen:
  - healthchecks.web[0].attempts (app.json, line 3, column 9) is 0; allowed: 1.

What to do:
  1. Mend what is said above.`,
  )
})

t.test('of several checks each is told as it was at last, with its tries', async t => {
  const refused: Outcome = { kind: 'refused', address: '127.0.0.1' }
  const failed: Outcome = { kind: 'wrong-status', answer: answerWith(503, 'Down') }
  const facts = {
    plan: planWith({ checks: [healthCheck, commandCheck, listeningCheck] }),
    rounds: [
      [
        runOf(healthCheck, refused, passed),
        runOf(commandCheck, { kind: 'passed' }),
        runOf(listeningCheck, { kind: 'passed' }),
      ],
      [runOf(healthCheck, failed, failed), runOf(commandCheck, { kind: 'passed' })],
    ],
    isByHand: true,
  }
  t.equal(
    failure(facts, { mode: 'run', hasRunReleaseCommand: false }),
    `FAILED: GET /up answered 503; expected: 200-299

What was seen:
  - It was the last of 2 attempts, 3.4 s after the boot.
  - The request was GET /up to port 5000, with Host: www.example.com and X-Forwarded-Proto: https.
  - It had passed before: this was the second look at the app.
  - The body was:
    Down

The checks:
  - GET /up answered 503 (2 attempts, 3.4 s after the boot)
  - command bin/check --fast passed (1 attempt, 2.4 s after the boot)
  - listening on $PORT passed (1 attempt, 2.4 s after the boot)

What to do:
  1. Look for an exception in the log of the app.
  2. See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.

The last line of web:
  | listening

To see it happen on your machine, in the app's directory:
  PORT=5000 bash -c 'bin/up -p $PORT'
  and in another terminal:
  curl -i -H 'Host: www.example.com' -H 'X-Forwarded-Proto: https' 'http://127.0.0.1:5000/up'`,
  )
})

t.test('where several checks were never begun, none is told', async t => {
  const facts = { ...crash, plan: planWith({ checks: [rootCheck, healthCheck] }) }
  t.equal(section(failure(facts, enforce), 'The checks'), undefined)
})

t.test('a worker that need not listen is not said to, nor asked for anything', async t => {
  const plan = planWith({ processType: 'worker', checks: [commandCheck], mustListen: false, settleMs: 0 })
  const facts = {
    plan,
    readiness: { kind: 'not-needed' },
    rounds: [[runOf(commandCheck, { kind: 'passed' })]],
  } as const
  t.equal(
    reportPass(factsWith(facts)).join('\n'),
    `PASSED: worker boots and passes 1 check
    0.000 s  booted
    2.400 s  command bin/check --fast passed (12 ms)
    5.400 s  stopped by SIGTERM
peak memory: 212 MB of 512 MB`,
  )
  t.equal(
    failure(
      { ...facts, rounds: [], ending: endedBy(code(1), 'checking'), isByHand: true },
      { mode: 'run', hasRunReleaseCommand: false },
    ),
    `FAILED: worker exited with code 1 after 1.2 s, while it was being checked

What to do:
  1. Read its last lines below: the reason is usually there.
  2. See that the config vars which it needs are set: heroku config

The last line of worker:
  | listening

To see it happen on your machine, in the app's directory:
  PORT=5000 bash -c 'bin/up -p $PORT'`,
  )
})

t.test('no line of a report has a line break of its own but that of a shown body', async t => {
  const lines = [
    ...reportPass(factsWith({ rounds: [[runOf(rootCheck, passed)], [runOf(rootCheck, passed)]] })),
    ...failure(crash, enforce).split('\n'),
  ]
  t.strictSame(
    lines.filter(line => line.includes('\n')),
    [],
  )
})

function failure(changes: Partial<ProcessFacts>, context: ReportContext): string {
  const facts = factsWith(changes)
  const verdict = judge(facts)
  if (verdict.kind === 'passed') throw new Error('the test was to fail')
  return reportFailure(verdict, facts, context).join('\n')
}

function notUp(...listeners: ReturnType<typeof listenerOn>[]): Partial<ProcessFacts> {
  return { readiness: { kind: 'not-up', afterMs: 60_000, listeners }, rounds: [] }
}

/** The one section of a report that begins with this title. */
function section(report: string, title: string): string | undefined {
  return report.split('\n\n').find(text => text.startsWith(title))
}
