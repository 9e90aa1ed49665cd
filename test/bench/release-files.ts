/** What it costs to find the files that a release command writes, among many: a release with such a command, minus one without. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ours } from './contenders.ts'
import { median, rowOfOurs } from './row.ts'
import { runOnce } from './run.ts'
import { type Section, withSlug } from './section.ts'
import type { Slug } from './slug.ts'

const directories = 100
const filesOfEach = 1000

export const releaseFiles: Section = async ({ runs, say }) => {
  const without = await withSlug({}, async slug => await measure(slug, 'no release command'))
  const found = await withSlug({ release: 'touch new' }, async slug => {
    growTree(slug.directory)
    return await measure(slug, `a release command among ${directories * filesOfEach} files`)
  })
  const usualMs = median(without) ?? 0
  return [
    rowOfOurs(
      {
        id: 'release-files/100000',
        group: 'release command: all that it costs',
        label: 'among 100,000 files',
        unit: 'ms',
      },
      found.map(ms => ms - usualMs),
    ),
  ]

  async function measure({ directory }: Slug, what: string): Promise<readonly number[]> {
    const times: number[] = []
    for (let count = 0; count < runs; count++) {
      say(`${what}: run ${count + 1} of ${runs}`)
      const { app, output, wallMs } = await runOnce({
        contender: ours,
        slug: directory,
        behaviour: { BENCH_BOOT_MS: '100' },
      })
      const listening = app.find(({ event }) => event === 'listening')
      if (listening === undefined) throw new Error('an app passed that has never listened')
      if (what.startsWith('a ') && !output.includes('set aside 1 file'))
        throw new Error(`nothing was set aside:\n${output}`)
      times.push(wallMs - listening.ageMs)
    }
    return times
  }
}

function growTree(slug: string): void {
  for (let count = 0; count < directories; count++) {
    const directory = join(slug, `node_modules/package-${count}`)
    mkdirSync(directory, { recursive: true })
    for (let file = 0; file < filesOfEach; file++) writeFileSync(join(directory, `module-${file}.js`), 'x')
  }
}
