/** How many app.json files a rollout changes in a second, with the start of Node in it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateRepository } from '../rollout/generated-repositories.ts'
import { writeFiles } from '../support/heroku.ts'
import { createRandom } from '../support/random.ts'
import { rowOfOurs } from './row.ts'
import type { Section } from './section.ts'

const repositoryCount = 1000
const buildpack = 'https://github.com/acme/heroku-buildpack-smoke-test#v1.0.0'

export const rollout: Section = async ({ runs, say }) => {
  say('app.json files')
  const rates: number[] = []
  for (let count = 0; count < runs; count++) rates.push(await measureRate())
  const row = { id: 'rollout/app-json', group: 'rollout', label: 'app.json files', unit: 'files/s' } as const
  return [rowOfOurs(row, rates)]
}

/** Each time in a folder that nothing was written to: a second run would have less to do. */
async function measureRate(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-test-bench-'))
  try {
    const files = await makeRepositories(folder)
    const startedAt = performance.now()
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['lib/smoke-test.cjs', 'rollout', 'app-json', folder, '--buildpack', buildpack, '--write'],
      { env: {}, encoding: 'utf8' },
    )
    const seconds = (performance.now() - startedAt) / 1000
    // A few of them are broken, as they are in an organisation.
    if (status !== 1 || !stdout.includes(': changed\n'))
      throw new Error(`rollout failed:\n${stdout}${stderr}`)
    return files / seconds
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Returns how many of them have an app.json. */
async function makeRepositories(folder: string): Promise<number> {
  const random = createRandom(8)
  const repositories = Array.from({ length: repositoryCount }, (_none, index) =>
    generateRepository(random, index),
  )
  for (const { name, files } of repositories) await writeFiles(join(folder, name), files)
  return repositories.filter(({ files }) => 'app.json' in files).length
}
