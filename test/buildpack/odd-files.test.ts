/** Files of an app that are not what their names promise: a build and a release name them, and never break down. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { build, compile, makeScratch, release, writeFiles } from '../support/heroku.ts'
import { readVerdict } from './output.ts'

t.jobs = 4

const plain = { Procfile: 'web: node server.js\n' }
const withChecks = '{ "healthchecks": { "web": [{ "path": "/up" }] } }'
const megabyte = 1024 * 1024

type Case = {
  readonly name: string
  readonly make: (tree: string) => void
  readonly files?: Readonly<Record<string, string | Buffer>>
  /** What the build prints, and whether that fails it where the test is enforced. */
  readonly message: string
  readonly code?: 0
}

const link = (target: string, name: string) => (tree: string) => symlinkSync(target, join(tree, name))
const pipe = (name: string) => (tree: string) => void spawnSync('mkfifo', [join(tree, name)])
const directory = (name: string) => (tree: string) => void mkdirSync(join(tree, name))
const nothing = () => {}

const cases: readonly Case[] = [
  {
    name: 'a Procfile that is a directory',
    files: {},
    make: directory('Procfile'),
    message: '1. Procfile is a directory, but must be a file.',
  },
  {
    name: 'a Procfile that is a named pipe',
    files: {},
    make: pipe('Procfile'),
    message: '1. Procfile is not a regular file, but a named pipe, a socket or a device.',
  },
  {
    name: 'a Procfile that is a link to itself',
    files: {},
    make: link('Procfile', 'Procfile'),
    message: '1. Procfile is a symbolic link that leads back to itself.',
  },
  {
    name: 'a Procfile that is a link to nothing',
    files: {},
    make: link('config/Procfile', 'Procfile'),
    message: '1. Procfile is a symbolic link to a file that does not exist.',
  },
  {
    name: 'a Procfile that is too large',
    files: { Procfile: `web: a\n${'#'.repeat(megabyte)}` },
    make: nothing,
    message: '1. Procfile cannot be used: it is larger than 1 MB.',
  },
  {
    name: 'a web command with a NUL',
    files: { Procfile: '# a\nweb: node\0server.js\n' },
    make: nothing,
    message:
      '1. Procfile line 2: the command of "web" contains a NUL character, so no process can be started',
  },
  {
    name: 'a web command of 140 kB',
    files: { Procfile: `web: echo ${'x'.repeat(140_000)}\n` },
    make: nothing,
    message: '1. Procfile line 1: the command of "web" is longer than 128 kB, so no process can be started',
  },
  {
    name: 'a release command of 140 kB',
    files: { Procfile: `web: a\nrelease: echo ${'x'.repeat(140_000)}\n` },
    make: nothing,
    message: '1. Procfile line 2: the command of "release" is longer than 128 kB',
  },
  {
    name: 'an app.json that is too large',
    files: { ...plain, 'app.json': `${withChecks}${' '.repeat(megabyte)}` },
    make: nothing,
    message: '1. app.json cannot be used: it is larger than 1 MB.',
  },
  {
    name: 'an app.json with healthchecks that is nested too deep',
    files: { ...plain, 'app.json': `{ "healthchecks": ${'['.repeat(200_000)}` },
    make: nothing,
    message: '1. app.json cannot be read at line 1, column 518: it is nested more than 500 deep.',
  },
  {
    name: 'an app.json that is a link to itself',
    make: link('app.json', 'app.json'),
    message: ' !     app.json is a symbolic link that leads back to itself.\n',
    code: 0,
  },
  {
    name: 'an app.json that is a link to nothing',
    make: link('config/app.json', 'app.json'),
    message: ' !     app.json is a symbolic link to a file that does not exist.\n',
    code: 0,
  },
  {
    name: 'an app.json that is a directory',
    make: directory('app.json'),
    message: ' !     app.json is a directory, but must be a file.\n',
    code: 0,
  },
  {
    name: 'an app.json that is a named pipe',
    make: pipe('app.json'),
    message: ' !     app.json is not a regular file, but a named pipe, a socket or a device.\n',
    code: 0,
  },
  {
    name: 'an app.json that is only brackets',
    files: { ...plain, 'app.json': '['.repeat(200_000) },
    make: nothing,
    message: ' !     app.json cannot be read at line 1, column 501: it is nested more than 500 deep.\n',
    code: 0,
  },
  {
    name: 'a package.json that is a link to itself',
    make: link('package.json', 'package.json'),
    message: 'web: node server.js\n',
    code: 0,
  },
  {
    name: 'a .heroku that is a file',
    make: tree => writeFileSync(join(tree, '.heroku'), ''),
    message: '1. .heroku cannot be written: a file is in the place of a directory.',
  },
  {
    name: 'a .heroku that is a link to itself',
    make: link('.heroku', '.heroku'),
    message: '1. .heroku cannot be written: it is a symbolic link that leads back to itself.',
  },
  {
    name: 'a .heroku that is a link to nothing',
    make: link('vendor/heroku', '.heroku'),
    message: '1. .heroku cannot be written: it is a symbolic link to something that does not exist.',
  },
  {
    name: 'a directory of ours that is a file',
    files: { ...plain, '.heroku/smoke-test': 'x' },
    make: nothing,
    message: 'web: node server.js\n',
    code: 0,
  },
  {
    name: 'a record of an earlier build that is a directory',
    files: { ...plain, '.heroku/smoke-test/build.json/a': 'x' },
    make: nothing,
    message: 'web: node server.js\n',
    code: 0,
  },
  ...['', 'null', '[]', '"x"', '{"webWritten":1,"webRule":[]}', '\0', '{'.repeat(100_000)].map(text => ({
    name: `a record of an earlier build that is ${JSON.stringify(text.slice(0, 40))}`,
    files: { ...plain, '.heroku/smoke-test/build.json': text },
    make: nothing,
    message: 'web: node server.js\n',
    code: 0 as const,
  })),
]

for (const { name, make, files = plain, message, code: expected = 2 } of cases) {
  t.test(name, async t => {
    const enforced = await compileTree(t, files, make, {})
    t.equal(enforced.code, expected)
    t.match(enforced.output, message)
    t.notMatch(enforced.output, 'INTERNAL ERROR')
    for (const SMOKE_TEST of ['warn', 'off']) {
      const spared = await compileTree(t, files, make, { SMOKE_TEST })
      t.equal(spared.code, 0, `${SMOKE_TEST}: the build goes on`)
      t.match(spared.output, message)
      t.notMatch(spared.output, /INTERNAL ERROR|will not be tested\.\n.*boots/)
    }
  })
}

t.test('a tree that cannot be written to is left without anything of ours', async t => {
  const { tree } = await compileTree(t, plain, tree => writeFileSync(join(tree, '.heroku'), 'x'), {})
  t.strictSame(
    [...['Procfile', '.heroku', '.heroku/smoke-test'].map(path => existsSync(join(tree, path)))],
    [true, true, false],
  )
})

t.test('a slug that was spoilt after its build is misconfigured, and the file is named', async t => {
  for (const { web, message } of [
    { web: 'node\0server.js', message: 'line 1: the command of "web" contains a NUL character' },
    { web: `echo ${'x'.repeat(140_000)}`, message: 'line 1: the command of "web" is longer than 128 kB' },
  ]) {
    const built = await build(t, { files: { Procfile: 'web: a\n' } })
    const releaseLine = 'release: "$HOME/.heroku/smoke-test/release"'
    await writeFiles(built.app, { Procfile: `web: ${web}\n${releaseLine}\n` })
    const { code, output } = await release(t, built)
    t.equal(code, 2)
    t.match(output, message)
    t.match(readVerdict(output), { verdict: 'misconfigured' })
  }
})

async function compileTree(
  t: Test,
  files: Readonly<Record<string, string | Buffer>>,
  make: Case['make'],
  config: Readonly<Record<string, string>>,
) {
  const scratch = await makeScratch(t)
  const [tree, cache, env] = [join(scratch, 'build_1'), join(scratch, 'cache'), join(scratch, 'env')]
  for (const each of [tree, cache, env]) await mkdir(each)
  await writeFiles(tree, files)
  await writeFiles(env, config)
  make(tree)
  return { tree, ...(await compile(t, [tree, cache, env])) }
}
