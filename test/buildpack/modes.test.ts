/** What SMOKE_TEST and its kin make of a release whose test fails. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { type Build, build, release } from '../support/heroku.ts'
import { readVerdict } from './output.ts'

// Most of a failing release is its last second, in which the platform gets the last lines.
t.jobs = 4

const files = { Procfile: 'release: echo migrated\nweb: exit 9\n' }
/** For all that need no slug of their own. */
const shared = await build(t, { files })
const untested = 'smoke-test: off: this release is not tested\nmigrated\n'

for (const word of ['off', 'OFF', 'false', 'False', '0', 'no', ' Off ', 'no\n']) {
  t.test(`SMOKE_TEST=${JSON.stringify(word)} runs the release command alone`, async t => {
    const { code, output } = await release(t, shared, { SMOKE_TEST: word })

    t.strictSame({ code, output }, { code: 0, output: untested })
  })
}

for (const word of ['warn', 'WARN', ' Warn ', 'warn\n']) {
  t.test(`SMOKE_TEST=${JSON.stringify(word)} reports and lets the release go on`, async t => {
    const { code, output } = await release(t, shared, { SMOKE_TEST: word })

    t.equal(code, 0)
    t.match(readVerdict(output), { verdict: 'crashed', mode: 'warn', heroku: 'H10' })
    t.match(output, 'It goes on all the same: the smoke test only reports (mode warn).')
  })
}

for (const word of ['', 'enforce', 'Enforce', ' ENFORCE\n']) {
  t.test(`SMOKE_TEST=${JSON.stringify(word)} fails the release`, async t => {
    const { code, output } = await release(t, shared, { SMOKE_TEST: word })

    t.equal(code, 1)
    t.match(readVerdict(output), { verdict: 'crashed', mode: 'enforce' })
    t.match(output, 'To release without the test: heroku config:set SMOKE_TEST=warn')
  })
}

for (const word of ['of', 'true', '1', 'yes', 'off,warn', 'warm']) {
  t.test(`SMOKE_TEST=${word} is refused, and the three words are named`, async t => {
    const { code, output } = await release(t, shared, { SMOKE_TEST: word })

    t.equal(code, 2)
    t.match(readVerdict(output), { verdict: 'misconfigured', mode: 'enforce' })
    t.match(output, `SMOKE_TEST is "${word}"; allowed: enforce, warn or off.`)
    t.notMatch(output, 'booting')
  })
}

/** By the language's own rule; bash has a copy of it. */
const blanks = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  character => character.trim() === '',
)
const locales = [{}, { LC_ALL: 'C' }, { LANG: 'C.UTF-8' }]

t.test('blanks around a word are those of TypeScript, in every locale', async t => {
  for (const [index, blank] of blanks.entries()) {
    const environment = { SMOKE_TEST: `${blank}Off${blank}${blank}`, ...locales[index % locales.length] }
    const { output } = await release(t, shared, environment)
    t.equal(output, untested, `U+${blank.charCodeAt(0).toString(16)}`)
  }
})

t.test('a word that was copied with a no-break space counts in the build and in the release', async t => {
  const config = { SMOKE_TEST: 'warn\u00a0' }
  const built = await build(t, { files, config })
  t.match(built.output, '(mode warn)')
  t.match(readVerdict((await release(t, built)).output), { verdict: 'crashed', mode: 'warn' })
})

// The likes of blanks, and blanks within a word.
for (const word of ['off\u200b', '\u180eoff', 'off\u2060', 'off\u0085', 'o ff', 'wa\u00a0rn', ' ']) {
  t.test(`SMOKE_TEST=${JSON.stringify(word)} is refused in the build and in the release`, async t => {
    const refused = await build(t, { files, config: { SMOKE_TEST: word } })
    t.equal(refused.code, 2, refused.output)
    const { code, output } = await release(t, shared, { SMOKE_TEST: word, HEROKU_PR_NUMBER: '1' })
    t.equal(code, 2)
    t.match(readVerdict(output), { verdict: 'misconfigured', mode: 'enforce' })
  })
}

t.test('a misconfiguration does not stop a release that is only warned of', async t => {
  const { code, output } = await release(t, shared, {
    SMOKE_TEST: 'warn',
    SMOKE_TEST_PATH: 'up',
    SMOKE_TEST_WAIT: 'a',
  })

  t.equal(code, 0)
  t.match(readVerdict(output), { verdict: 'misconfigured', mode: 'warn' })
  t.match(output, 'SMOKE_TEST_PATH is "up"; allowed: ')
  t.match(output, 'SMOKE_TEST_WAIT is "a"; allowed: ')
  t.match(output, 'It goes on all the same: the smoke test only reports (mode warn).')
})

const postdeploy = JSON.stringify({ scripts: { postdeploy: 'bin/seed' } }, undefined, 2)
const reviewApps = [
  { name: 'is only warned of', app: postdeploy, environment: {}, mode: 'warn' },
  {
    name: 'is tested where SMOKE_TEST=enforce',
    app: postdeploy,
    environment: { SMOKE_TEST: 'enforce' },
    mode: 'enforce',
  },
  {
    name: 'with a postdeploy script of review apps alone is only warned of',
    app: JSON.stringify({ environments: { review: { scripts: { postdeploy: 'bin/seed' } } } }),
    environment: {},
    mode: 'warn',
  },
  {
    name: 'with an empty postdeploy script of its own is tested',
    app: JSON.stringify({
      scripts: { postdeploy: 'bin/seed' },
      environments: { review: { scripts: { postdeploy: '' } } },
    }),
    environment: {},
    mode: 'enforce',
  },
  { name: 'is tested without a postdeploy script', app: '{}', environment: {}, mode: 'enforce' },
]

for (const { name, app, environment, mode } of reviewApps) {
  t.test(`a review app ${name}`, async t => {
    const built = await build(t, { files: { ...files, 'app.json': app } })

    const { code, output } = await release(t, built, { HEROKU_PR_NUMBER: '7', ...environment })

    t.equal(code, mode === 'warn' ? 0 : 1)
    t.match(readVerdict(output), { verdict: 'crashed', mode })
  })
}

t.test('an app with a postdeploy script that is no review app is tested', async t => {
  const built = await build(t, { files: { ...files, 'app.json': postdeploy } })

  t.equal((await release(t, built)).code, 1)
})

const now = () => Math.floor(Date.now() / 1000)
const reused = [
  { word: 'warn', age: 7200, code: 0, mode: 'warn' },
  { word: 'Warn', age: 7200, code: 0, mode: 'warn' },
  { word: 'warn', age: 1800, code: 1, mode: 'enforce' },
  { word: 'enforce', age: 7200, code: 1, mode: 'enforce' },
  { word: '', age: 7200, code: 1, mode: 'enforce' },
]

for (const { word, age, code, mode } of reused) {
  t.test(`SMOKE_TEST_REUSED_SLUG=${word} and a slug of ${age / 60} minutes: ${mode}`, async t => {
    const built = await build(t, { files })
    await setTimeOfBuild(built, now() - age)

    const released = await release(t, built, { SMOKE_TEST_REUSED_SLUG: word })

    t.equal(released.code, code)
    t.match(readVerdict(released.output), { verdict: 'crashed', mode })
  })
}

async function setTimeOfBuild({ app }: Build, builtAt: number): Promise<void> {
  const path = join(app, '.heroku/smoke-test/build.json')
  const record = await readFile(path, 'utf8')
  await writeFile(path, record.replace(/"builtAt": \d+/, `"builtAt": ${builtAt}`))
}
