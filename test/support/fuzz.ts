/**
 * Random inputs, others in each run. A failure says the seed that brings them back:
 *
 *   FUZZ_SEED=SEED npx tap FILE
 */
import { randomInt } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import type { Test } from 'tap'

export const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31))

/** To stand behind what failed. */
export const seedNote = `with FUZZ_SEED=${seed}`

/** Asserts that something holds for `numRuns` random inputs; tells the smallest one for which it does not. */
export async function holds<Input extends unknown[]>(
  t: Test,
  property: fc.IRawProperty<Input>,
  options: fc.Parameters<Input> & { readonly numRuns: number },
): Promise<void> {
  const details = await fc.check(property, { ...options, seed })
  const report = details.failed
    ? `${fc.defaultReportMessage(details)}\n${inspect(details.errorInstance)}`
    : undefined
  t.equal(report, undefined, `holds for ${options.numRuns} inputs, ${seedNote}`)
  t.equal(details.numSkips, 0)
}
