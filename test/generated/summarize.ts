/** What came of many generated apps, in a few lines. */
import { seed } from '../support/fuzz.ts'
import type { Trial } from './run-app.ts'

const shownSlowest = 3

export function summarize(trials: readonly Trial[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { verdict = 'not tested' } of trials) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  const wrong = trials.filter(({ problems }) => problems.length > 0)
  const leaking = trials.filter(({ hasLeftovers }) => hasLeftovers)
  const slowest = [...trials].sort((one, other) => other.tookMs - one.tookMs).slice(0, shownSlowest)
  return [
    `${trials.length} generated apps of FUZZ_SEED=${seed}: ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`,
    ...slowest.map(({ tookMs, app }) => `slow: ${(tookMs / 1000).toFixed(1)} s ${JSON.stringify(app)}`),
    ...wrong.map(({ problems, app }) => `wrong: ${problems.join('; ')}: ${JSON.stringify(app)}`),
    `generated apps: ${wrong.length} wrong, ${leaking.length} with processes left over`,
  ]
}
