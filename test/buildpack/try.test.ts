/** bin/try: all of it on one directory, for whoever wants to see it before the first deploy. */
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { makeScratch, type RunOptions, repository, runClean, writeFiles } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'
import { readVerdict } from './output.ts'
import { readFiles } from './slug.ts'

t.jobs = 4

const quick = ['--env', 'SMOKE_TEST_SETTLE=0']
const serverOfPerl = join(repository, 'test/apps/perl-socket')

type Tried = { readonly code: number | null; readonly output: string; readonly left: readonly string[] }

/** Runs bin/try with a directory of its own for temporary files, and looks what is left there. */
async function tryOut(t: Test, args: readonly string[], options: RunOptions = {}): Promise<Tried> {
  const temporary = await makeScratch(t)
  const { code, output } = await runClean(t, [join(repository, 'bin/try'), ...args], {
    ...options,
    environment: { TMPDIR: temporary, ...options.environment },
  })
  return {
    code,
    output,
    left: [...readdirSync(temporary), ...findProcesses(temporary).map(({ name }) => name)],
  }
}

async function makeApp(t: Test, files: Readonly<Record<string, string>>): Promise<string> {
  const app = join(await makeScratch(t), 'an app')
  await writeFiles(app, files)
  return app
}

t.test('without arguments a sample app is built and released', async t => {
  const { code, output, left } = await tryOut(t, quick)

  t.equal(code, 0)
  t.match(output, /^-----> Smoke test\n {7}From now on every release boots this before it goes live:\n/)
  t.match(
    output,
    '\n-----> Discovering process types\n       Procfile declares types -> release, web\n-----> Running release command...\nsmoke-test: booting web ',
  )
  t.match(readVerdict(output), { verdict: 'passed', mode: 'enforce' })
  t.ok(output.endsWith('\n-----> The release succeeded (exit code 0)\n'))
  t.strictSame(left, [])
})

t.test('requests go to localhost, unless a config var has another address', async t => {
  const web = 'cat /proc/$$/environ | tr "\\0" "\\n" | grep ^SMOKE_TEST_ADDRESS; exit 9'
  const app = await makeApp(t, { Procfile: `web: ${web}\n` })

  t.match((await tryOut(t, [app])).output, 'web | SMOKE_TEST_ADDRESS=127.0.0.1\n')
  const { output } = await tryOut(t, ['--env', 'SMOKE_TEST_ADDRESS=127.0.0.2', app])
  t.match(output, 'web | SMOKE_TEST_ADDRESS=127.0.0.2\n')
})

t.test('an app is copied, and itself stays as it was', async t => {
  const files = {
    Procfile: 'release: touch migrated\nweb: touch booted; exit 9\n',
    '.profile.d/a.sh': 'cd .',
  }
  const app = await makeApp(t, files)

  const { code, output, left } = await tryOut(t, [app])

  t.equal(code, 1)
  t.match(readVerdict(output), { verdict: 'crashed' })
  t.ok(output.endsWith('\n !     The release failed (exit code 1)\n'))
  t.strictSame([...readFiles(app).keys()].sort(), Object.keys(files).sort())
  t.strictSame(left, [])
})

t.test('the code is that of the release', async t => {
  const app = await makeApp(t, { Procfile: 'release: exit 3\nweb: exit 9\n' })

  const { code, output } = await tryOut(t, [app])

  t.equal(code, 3)
  t.ok(output.endsWith('\n !     The release failed (exit code 3)\n'))
})

t.test('config vars come from --env and --env-file, for the build and for the release', async t => {
  const app = await makeApp(t, {
    Procfile: 'release: echo "$A|$B|$C"\nweb: exit 9\n',
    'vars.env': '# a comment\nA=from file\nB=from file\n\nNOT A VARIABLE\nSMOKE_TEST=off',
  })

  const { code, output } = await tryOut(t, [
    '--env-file',
    join(app, 'vars.env'),
    '--env',
    'B=x=y  z',
    '--env',
    'C=',
    app,
  ])
  t.equal(code, 0)
  t.match(
    output,
    '\n-----> Running release command...\nsmoke-test: off: this release is not tested\nfrom file|x=y  z|\n',
  )

  const refused = await tryOut(t, ['--env', 'SMOKE_TEST_PATH=up', app])
  t.equal(refused.code, 2, 'a build that fails ends it')
  t.match(refused.output, ' !     1. SMOKE_TEST_PATH is "up"; allowed: ')
  t.notMatch(refused.output, 'Running release command')
  t.strictSame(refused.left, [])
})

t.test(
  'a Procfile is read as the platform reads it, whatever its line ends and the name of the directory',
  async t => {
    const temporary = join(await makeScratch(t), "it's a directory")
    mkdirSync(temporary)
    for (const end of ['\r\n', '\r', '\n']) {
      const app = await makeApp(t, {
        Procfile: ['release: echo migrated', 'web: perl server.pl', ''].join(end),
        '.profile': 'export HOME=/tmp PATH=bin',
        'server.pl': '',
      })
      const { code, output } = await tryOut(t, ['--env', 'SMOKE_TEST=off', app], {
        environment: { TMPDIR: temporary },
      })
      t.equal(code, 0, output)
      t.match(output, /^migrated$/m)
    }
    const own = await makeApp(t, { Procfile: 'release: exit 3\r\n' })
    t.equal((await tryOut(t, [own])).code, 3, 'a release command that is not wrapped')
  },
)

t.test('an app without a release command goes live untested, and is told so', async t => {
  const app = await makeApp(t, { 'server.js': '' })

  const { code, output } = await tryOut(t, [app])

  t.equal(code, 0)
  t.match(output, 'The app has no Procfile, so there is nothing to test.')
  t.match(
    output,
    '\n-----> No release command: Heroku runs no release phase, and the release goes live untested.\n',
  )
})

t.test('the web of an app without a Procfile is the one that its buildpack would declare', async t => {
  const app = await makeApp(t, {
    'package.json': '{"scripts": {"start": "node server.js"}}',
    'server.js':
      "require('node:http').createServer((_, response) => response.end()).listen(process.env.PORT)\n",
  })

  const { code, output } = await tryOut(t, [...quick, app])

  t.equal(code, 0)
  t.match(output, '         web: npm start (from the Node.js buildpack; the Procfile has none)\n')
  t.match(output, '\n       Procfile declares types -> release\n-----> Running release command...\n')
  t.match(readVerdict(output), { verdict: 'passed' })
})

t.test('it works through a link', async t => {
  const directory = join(await makeScratch(t), 'a link')
  mkdirSync(directory)
  symlinkSync(join(repository, 'bin/try'), join(directory, 'try'))

  const { code, output } = await runClean(t, [join(directory, 'try'), ...quick, serverOfPerl])

  t.equal(code, 0)
  t.match(readVerdict(output), { verdict: 'passed' })
})

const endings = [
  // A terminal sends it to the whole group.
  { name: 'Ctrl-C', signal: 'SIGINT', toGroup: true, code: 130 },
  { name: 'SIGTERM to it alone', signal: 'SIGTERM', toGroup: false, code: 143 },
] as const

for (const { name, signal, toGroup, code: expected } of endings) {
  t.test(`${name} ends it, and leaves nothing`, async t => {
    const app = await makeApp(t, { Procfile: 'web: echo booting; exec sleep 1000\n' })
    let pid = 0
    let read = () => ''
    const tried = tryOut(t, [app], {
      onStart: (started, output) => {
        pid = started
        read = output
      },
    })
    await waitFor('the boot', () => read().includes('web | booting'))

    process.kill(toGroup ? -pid : pid, signal)
    const { code, output, left } = await tried

    t.equal(code, expected)
    t.match(readVerdict(output), { verdict: 'interrupted' })
    t.strictSame(left, [])
  })
}

t.test('--help explains it', async t => {
  const { code, output } = await tryOut(t, ['--help'])

  t.equal(code, 0)
  t.match(output, /^Usage: bin\/try \[--env KEY=VALUE\]\.\.\. \[--env-file FILE\] \[APP_DIR\]\n/)
  t.match(output, 'Exits with the code of the release.\n')
})

const refused = [
  { args: ['--verbose'], message: 'bin/try: there is no option --verbose\n' },
  { args: ['--env'], message: 'bin/try: --env needs KEY=VALUE\n' },
  { args: ['--env', 'KEY'], message: 'bin/try: --env needs KEY=VALUE\n' },
  { args: ['--env', '=VALUE'], message: 'bin/try: --env needs KEY=VALUE\n' },
  { args: ['--env-file', '/nonexistent'], message: 'bin/try: --env-file needs a file\n' },
  { args: ['/nonexistent'], message: 'bin/try: there is no directory /nonexistent\n' },
]

for (const { args, message } of refused) {
  t.test(`bin/try ${args.join(' ')} is refused`, async t => {
    const { code, output, left } = await tryOut(t, args)

    t.equal(code, 2)
    t.ok(output.startsWith(message), output)
    t.match(output, '\nUsage: bin/try ')
    t.strictSame(left, [])
  })
}
