/** Tries many generated apps side by side, shrinks one that fails, and prints it as files. */
import fc from 'fast-check'
import type { Test } from 'tap'
import { seed } from '../support/fuzz.ts'
import { skipWithoutIpv6 } from '../support/ports.ts'
import type { App } from './app.ts'
import { makeApps } from './arbitrary.ts'
import { printApp } from './print-app.ts'
import { type Trial, tryApp } from './run-app.ts'

/** Most of a release is waiting. */
const sideBySide = 6
const hungMs = 180_000
/** Shrinking takes up to a minute for each, so only the first ones that fail are shrunk. */
const maxShrunk = 2
const shrinkLimitMs = 60_000

/** Resolves with what came of each, in no order. */
export async function testGenerated(t: Test, count: number): Promise<readonly Trial[]> {
  const apps = makeApps((await skipWithoutIpv6()) === false)
  const trials: (Trial & { readonly index: number })[] = []
  await t.test(`${count} generated apps, FUZZ_SEED=${seed}`, { timeout: 0, buffered: false }, async t => {
    t.jobs = sideBySide
    const running = fc.sample(apps, { seed, numRuns: count }).map((app, index) =>
      t.test(`app ${index}`, { timeout: hungMs }, async t => {
        const trial = await tryApp(t, app)
        trials.push({ ...trial, index })
        t.strictSame(trial.problems, [], `app ${index} of FUZZ_SEED=${seed} gets the verdict that is due`)
      }),
    )
    await Promise.all(running)
  })
  const wrong = trials.filter(({ problems }) => problems.length > 0)
  for (const { index, ...trial } of wrong.slice(0, maxShrunk)) {
    const smallest = await shrink(t, apps, trial, index)
    // Reporters hide comments, and put a mark before each line.
    console.error(printApp(smallest, `app ${index} of FUZZ_SEED=${seed}`).join('\n'))
  }
  return trials
}

/** The smallest app found that has a problem; the app itself where it does not fail again. */
async function shrink(t: Test, apps: fc.Arbitrary<App>, trial: Trial, index: number): Promise<Trial> {
  let smallest = trial
  const property = fc.asyncProperty(apps, async app => {
    let found: Trial | undefined
    await t.test(`a smaller app ${index}`, { timeout: hungMs }, async t => {
      found = await tryApp(t, app)
    })
    if (found === undefined || found.problems.length === 0) return true
    smallest = found
    return false
  })
  await fc.check(property, { seed, path: `${index}`, numRuns: 1, interruptAfterTimeLimit: shrinkLimitMs })
  return smallest
}
