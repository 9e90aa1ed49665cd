/** `explain`, run as people run it, from the committed bundle. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { nodeOfApp } from '../buildpack/slug.ts'
import { build, makeScratch, type RunOptions, repository, runClean } from '../support/heroku.ts'

const sample = join(repository, 'test/apps/healthchecks-all')

const wholePlan = `web: node server.mjs
  environment: the release's own; set: PORT, SMOKE_TEST_RUN; unset: none
  boot timeout  60 s, and up to 180 s while it listens nowhere  [default]
  port          the dyno's PORT, or a free one  [default]
  address       the dyno's own  [default]
  settle        3 s  [default]
  stop timeout  30 s  [default]
  check 1 (http):
    type          startup  [app.json healthchecks.web[0].type]
    name          health  [app.json healthchecks.web[0].name]
    description   The app answers, to those who know the key  [app.json healthchecks.web[0].description]
    path          /health_check  [app.json healthchecks.web[0].path]
    host          localhost  [default]
    httpHeaders   X-Api-Key  [app.json healthchecks.web[0].httpHeaders]
    status        200-299  [app.json healthchecks.web[0].status]
    content       "OK"  [app.json healthchecks.web[0].content]
    body          "OKAY"  [app.json healthchecks.web[0].body]
    attempts      5  [app.json healthchecks.web[0].attempts]
    wait          1 s  [app.json healthchecks.web[0].wait]
    timeout       10 s  [app.json healthchecks.web[0].timeout]
    initialDelay  0.2 s  [app.json healthchecks.web[0].initialDelay]
    warn          false  [app.json healthchecks.web[0].warn]
    onFailure     command  [app.json healthchecks.web[0].onFailure]
  check 2 (listening):
    type          readiness  [app.json healthchecks.web[1].type]
    name          all interfaces  [app.json healthchecks.web[1].name]
    listening     on $PORT, on all interfaces  [app.json healthchecks.web[1].listening]
    attempts      3  [default]
    wait          5 s  [default]
    timeout       5 s  [default]
    initialDelay  0 s  [default]
    warn          false  [default]
    onFailure     nothing  [default]
  check 3 (command):
    name          database  [app.json healthchecks.web[2].name]
    command       ["bin/check-database"]  [app.json healthchecks.web[2].command]
    attempts      3  [default]
    wait          5 s  [default]
    timeout       20 s  [app.json healthchecks.web[2].timeout]
    initialDelay  0 s  [default]
    warn          false  [default]
    onFailure     nothing  [default]
  check 4 (uptime):
    name          stays up  [app.json healthchecks.web[3].name]
    uptime        2 s  [app.json healthchecks.web[3].uptime]
    initialDelay  0 s  [default]
    warn          false  [default]
    onFailure     nothing  [default]
  not run: healthchecks.web[4]: type liveness is for a process that has been running for long

worker: not booted, so its healthchecks (1) do not run. To boot it too: heroku config:set SMOKE_TEST_PROCESSES=web,worker

In the release phase: the smoke test.
`

t.test('the whole plan of an app with every kind of healthcheck', async t => {
  const { code, output } = await explain(t, [], { environment: { API_KEY: 's3cret' } })
  t.equal(output, wholePlan)
  t.equal(code, 0)
})

t.test('variables come from the environment, from --env-file and from .env', async t => {
  const scratch = await makeScratch(t)
  const file = join(scratch, 'variables')
  await writeFile(file, 'API_KEY=s3cret\n')
  t.equal((await explain(t, ['--env-file', file])).output, wholePlan, '--env-file')

  const app = await makeApp(t, {
    '.env': 'API_KEY="s3cret"\n',
    'app.json': '{"healthchecks":{"web":[{"path":"/","httpHeaders":[{"name":"A","value":"$API_KEY"}]}]}}',
  })
  t.equal((await explain(t, ['--dir', app])).code, 0, '.env')
  t.equal((await explain(t, [], { directory: app }, [])).code, 0, 'of the current directory')
  t.equal(
    (await explain(t, ['--dir', app, '--env', 'API_KEY=x', '--env-file', '/dev/null'])).code,
    0,
    '--env',
  )
})

t.test('a file of variables that is not there is told', async t => {
  const { code, output } = await explain(t, ['--env-file', 'none/such'])
  t.match(output, /^smoke-test: there is no file none\/such\n$/)
  t.equal(code, 2)
})

t.test('flags are the config vars of the same name', async t => {
  const flags = [
    ...['--path', '/x', '--status', '204', '--boot-timeout', '20', '--settle', '0', '--port', '5000'],
    ...[
      '--process',
      'web,worker',
      '--unset',
      'A,B',
      '--env',
      'D=s3cret',
      '--host',
      'a.example',
      '--attempts',
      '2',
    ],
  ]
  const environment = { API_KEY: 's3cret', SMOKE_TEST_ENV_C: 's3cret' }
  const { code, output } = await explain(t, flags, { environment })
  t.equal(code, 0)
  t.match(output, "  environment: the release's own; set: PORT, SMOKE_TEST_RUN, C; unset: A, B\n")
  t.match(output, '  boot timeout  20 s  [SMOKE_TEST_BOOT_TIMEOUT]\n')
  t.match(output, '  settle        0 s  [SMOKE_TEST_SETTLE]\n')
  t.match(output, '  port          5000  [SMOKE_TEST_PORT]\n')
  t.match(output, '    path          /x  [SMOKE_TEST_PATH]\n')
  t.match(output, '    status        204  [SMOKE_TEST_STATUS]\n')
  t.match(output, '    host          a.example  [SMOKE_TEST_HOST]\n')
  t.match(output, '    attempts      2  [SMOKE_TEST_ATTEMPTS]\n')
  t.match(output, '\nworker: node worker.mjs\n')
  t.notMatch(output, 'not booted')
  t.notMatch(output, 's3cret')
})

t.test('everything that is wrong is told, and ends with exit code 2', async t => {
  const app = await makeApp(t, {
    'app.json': '{"healthchecks":{"web":[{"path":"up"},{"comand":["a"],"note":1}],"worker":[{"uptime":1}]}}',
  })
  const { code, output } = await explain(t, ['--dir', app, '--settle=-1'], {
    environment: { SMOKE_TEST_COLOUR: 'red' },
  })
  t.equal(
    output,
    `In the release phase: the smoke test.
Warning: SMOKE_TEST_COLOUR is none of the settings of the smoke test, and does nothing.
Warning: healthchecks.web[1].note (app.json, line 1, column 55) is no field of a healthcheck, and does nothing.
Warning: healthchecks.worker in app.json is for a process type that the Procfile does not have; they do not run.
Problem: SMOKE_TEST_SETTLE is "-1"; allowed: seconds from 0 to 600, such as 10.
Problem: healthchecks.web[0].path (app.json, line 1, column 33) is "up"; allowed: a path that begins with /, without spaces, such as "/health_check".
Problem: healthchecks.web[1] (app.json, line 1, column 39) has none of them; allowed: exactly one of path, listening, command and uptime.
Problem: healthchecks.web[1].comand (app.json, line 1, column 40) is no name that is known; it looks like command.
`,
  )
  t.equal(code, 2)
})

t.test('the plan is whole where a variable of a header is not known, and the variable is named', async t => {
  const { code, output } = await explain(t, [])
  const warning = 'Warning: healthchecks.web[0].httpHeaders[0] in app.json uses $API_KEY, which is not set.\n'
  t.equal(output, `${wholePlan}${warning}`)
  t.equal(code, 0)
})

t.test('the mode that keeps the test from failing a release is told', async t => {
  const app = await makeApp(t, { Procfile: 'web: a\nrelease: b\n' })
  const modes = {
    warn: "the app's own release command (b), then the smoke test, which only reports, since SMOKE_TEST is warn.\n",
    OFF: "the app's own release command (b), then no smoke test, since SMOKE_TEST is off.\n",
    enforce: "the app's own release command (b), then the smoke test.\n",
  }
  for (const [SMOKE_TEST, steps] of Object.entries(modes)) {
    const { output } = await explain(t, ['--dir', app], { environment: { SMOKE_TEST } })
    t.match(output, `In the release phase: ${steps}`)
  }
})

t.test('so do the modes where the plan has a problem, and a review app that is yet to be seeded', async t => {
  const app = await makeApp(t, { 'app.json': '{ "scripts": { "postdeploy": "bin/seed" } }' })
  const phase = async (environment: Readonly<Record<string, string>>) => {
    const { output } = await explain(t, ['--dir', app], { environment })
    return /^In the release phase: .*$/m.exec(output)?.[0]
  }
  t.equal(
    await phase({ SMOKE_TEST: 'off', SMOKE_TEST_PORT: '0' }),
    'In the release phase: no smoke test, since SMOKE_TEST is off.',
  )
  t.equal(
    await phase({ HEROKU_PR_NUMBER: '7' }),
    'In the release phase: the smoke test, which only reports, since this is a review app with a postdeploy script.',
  )
  t.equal(
    await phase({ HEROKU_PR_NUMBER: '7', SMOKE_TEST: 'enforce' }),
    'In the release phase: the smoke test.',
  )
})

t.test('in a built slug the release command of the app is where the build has put it', async t => {
  const cases = {
    'web: a\nrelease: bin/migrate\n': "the app's own release command (bin/migrate), then the smoke test",
    'web: a\n': 'the smoke test',
  }
  for (const [Procfile, steps] of Object.entries(cases)) {
    const { app } = await build(t, { files: { Procfile, '.heroku/node/bin/node': nodeOfApp } })
    const { output } = await explain(t, ['--dir', app])
    t.match(output, `\nIn the release phase: ${steps}.\n`)
  }
})

t.test('no control character of an app reaches the terminal', async t => {
  const app = await makeApp(t, {
    Procfile: 'web: a \x1b[31m\x07\nrelease: b \x07\n',
    'app.json': JSON.stringify({
      healthchecks: {
        web: [{ name: 'c\x07\nd', path: '/', httpHeaders: [{ name: 'Host', value: 'e\x80' }] }],
        'f\x1b\ng': [],
      },
    }),
  })
  const { output } = await explain(t, ['--dir', app])
  t.match(output, 'web: a \\x07\n')
  t.match(output, '(b \\x07)')
  t.match(output, 'name          c\\x07 d  [')
  t.match(output, 'host          e\\x80  [')
  t.match(output, /^[ -~\n]+$/)
})

t.test('an app without web, and one without a Procfile, have nothing to test', async t => {
  const expected =
    'The Procfile has no web process type (it has worker, release), so there is nothing to test. To have it tested, declare web there.\nIn the release phase: '
  const worker = await explain(t, [
    '--dir',
    await makeApp(t, { Procfile: 'worker: a\nrelease: bin/migrate\n' }),
  ])
  t.equal(worker.output, `${expected}the app's own release command (bin/migrate).\n`)
  t.equal(worker.code, 0)
  const empty = await explain(t, ['--dir', await makeScratch(t)])
  t.equal(empty.code, 0)
  t.equal(
    empty.output,
    'The app has no Procfile, so there is nothing to test.\nIn the release phase: nothing.\n',
  )
})

t.test('the release command of the app runs first', async t => {
  const app = await makeApp(t, { Procfile: 'web: a\nrelease: bin/migrate --all\n' })
  const { output } = await explain(t, ['--dir', app])
  t.match(
    output,
    "In the release phase: the app's own release command (bin/migrate --all), then the smoke test.\n",
  )
})

async function makeApp(t: Test, files: Readonly<Record<string, string>>): Promise<string> {
  const app = await makeScratch(t)
  for (const [name, text] of Object.entries({ Procfile: 'web: node server.mjs\n', ...files })) {
    await writeFile(join(app, name), text)
  }
  return app
}

async function explain(
  t: Test,
  args: readonly string[],
  options: RunOptions = {},
  where = ['--dir', sample],
) {
  const directory = args.includes('--dir') ? [] : where
  return await runClean(t, [join(repository, 'bin/smoke-test'), 'explain', ...directory, ...args], options)
}
