/** Builds that fail: every problem is told, and nothing half-installed is left. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { build, makeScratch, repository, runClean, writeFiles } from '../support/heroku.ts'
import { nodeOfApp, readFiles } from './slug.ts'

const files = {
  Procfile: 'web: node server.js\r\nrelease: bin/migrate',
  '.heroku/node/bin/node': nodeOfApp,
}
const bad = {
  SMOKE_TEST_ATTEMPTS: '0',
  SMOKE_TEST_BOOT_TIMEOUT: '1 minute',
  SMOKE_TEST_ENV_PORT: '3000',
  SMOKE_TEST_HOST: 'https://example.com/',
  SMOKE_TEST_PATH: 'health check',
  SMOKE_TEST_PORT: '65536',
  SMOKE_TEST_STATUS: '200-99',
  SMOKE_TEST_UNSET: 'A B',
}
const problems = [
  '1. SMOKE_TEST_ATTEMPTS is "0"; allowed: a whole number from 1 to 1000.',
  '2. SMOKE_TEST_BOOT_TIMEOUT is "1 minute"; allowed: seconds from 1 to 3000, such as 10.',
  "3. SMOKE_TEST_ENV_PORT is set, but the port is the test's own to choose; to choose it yourself, set SMOKE_TEST_PORT.",
  '4. SMOKE_TEST_HOST is "https://example.com/"; allowed: a host name, such as www.example.com.',
  '5. SMOKE_TEST_PATH is "health check"; allowed: a path that begins with /, without spaces, such as /health_check.',
  '6. SMOKE_TEST_PORT is "65536"; allowed: a whole number from 1 to 65535.',
  '7. SMOKE_TEST_STATUS is "200-99"; allowed: status codes and ranges from 100 to 599, such as 200-299,401.',
  '8. SMOKE_TEST_UNSET is "A B"; allowed: names of variables between commas, such as CLOCK_ENABLED,RUN_JOBS.',
]

t.test('config vars that are not understood are refused, all in one block', async t => {
  const built = await build(t, { files, config: bad })

  t.equal(built.code, 2)
  t.equal(
    sortProblems(built.output),
    [
      '-----> Smoke test',
      ' !',
      ' !     The smoke test is not set up rightly.',
      ' !',
      ...problems.map(problem => ` !     ${problem}`),
      ' !',
      ` !     Mend it with heroku config:set, or do without: heroku config:unset ${Object.keys(bad).join(' ')}`,
      ' !     To build without the smoke test: heroku config:set SMOKE_TEST=off',
      ' !',
      '',
    ].join('\n'),
  )
  t.strictSame(readTexts(built.app), files, 'the app is as it was')
})

for (const mode of ['warn', 'Off', 'false', '0', ' no\n']) {
  t.test(`with SMOKE_TEST=${JSON.stringify(mode)} the same is only told`, async t => {
    const built = await build(t, { files, config: { ...bad, SMOKE_TEST: mode } })

    t.equal(built.code, 0)
    for (const problem of problems) t.match(built.output, problem.slice(3))
    t.match(built.output, 'The smoke test is not enforced here, so the build goes on')
  })
}

t.test(
  'a build that warns is installed all the same, so that the switch works without a new build',
  async t => {
    const built = await build(t, { files, config: { SMOKE_TEST: 'warn', SMOKE_TEST_PATH: 'up' } })

    t.ok(readFiles(built.app).has('.heroku/smoke-test/release'))
  },
)

t.test('a Procfile of our line alone is made for no build that warns', async t => {
  // Java's buildpack, if it comes later, declares its web only where there is none.
  const javaFiles = { 'pom.xml': '<project/>', '.heroku/node/bin/node': nodeOfApp }
  const config = { SMOKE_TEST: 'warn', SMOKE_TEST_PROCESSES: 'worker' }
  const built = await build(t, { files: javaFiles, config })

  t.equal(built.code, 0)
  t.match(
    built.output,
    'Mend it with heroku config:set, or do without: heroku config:unset SMOKE_TEST_PROCESSES',
  )
  t.match(built.output, /The slug is left as it is\.\n$/)
  t.strictSame([...readFiles(built.app).keys()].sort(), Object.keys(javaFiles).sort())
})

t.test('a Procfile that has web under another name fails the build of an app with healthchecks', async t => {
  const built = await build(t, {
    files: {
      Procfile: 'Web: node server.js\n',
      'app.json': '{ "healthchecks": { "web": [{ "path": "/up" }] } }',
      '.heroku/node/bin/node': nodeOfApp,
    },
  })

  t.equal(built.code, 2)
  t.match(
    built.output,
    ' !     1. healthchecks.web in app.json is for a process type that the Procfile does not have; it has Web, which is no web to Heroku.\n',
  )
  t.match(built.output, ' !     Mend it in app.json or in the Procfile, and commit that.\n')
})

t.test('what is wrong in app.json is told though there is no web', async t => {
  const built = await build(t, {
    files: {
      Procfile: 'worker: node worker.js\n',
      'app.json': '{ "healthchecks": { "worker": [{ "uptime": 3, "attemps": 3 }] } }',
      '.heroku/node/bin/node': nodeOfApp,
    },
  })

  t.equal(built.code, 0)
  t.match(built.output, ' !     healthchecks.worker[0].attemps (app.json, line 1, column ')
  t.match(built.output, /The slug is left as it is\.\n$/)
})

t.test('a setting that is not known is a warning, and the build is as any other', async t => {
  const built = await build(t, { files, config: { SMOKE_TEST_TIMOUT: '3' } })

  t.equal(built.code, 0)
  t.match(
    built.output,
    ' !     SMOKE_TEST_TIMOUT is none of the settings of the smoke test, and does nothing.',
  )
  t.ok(readFiles(built.app).has('.heroku/smoke-test/release'))
})

t.test('a build that breaks down in the middle leaves nothing behind', async t => {
  const { app, code, output } = await breakDown(t, 'enforce')

  t.equal(code, 70)
  t.match(output, 'INTERNAL ERROR: this is a bug of the smoke test, and no fault of the app.')
  t.strictSame(readTexts(app), files, 'the app is as it was')
})

for (const mode of ['warn', 'off']) {
  t.test(`with SMOKE_TEST=${mode} a build that breaks down goes on`, async t => {
    const { app, code } = await breakDown(t, mode)

    t.equal(code, 0)
    t.strictSame(readTexts(app), files, 'the app is as it was')
  })
}

/** Builds with a copy of the buildpack from which one file of lib/ is missing. */
async function breakDown(
  t: Test,
  mode: string,
): Promise<{ app: string; code: number | null; output: string }> {
  const buildpack = await makeScratch(t)
  for (const directory of ['bin', 'lib']) {
    cpSync(join(repository, directory), join(buildpack, directory), { recursive: true })
  }
  rmSync(join(buildpack, 'lib/contain.pl'))
  const [app, config] = [join(buildpack, 'app'), join(buildpack, 'env')]
  await writeFiles(app, files)
  await writeFiles(config, { SMOKE_TEST: mode })
  return { app, ...(await runClean(t, [join(buildpack, 'bin/compile'), app, '/nonexistent', config])) }
}

/** The order of ENV_DIR is nobody's: what is in it is sorted, and numbered anew. */
function sortProblems(output: string): string {
  const pattern = / ! {5}\d+\. (.*)\n/g
  const sorted = [...output.matchAll(pattern)].map(([, problem = '']) => problem).sort()
  return output
    .replace(pattern, () => ` !     ${problems.length + 1 - sorted.length}. ${sorted.shift()}\n`)
    .replace(/(?<=config:unset ).*/, names => names.split(' ').sort().join(' '))
}

function readTexts(app: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...readFiles(app)].map(([path, content]) => [path, content.toString()]))
}
