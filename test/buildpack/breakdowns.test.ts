/** A smoke test that cannot run must not be taken for one that passed, and is easily switched off. */
import { existsSync } from 'node:fs'
import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { breakTester } from '../support/break-tester.ts'
import { build, release, runInDyno, wrapperOf } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { readVerdict } from './output.ts'

t.jobs = 4

const files = { Procfile: 'release: echo migrated\nweb: touch booted; exit 9\n' }

/** What can be wrong with `.heroku/smoke-test`, whose path each gets. */
const breakdowns: readonly { name: string; breakDown: (ours: string) => Promise<unknown> }[] = [
  { name: 'a Node that is gone', breakDown: ours => rm(join(ours, 'smoke-test')) },
  {
    name: 'a Node that cannot run on this machine',
    breakDown: ours => writeFile(join(ours, 'smoke-test'), '\x7fELF\x02\x01\x01', { mode: 0o755 }),
  },
  {
    name: 'a Node that is killed',
    breakDown: ours => replaceNode(ours, 'kill -KILL $$'),
  },
  { name: 'a tester that is gone', breakDown: ours => rm(join(ours, 'smoke-test.cjs')) },
  {
    name: 'half a tester',
    breakDown: async ours => {
      const { length } = await readFile(join(ours, 'smoke-test.cjs'))
      await truncate(join(ours, 'smoke-test.cjs'), Math.floor(length / 2))
    },
  },
  { name: 'an empty tester', breakDown: ours => truncate(join(ours, 'smoke-test.cjs')) },
]

for (const { name, breakDown } of breakdowns) {
  t.test(`with ${name}`, async t => {
    const built = await build(t, { files })
    await breakDown(join(built.app, '.heroku/smoke-test'))

    const enforced = await release(t, built)
    t.equal(enforced.code, 70, 'enforce: the release fails')
    t.match(enforced.output, /^migrated\n/, 'after its release command')
    t.match(
      enforced.output,
      /\nsmoke-test: the smoke test itself cannot run \(its exit code was \d+\)\. This is no fault of the app\.\n/,
    )
    t.match(
      enforced.output,
      /\nsmoke-test: To release without it: heroku config:set SMOKE_TEST=off\nsmoke-test: at=verdict verdict=internal-error mode=enforce\n$/,
      'and it says how to go on',
    )

    const warned = await release(t, built, { SMOKE_TEST: 'warn' })
    t.equal(warned.code, 0, 'warn: the release goes on')
    t.match(warned.output, 'This is no fault of the app.')

    const untested = await release(t, built, { SMOKE_TEST: 'off' })
    t.strictSame(
      { code: untested.code, output: untested.output },
      { code: 0, output: 'smoke-test: off: this release is not tested\nmigrated\n' },
      'off: nobody notices',
    )
    t.strictSame(findProcesses(built.app), [])
  })
}

/** What the tester does instead of a test; its self-test is well. */
const endsWithoutVerdict = [
  { name: 'that runs out of things to do', does: 'new Promise(() => {})', code: 0 },
  { name: 'that is killed, for want of memory say', does: "process.kill(process.pid, 'SIGKILL')", code: 137 },
  { name: 'that ends with a code of its own', does: 'process.exit(3)', code: 3 },
]

for (const { name, does, code } of endsWithoutVerdict) {
  t.test(`a tester ${name} has passed nothing`, async t => {
    const built = await build(t, { files })
    const tester = join(built.app, '.heroku/smoke-test/smoke-test.cjs')
    await writeFile(tester, `if (process.argv[2] === '--self-test') console.log('ok')\nelse ${does}\n`)
    const expected = (mode: string) =>
      [
        'migrated',
        `smoke-test: the smoke test itself has not come to its end (exit code ${code}). If it was killed for want of memory: heroku ps:type release=standard-2x`,
        'smoke-test: To release without it: heroku config:set SMOKE_TEST=off',
        `smoke-test: at=verdict verdict=internal-error mode=${mode}`,
        '',
      ].join('\n')

    const enforced = await release(t, built)
    t.match(enforced, { code: 70, output: expected('enforce') })
    const warned = await release(t, built, { SMOKE_TEST: 'warn' })
    t.match(warned, { code: 0, output: expected('warn') })
  })
}

/** What becomes of what the release writes. */
const deafEars = [
  { name: 'closed', through: 'exec "$@" >&-' },
  { name: 'full', through: 'exec "$@" >/dev/full' },
  { name: 'read by nobody any more', through: '{ sleep 0.3; exec "$@"; } | true; exit "$PIPESTATUS"' },
]

for (const { name, through } of deafEars) {
  t.test(`where the output is ${name}, off and warn block nothing`, async t => {
    const built = await build(t, {
      files: { Procfile: 'release: touch migrated\nweb: touch booted; exit 9\n' },
    })
    await replaceNode(join(built.app, '.heroku/smoke-test'), 'exit 3')

    for (const SMOKE_TEST of ['off', 'warn']) {
      const { code } = await release(t, built, { SMOKE_TEST }, { through: ['bash', '-c', through, 'bash'] })
      t.equal(code, 0, SMOKE_TEST)
      t.ok(existsSync(join(built.app, 'migrated')), `${SMOKE_TEST}: the release command has run`)
      await rm(join(built.app, 'migrated'))
    }
  })
}

t.test('a bug of the tester is no fault of the app, and says how to go on', async t => {
  const { app } = await build(t, { files })
  breakTester(app)
  const wrapper = wrapperOf(app)

  const enforced = await runInDyno(t, app, wrapper)
  t.equal(enforced.code, 70)
  t.match(
    enforced.output,
    /^migrated\nsmoke-test: INTERNAL ERROR: this is a bug of the smoke test, and no fault of the app\.\n/,
  )
  t.match(enforced.output, '\nsmoke-test: To release without it: heroku config:set SMOKE_TEST=off\n')
  t.match(readVerdict(enforced.output), { verdict: 'internal-error' })

  const warned = await runInDyno(t, app, wrapper, { environment: { SMOKE_TEST: 'warn' } })
  t.equal(warned.code, 0)
  t.match(warned.output, 'INTERNAL ERROR')
})

async function replaceNode(ours: string, command: string): Promise<void> {
  await rm(join(ours, 'smoke-test'))
  await writeFile(join(ours, 'smoke-test'), `#!/bin/sh\n${command}\n`, { mode: 0o755 })
}
