/** An app that crashes while everybody waits for it: how long until somebody says so. */
import { contenders } from './contenders.ts'
import { median } from './row.ts'
import { assertJudgedRightly, runOnce } from './run.ts'
import { type Section, withSlug } from './section.ts'

/** wait-on and wait-port wait until then: a crash is nothing to them. */
const limitMs = 5000

export const crash: Section = async ({ runs, say }) =>
  await withSlug({}, async ({ directory }) => {
    const samples = new Map<string, number[]>()
    for (let count = 0; count < runs; count++) {
      say(`an app that crashes after 1 s: run ${count + 1} of ${runs}`)
      // The oracle would wait for ever.
      for (const contender of contenders.filter(({ kind }) => kind !== 'oracle')) {
        const behaviour = { BENCH_CRASH_MS: '1000' }
        const run = await runOnce({ contender, slug: directory, behaviour, limitMs })
        assertJudgedRightly(contender, run, 'does not work')
        const crashed = run.app.find(({ event }) => event === 'crashed')
        if (crashed === undefined || run.exitCode === 0) continue
        samples.set(contender.name, [...(samples.get(contender.name) ?? []), run.verdictAtMs - crashed.atMs])
      }
    }
    const values = [...samples].map(([name, tookMs]) => [name, median(tookMs)])
    return [
      {
        id: 'verdict/crash',
        group: 'crash -> verdict',
        label: `an app that crashes after 1 s (limit: ${limitMs / 1000} s)`,
        unit: 'ms',
        values: Object.fromEntries(values),
      },
    ]
  })
