/** The most memory that each tool takes from the dyno of the app, measured by itself: looking costs time. */
import { contenders } from './contenders.ts'
import { runLookedOn } from './look-on.ts'
import { addSample, type Samples, toMedians } from './row.ts'
import { type Section, withSlug } from './section.ts'

export const memory: Section = async ({ runs, say }) =>
  await withSlug({}, async ({ directory }) => {
    const together: Samples = new Map()
    const largest: Samples = new Map()
    for (let count = 0; count < runs; count++) {
      say(`peak memory: run ${count + 1} of ${runs}`)
      for (const contender of contenders) {
        const { peak } = await runLookedOn({
          contender,
          slug: directory,
          behaviour: { BENCH_BOOT_MS: '730' },
        })
        addSample(together, contender.name, peak.togetherMiB)
        addSample(largest, contender.name, peak.largestMiB)
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
