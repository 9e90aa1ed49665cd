/** No Node to be had: what a build says, what it leaves, and how it ends in each mode. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { makeScratch, type Variables } from '../support/heroku.ts'
import {
  archiveStem,
  breaksOffIn,
  copyBuildpack,
  makeSlug,
  packNode,
  pinnedChecksum,
  procfile,
  type Slug,
  sends,
  sendsStatus,
  startSite,
} from '../support/node-site.ts'
import { findFreePort } from '../support/ports.ts'
import { replaceProgram } from '../support/programs.ts'
import { readFiles } from './slug.ts'

t.jobs = 4

const archive = await packNode(t, '#!/bin/sh\nexit 1\n')
const buildpack = await copyBuildpack(t, archive)
const noArchive = Buffer.from('This is no archive, whatever its checksum is.\n')

type Case = {
  readonly name: string
  /** Returns its URL, which is SITE in what is said. */
  readonly startMirror: (t: Test) => Promise<string>
  readonly buildpack?: string
  readonly findEnvironment?: (t: Test) => Promise<Variables>
  /** What comes between the heading and the advice. */
  readonly says: readonly string[]
}

const url = `SITE/${archiveStem.split('-')[1]}/${archiveStem}.tar.gz`
const downloading = `       Downloading ${url}`
const failed = (what: string, ...details: readonly string[]) => [
  downloading,
  '',
  ` !     ${what}`,
  ` !     ${url}`,
  ...details.map(detail => ` !     ${detail}`),
]
const notDownloaded = 'The Node for the smoke test could not be downloaded:'
const wrongChecksum = failed(
  'This is not the Node that it should be:',
  `Its SHA-256 should be ${pinnedChecksum(archive)}.`,
)

const cases: readonly Case[] = [
  {
    name: 'another file than the pinned one',
    startMirror: async t => (await startSite(t, [sends(noArchive)])).url,
    says: wrongChecksum,
  },
  {
    name: 'a shortened file',
    startMirror: async t => (await startSite(t, [sends(archive.subarray(0, archive.length / 2))])).url,
    says: wrongChecksum,
  },
  {
    name: 'an empty file',
    startMirror: async t => (await startSite(t, [sends(Buffer.alloc(0))])).url,
    says: wrongChecksum,
  },
  {
    name: 'downloads that break off',
    startMirror: async t => (await startSite(t, [breaksOffIn(archive)])).url,
    says: failed(notDownloaded, 'curl: (18) …'),
  },
  {
    name: 'a site that does not have it',
    startMirror: async t => (await startSite(t, [sendsStatus(404)])).url,
    says: failed(notDownloaded, 'curl: (22) …'),
  },
  {
    name: 'a site that does not listen',
    startMirror: async () => `http://127.0.0.1:${await findFreePort()}`,
    says: failed(notDownloaded, 'curl: (7) …'),
  },
  {
    name: 'a mirror that is no web site',
    startMirror: async () => 'file:///etc',
    says: failed(notDownloaded, 'curl: (1) …'),
  },
  {
    name: 'a file that is the pinned one and no archive',
    startMirror: async t => (await startSite(t, [sends(noArchive)])).url,
    buildpack: await copyBuildpack(t, noArchive),
    says: failed('The Node for the smoke test could not be unpacked:', 'gzip: …'),
  },
  {
    name: 'a program that does not run here',
    startMirror: async t => (await startSite(t, [sends(archive)])).url,
    says: failed('The Node for the smoke test does not run on this machine:'),
  },
  {
    name: 'an architecture that none is pinned for',
    startMirror: async t => (await startSite(t, [sends(archive)])).url,
    findEnvironment: async t => {
      const bin = await makeScratch(t)
      await replaceProgram(bin, 'uname', 'echo riscv64')
      return { PATH: `${bin}:/usr/bin:/bin` }
    },
    says: ['', ' !     There is no Node for this machine, riscv64. There is one for x64.'],
  },
]

const advice = [
  ' !',
  ' !     1. Where the site is out of reach, build again later, or name a mirror of',
  ' !        https://nodejs.org/download/release:',
  ' !        heroku config:set SMOKE_TEST_NODE_MIRROR=https://mirror.example.com/node',
  ' !     2. Or add the Node buildpack before this one, whose Node is used then:',
  ' !        heroku buildpacks:add --index 1 heroku/nodejs',
  ' !     3. To build without the smoke test: heroku config:set SMOKE_TEST=off',
  '',
]

for (const { name, startMirror, findEnvironment, says, ...its } of cases) {
  t.test(name, async t => {
    const mirror = await startMirror(t)
    const slug = await makeSlug(t, its.buildpack ?? buildpack, { SMOKE_TEST_NODE_MIRROR: mirror })

    const finished = await slug.compile(await findEnvironment?.(t))

    // The words of the tools differ from version to version.
    const output = finished.output
      .replaceAll(mirror, 'SITE')
      .replace(/(curl: \(\d+\)) .+/g, '$1 …')
      .replace(/( !\n)? ! {5}gzip: .*\n( ! {5}tar: .*\n)*/, ' !     gzip: …\n')
    t.equal(finished.code, 1)
    t.equal(output, ['-----> Smoke test', ...says, ...advice, ''].join('\n'))
    checkNothingIsLeft(t, slug)
  })
}

for (const mode of ['warn', 'off', 'No', ' OFF\n', '\u00a0warn\u2003\ufeff']) {
  t.test(`with SMOKE_TEST=${JSON.stringify(mode)} the build goes on`, async t => {
    const site = await startSite(t, [sends(noArchive)])
    const slug = await makeSlug(t, buildpack, { SMOKE_TEST: mode, SMOKE_TEST_NODE_MIRROR: site.url })

    const { code, output } = await slug.compile()

    t.equal(code, 0)
    t.equal(
      output.replaceAll(site.url, 'SITE'),
      [
        '-----> Smoke test',
        ...wrongChecksum,
        ...advice,
        '       The smoke test is not enforced here, so the build goes on, and its releases will not be tested.',
        '',
      ].join('\n'),
    )
    checkNothingIsLeft(t, slug)
  })
}

const reviewApp = { HEROKU_PR_NUMBER: '7' }
const postdeploy = { 'app.json': '{ "scripts": { "postdeploy": "bin/seed" } }' }
const ofReview = (script: string) => ({
  'app.json': `{ "environments": { "review": { "scripts":\n  { "postdeploy" : ${script} } } } }`,
})
const unenforced = [
  {
    name: 'a review app with a script of its own',
    files: ofReview('"bin/seed"'),
    config: reviewApp,
    code: 0,
  },
  { name: 'a review app whose script is empty', files: ofReview('""'), config: reviewApp, code: 1 },
  { name: 'a review app whose script is no text', files: ofReview('null'), config: reviewApp, code: 1 },
  { name: 'a review app that is yet to be seeded', files: postdeploy, config: reviewApp, code: 0 },
  { name: 'any other review app', files: { 'app.json': '{}' }, config: reviewApp, code: 1 },
  { name: 'an app that is none', files: postdeploy, config: {}, code: 1 },
  { name: 'one whose word has a blank within', files: postdeploy, config: { SMOKE_TEST: 'o ff' }, code: 1 },
  {
    name: 'one that is to enforce',
    files: postdeploy,
    config: { ...reviewApp, SMOKE_TEST: 'enforce' },
    code: 1,
  },
]

for (const { name, files, config, code } of unenforced) {
  t.test(`${name} is ${code === 0 ? 'built' : 'not built'} without a Node`, async t => {
    const site = await startSite(t, [sends(noArchive)])
    const slug = await makeSlug(
      t,
      buildpack,
      { ...config, SMOKE_TEST_NODE_MIRROR: site.url },
      { Procfile: procfile, ...files },
    )
    t.equal((await slug.compile()).code, code)
    t.notOk(existsSync(join(slug.tree, '.heroku')))
  })
}

t.test('a web in a long Procfile is one', async t => {
  const site = await startSite(t, [sends(noArchive)])
  const Procfile = `web: node server.js\n${'# what the process types of this app are for\n'.repeat(5000)}`
  const slug = await makeSlug(t, buildpack, { SMOKE_TEST_NODE_MIRROR: site.url }, { Procfile })
  t.equal((await slug.compile()).code, 1)
})

const withoutWeb = [
  { name: 'other process types alone', files: { Procfile: 'worker: bin/web: now\n' }, code: 0 },
  { name: 'no Procfile', files: { 'requirements.txt': '', '.heroku/python/bin/python': '' }, code: 0 },
  {
    name: 'other process types that are to be tested',
    files: { Procfile: 'worker: bin/work\n' },
    config: { SMOKE_TEST_PROCESSES: 'worker' },
    code: 1,
  },
  { name: 'a web without a colon', files: { Procfile: 'worker: bin/work\r web bin/up' }, code: 1 },
  { name: "a buildpack's own web", files: { Procfile: 'release: true', '.heroku/php/bin/php': '' }, code: 1 },
]

for (const { name, files, config, code } of withoutWeb) {
  t.test(`an app with ${name} ${code === 0 ? 'needs no Node' : 'needs one'}`, async t => {
    const site = await startSite(t, [sends(noArchive)])
    const slug = await makeSlug(t, buildpack, { SMOKE_TEST_NODE_MIRROR: site.url, ...config }, files)

    const finished = await slug.compile()

    t.equal(finished.code, code)
    const goesOn =
      '       Nothing declares a web process type, so there is nothing to test, and the build goes on.'
    t.equal(
      finished.output.replaceAll(site.url, 'SITE'),
      ['-----> Smoke test', ...wrongChecksum, ...advice, ...(code === 0 ? [goesOn] : []), ''].join('\n'),
    )
    t.strictSame([...readFiles(slug.tree).keys()].sort(), Object.keys(files).sort())
  })
}

t.test('what a mirror asks for before it lets somebody in is not told', async t => {
  const site = await startSite(t, [sendsStatus(403)])
  const mirror = site.url.replace('//', '//bob:se%2Fcr@t@')
  const slug = await makeSlug(t, buildpack, { SMOKE_TEST_NODE_MIRROR: mirror })

  const { code, output } = await slug.compile()

  t.equal(code, 1)
  t.match(output, `       Downloading ${site.archiveUrl}\n`)
  t.match(output, ` !     ${site.archiveUrl}\n`)
  t.notMatch(output, /bob|cr@t/)
})

const secretMirrors = [
  { mirror: 'http://bob:se/cr@t@127.0.0.1:1/node', shown: 'http://127.0.0.1:1/node/' },
  { mirror: 'bob:se/cr@t@127.0.0.1:1/node', shown: '127.0.0.1:1/node/' },
  { mirror: 'http://127.0.0.1:1/node?token=secret', shown: 'http://127.0.0.1:1/node?…' },
]

for (const { mirror, shown } of secretMirrors) {
  t.test(`${mirror} is shown as ${shown}`, async t => {
    const slug = await makeSlug(t, buildpack, { SMOKE_TEST_NODE_MIRROR: mirror })

    const { code, output } = await slug.compile()

    t.equal(code, 1)
    t.match(output, `       Downloading ${shown}`)
    t.match(output, ` !     ${shown}`)
    t.notMatch(output, /bob|cr@t|secret/)
  })
}

function checkNothingIsLeft(t: Test, { tree, cache }: Slug): void {
  t.same(readFiles(tree), new Map([['Procfile', Buffer.from(procfile)]]))
  t.notOk(existsSync(cache), 'nothing half-finished stays there either')
}
