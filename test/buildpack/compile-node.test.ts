/** A Node that lies in the slug is linked to. What a slug without one gets is told by node-*.test.ts. */
import { copyFileSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { type AppOptions, type Build, build, makeScratch, release } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { nodeOfApp } from './slug.ts'

/** No config var can say where a Node is, so neither does a build of Heroku. */
const withoutAnother = { SMOKE_TEST_NODE: '' }
const procfile = { Procfile: 'web: perl server.pl\n' }
const tooOld = '#!/bin/sh\n[ "$1" = --version ] && echo v18.20.8\nexit 1\n'
const serves = new URL('../apps/perl-socket', import.meta.url).pathname

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

t.test('so is a directory that has its name', async t => {
  const built = await buildWith(t, { '.heroku/node/bin/node/README': '', 'bin/node': nodeOfApp })

  t.equal(built.code, 0)
  t.equal(nodeLink(built), '../../bin/node')
})

t.test('a link that leaves the slug is not linked to: the Node behind it is copied', async t => {
  const directory = await makeScratch(t)
  mkdirSync(join(directory, 'bin'))
  symlinkSync(process.execPath, join(directory, 'bin/node'))

  const { app, code } = await build(t, { directory, files: procfile, buildEnvironment: withoutAnother })

  t.equal(code, 0)
  t.ok(lstatSync(join(app, '.heroku/smoke-test/smoke-test')).isFile())
})

async function buildWith(t: Test, files: AppOptions['files']): Promise<Build> {
  return await build(t, { files: { ...procfile, ...files }, buildEnvironment: withoutAnother })
}

function nodeLink({ app }: Build): string {
  return readlinkSync(join(app, '.heroku/smoke-test/smoke-test'))
}

function copyNode(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(process.execPath, path)
}
