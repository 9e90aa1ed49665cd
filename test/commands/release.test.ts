/** `release`, as the wrapper calls it: the plan is made anew, from the slug and the variables of this release. */
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { readProcessOutput, readVerdict } from '../buildpack/output.ts'
import { type Build, build, release } from '../support/heroku.ts'
import { serverSource } from './command-line.ts'

t.jobs = 4

const wrapped = 'release: /app/.heroku/smoke-test/release\n'
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const quick = { SMOKE_TEST_SETTLE: '0' }

async function buildServer(t: Test, procfile = 'web: perl server.pl\n'): Promise<Build> {
  return await build(t, { files: { Procfile: procfile, 'server.pl': serverSource } })
}

t.test('variables that were set after the build count', async t => {
  const built = await buildServer(t)

  const { code, output } = await release(t, built, {
    SMOKE_TEST_PATH: '/up',
    SMOKE_TEST_BODY: 'OKAY',
    ...quick,
  })

  t.equal(code, 0)
  t.match(output, 'GET /up answered 200')
})

t.test('a Procfile that another buildpack has changed since counts', async t => {
  const built = await buildServer(t)
  await writeFile(join(built.app, 'Procfile'), `${wrapped}web: echo changed; exec perl server.pl\n`)

  const { code, output } = await release(t, built, quick)

  t.equal(code, 0)
  t.equal(readProcessOutput(output, 'web'), 'changed')
})

t.test('where web is gone since, nothing has passed', async t => {
  const built = await buildServer(t)
  await writeFile(join(built.app, 'Procfile'), wrapped)
  const expected = (mode: string) =>
    [
      'smoke-test: The Procfile has no web process type (it has release), so there is nothing to test. To have it tested, declare web there.',
      'smoke-test: FAILED: nothing was tested, though the release line of the Procfile starts the smoke test',
      'smoke-test: To release without it: heroku config:set SMOKE_TEST=off',
      `smoke-test: at=verdict verdict=internal-error mode=${mode} version=${version}`,
      '',
    ].join('\n')

  const enforced = await release(t, built)
  t.match(enforced, { code: 70, output: expected('enforce') })
  const warned = await release(t, built, { SMOKE_TEST: 'warn' })
  t.match(warned, { code: 0, output: expected('warn') })
})

t.test('a setting that is not known is warned of', async t => {
  const { code, output } = await release(t, await buildServer(t), { SMOKE_TEST_PTH: '/up', ...quick })

  t.equal(code, 0)
  t.match(
    output,
    /^smoke-test: warning: SMOKE_TEST_PTH is none of the settings of the smoke test, and does nothing\./,
  )
})

t.test("where the dyno's own PORT is taken another one is found", async t => {
  const server = createServer()
  t.teardown(() => server.close())
  await new Promise<void>(resolve => server.listen(0, resolve))
  const address = server.address()
  const taken = address !== null && typeof address === 'object' ? `${address.port}` : ''

  const { code, output } = await release(t, await buildServer(t), { PORT: taken, ...quick })

  t.equal(code, 0)
  t.match(readVerdict(output), { verdict: 'passed' })
  t.notMatch(output, `PORT=${taken}:`)
})

const hosts = [
  { variables: {}, host: 'localhost' },
  { variables: { HEROKU_APP_DEFAULT_DOMAIN_NAME: 'app-1.herokuapp.com' }, host: 'app-1.herokuapp.com' },
  {
    variables: {
      HEROKU_APP_DEFAULT_DOMAIN_NAME: 'app-1.herokuapp.com',
      SMOKE_TEST_HOST: 'www.example.com:81',
    },
    host: 'www.example.com:81',
  },
]

for (const { variables, host } of hosts) {
  t.test(`the request is for ${host}`, async t => {
    const source = serverSource.replace('last if', 'print lc if /^host:/i; last if')
    const built = await build(t, { files: { Procfile: 'web: perl server.pl\n', 'server.pl': source } })

    const { output } = await release(t, built, { ...variables, ...quick })

    // After a pass with nothing but the fallback, the app is asked once more by a public name.
    const second = host === 'localhost' ? ['host: smoke-test.example.com'] : []
    t.strictSame(readProcessOutput(output, 'web').trim().split(/\r?\n/), [`host: ${host}`, ...second])
  })
}

t.test('a failure says whether a release command has run, and ends with its verdict', async t => {
  const hasRun = '\nsmoke-test:   Its release command has already run, and is not undone.\n'
  const withCommand = await release(t, await buildServer(t, 'release: true\nweb: exit 9\n'))
  const without = await release(t, await buildServer(t, 'web: exit 9\n'))

  t.match(withCommand.output, hasRun)
  t.notMatch(without.output, hasRun)
  for (const { code, output } of [withCommand, without]) {
    t.equal(code, 1)
    t.match(
      output.trimEnd().split('\n').at(-1),
      /^smoke-test: at=verdict verdict=crashed mode=enforce process=web /,
    )
  }
})

t.test('the last line of a release that is only warned of is its verdict', async t => {
  const { output } = await release(t, await buildServer(t, 'web: exit 9\n'), { SMOKE_TEST: 'warn' })

  t.match(output.trimEnd().split('\n').at(-1), /^smoke-test: at=verdict verdict=crashed mode=warn /)
})

t.test('the version that is told is that of the buildpack', async t => {
  const { output } = await release(t, await buildServer(t), quick)

  t.equal(readVerdict(output)['version'], version)
})
