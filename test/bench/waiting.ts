/** What it costs to wait for a minute: tester and contain.pl, their start among it. */
import { ours } from './contenders.ts'
import { rowOfOurs } from './row.ts'
import { runOnce } from './run.ts'
import { type Section, withSlug } from './section.ts'

const bootMs = 60_000
/** A minute each; they differ little. */
const maxRuns = 3

export const waiting: Section = async ({ runs, isQuick, say }) => {
  if (isQuick) return []
  return await withSlug({}, async ({ directory }) => {
    const shares: number[] = []
    for (let count = 0; count < Math.min(runs, maxRuns); count++) {
      say(`an app that boots in 60 s: run ${count + 1} of ${Math.min(runs, maxRuns)}`)
      const { toolCpuMs, wallMs } = await runOnce({
        contender: ours,
        slug: directory,
        behaviour: { BENCH_BOOT_MS: `${bootMs}` },
        environment: { SMOKE_TEST_BOOT_TIMEOUT: '120' },
      })
      shares.push((100 * toolCpuMs) / wallMs)
    }
    const row = { id: 'waiting/60', group: 'waiting', label: 'of one core, over 60 s', unit: '%' } as const
    return [rowOfOurs(row, shares)]
  })
}
