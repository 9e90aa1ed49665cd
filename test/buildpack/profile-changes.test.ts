/** Whatever a .profile changes, the release line finds its way: in each mode, and wherever the slug lies. */
import { mkdir, readFile, rename, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Build, makeScratch, release, repository, runClean } from '../support/heroku.ts'
import { inApp, skipWithoutApp } from '../support/mounts.ts'
import { readVerdict } from './output.ts'
import { buildWithOwnNode } from './slug.ts'

t.jobs = 2

const server = await readFile(join(repository, 'test/apps/perl-socket/server.pl'))
const untested = 'smoke-test: off: this release is not tested\n'

const changes: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'HOME to a directory below': 'export HOME="$HOME/api"',
  'HOME to a directory elsewhere': 'export HOME=/tmp',
  'HOME to nothing': 'export HOME=',
  'HOME away': 'unset HOME',
  'PATH to nothing': 'export PATH=',
  'PATH away': 'unset PATH',
  'PATH to relative directories': 'export PATH=bin:vendor/bin',
  'PATH to the app alone': 'export PATH=$HOME/bin',
  'the directory': 'cd /',
  'the directory and CDPATH': 'export CDPATH=/:/usr; cd "$HOME/api"',
  IFS: 'export IFS=/.re',
  'what files may do': 'umask 777',
  'how many files may be open': 'ulimit -Sn 256',
  'the options of bash': 'set -euo pipefail; export SHELLOPTS',
  'the options of bash to others that end scripts':
    'shopt -s extdebug failglob; set -fux; export SHELLOPTS BASHOPTS',
  'bash to POSIX': 'export POSIXLY_CORRECT=1',
  'the signals': "trap '' TERM INT HUP",
  'the names of builtins': ['cd', 'exec', 'test', '[', 'env', 'command', 'printf', 'trap', 'wait', 'kill']
    .map(name => `${name}() { echo "a function of the app" >&2; return 9; }; export -f "${name}"`)
    .join('\n'),
}

for (const [name, profile] of Object.entries(changes)) {
  t.test(`.profile changes ${name}`, async t => {
    const built = await buildServer(t, profile)
    await passesInEachMode(t, built)
  })
}

/** Variables of bash, and their likes; a config var may have any name. */
const variables = [
  [
    'BASH_SOURCE',
    'BASH_LINENO',
    'FUNCNAME',
    'BASH_ARGV0',
    'BASH_REMATCH',
    'BASH_VERSINFO',
    'BASH_EXECUTION_STRING',
  ],
  ['FUNCNEST', 'TMOUT', 'GLOBIGNORE', 'EXECIGNORE', 'OPTIND', 'REPLY', 'MAPFILE', 'PIPESTATUS', 'DIRSTACK'],
  [
    'EPOCHSECONDS',
    'SECONDS',
    'RANDOM',
    'CHILD_MAX',
    'HERE',
    'CLEAN',
    'TESTER',
    'PROVEN',
    'mode',
    'child',
    'command',
  ],
]

for (const value of ['zzz', '1', '']) {
  t.test(`config vars with names of bash's own are "${value}"`, async t => {
    const names = variables.flat()
    const built = await buildServer(t, '')
    await passesInEachMode(t, { ...built, config: Object.fromEntries(names.map(each => [each, value])) })
  })
}

for (const name of ['an app', 'an \'app\' "of" $HOME;']) {
  t.test(`the slug lies in a directory called ${name}`, async t => {
    const built = await buildServer(t, 'export HOME=/')
    const app = join(await makeScratch(t), name)
    await rename(built.app, app)
    await passesInEachMode(t, { ...built, app })
  })
}

t.test('the slug lies in /app', { skip: skipWithoutApp() }, async t => {
  for (const profile of ['', 'export HOME=/tmp PATH=bin', 'cd /tmp; unset HOME PATH']) {
    const built = await buildServer(t, profile)
    await passesInEachMode(t, built, { through: inApp(built.app), app: '/app' })
  }
})

t.test('.heroku is a link, and what fails fails', async t => {
  const built = await buildServer(t, '', '/usr/bin/perl "$APP/server.pl"', async tree => {
    await mkdir(join(tree, 'vendor'))
    await rename(join(tree, '.heroku'), join(tree, 'vendor/heroku'))
    await symlink('vendor/heroku', join(tree, '.heroku'))
  })
  await passesInEachMode(t, built)
  const crashed = await release(t, built, { APP: '/nonexistent' })
  t.match([crashed.code, readVerdict(crashed.output)], [1, { verdict: 'crashed' }])
})

t.test('by whatever name the wrapper is called, it finds the slug', async t => {
  const { app } = await buildServer(t, '')
  const environment = { APP: app, SMOKE_TEST_SETTLE: '0' }
  const calls = [
    { directory: app, command: ['.heroku/smoke-test/release'] },
    { directory: app, command: ['./.heroku/smoke-test/release'] },
    { directory: join(app, '.heroku/smoke-test'), command: ['./release'] },
    { directory: join(app, '.heroku/smoke-test'), command: ['bash', 'release'] },
    { directory: app, command: ['bash', '-c', 'PATH="$PWD/.heroku/smoke-test:$PATH"; exec release'] },
  ]
  for (const { directory, command } of calls) {
    const { code, output } = await runClean(t, command, { directory, environment })
    t.equal(code, 0, `${command}: ${output}`)
    t.match(readVerdict(output), { verdict: 'passed' })
  }
})

type Prepare = (tree: string) => Promise<void>

async function buildServer(
  t: Test,
  profile: string,
  web = '/usr/bin/perl "$APP/server.pl"',
  prepare?: Prepare,
): Promise<Build> {
  return await buildWithOwnNode(t, {
    files: {
      Procfile: `release: echo migrated\nweb: ${web}\n`,
      '.profile': `${profile}\n`,
      'server.pl': server,
      'api/file': '',
    },
    ...(prepare && { prepare }),
  })
}

async function passesInEachMode(
  t: Test,
  built: Build,
  { app = built.app, through }: { readonly app?: string; readonly through?: readonly string[] } = {},
): Promise<void> {
  for (const mode of ['enforce', 'warn', 'off']) {
    const environment = { APP: app, SMOKE_TEST: mode, SMOKE_TEST_SETTLE: '0' }
    const options = through === undefined ? {} : { through, isInApp: true }
    const { code, output } = await release(t, built, environment, options)

    t.equal(code, 0, `${mode}: ${output}`)
    t.match(output, /^migrated$/m)
    if (mode === 'off') t.match(output, untested)
    else t.match(readVerdict(output), { verdict: 'passed', mode })
  }
}
