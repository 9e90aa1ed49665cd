/** Makes a slug with the app of the benchmark in it, by bin/compile, as Heroku would. */
import { spawnSync } from 'node:child_process'
import { cpSync, linkSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export type Slug = { readonly directory: string; readonly compileMs: number }

export type SlugOptions = {
  readonly web?: string
  readonly release?: string
  readonly appJson?: unknown
  /** Whether the app brings its Node, or ours is to be put there. */
  readonly node?: 'of-app' | 'vendored'
}

/** The caller removes it. */
export function makeSlug({
  web = 'node server.mjs',
  release,
  appJson,
  node = 'of-app',
}: SlugOptions = {}): Slug {
  const scratch = mkdtempSync(join(tmpdir(), 'smoke-test-bench-'))
  const build = join(scratch, 'build')
  cpSync('test/bench/programs', build, { recursive: true })
  for (const name of ['cache', 'env']) mkdirSync(join(scratch, name))
  writeFileSync(
    join(build, 'Procfile'),
    `web: ${web}\n${release === undefined ? '' : `release: ${release}\n`}`,
  )
  if (appJson !== undefined) writeFileSync(join(build, 'app.json'), JSON.stringify(appJson))
  if (node === 'of-app') placeNode(join(build, '.heroku/node/bin/node'))
  const startedAt = performance.now()
  const { status, stdout, stderr } = spawnSync(
    resolve('bin/compile'),
    [build, join(scratch, 'cache'), join(scratch, 'env')],
    {
      encoding: 'utf8',
      env: {
        PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
        HOME: '/app',
        STACK: 'heroku-24',
        ...(node === 'vendored' ? { SMOKE_TEST_NODE: process.execPath } : {}),
      },
    },
  )
  const compileMs = performance.now() - startedAt
  if (status !== 0) throw new Error(`bin/compile failed:\n${stdout}${stderr}`)
  const directory = join(scratch, 'app')
  renameSync(build, directory)
  return { directory, compileMs }
}

/** The buildpack takes a link that leads out of the slug for none. */
function placeNode(target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  try {
    linkSync(process.execPath, target)
  } catch {
    // Another file system.
    cpSync(process.execPath, target)
  }
}
