/** How the cost grows with the number of checks that an app has. */
import { ours } from './contenders.ts'
import { type Row, rowOfOurs } from './row.ts'
import { runOnce } from './run.ts'
import { type Section, withSlug } from './section.ts'

const sizes = [1, 10, 100] as const

export const checks: Section = async ({ runs, say }) => {
  const rows: Row[] = []
  for (const size of sizes) {
    const web = Array.from({ length: size }, (_, count) => ({ path: `/${count}` }))
    const overheadMs: number[] = []
    const cpuMs: number[] = []
    await withSlug({ appJson: { healthchecks: { web } } }, async ({ directory }) => {
      for (let count = 0; count < runs; count++) {
        say(`an app with ${size} checks: run ${count + 1} of ${runs}`)
        const behaviour = { BENCH_BOOT_MS: '100' }
        const { app, toolCpuMs, wallMs } = await runOnce({ contender: ours, slug: directory, behaviour })
        const listening = app.find(({ event }) => event === 'listening')
        if (listening === undefined) throw new Error('an app passed that has never listened')
        overheadMs.push(wallMs - listening.ageMs)
        cpuMs.push(toolCpuMs)
      }
    })
    const label = size === 1 ? '1 check' : `${size} checks`
    rows.push(
      rowOfOurs(
        { id: `checks/${size}`, group: 'checks: whole run minus boot', label, unit: 'ms' },
        overheadMs,
      ),
      rowOfOurs({ id: `checks-cpu/${size}`, group: 'checks: processor time', label, unit: 'ms' }, cpuMs),
    )
  }
  return rows.toSorted((a, b) => a.group.localeCompare(b.group))
}
