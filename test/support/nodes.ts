/** The Nodes of test/nodes, which `npm ci --prefix test/nodes` installs: programs of 100 MB each, for Linux on x64. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { repository } from './heroku.ts'

export const nodes = ['node-20-18', 'node-22', 'node-24', 'node-26'] as const

/** The program of one of them. */
export function nodeOf(alias: (typeof nodes)[number]): string {
  return join(repository, 'test/nodes/node_modules', alias, 'bin/node')
}

// At home they may be missing, which skips the whole file of tests that imports this; .ci/run has them.
if (process.env['REQUIRE_ALL_RUNTIMES'] !== '1' && !nodes.every(alias => existsSync(nodeOf(alias)))) {
  t.plan(0, 'its Nodes are not installed: npm ci --prefix test/nodes')
  process.exit()
}

/** As `node --version` has it. */
export function versionOf(alias: (typeof nodes)[number]): string {
  return execFileSync('env', ['-i', nodeOf(alias), '--version'], { encoding: 'utf8' }).trim()
}

/** The one that bin/compile downloads in these tests. */
export const vendored = 'node-24'
export const vendoredVersion = versionOf(vendored)
