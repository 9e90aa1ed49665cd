/** What the buildpack adds to a build and to a slug, and what the bundle costs before it does anything. */
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { rowOfOurs } from './row.ts'
import { type Section, withSlug } from './section.ts'
import { timeWarmCache } from './warm-cache.ts'

const megabyte = 1_000_000
const bundle = 'lib/smoke-test.cjs'

export const size: Section = async ({ runs, say }) => {
  say('build and slug')
  const compileMs: number[] = []
  let slugBytes = 0
  for (let count = 0; count < runs; count++) {
    await withSlug({}, async slug => {
      compileMs.push(slug.compileMs)
      slugBytes = sumSizes(join(slug.directory, '.heroku/smoke-test'))
    })
  }
  const warmCacheMs = await timeWarmCache(runs)
  const packedBytes = await withSlug({ node: 'vendored' }, async slug => pack(slug.directory))
  const emptyMs = times(runs, () => timeNode(['--eval', '0']))
  const startMs = times(runs, () => timeNode([bundle, '--version']))
  return [
    rowOfOurs(
      { id: 'build/compile', group: 'build', label: 'bin/compile, app with Node', unit: 'ms' },
      compileMs,
    ),
    rowOfOurs(
      { id: 'build/warm-cache', group: 'build', label: 'bin/compile, our Node in its cache', unit: 'ms' },
      warmCacheMs,
    ),
    rowOfOurs({ id: 'slug/own-node', group: 'build', label: 'slug, app with Node', unit: 'MB' }, [
      slugBytes / megabyte,
    ]),
    rowOfOurs(
      { id: 'slug/vendored', group: 'build', label: 'slug, with a Node of ours, packed', unit: 'MB' },
      [packedBytes / megabyte],
    ),
    rowOfOurs({ id: 'bundle/size', group: 'bundle', label: 'its size', unit: 'MB' }, [
      statSync(bundle).size / megabyte,
    ]),
    rowOfOurs({ id: 'bundle/start', group: 'bundle', label: 'its start (--version)', unit: 'ms' }, startMs),
    rowOfOurs({ id: 'node/start', group: 'bundle', label: 'the start of Node alone', unit: 'ms' }, emptyMs),
  ]
}

/** Links are not followed: the app's Node was there before. */
function sumSizes(directory: string): number {
  const files = readdirSync(directory, { withFileTypes: true }).filter(entry => entry.isFile())
  return files.reduce((sum, { name }) => sum + statSync(join(directory, name)).size, 0)
}

function pack(slug: string): number {
  const { stdout } = spawnSync('bash', ['-c', 'tar --create --gzip .heroku/smoke-test | wc -c'], {
    cwd: slug,
    encoding: 'utf8',
  })
  return Number(stdout)
}

function timeNode(args: readonly string[]): number {
  const startedAt = performance.now()
  spawnSync(process.execPath, args, { env: {} })
  return performance.now() - startedAt
}

function times(count: number, measure: () => number): readonly number[] {
  return Array.from({ length: count }, measure)
}
