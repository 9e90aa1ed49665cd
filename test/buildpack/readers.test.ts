/** Whoever reads what a release writes may go, or stop: that is none of the app's business. */
import { existsSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Build, type Finished, release, repository, type Variables } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'
import { buildWithOwnNode } from './slug.ts'

t.jobs = 4

const once = { SMOKE_TEST_SETTLE: '0' }
const works = 'perl logs-much-in-a-request.pl'
const fails = 'node answers.mjs 500 no'

/** The exit code is that of the release; what is read of it is another matter. */
const readers = [
  { name: 'a reader that goes after a line', read: '"$@" | head -n 1; exit "$PIPESTATUS"' },
  { name: 'a reader that goes at once', read: '"$@" | true; exit "$PIPESTATUS"' },
  { name: 'no output at all', read: 'exec "$@" >&- 2>&-' },
  { name: 'a full disk in the place of an output', read: 'exec "$@" >/dev/full 2>&1' },
]

for (const { name, read } of readers) {
  t.test(`with ${name} the verdicts stand`, async t => {
    const passing = await buildApp(t, works)
    const failing = await buildApp(t, fails)

    t.equal((await releaseTo(t, passing, read, once)).code, 0)
    t.equal((await releaseTo(t, failing, read, { ...once, SMOKE_TEST_ATTEMPTS: '1' })).code, 1)

    t.strictSame([...findProcesses(passing.app), ...findProcesses(failing.app)], [])
  })
}

t.test('a reader that stops for all of the test does not make the app late', async t => {
  const built = await buildApp(t, works)
  const { app } = built
  const read = '"$@" | { until [[ -e go ]]; do sleep 0.05; done; cat; }; exit "$PIPESTATUS"'
  const released = releaseTo(t, built, `cd "$HOME"; ${read}`, {
    SMOKE_TEST_SETTLE: '1',
    SMOKE_TEST_TIMEOUT: '10',
  })

  await waitFor('the app to be stopped', () => existsSync(join(app, 'stopped')))
  writeFileSync(join(app, 'go'), '')

  const { code, output } = await released
  t.equal(code, 0)
  t.equal(output.match(/^smoke-test: GET \/ answered 200 /gm)?.length, 2, 'twice, and never late')
  t.match(output, /^smoke-test: the log is read too slowly: \d+ lines of the app are not shown$/m)
  t.match(output, / verdict=passed /)
})

t.test('a reader that never reads on is not waited for without end', async t => {
  const built = await buildApp(t, works)
  const { app } = built
  const read = '{ "$@"; echo "$?" >code; } | { until [[ -e go ]]; do sleep 0.05; done; }; exit "$PIPESTATUS"'
  const released = releaseTo(t, built, `cd "$HOME"; ${read}`, {
    SMOKE_TEST_STATUS: '404',
    SMOKE_TEST_ATTEMPTS: '1',
  })

  await waitFor('the release to end', () => existsSync(join(app, 'code')))
  writeFileSync(join(app, 'go'), '')

  await released
  t.equal(await readFile(join(app, 'code'), 'utf8'), '1\n')
})

async function buildApp(t: Test, web: string): Promise<Build> {
  return await buildWithOwnNode(t, {
    directory: join(repository, 'test/faults/programs'),
    files: { Procfile: `release: true\nweb: ${web}\n` },
  })
}

async function releaseTo(t: Test, built: Build, read: string, environment: Variables): Promise<Finished> {
  return await release(t, built, environment, { through: ['bash', '-c', read, 'bash'] })
}
