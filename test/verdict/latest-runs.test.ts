import t from 'tap'
import { latestRuns } from '../../src/verdict/facts.ts'
import {
  answerWith,
  factsWith,
  healthCheck,
  listeningCheck,
  passed,
  planWith,
  rootCheck,
  runOf,
} from './facts.ts'

const plan = planWith({ checks: [rootCheck, healthCheck, listeningCheck] })
const first = {
  root: runOf(rootCheck, passed),
  health: runOf(healthCheck, passed),
  listening: runOf(listeningCheck, { kind: 'passed' }),
}
const second = {
  root: runOf(rootCheck, passed),
  health: runOf(healthCheck, { kind: 'wrong-status', answer: answerWith(500) }),
  listening: runOf(listeningCheck, { kind: 'passed' }),
}

t.test(
  'the latest run of each check is that of the last round that had it, in the order of the plan',
  async t => {
    const cases = [
      { name: 'no round', rounds: [], expect: [] },
      { name: 'rounds without any run', rounds: [[], []], expect: [] },
      { name: 'one round', rounds: [[first.root, first.health]], expect: [first.root, first.health] },
      {
        name: 'a second round that was broken off',
        rounds: [
          [first.root, first.health, first.listening],
          [second.root, second.health],
        ],
        expect: [second.root, second.health, first.listening],
      },
      {
        name: 'rounds in another order than that of the plan',
        rounds: [
          [first.listening, first.health, first.root],
          [second.listening, second.root],
        ],
        expect: [second.root, first.health, second.listening],
      },
      { name: 'a check of nobody', rounds: [[runOf({ ...rootCheck }, passed)]], expect: [] },
    ]
    for (const { name, rounds, expect } of cases) {
      const runs = latestRuns(factsWith({ plan, rounds }))
      t.equal(runs.length, expect.length, name)
      t.ok(
        runs.every((run, index) => run === expect[index]),
        `${name}: these runs themselves`,
      )
    }
  },
)
