/**
 * The sample apps, each in a language of its own, built and released as on Heroku.
 *
 * A runtime that this machine lacks is a skip that says so; with REQUIRE_ALL_RUNTIMES=1 it fails.
 */
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { build, makeScratch, release, repository } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { findMissingRuntime, skipForRuntime } from '../support/runtimes.ts'
import { readVerdict } from './output.ts'

const apps = join(repository, 'test/apps')

type App = {
  readonly name: string
  /** Each must succeed in the app's directory, or its runtime is missing. */
  readonly needs?: readonly string[]
}

const samples: readonly App[] = [
  { name: 'node-http' },
  { name: 'express', needs: ['[[ -d node_modules ]] || npm ci --no-audit --no-fund --cache ../npm'] },
  { name: 'nginx-puma', needs: ['PATH=$PATH:/usr/sbin nginx -v', 'puma --version', 'erb --version'] },
  { name: 'flask-gunicorn', needs: ['gunicorn --check-config app:app'] },
  { name: 'perl-socket', needs: ['perl -MIO::Socket::INET -e 1'] },
]

for (const { name, needs = [] } of samples) {
  t.test(name, async t => {
    const directory = join(await makeScratch(t), name)
    await cp(join(apps, name), directory, { recursive: true, verbatimSymlinks: true })
    const missing = await findMissingRuntime(t, directory, needs)
    if (missing !== undefined) return skipForRuntime(t, name, missing)
    const config = { SMOKE_TEST_PATH: '/health_check', SMOKE_TEST_BODY: 'OKAY', SMOKE_TEST_SETTLE: '0' }
    const built = await build(t, { directory, config })
    t.equal(built.code, 0, 'it is built')

    const well = await release(t, built)
    t.equal(well.code, 0, well.code === 0 ? 'it is released' : well.output)
    t.match(readVerdict(well.output), { verdict: 'passed', process: 'web', checks: '1/1' })
    t.strictSame(findProcesses(built.app), [], 'and leaves nothing running')

    const unwell = await release(t, built, { SMOKE_TEST_BODY: 'NOPE', SMOKE_TEST_ATTEMPTS: '1' })
    t.equal(unwell.code, 1, 'it is not released with another body than the expected one')
    t.match(readVerdict(unwell.output), { verdict: 'check-failed', checks: '0/1' })
    t.match(
      unwell.output,
      /\nsmoke-test: FAILED: GET \/health_check answered 200 with the body "OKAY"; .*"NOPE"\n/,
    )
    t.match(unwell.output, /\nsmoke-test: {3}- The body was:\nsmoke-test: +OKAY\n/)
    t.strictSame(findProcesses(built.app), [])
  })
}

t.test('every app with a health_check is among them', async t => {
  const names = (await readdir(apps)).filter(name => !name.startsWith('healthchecks-'))

  t.strictSame(names.sort(), samples.map(({ name }) => name).sort())
})
