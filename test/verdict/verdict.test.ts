import t from 'tap'
import type { Outcome } from '../../src/checks/outcome.ts'
import type { ProcessFacts } from '../../src/verdict/facts.ts'
import { exitCodeFor, herokuCode, judge, type TestVerdict, type Verdict } from '../../src/verdict/verdict.ts'
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
  signal,
} from './facts.ts'

const broken: Outcome = { kind: 'wrong-status', answer: answerWith(500) }
const notUp = (...listeners: ReturnType<typeof listenerOn>[]) =>
  ({ readiness: { kind: 'not-up', afterMs: 60_000, listeners }, rounds: [] }) as const

t.test('judge', async t => {
  const runs = { failed: runOf(rootCheck, broken), abandoned: runOf(rootCheck, { kind: 'abandoned' }) }
  const loopback = [listenerOn('127.0.0.1', 5000), listenerOn('::1', 5000)]
  const elsewhere = [listenerOn('0.0.0.0', 3000), listenerOn('127.0.0.1', 9229)]
  const cases: readonly { name: string; facts: Partial<ProcessFacts>; expect: TestVerdict }[] = [
    { name: 'passes what passed twice and still ran', facts: {}, expect: { kind: 'passed' } },
    {
      name: 'passes what passed once, where once is all that was asked',
      facts: { plan: planWith({ settleMs: 0 }), rounds: [[runOf(rootCheck, passed)]] },
      expect: { kind: 'passed' },
    },
    {
      name: 'passes what passed at the last try',
      facts: { rounds: [[runOf(rootCheck, broken, broken, passed)], [runOf(rootCheck, passed)]] },
      expect: { kind: 'passed' },
    },
    {
      name: 'fails a check that fails in the first round',
      facts: { rounds: [[runs.failed]] },
      expect: { kind: 'check-failed', run: runs.failed, outcome: broken },
    },
    {
      name: 'fails a check that fails after the settle time alone',
      facts: { rounds: [[runOf(rootCheck, passed)], [runs.failed]] },
      expect: { kind: 'check-failed', run: runs.failed, outcome: broken },
    },
    {
      name: 'tells the first check that failed, of several',
      facts: {
        plan: planWith({ checks: [healthCheck, rootCheck, listeningCheck] }),
        rounds: [
          [
            runOf(healthCheck, passed),
            runs.failed,
            runOf(listeningCheck, { kind: 'not-listening', addresses: [] }),
          ],
        ],
      },
      expect: { kind: 'check-failed', run: runs.failed, outcome: broken },
    },
    {
      name: 'does not take a check that was broken off for a passed one',
      facts: { rounds: [[runs.abandoned]] },
      expect: { kind: 'check-failed', run: runs.abandoned, outcome: { kind: 'abandoned' } },
    },
    {
      name: 'calls an exit before the app was up a crash, with code 0 as well',
      facts: { readiness: { kind: 'ended' }, rounds: [], ending: endedBy(code(0)) },
      expect: { kind: 'crashed', exit: code(0), afterMs: 1234, phase: 'booting' },
    },
    {
      name: 'calls an exit while it was checked a crash, not a failed check',
      facts: { rounds: [[runs.failed]], ending: endedBy(signal('SIGSEGV'), 'checking', 2400) },
      expect: { kind: 'crashed', exit: signal('SIGSEGV'), afterMs: 2400, phase: 'checking' },
    },
    {
      name: 'calls an exit after all checks had passed a crash',
      facts: { ending: endedBy(code(1), 'settling', 5000) },
      expect: { kind: 'crashed', exit: code(1), afterMs: 5000, phase: 'settling' },
    },
    {
      name: 'says that the port was taken before the boot',
      facts: { readiness: { kind: 'foreign', holder: undefined }, rounds: [], stopped: undefined },
      expect: { kind: 'port-taken', holder: undefined },
    },
    {
      name: 'names who took the port',
      facts: { readiness: { kind: 'foreign', holder: 'nginx' }, rounds: [] },
      expect: { kind: 'port-taken', holder: 'nginx' },
    },
    {
      name: 'says that it listens nowhere',
      facts: notUp(),
      expect: { kind: 'never-listened', afterMs: 60_000 },
    },
    {
      name: 'says where else it listens',
      facts: notUp(...elsewhere),
      expect: { kind: 'wrong-port', afterMs: 60_000, listeners: elsewhere },
    },
    {
      name: 'says that it listens on loopback alone, and tells those on $PORT alone',
      facts: notUp(...elsewhere, ...loopback),
      expect: { kind: 'loopback-only', afterMs: 60_000, listeners: loopback },
    },
    {
      name: 'calls loopback on another port the wrong port',
      facts: notUp(listenerOn('127.0.0.1', 3000)),
      expect: { kind: 'wrong-port', afterMs: 60_000, listeners: [listenerOn('127.0.0.1', 3000)] },
    },
    {
      name: 'tells the signal that interrupted it',
      facts: { interruption: 'SIGINT', rounds: [] },
      expect: { kind: 'interrupted', signal: 'SIGINT' },
    },
    {
      name: 'does not blame the memory of the app where something else was killed',
      facts: {
        ending: endedBy({ kind: 'unwatched', signal: 'SIGKILL' }),
        peakBytes: 500 * megabyte,
        quotaBytes: 512 * megabyte,
      },
      expect: { kind: 'crashed', ...endedBy({ kind: 'unwatched', signal: 'SIGKILL' }) },
    },
    {
      name: 'blames the kernel for a process that it killed, even if the app went on',
      facts: { oomKills: 1 },
      expect: { kind: 'out-of-memory', exit: undefined },
    },
  ]
  for (const { name, facts, expect } of cases) t.strictSame(judge(factsWith(facts)), expect, name)
})

t.test('a check that warns only decides nothing', async t => {
  const warning = { ...healthCheck, isWarning: true }
  const bad = runOf(warning, broken)
  const [good, failed] = [runOf(rootCheck, passed), runOf(rootCheck, broken)]
  const plan = planWith({ checks: [warning, rootCheck] })
  const cases: readonly { name: string; facts: Partial<ProcessFacts>; expect: TestVerdict }[] = [
    {
      name: 'it fails in both rounds, and the test passes',
      facts: {
        plan,
        rounds: [
          [bad, good],
          [bad, good],
        ],
      },
      expect: { kind: 'passed' },
    },
    {
      name: 'it fails before the one that counts',
      facts: { plan, rounds: [[bad, failed]] },
      expect: { kind: 'check-failed', run: failed, outcome: broken },
    },
    {
      name: 'it fails alone',
      facts: { plan: planWith({ checks: [warning] }), rounds: [[bad], [bad]] },
      expect: { kind: 'passed' },
    },
    {
      name: 'it is not run again',
      facts: { plan, rounds: [[bad, good], [good]] },
      expect: { kind: 'passed' },
    },
    {
      name: 'it does not stand for a crash',
      facts: { plan, rounds: [[bad, good]], ending: endedBy(code(1), 'settling') },
      expect: { kind: 'crashed', exit: code(1), afterMs: 1234, phase: 'settling' },
    },
  ]
  for (const { name, facts, expect } of cases) t.strictSame(judge(factsWith(facts)), expect, name)
  t.throws(
    () => judge(factsWith({ plan, rounds: [[bad, good], [bad]] })),
    new Error('not every check was run'),
    'it does not stand for the one that counts',
  )
})

t.test('a worker that need not listen is judged by its checks and its end', async t => {
  const plan = planWith({ processType: 'worker', checks: [commandCheck], mustListen: false })
  const failed: Outcome = {
    kind: 'command-failed',
    end: { kind: 'exited', code: 1, output: [] },
    limitMs: 5000,
  }
  const [good, bad] = [runOf(commandCheck, { kind: 'passed' }), runOf(commandCheck, failed)]
  const cases: readonly { name: string; facts: Partial<ProcessFacts>; expect: TestVerdict }[] = [
    { name: 'it passes', facts: { rounds: [[good], [good]] }, expect: { kind: 'passed' } },
    {
      name: 'its check fails',
      facts: { rounds: [[good], [bad]] },
      expect: { kind: 'check-failed', run: bad, outcome: failed },
    },
    {
      name: 'it exits',
      facts: { rounds: [], ending: endedBy(code(0), 'checking') },
      expect: { kind: 'crashed', exit: code(0), afterMs: 1234, phase: 'checking' },
    },
  ]
  for (const { name, facts, expect } of cases) {
    t.strictSame(judge(factsWith({ plan, readiness: { kind: 'not-needed' }, ...facts })), expect, name)
  }
  t.throws(
    () => judge(factsWith({ plan, readiness: { kind: 'not-needed' }, rounds: [] })),
    new Error('not every check was run'),
    'it does not pass unchecked',
  )
})

t.test('SIGKILL at nine tenths of the memory is the kernel, and otherwise a crash', async t => {
  const [peakBytes, quotaBytes] = [461 * megabyte, 512 * megabyte]
  const cases = [
    { name: 'by signal', exit: signal('SIGKILL'), peakBytes, quotaBytes, expect: 'out-of-memory' },
    { name: 'as a shell tells it', exit: code(137), peakBytes, quotaBytes, expect: 'out-of-memory' },
    {
      name: 'with the memory all used',
      exit: code(137),
      peakBytes: quotaBytes,
      quotaBytes,
      expect: 'out-of-memory',
    },
    { name: 'another signal', exit: signal('SIGSEGV'), peakBytes, quotaBytes, expect: 'crashed' },
    { name: 'another code', exit: code(1), peakBytes, quotaBytes, expect: 'crashed' },
    {
      name: 'with less memory',
      exit: signal('SIGKILL'),
      peakBytes: 460 * megabyte,
      quotaBytes,
      expect: 'crashed',
    },
    {
      name: 'without a measurement',
      exit: signal('SIGKILL'),
      peakBytes: undefined,
      quotaBytes,
      expect: 'crashed',
    },
    { name: 'without a limit', exit: signal('SIGKILL'), peakBytes, quotaBytes: undefined, expect: 'crashed' },
  ]
  for (const { name, exit, expect, ...memory } of cases) {
    const verdict = judge(factsWith({ ...memory, ending: endedBy(exit) }))
    t.equal(verdict.kind, expect, name)
    t.strictSame('exit' in verdict && verdict.exit, exit, `${name}: the exit is told`)
  }
})

t.test('there is no pass by an oversight: what was not checked is a bug', async t => {
  const incomplete: readonly { name: string; facts: Partial<ProcessFacts>; message: string }[] = [
    { name: 'no round', facts: { rounds: [] }, message: 'not every check was run' },
    { name: 'an empty round', facts: { rounds: [[], []] }, message: 'not every check was run' },
    {
      name: 'no second round',
      facts: { rounds: [[runOf(rootCheck, passed)]] },
      message: 'not every check was run',
    },
    {
      name: 'one check of two',
      facts: { plan: planWith({ checks: [rootCheck, healthCheck] }) },
      message: 'not every check was run',
    },
    {
      name: 'a wait that ended, and nobody knows why',
      facts: { readiness: { kind: 'ended' }, rounds: [] },
      message: 'the wait for the app ended without a reason',
    },
  ]
  for (const { name, facts, message } of incomplete) {
    t.throws(() => judge(factsWith(facts)), new Error(message), name)
  }
})

/** What brings each verdict about, the one that explains the others first. */
const causes: readonly { kind: TestVerdict['kind']; facts: Partial<ProcessFacts> }[] = [
  { kind: 'interrupted', facts: { interruption: 'SIGTERM' } },
  { kind: 'out-of-memory', facts: { oomKills: 1 } },
  { kind: 'crashed', facts: { ending: endedBy(code(1)) } },
  { kind: 'port-taken', facts: { readiness: { kind: 'foreign', holder: 'nginx' } } },
  { kind: 'loopback-only', facts: { readiness: notUp(listenerOn('127.0.0.1', 5000)).readiness } },
  { kind: 'wrong-port', facts: { readiness: notUp(listenerOn('0.0.0.0', 3000)).readiness } },
  { kind: 'never-listened', facts: { readiness: notUp().readiness } },
  { kind: 'check-failed', facts: { rounds: [[runOf(rootCheck, broken)]] } },
]

t.test('of two causes the first in the order of precedence is told, whichever they are', async t => {
  for (const [index, stronger] of causes.entries()) {
    t.equal(judge(factsWith(stronger.facts)).kind, stronger.kind, `${stronger.kind} alone`)
    for (const weaker of causes.slice(index + 1)) {
      const facts = factsWith({
        ...weaker.facts,
        ...stronger.facts,
        ...bothListeners(weaker.facts, stronger.facts),
      })
      t.equal(judge(facts).kind, stronger.kind, `${stronger.kind} before ${weaker.kind}`)
    }
  }
})

/** Where both causes are listeners in the wrong place, the app has them all. */
function bothListeners(a: Partial<ProcessFacts>, b: Partial<ProcessFacts>): Partial<ProcessFacts> {
  if (a.readiness?.kind !== 'not-up' || b.readiness?.kind !== 'not-up') return {}
  return notUp(...a.readiness.listeners, ...b.readiness.listeners)
}

const anyRun = runOf(rootCheck, broken)
const exit = code(1)

/** Each kind of verdict, with Heroku's code and the exit code. A new kind does not compile without a line here. */
const meanings: {
  readonly [Kind in Verdict['kind']]: readonly [Extract<Verdict, { kind: Kind }>, string | undefined, number]
} = {
  passed: [{ kind: 'passed' }, undefined, 0],
  crashed: [{ kind: 'crashed', exit, afterMs: 1, phase: 'booting' }, 'H10', 1],
  'never-listened': [{ kind: 'never-listened', afterMs: 1 }, 'R10', 1],
  'wrong-port': [{ kind: 'wrong-port', afterMs: 1, listeners: [] }, 'R10', 1],
  'loopback-only': [{ kind: 'loopback-only', afterMs: 1, listeners: [] }, 'R10', 1],
  'port-taken': [{ kind: 'port-taken', holder: undefined }, undefined, 1],
  'check-failed': [{ kind: 'check-failed', run: anyRun, outcome: broken }, undefined, 1],
  'out-of-memory': [{ kind: 'out-of-memory', exit }, 'R15', 1],
  misconfigured: [{ kind: 'misconfigured', problems: [] }, undefined, 2],
  interrupted: [{ kind: 'interrupted', signal: 'SIGTERM' }, undefined, 143],
  'internal-error': [{ kind: 'internal-error', detail: 'x' }, undefined, 70],
}

t.test("each verdict has its exit code and Heroku's code, and passed alone is 0", async t => {
  for (const [kind, [verdict, heroku, number]] of Object.entries(meanings)) {
    t.equal(herokuCode(verdict, 'web'), heroku, `${kind}: what Heroku would have logged`)
    t.equal(exitCodeFor(verdict), number, `${kind}: the exit code`)
  }
  const passing = Object.values(meanings).filter(([verdict]) => exitCodeFor(verdict) === 0)
  t.strictSame(
    passing.map(([{ kind }]) => kind),
    ['passed'],
  )
})

t.test('Heroku would have logged nothing for an app whose watcher was killed', async t => {
  const ending = endedBy({ kind: 'unwatched', signal: 'SIGKILL' })
  t.equal(herokuCode({ kind: 'crashed', ...ending }, 'web'), undefined)
})

t.test('an interruption exits as its signal would have ended the tester', async t => {
  t.equal(exitCodeFor({ kind: 'interrupted', signal: 'SIGHUP' }), 129)
  t.equal(exitCodeFor({ kind: 'interrupted', signal: 'SIGINT' }), 130)
  t.equal(exitCodeFor({ kind: 'interrupted', signal: 'SIGTERM' }), 143)
})

/** What Heroku's router would have logged for each outcome of a check. */
const routerCodes: {
  readonly [Kind in Outcome['kind']]: readonly [Outcome & { kind: Kind }, string | undefined]
} = {
  passed: [{ kind: 'passed' }, undefined],
  'wrong-status': [{ kind: 'wrong-status', answer: answerWith(500) }, undefined],
  'wrong-body': [{ kind: 'wrong-body', answer: answerWith(200) }, undefined],
  'content-missing': [{ kind: 'content-missing', answer: answerWith(200) }, undefined],
  'redirect-loop': [{ kind: 'redirect-loop', answer: answerWith(301) }, undefined],
  'cookie-too-large': [{ kind: 'cookie-too-large', answer: answerWith(200), bytes: 8193 }, 'H25'],
  refused: [{ kind: 'refused', address: '127.0.0.1' }, 'H21'],
  'timed-out': [{ kind: 'timed-out', awaited: 'answer', limitMs: 30_000 }, 'H12'],
  'closed-early': [{ kind: 'closed-early', status: undefined }, 'H13'],
  malformed: [{ kind: 'malformed', reason: 'x' }, 'H17'],
  'stopped-listening': [{ kind: 'stopped-listening' }, 'H21'],
  'not-listening': [{ kind: 'not-listening', addresses: [] }, undefined],
  'command-failed': [
    { kind: 'command-failed', end: { kind: 'exited', code: 1, output: [] }, limitMs: 5000 },
    undefined,
  ],
  abandoned: [{ kind: 'abandoned' }, undefined],
}

function checkFailed(outcome: Outcome): Verdict {
  return { kind: 'check-failed', run: runOf(rootCheck, outcome), outcome }
}

t.test("a failed check has the router's code for what went wrong", async t => {
  for (const [kind, [outcome, heroku]] of Object.entries(routerCodes)) {
    t.equal(herokuCode(checkFailed(outcome), 'web'), heroku, kind)
  }
})

t.test('how far the app had come decides which code the router has', async t => {
  const cases: readonly (readonly [Outcome, string | undefined])[] = [
    [{ kind: 'timed-out', awaited: 'connection', limitMs: 5000 }, 'H19'],
    [{ kind: 'timed-out', awaited: 'answer', limitMs: 5000 }, 'H12'],
    [{ kind: 'timed-out', awaited: 'body', limitMs: 5000 }, undefined],
    [{ kind: 'closed-early', status: undefined }, 'H13'],
    [{ kind: 'closed-early', status: 200 }, 'H18'],
  ]
  for (const [outcome, heroku] of cases)
    t.equal(herokuCode(checkFailed(outcome), 'web'), heroku, JSON.stringify(outcome))
})

t.test('a crash has a code only where there are requests that it fails', async t => {
  const crashed: Verdict = { kind: 'crashed', exit, afterMs: 1, phase: 'booting' }
  t.equal(herokuCode(crashed, 'web'), 'H10')
  t.equal(herokuCode(crashed, 'worker'), undefined)
  t.equal(herokuCode(crashed, undefined), undefined)
  t.equal(herokuCode({ kind: 'out-of-memory', exit }, 'worker'), 'R15', 'memory is short in any dyno')
})

t.test('no other process type than web has the codes of boot and router', async t => {
  const verdicts: readonly Verdict[] = [
    { kind: 'never-listened', afterMs: 1 },
    { kind: 'wrong-port', afterMs: 1, listeners: [] },
    { kind: 'loopback-only', afterMs: 1, listeners: [] },
    ...Object.values(routerCodes).map(([outcome]) => checkFailed(outcome)),
  ]
  for (const verdict of verdicts) t.equal(herokuCode(verdict, 'worker'), undefined, verdict.kind)
})

t.test('a failed check fails the test, whatever its outcome was', async t => {
  for (const [kind, [outcome]] of Object.entries(routerCodes)) {
    if (kind === 'passed') continue
    const verdict = judge(failedWith(rootCheck, outcome))
    t.strictSame({ kind: verdict.kind, exit: exitCodeFor(verdict) }, { kind: 'check-failed', exit: 1 }, kind)
  }
})
