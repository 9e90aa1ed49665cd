/** A hundred apps made at random, others in each run: `FUZZ_SEED=1 npx tap --reporter=tap FILE`. */
import t from 'tap'
import { skipWithoutProgram } from '../support/programs.ts'
import { testGenerated } from './run-generated.ts'
import { summarize } from './summarize.ts'

const count = 100

void t.test('generated apps', { timeout: 0, skip: skipWithoutProgram('python3') }, async t => {
  for (const line of summarize(await testGenerated(t, count))) t.comment(line)
})
