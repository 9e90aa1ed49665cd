/** The app gets its variables as the platform has set them, and the tester none of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Build, build, release, runInDyno, type Variables } from '../support/heroku.ts'
import { findFreePort } from '../support/ports.ts'
import { readVerdict } from './output.ts'

t.jobs = 4

/** Bash writes these itself, into whatever it starts. */
const ofBash = ['_', 'SHLVL']
/** `release` of the tests sets these. */
const ofRelease = ['DYNO', 'SMOKE_TEST_ADDRESS']
/** What the process started with, whatever its bash has made of it since, beside the app; then, for once, a working perl. */
const dump = (name: string) => `cat /proc/$$/environ >"$HOME/../${name}"`
const serve = 'unset PERL5OPT; exec perl server.pl'
const directory = join(import.meta.dirname, '../apps/perl-socket')

async function buildDumper(t: Test): Promise<Build> {
  return await build(t, {
    directory,
    files: {
      Procfile: `release: ${dump('release')}; true\nweb: ${dump('web')}; ${serve}\n`,
      'bash-env': 'export FROM_BASH_ENV=1\n',
    },
  })
}

const hostile: readonly { name: string; variables: Variables }[] = [
  { name: 'nothing of note', variables: {} },
  {
    name: 'what breaks Node, perl and OpenSSL',
    variables: {
      NODE_OPTIONS: '--require /nonexistent.js',
      OPENSSL_CONF: '/nonexistent',
      PERL5OPT: '-Mnone',
      PERL5LIB: '/nonexistent',
      NODE_EXTRA_CA_CERTS: '/nonexistent',
      LD_PRELOAD: '',
      LANG: 'C',
    },
  },
  { name: 'a NODE_OPTIONS that Node refuses', variables: { NODE_OPTIONS: '--no-such-option' } },
  { name: 'a proxy', variables: { http_proxy: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' } },
  {
    name: 'several lines, quotes and blanks',
    variables: { KEY: '-----BEGIN-----\na\n\nb\n', QUOTES: `'"$HOME\`\\ * `, 'WITH=IN': 'x=y=', BLANK: ' ' },
  },
  { name: 'empty values', variables: { EMPTY: '', SMOKE_TEST_PATH: '' } },
  { name: 'bytes that are not UTF-8', variables: { BYTES: Buffer.from('caf\xe9\xff\xfe', 'latin1') } },
  { name: 'names that bash cannot hold', variables: { 'a.b': 'dots', 'c-d': 'dash', '1': 'one', ö: 'ü' } },
  { name: 'POSIXLY_CORRECT', variables: { POSIXLY_CORRECT: '1' } },
  { name: 'BASH_ENV', variables: { BASH_ENV: '$HOME/bash-env', ENV: '$HOME/bash-env' } },
  {
    name: 'the names of ours',
    variables: {
      HERE: 'a',
      CLEAN: 'b',
      TESTER: 'c',
      child: 'd',
      mode: 'e',
      command: 'f',
      listing: 'g',
      PATH: '/bin',
    },
  },
  { name: 'an odd IFS and xtrace', variables: { IFS: ':/', PS4: 'x' } },
]

for (const { name, variables } of hostile) {
  t.test(`${name}: release command and web find what they would find without the wrapper`, async t => {
    const built = await buildDumper(t)
    await runInDyno(t, built.app, `${dump('direct')}; true`, { environment: variables })
    const direct = read(built, 'direct')

    await release(t, built, { ...variables, SMOKE_TEST: 'off' })
    t.strictSame(
      without(read(built, 'release'), ...ofRelease, 'SMOKE_TEST'),
      direct,
      'release command, untested',
    )

    const { code, output } = await release(t, built, { ...variables, SMOKE_TEST_SETTLE: '0' })
    t.equal(code, 0, output)
    t.match(readVerdict(output), { verdict: 'passed' })
    t.strictSame(
      without(read(built, 'release'), ...ofRelease, 'SMOKE_TEST_SETTLE'),
      direct,
      'release command',
    )
    t.strictSame(
      without(read(built, 'web'), ...ofRelease, 'SMOKE_TEST_SETTLE', 'PORT', 'SMOKE_TEST_RUN'),
      direct,
      'web',
    )
  })
}

t.test('PORT and SMOKE_TEST_RUN are added for web', async t => {
  const built = await buildDumper(t)

  const { output } = await release(t, built, { SMOKE_TEST_SETTLE: '0' })

  const web = read(built, 'web')
  const [, port] = /with PORT=(\d+):/.exec(output) ?? []
  t.strictSame(only(web, 'PORT'), [`PORT=${port}`])
  t.match(only(web, 'SMOKE_TEST_RUN'), [/^SMOKE_TEST_RUN=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/])
  t.strictSame(only(read(built, 'release'), 'PORT', 'SMOKE_TEST_RUN'), [])
})

t.test('web has the name of a web dyno, unless a setting has another', async t => {
  const built = await buildDumper(t)
  const settings = { SMOKE_TEST_SETTLE: '0', DYNO: 'release.1234' }
  const cases = [
    { environment: {}, dyno: ['DYNO=web.1234'] },
    { environment: { DYNO: 'release.1' }, dyno: ['DYNO=web.9001'] },
    { environment: { DYNO: 'run.7' }, dyno: ['DYNO=run.7'] },
    { environment: { SMOKE_TEST_ENV_DYNO: 'web.7' }, dyno: ['DYNO=web.7'] },
    { environment: { SMOKE_TEST_UNSET: 'DYNO' }, dyno: [] },
  ]
  for (const { environment, dyno } of cases) {
    const { code, output } = await release(t, built, { ...settings, ...environment })
    t.equal(code, 0, output)
    t.strictSame(only(read(built, 'web'), 'DYNO'), dyno, JSON.stringify(environment))
  }
  t.strictSame(
    only(read(built, 'release'), 'DYNO'),
    ['DYNO=release.1234'],
    'the release command keeps its own',
  )
})

t.test("the dyno's own PORT is used where it is free, and each is there once", async t => {
  const built = await buildDumper(t)
  const port = `${await findFreePort()}`

  await release(t, built, { SMOKE_TEST_SETTLE: '0', PORT: port, SMOKE_TEST_RUN: 'no' })

  t.strictSame(only(read(built, 'web'), 'PORT'), [`PORT=${port}`])
  t.equal(only(read(built, 'web'), 'SMOKE_TEST_RUN').length, 1)
  t.strictSame(only(read(built, 'release'), 'PORT', 'SMOKE_TEST_RUN'), [`PORT=${port}`, 'SMOKE_TEST_RUN=no'])
})

t.test('a config var PORT that is no port is replaced by a free one', async t => {
  const built = await buildDumper(t)
  for (const PORT of ['70000', '1.5', '-1', 'abc', '']) {
    const { code, output } = await release(t, built, { SMOKE_TEST_SETTLE: '0', PORT })
    t.equal(code, 0, `"${PORT}"`)
    const [, port] = /with PORT=(\d+):/.exec(output) ?? []
    t.strictSame(only(read(built, 'web'), 'PORT'), [`PORT=${port}`])
  }
})

t.test('SMOKE_TEST_ENV_* and SMOKE_TEST_UNSET change the environment of web alone', async t => {
  const built = await buildDumper(t)
  const variables = { KEPT: 'a', CHANGED: 'old', GONE: 'b', ALSO_GONE: '' }

  const { code } = await release(t, built, {
    ...variables,
    SMOKE_TEST_SETTLE: '0',
    SMOKE_TEST_ENV_CHANGED: 'new\nvalue ü',
    SMOKE_TEST_ENV_ADDED: '1',
    SMOKE_TEST_UNSET: 'GONE, ALSO_GONE,NEVER_THERE',
  })

  t.equal(code, 0)
  const names = [...Object.keys(variables), 'ADDED']
  t.strictSame(only(read(built, 'web'), ...names), ['ADDED=1', 'CHANGED=new\nvalue ü', 'KEPT=a'])
  t.strictSame(only(read(built, 'release'), ...names), ['ALSO_GONE=', 'CHANGED=old', 'GONE=b', 'KEPT=a'])
})

/** The entries of a dump, sorted: bash and perl have orders of their own. */
function read({ app }: Build, name: string): readonly string[] {
  const entries = readFileSync(join(app, '..', name))
    .toString('latin1')
    .split('\0')
    .filter(entry => entry !== '')
  return without(entries, ...ofBash)
    .map(entry => Buffer.from(entry, 'latin1').toString('utf8'))
    .sort()
}

function without(entries: readonly string[], ...names: readonly string[]): readonly string[] {
  return entries.filter(entry => !names.includes(entry.split('=')[0]!))
}

function only(entries: readonly string[], ...names: readonly string[]): readonly string[] {
  return entries.filter(entry => names.includes(entry.split('=')[0]!))
}
