/** Which Node a slug gets: the app's own by a link, or none at all, which ends the build. */
import { copyFileSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { type AppOptions, type Build, build, makeScratch, release } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { nodeOfApp, readFiles } from './slug.ts'

/** No config var can say where a Node is, so neither does a build of Heroku. */
const withoutAnother = { SMOKE_TEST_NODE: '' }
const procfile = { Procfile: 'web: perl server.pl\n' }
const tooOld = '#!/bin/sh\n[ "$1" = --version ] && echo v18.20.8\nexit 1\n'
const serves = new URL('../apps/perl-socket', import.meta.url).pathname

const missing = [
  '-----> Smoke test',
  '',
  ' !     The smoke test needs Node 20.18.1 or later in the slug, and found none.',
  ' !',
  ' !     1. Add the Node buildpack before this one:',
  ' !        heroku buildpacks:add --index 1 heroku/nodejs',
  ' !     2. To build without the smoke test:',
  ' !        heroku config:set SMOKE_TEST=off',
  '',
  '',
].join('\n')

const places = [
  { buildpack: 'the Node buildpack', path: '.heroku/node/bin/node', link: '../node/bin/node' },
  { buildpack: 'the Ruby buildpack', path: 'bin/node', link: '../../bin/node' },
]

for (const { buildpack, path, link } of places) {
  t.test(`the Node of ${buildpack} is linked to, and runs the test after the slug has moved`, async t => {
    const directory = await makeScratch(t)
    copyNode(join(directory, path))
    copyFileSync(join(serves, 'server.pl'), join(directory, 'server.pl'))

    const built = await build(t, { directory, files: procfile, buildEnvironment: withoutAnother })
    t.equal(built.code, 0)
    t.equal(nodeLink(built), link)

    const { code, output } = await release(t, built, { SMOKE_TEST_SETTLE: '0' })
    t.equal(code, 0)
    t.match(output, / verdict=passed /)
    t.strictSame(findProcesses(built.app), [])
  })
}

t.test('of two the one of the Node buildpack is taken', async t => {
  const built = await buildWith(t, { '.heroku/node/bin/node': nodeOfApp, 'bin/node': nodeOfApp })

  t.equal(nodeLink(built), '../node/bin/node')
})

t.test('a Node that is too old for the tester is passed over', async t => {
  const built = await buildWith(t, { '.heroku/node/bin/node': tooOld, 'bin/node': nodeOfApp })

  t.equal(built.code, 0)
  t.equal(nodeLink(built), '../../bin/node')
})

t.test('a link that leaves the slug is not linked to: the Node behind it is copied', async t => {
  const directory = await makeScratch(t)
  mkdirSync(join(directory, 'bin'))
  symlinkSync(process.execPath, join(directory, 'bin/node'))

  const { app, code } = await build(t, { directory, files: procfile, buildEnvironment: withoutAnother })

  t.equal(code, 0)
  t.ok(lstatSync(join(app, '.heroku/smoke-test/node')).isFile())
})

const unusable = [
  { name: 'no Node at all', files: {} },
  { name: 'only a Node that is too old', files: { '.heroku/node/bin/node': tooOld } },
  { name: 'only a directory in its place', files: { '.heroku/node/bin/node/README': '' } },
  { name: 'only a Node that cannot run here', files: { 'bin/node': '\x7fELF\x02\x01\x01' } },
]

for (const { name, files } of unusable) {
  t.test(`with ${name} the build fails, says what to do and leaves the slug alone`, async t => {
    const built = await buildWith(t, files)

    t.equal(built.code, 1)
    t.equal(built.output.replace(/ +$/gm, ''), missing)
    t.strictSame([...readFiles(built.app).keys()].sort(), [...Object.keys(files), 'Procfile'].sort())
  })
}

for (const mode of ['warn', 'off', 'No', ' OFF\n']) {
  t.test(`without a Node SMOKE_TEST=${JSON.stringify(mode)} lets the build go on`, async t => {
    const built = await buildWith(t, {}, { SMOKE_TEST: mode })

    t.equal(built.code, 0)
    t.match(built.output, ' !     The smoke test needs Node 20.18.1 or later in the slug, and found none.\n')
    t.strictSame([...readFiles(built.app).keys()], ['Procfile'])
  })
}

t.test('without a Node an app that has no web builds, for there is nothing to test', async t => {
  const built = await build(t, {
    files: { Procfile: 'worker: bin/work\n' },
    buildEnvironment: withoutAnother,
  })

  t.equal(built.code, 0)
})

async function buildWith(
  t: Test,
  files: AppOptions['files'],
  config: AppOptions['config'] = {},
): Promise<Build> {
  return await build(t, { files: { ...procfile, ...files }, config, buildEnvironment: withoutAnother })
}

function nodeLink({ app }: Build): string {
  return readlinkSync(join(app, '.heroku/smoke-test/node'))
}

function copyNode(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(process.execPath, path)
}
