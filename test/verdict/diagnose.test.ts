import t from 'tap'
import { diagnose, type TestFailure } from '../../src/verdict/diagnose.ts'
import type { ProcessFacts } from '../../src/verdict/facts.ts'
import { blockOf } from './block.ts'
import {
  answerWith,
  code,
  factsWith,
  listenerOn,
  megabyte,
  planWith,
  rootCheck,
  runOf,
  signal,
} from './facts.ts'

type Case = {
  readonly name: string
  readonly verdict: TestFailure
  readonly facts?: Partial<ProcessFacts>
  readonly expect: string
}

const broken = { kind: 'wrong-status', answer: answerWith(500) } as const

const cases: readonly Case[] = [
  {
    name: 'never-listened, in a dyno of known size',
    verdict: { kind: 'never-listened', afterMs: 180_000 },
    expect: `web did not listen on $PORT within 180.0 s
- PORT was 5000; no process of web listened on any TCP port.
1. Read its last lines below: the app may have crashed under a process manager, such as pm2 or nodemon, that goes on by itself.
2. Let web listen on the port in $PORT, on 0.0.0.0.
3. If it needs longer to boot: heroku config:set SMOKE_TEST_BOOT_TIMEOUT=360, and Heroku's own limit at https://tools.heroku.support/limits/boot_timeout
4. This release dyno has 512 MB of memory. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x
5. Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1`,
  },
  {
    name: 'never-listened, and wrote nothing',
    verdict: { kind: 'never-listened', afterMs: 20_500 },
    facts: { isByHand: true, tail: [] },
    expect: `web did not listen on $PORT within 20.5 s
- PORT was 5000; no process of web listened on any TCP port.
1. Let web listen on the port in $PORT, on 0.0.0.0.
2. If it needs longer to boot: --boot-timeout 60`,
  },
  {
    name: 'never-listened, by hand',
    verdict: { kind: 'never-listened', afterMs: 20_500 },
    facts: { isByHand: true },
    expect: `web did not listen on $PORT within 20.5 s
- PORT was 5000; no process of web listened on any TCP port.
1. Read its last lines below: the app may have crashed under a process manager, such as pm2 or nodemon, that goes on by itself.
2. Let web listen on the port in $PORT, on 0.0.0.0.
3. If it needs longer to boot: --boot-timeout 60`,
  },
  {
    name: "never-listened, by hand, where longer is more than Heroku's own limit",
    verdict: { kind: 'never-listened', afterMs: 45_000 },
    facts: { isByHand: true },
    expect: `web did not listen on $PORT within 45.0 s
- PORT was 5000; no process of web listened on any TCP port.
1. Read its last lines below: the app may have crashed under a process manager, such as pm2 or nodemon, that goes on by itself.
2. Let web listen on the port in $PORT, on 0.0.0.0.
3. If it needs longer to boot: --boot-timeout 90, and Heroku's own limit at https://tools.heroku.support/limits/boot_timeout`,
  },
  {
    name: "never-listened, where longer is still within Heroku's own limit",
    verdict: { kind: 'never-listened', afterMs: 45_000 },
    facts: { plan: planWith({ bootTimeout: { limitMs: 45_000, lastMs: 45_000, platformMs: 90_000 } }) },
    expect: `web did not listen on $PORT within 45.0 s
- PORT was 5000; no process of web listened on any TCP port.
1. Read its last lines below: the app may have crashed under a process manager, such as pm2 or nodemon, that goes on by itself.
2. Let web listen on the port in $PORT, on 0.0.0.0.
3. If it needs longer to boot: heroku config:set SMOKE_TEST_BOOT_TIMEOUT=90
4. This release dyno has 512 MB of memory. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x
5. Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1`,
  },
  {
    name: 'wrong-port, with every address once',
    verdict: {
      kind: 'wrong-port',
      afterMs: 60_000,
      listeners: [
        listenerOn('0.0.0.0', 3000),
        listenerOn('0.0.0.0', 3000, { inode: 2 }),
        listenerOn('::1', 3001),
      ],
    },
    expect: `web listens on 0.0.0.0:3000 and [::1]:3001, not on $PORT
- PORT was 5000; nothing listened there after 60.0 s.
1. Let web listen on the port in $PORT, which differs from dyno to dyno. Usually it is an option of the command in the Procfile, such as --port $PORT.
2. If it needs longer to boot: heroku config:set SMOKE_TEST_BOOT_TIMEOUT=120, and Heroku's own limit at https://tools.heroku.support/limits/boot_timeout`,
  },
  {
    name: 'loopback-only',
    verdict: {
      kind: 'loopback-only',
      afterMs: 60_000,
      listeners: [listenerOn('127.0.0.1', 5000), listenerOn('::1', 5000)],
    },
    expect: `web listens on 127.0.0.1:5000 and [::1]:5000 alone, where Heroku's router cannot reach it
- After 60.0 s nothing listened on port 5000 of any other interface.
1. Let web bind 0.0.0.0 instead of localhost. Usually it is an option of the command in the Procfile, such as --host 0.0.0.0.`,
  },
  {
    name: 'port-taken, by a process that is known',
    verdict: { kind: 'port-taken', holder: 'nginx' },
    expect: `another process has port 5000, which web was to get
- It is held by nginx, which web has not started.
1. If a .profile.d script starts a server, let it do so only where DYNO begins with web.`,
  },
  {
    name: 'port-taken, where it is one that was set',
    verdict: { kind: 'port-taken', holder: 'nginx' },
    facts: { plan: planWith({ port: 5000 }) },
    expect: `another process has port 5000, which web was to get
- It is held by nginx, which web has not started.
1. Unset SMOKE_TEST_PORT: a free port is found without it.
2. If a .profile.d script starts a server, let it do so only where DYNO begins with web.`,
  },
  {
    name: 'port-taken, by nobody knows whom',
    verdict: { kind: 'port-taken', holder: undefined },
    expect: `another process has port 5000, which web was to get
- It could not be found out which process that is.
1. If a .profile.d script starts a server, let it do so only where DYNO begins with web.`,
  },
  {
    name: 'out-of-memory, while the app itself went on',
    verdict: { kind: 'out-of-memory', exit: undefined },
    expect: `web ran out of memory: the kernel killed one of its processes
- Its processes used 212 MB at the last look.
1. This release dyno has 512 MB of memory. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x
2. Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1`,
  },
  {
    name: 'out-of-memory, with the end of the app, in a dyno of unknown size',
    verdict: { kind: 'out-of-memory', exit: signal('SIGKILL') },
    facts: { peakBytes: 500 * megabyte, quotaBytes: undefined },
    expect: `web ran out of memory: the kernel killed one of its processes
- web was killed by SIGKILL.
- Its processes used 500 MB at the last look.
1. This release dyno may be smaller than a web dyno. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x
2. Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1`,
  },
  {
    name: 'out-of-memory, by hand, without a measurement',
    verdict: { kind: 'out-of-memory', exit: code(137) },
    facts: { peakBytes: undefined, isByHand: true },
    expect: `web ran out of memory: the kernel killed one of its processes
- web exited with code 137.`,
  },
  {
    name: 'interrupted',
    verdict: { kind: 'interrupted', signal: 'SIGTERM' },
    expect: `the smoke test was ended by SIGTERM
- web was stopped; its verdict is not known.
1. Release again: heroku releases:retry`,
  },
  {
    name: 'interrupted, by hand',
    verdict: { kind: 'interrupted', signal: 'SIGINT' },
    facts: { isByHand: true },
    expect: `the smoke test was ended by SIGINT
- web was stopped; its verdict is not known.`,
  },
  {
    name: 'crashed, as told in diagnose-crash',
    verdict: { kind: 'crashed', exit: code(1), afterMs: 1234, phase: 'booting' },
    facts: { isByHand: true },
    expect: `web exited with code 1 after 1.2 s, before it listened on $PORT
1. Read its last lines below: the reason is usually there.
2. See that the config vars which it needs are set: heroku config`,
  },
  {
    name: 'check-failed, as told in diagnose-check',
    verdict: { kind: 'check-failed', run: runOf(rootCheck, broken), outcome: broken },
    facts: { rounds: [[runOf(rootCheck, broken)]] },
    expect: `GET / answered 500; expected: anything below 500
- It was the only attempt, 2.4 s after the boot.
- The request was GET / to port 5000, with Host: localhost and X-Forwarded-Proto: https.
- The body was empty.
1. Look for an exception in the log of the app.
2. See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.`,
  },
]

t.test('each verdict says what is wrong, what was seen and what to do', async t => {
  for (const { name, verdict, facts, expect } of cases) {
    t.equal(blockOf(diagnose(verdict, factsWith(facts))), expect, name)
  }
})

t.test('each verdict names the process type that it is about', async t => {
  for (const { name, verdict, facts } of cases) {
    if (verdict.kind === 'check-failed' || verdict.kind === 'interrupted') continue
    const { headline } = diagnose(verdict, factsWith({ ...facts, plan: planWith({ processType: 'worker' }) }))
    t.match(headline, /\bworker\b/, name)
    t.notMatch(headline, /\bweb\b/, name)
  }
})

t.test('a socket on the port that nobody can be seen to hold is told', async t => {
  const unclaimed = 'A socket listens on port 5000, but the process that holds it could not be found.'
  const readiness = { kind: 'not-up', afterMs: 60_000, listeners: [], isUnclaimed: true } as const
  const facts = factsWith({ readiness })
  t.equal(diagnose({ kind: 'never-listened', afterMs: 60_000 }, facts).seen.at(-1), unclaimed)
  const elsewhere = [listenerOn('0.0.0.0', 3000)]
  t.strictSame(diagnose({ kind: 'wrong-port', afterMs: 60_000, listeners: elsewhere }, facts).seen, [
    unclaimed,
  ])
})
