/**
 * Runs the whole table of faults again and again, in random order, two at a time, and then a thousand
 * generated apps: what happens once in a thousand releases happens to somebody every day.
 *
 *   npm run soak                                20 rounds and 1000 apps
 *   SOAK_ROUNDS=1 npm run soak
 *   SOAK_ROUNDS=0 SOAK_APPS=200 npm run soak    generated apps alone
 *
 * It ends with what differed from the table or the model, what was left running, what hung, and the slowest.
 */
import t, { type Test } from 'tap'
import { testGenerated } from '../generated/run-generated.ts'
import { summarize as summarizeGenerated } from '../generated/summarize.ts'
import { seed } from '../support/fuzz.ts'
import { createRandom } from '../support/random.ts'
import type { Fault } from './fault.ts'
import { hungMs, leftoverChecks, testFault, usualLongestMs } from './run-fault.ts'
import { allFaults } from './tables/all.ts'

type Trial = { readonly name: string; readonly tookMs: number; readonly problems: readonly string[] }

const rounds = Number(process.env['SOAK_ROUNDS'] || 20)
const apps = Number(process.env['SOAK_APPS'] || 1000)
const shownSlowest = 5
const { integer } = createRandom(seed)
const trials: Trial[] = []

t.jobs = 2
const running = Array.from({ length: rounds }, (_, round) =>
  shuffle(allFaults).map(fault => {
    const { name, skip = false } = fault
    return t.test(`round ${round + 1}: ${name}`, { timeout: hungMs, skip }, t => tryOnce(t, fault))
  }),
)
await Promise.all(running.flat())
const generated = apps > 0 ? await testGenerated(t, apps) : []
for (const line of [...summarize(), ...summarizeGenerated(generated)]) t.comment(`soak: ${line}`)

async function tryOnce(t: Test, fault: Fault): Promise<void> {
  const { name, longestMs = usualLongestMs } = fault
  const startedAt = performance.now()
  // A row that hangs until it is broken off is told, too.
  t.teardown(() => {
    const tookMs = performance.now() - startedAt
    const hung =
      tookMs > longestMs ? [`took ${formatSeconds(tookMs)}, and ${formatSeconds(longestMs)} at the most`] : []
    trials.push({ name, tookMs, problems: [...t.lists.fail.map(({ name }) => name), ...hung] })
  })
  await testFault(t, fault)
}

function summarize(): readonly string[] {
  const wrong = trials.filter(({ problems }) => problems.length > 0)
  const leaking = wrong.filter(({ problems }) => problems.some(problem => leftoverChecks.includes(problem)))
  const slowest = [...trials].sort((one, other) => other.tookMs - one.tookMs).slice(0, shownSlowest)
  return [
    `${rounds} rounds, ${trials.length} releases, in the order of FUZZ_SEED=${seed}`,
    ...slowest.map(({ name, tookMs }) => `slow: ${formatSeconds(tookMs)} ${name}`),
    ...wrong.map(({ name, problems }) => `wrong: ${name}: ${problems.join('; ')}`),
    `${wrong.length} wrong, ${leaking.length} with processes left over`,
  ]
}

function shuffle<T>(list: readonly T[]): readonly T[] {
  return list
    .map(item => ({ item, key: integer(2 ** 24) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item)
}

function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
