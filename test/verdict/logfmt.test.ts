import t from 'tap'
import type { ProcessFacts } from '../../src/verdict/facts.ts'
import { formatLogfmt } from '../../src/verdict/logfmt.ts'
import { judge, type Verdict } from '../../src/verdict/verdict.ts'
import {
  answerWith,
  code,
  commandCheck,
  endedBy,
  factsWith,
  failedWith,
  healthCheck,
  listenerOn,
  passed,
  planWith,
  rootCheck,
  runOf,
} from './facts.ts'

const broken = { kind: 'wrong-status', answer: answerWith(500) } as const
const warningCheck = { ...healthCheck, isWarning: true }
const warningRound = [runOf(rootCheck, passed), runOf(warningCheck, broken)]
const warnOnly: Partial<ProcessFacts> = {
  plan: planWith({ checks: [rootCheck, warningCheck] }),
  rounds: [warningRound, warningRound],
}

t.test('the last line of a test', async t => {
  const cases: readonly { name: string; facts: Partial<ProcessFacts>; mode: string; expect: string }[] = [
    {
      name: 'of a pass',
      facts: {},
      mode: 'enforce',
      expect:
        'at=verdict verdict=passed mode=enforce process=web boot=2.310s elapsed=5.400s checks=1/1 memory=212MB version=1.2.3',
    },
    {
      name: 'of a failure that Heroku has a code for, counting the round that failed',
      facts: {
        plan: planWith({ checks: [rootCheck, healthCheck] }),
        rounds: [
          [runOf(rootCheck, passed), runOf(healthCheck, passed)],
          [
            runOf(rootCheck, passed),
            runOf(healthCheck, { kind: 'timed-out', awaited: 'answer', limitMs: 30_000 }),
          ],
        ],
        elapsedMs: 33_020,
      },
      mode: 'warn',
      expect:
        'at=verdict verdict=check-failed mode=warn process=web heroku=H12 boot=2.310s elapsed=33.020s checks=1/2 memory=212MB version=1.2.3',
    },
    {
      name: 'of an app that never came up',
      facts: {
        readiness: { kind: 'ended' },
        rounds: [],
        ending: endedBy(code(1)),
        peakBytes: undefined,
        elapsedMs: 81.4,
      },
      mode: 'run',
      expect:
        'at=verdict verdict=crashed mode=run process=web heroku=H10 elapsed=0.081s checks=0/1 version=1.2.3',
    },
    {
      name: 'of an app that was never booted',
      facts: {
        readiness: { kind: 'foreign', holder: undefined },
        rounds: [],
        stopped: undefined,
        elapsedMs: 0,
        peakBytes: undefined,
      },
      mode: 'enforce',
      expect:
        'at=verdict verdict=port-taken mode=enforce process=web elapsed=0.000s checks=0/1 version=1.2.3',
    },
    {
      name: 'of a worker, which has no router to log anything',
      facts: {
        plan: planWith({ processType: 'worker', checks: [commandCheck], mustListen: false }),
        readiness: { kind: 'not-needed' },
        rounds: [[runOf(commandCheck, { kind: 'abandoned' })]],
        ending: endedBy(code(1), 'checking'),
      },
      mode: 'enforce',
      expect:
        'at=verdict verdict=crashed mode=enforce process=worker elapsed=5.400s checks=0/1 memory=212MB version=1.2.3',
    },
    {
      name: 'of a check that warns only, which is not counted as passed',
      facts: warnOnly,
      mode: 'enforce',
      expect:
        'at=verdict verdict=passed mode=enforce process=web boot=2.310s elapsed=5.400s checks=1/2 memory=212MB version=1.2.3',
    },
    {
      name: 'of an app that is not checked at all',
      facts: { ...failedWith(rootCheck, broken), plan: planWith({ checks: [] }), oomKills: 1, rounds: [] },
      mode: 'enforce',
      expect:
        'at=verdict verdict=out-of-memory mode=enforce process=web heroku=R15 boot=2.310s elapsed=5.400s checks=0/0 memory=212MB version=1.2.3',
    },
  ]
  for (const { name, facts, mode, expect } of cases) {
    t.equal(formatLogfmt(judge(factsWith(facts)), factsWith(facts), mode, '1.2.3'), expect, name)
  }
})

t.test('the last line where there was no test', async t => {
  const misconfigured: Verdict = { kind: 'misconfigured', problems: [] }
  t.equal(
    formatLogfmt(misconfigured, undefined, 'enforce', '1.2.3'),
    'at=verdict verdict=misconfigured mode=enforce version=1.2.3',
  )
  t.equal(
    formatLogfmt({ kind: 'internal-error', detail: 'x\ny' }, undefined, undefined, '1.2.3'),
    'at=verdict verdict=internal-error version=1.2.3',
  )
})

t.test('every verdict makes one line of keys and values without blanks in them', async t => {
  const listeners = [listenerOn('127.0.0.1', 5000)]
  const verdicts: readonly Verdict[] = [
    { kind: 'passed' },
    { kind: 'crashed', exit: code(1), afterMs: 1, phase: 'booting' },
    { kind: 'never-listened', afterMs: 1 },
    { kind: 'wrong-port', afterMs: 1, listeners },
    { kind: 'loopback-only', afterMs: 1, listeners },
    { kind: 'port-taken', holder: 'a b' },
    { kind: 'check-failed', run: runOf(rootCheck, broken), outcome: broken },
    { kind: 'out-of-memory', exit: undefined },
    { kind: 'interrupted', signal: 'SIGTERM' },
  ]
  for (const verdict of verdicts) {
    t.match(formatLogfmt(verdict, factsWith(), 'enforce', '1.2.3'), /^\w+=\S+( \w+=\S+)*$/, verdict.kind)
  }
})
