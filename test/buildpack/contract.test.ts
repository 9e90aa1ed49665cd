/** What the platform calls, and what it must not find. */
import { existsSync, statSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { makeScratch, repository, runClean } from '../support/heroku.ts'

const inBin = (name: string) => join(repository, 'bin', name)

t.test('bin/detect takes every app and says its name', async t => {
  const scratch = await makeScratch(t)

  for (const name of ['empty', 'with a blank', '-n']) {
    const directory = join(scratch, name)
    await mkdir(directory)

    const { code, output } = await runClean(t, [inBin('detect'), directory])

    t.strictSame({ code, output }, { code: 0, output: 'Smoke test\n' }, `the directory "${name}"`)
  }
})

t.test('bin/detect looks at nothing, so that no app can fail it', async t => {
  const { code, output } = await runClean(t, [inBin('detect'), '/nonexistent'])

  t.strictSame({ code, output }, { code: 0, output: 'Smoke test\n' })
})

t.test('bin/test-compile installs nothing in Heroku CI, and says so', async t => {
  const scratch = await makeScratch(t)

  const { code, output } = await runClean(t, [inBin('test-compile'), scratch, scratch, scratch])

  t.equal(code, 0)
  t.equal(
    output,
    '-----> Smoke test\n       Heroku CI has no release phase, so there is nothing to install.\n',
  )
  t.strictSame(await readdir(scratch), [], 'the app is as it was')
})

t.test('there is no bin/release', async t => {
  // Heroku takes the default process types from the last buildpack that has one: with a bin/release of
  // ours, be it an empty one, the language buildpack's `web` would be gone.
  t.notOk(existsSync(inBin('release')))
})

t.test('all that is called can be executed', async t => {
  for (const name of await readdir(join(repository, 'bin'))) {
    t.ok((statSync(inBin(name)).mode & 0o111) === 0o111, `bin/${name}`)
  }
})
