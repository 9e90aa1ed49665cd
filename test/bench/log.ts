/** How fast the log of an app is passed on that writes as fast as it can, and in how much memory. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contender, ours } from './contenders.ts'
import { runLookedOn } from './look-on.ts'
import { type Row, rowOfOurs } from './row.ts'
import { type Section, withSlug } from './section.ts'

const megabyte = 1_000_000
const sizesMB = [10, 100, 500] as const
const pieceMB = 10
const line =
  '2026-01-01T00:00:00.000Z INFO  GET /products/4711 200 in 12 ms, and what else an app has to say\n'

/** A reader that does nothing but count. */
const counted: Contender = {
  ...ours,
  command: slug => [join(slug, 'counted.sh'), ...ours.command(slug)],
}

export const log: Section = async ({ runs, say }) =>
  await withSlug({ web: 'exec ./flood.sh' }, async ({ directory }) => {
    const file = join(directory, 'log.txt')
    writeFileSync(file, line.repeat(Math.ceil((pieceMB * megabyte) / line.length)))
    const rows: Row[] = []
    for (const sizeMB of sizesMB) {
      const rates: number[] = []
      const peaks: number[] = []
      for (let count = 0; count < runs; count++) {
        say(`an app that logs ${sizeMB} MB: run ${count + 1} of ${runs}`)
        const { run, peak } = await runLookedOn({
          contender: counted,
          slug: directory,
          behaviour: { BENCH_BOOT_MS: '0', BENCH_LOG: file, BENCH_LOG_TIMES: `${sizeMB / pieceMB}` },
        })
        const tookMs = run.app.find(({ event }) => event === 'logged')?.ageMs
        const isWhole = Number(run.output) >= sizeMB * megabyte
        if (tookMs === undefined || !isWhole)
          throw new Error(`of ${sizeMB} MB ${run.output.trim()} bytes came`)
        rates.push(sizeMB / (tookMs / 1000))
        peaks.push(peak.largestMiB)
      }
      const label = `an app that logs ${sizeMB} MB at once`
      rows.push(
        rowOfOurs({ id: `log-rate/${sizeMB}`, group: 'log: passed on', label, unit: 'MB/s' }, rates),
        rowOfOurs(
          { id: `log-peak/${sizeMB}`, group: 'log: peak memory of the tester', label, unit: 'MiB' },
          peaks,
        ),
      )
    }
    return rows.toSorted((a, b) => b.group.localeCompare(a.group))
  })
