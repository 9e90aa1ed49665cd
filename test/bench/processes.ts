/** How long it takes to stop an app, and to prove that nothing of it is left, by the number of its processes. */
import { ours } from './contenders.ts'
import { type Row, rowOfOurs } from './row.ts'
import { runOnce } from './run.ts'
import { type Section, withSlug } from './section.ts'

const sizes = [1, 10, 100, 500] as const

export const processes: Section = async ({ runs, say }) =>
  await withSlug({ web: 'exec ./tree.sh' }, async ({ directory }) => {
    const rows: Row[] = []
    for (const size of sizes) {
      const tookMs: number[] = []
      for (let count = 0; count < runs; count++) {
        say(`an app of ${size} processes: run ${count + 1} of ${runs}`)
        const { app, endedAtMs } = await runOnce({
          contender: ours,
          slug: directory,
          behaviour: { BENCH_BOOT_MS: '100', BENCH_PROCESSES: `${size}` },
        })
        const asked = app.find(({ event }) => event === 'asked')
        if (asked === undefined) throw new Error('an app passed that was never asked')
        tookMs.push(endedAtMs - asked.atMs)
      }
      const label = size === 1 ? 'an app of 1 process' : `an app of ${size} processes`
      const group = 'asked -> stopped, swept, and over'
      rows.push(rowOfOurs({ id: `stop/${size}`, group, label, unit: 'ms' }, tookMs))
    }
    return rows
  })
