/** An app that crashes while everybody waits for it: how long until somebody says so. */
import { contenders } from './contenders.ts'
import { addSample, type Samples, toMedians } from './row.ts'
import { runOnce } from './run.ts'
import { type Section, withSlug } from './section.ts'

/** wait-on and wait-port wait until then: a crash is nothing to them. */
const limitMs = 5000

export const crash: Section = async ({ runs, say }) =>
  await withSlug({}, async ({ directory }) => {
    const samples: Samples = new Map()
    for (let count = 0; count < runs; count++) {
      say(`an app that crashes after 1 s: run ${count + 1} of ${runs}`)
      // The oracle would wait for ever.
      for (const contender of contenders.filter(({ kind }) => kind !== 'oracle')) {
        const behaviour = { BENCH_CRASH_MS: '1000' }
        const run = await runOnce({ contender, slug: directory, behaviour, limitMs })
        const crashed = run.app.find(({ event }) => event === 'crashed')
        if (crashed === undefined || run.exitCode === 0) continue
        addSample(samples, contender.name, run.verdictAtMs - crashed.atMs)
      }
    }
    return [
      {
        id: 'verdict/crash',
        group: 'crash -> verdict',
        label: `an app that crashes after 1 s (limit: ${limitMs / 1000} s)`,
        unit: 'ms',
        values: toMedians(samples),
      },
    ]
  })
