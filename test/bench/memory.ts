/** The most memory that each tool takes from the dyno of the app, measured by itself: looking costs time. */
import { contenders } from './contenders.ts'
import { lookOn } from './look-on.ts'
import { median } from './row.ts'
import { assertJudgedRightly, runOnce } from './run.ts'
import { type Section, withSlug } from './section.ts'

export const memory: Section = async ({ runs, say }) =>
  await withSlug({}, async ({ directory }) => {
    const together = new Map<string, number[]>()
    const largest = new Map<string, number[]>()
    for (let count = 0; count < runs; count++) {
      say(`peak memory: run ${count + 1} of ${runs}`)
      for (const contender of contenders) {
        let endLook = () => ({ togetherMiB: 0, largestMiB: 0 })
        const run = await runOnce({
          contender,
          slug: directory,
          behaviour: { BENCH_BOOT_MS: '730' },
          onStart: pid => {
            endLook = lookOn(pid)
          },
        })
        const { togetherMiB, largestMiB } = endLook()
        assertJudgedRightly(contender, run, 'works')
        if (largestMiB === 0) throw new Error(`no process of ${contender.name} was seen`)
        together.set(contender.name, [...(together.get(contender.name) ?? []), togetherMiB])
        largest.set(contender.name, [...(largest.get(contender.name) ?? []), largestMiB])
      }
    }
    const group = 'peak memory of the tool alone'
    return [
      {
        id: 'memory/largest',
        group,
        label: 'its largest process',
        unit: 'MiB',
        values: toMedians(largest),
      },
      {
        id: 'memory/together',
        group,
        label: 'all its processes, shared pages counted for each',
        unit: 'MiB',
        values: toMedians(together),
      },
    ]
  })

function toMedians(samples: ReadonlyMap<string, readonly number[]>): Record<string, number> {
  const medians = [...samples].flatMap(([name, values]) => {
    const value = median(values)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(medians)
}
