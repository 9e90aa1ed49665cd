/** The Node of a slug whose app has none: downloaded once, and taken from the cache from then on. */
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { makeScratch, repository, runClean } from '../support/heroku.ts'
import { readme } from '../support/markdown.ts'
import {
  archiveStem,
  copyBuildpack,
  makeSlug,
  packNode,
  procfile,
  type Slug,
  sends,
  sendsStatus,
  startSite,
} from '../support/node-site.ts'
import { nodeOf, vendored, vendoredVersion } from '../support/nodes.ts'
import { makePath, skipWithoutProgram } from '../support/programs.ts'
import { readVerdict } from './output.ts'

t.jobs = 2

const archive = await packNode(t)
const buildpack = await copyBuildpack(t, archive)
/** Of a program that is quickly unpacked, where the size is not what a test is about. */
const smallArchive = await packNode(t, `#!/bin/sh\nexec '${nodeOf(vendored)}' "$@"\n`)
const buildpackOfSmall = await copyBuildpack(t, smallArchive)
const installed = [
  '       From now on every release boots this before it goes live:',
  '         web: perl server.pl',
  '         It must listen on $PORT within 60 s.',
  '         GET /: answers anything below 500',
  '       A release that fails does not go live. To only report: heroku config:set SMOKE_TEST=warn',
  '',
]
/** All that bin/compile calls, but for strip, which a build can do without. */
const programs =
  'bash curl cut dirname env grep gzip ln mktemp mv readlink rm sed sha256sum tar timeout uname'.split(' ')

t.test('the pinned Node is the one that these tests bring along', async t => {
  const pinned = readFileSync(join(repository, 'lib/node.sha256'), 'utf8')
  t.match(pinned, /^[0-9a-f]{64} {2}\S+\n$/)
  t.equal(pinned.slice(64), `  ${archiveStem}.tar.gz\n`)
  t.match(readme, `Node ${vendoredVersion.slice(1)}\n`)
})

t.test('the first build downloads it, and the next one does not', async t => {
  const site = await startSite(t, [sends(archive)])
  const slug = await makeSlug(t, buildpack, { SMOKE_TEST_NODE_MIRROR: site.url })

  const first = await slug.compile()
  t.equal(first.code, 0)
  t.equal(
    first.output,
    ['-----> Smoke test', `       Downloading ${site.archiveUrl}`, ...installed].join('\n'),
  )
  t.same(site.requests, [`GET /${vendoredVersion}/${archiveStem}.tar.gz`])
  await checkInstallation(t, slug)

  const second = await slug.compile()
  t.equal(second.code, 0)
  t.equal(second.output, ['-----> Smoke test', ...installed].join('\n'))
  t.equal(site.requests.length, 1)
  await checkInstallation(t, slug)
})

t.test('a mirror may be named with a slash, and may send on to elsewhere', async t => {
  const site = await startSite(t, [sends(smallArchive)])
  const mirror = await startSite(t, [
    response => response.writeHead(302, { location: site.archiveUrl }).end(),
  ])
  const slug = await makeSlug(t, buildpackOfSmall, { SMOKE_TEST_NODE_MIRROR: `${mirror.url}/` })

  const { code, output } = await slug.compile()
  t.equal(code, 0)
  t.match(output, `       Downloading ${mirror.archiveUrl}\n`)
  await checkInstallation(t, slug)
})

t.test('an error of the site is not the end', async t => {
  const site = await startSite(t, [sendsStatus(500), sends(smallArchive)])
  const slug = await makeSlug(t, buildpackOfSmall, { SMOKE_TEST_NODE_MIRROR: site.url })

  const { code, output } = await slug.compile()
  t.equal(code, 0)
  t.equal(output, ['-----> Smoke test', `       Downloading ${site.archiveUrl}`, ...installed].join('\n'))
  t.equal(site.requests.length, 2)
  await checkInstallation(t, slug)
})

const damages: Readonly<Record<string, (entry: string) => void>> = {
  'a shortened program': entry => truncateSync(join(entry, 'node'), 10),
  'no program': entry => rmSync(join(entry, 'node')),
  'no checksum': entry => rmSync(join(entry, 'node.sha256')),
  'another program, and its checksum': entry => {
    const program = '#!/bin/sh\nexit 0\n'
    const checksum = createHash('sha256').update(program).digest('hex')
    writeFileSync(join(entry, 'node'), program)
    writeFileSync(join(entry, 'node.sha256'), `${checksum}  node\n`)
  },
  'an empty checksum file': entry => truncateSync(join(entry, 'node.sha256'), 0),
}

for (const [damage, inflict] of Object.entries(damages)) {
  t.test(`a cache that has ${damage} is filled again`, async t => {
    const site = await startSite(t, [sends(smallArchive)])
    const slug = await makeSlug(t, buildpackOfSmall, { SMOKE_TEST_NODE_MIRROR: site.url })
    await slug.compile()
    inflict(join(slug.cache, archiveStem))

    const { code, output } = await slug.compile()
    t.equal(code, 0)
    t.match(output, `       Downloading ${site.archiveUrl}\n`)
    t.equal(site.requests.length, 2)
    await checkInstallation(t, slug)

    await slug.compile()
    t.equal(site.requests.length, 2, 'and serves the builds after that')
  })
}

t.test('an own Node that runs in its place alone is none for the test', async t => {
  const site = await startSite(t, [sends(smallArchive)])
  const files = {
    Procfile: procfile,
    'bin/node': '#!/bin/sh\nexec "$(dirname "$0")/../vendor/bin/node" "$@"\n',
    'vendor/bin/node': `#!/bin/sh\nexec '${process.execPath}' "$@"\n`,
  }
  const slug = await makeSlug(t, buildpackOfSmall, { SMOKE_TEST_NODE_MIRROR: site.url }, files)

  const { code, output } = await slug.compile()
  t.equal(code, 0)
  t.match(output, `       Downloading ${site.archiveUrl}\n`)
  await checkInstallation(t, slug)
})

t.test('without strip the program stays as it comes', async t => {
  const site = await startSite(t, [sends(archive)])
  const slug = await makeSlug(t, buildpack, { SMOKE_TEST_NODE_MIRROR: site.url })

  const { code, output } = await slug.compile({ PATH: await makePath(t, programs) })
  t.equal(code, 0, output)
  t.ok(readFileSync(nodeIn(slug)).equals(readFileSync(nodeOf(vendored))))
  await checkInstallation(t, slug)
})

t.test('with strip it becomes smaller', { skip: skipWithoutProgram('strip') }, async t => {
  const site = await startSite(t, [sends(archive)])
  const slug = await makeSlug(t, buildpack, { SMOKE_TEST_NODE_MIRROR: site.url })

  const { code } = await slug.compile({ PATH: await makePath(t, [...programs, 'strip']) })
  t.equal(code, 0)
  t.ok(lstatSync(nodeIn(slug)).size < lstatSync(nodeOf(vendored)).size)
  await checkInstallation(t, slug)
})

t.test('bin/try shows it, behind an empty SMOKE_TEST_NODE', async t => {
  const site = await startSite(t, [sends(smallArchive)])
  const config = ['--env', `SMOKE_TEST_NODE_MIRROR=${site.url}`, '--env', 'SMOKE_TEST_SETTLE=0']
  const app = join(repository, 'test/apps/perl-socket')

  const { code, output } = await runClean(t, [join(buildpackOfSmall, 'bin/try'), ...config, app], {
    environment: { SMOKE_TEST_NODE: '', TMPDIR: await makeScratch(t) },
  })

  t.equal(code, 0, output)
  t.match(output, `-----> Smoke test\n       Downloading ${site.archiveUrl}\n`)
  t.match(readVerdict(output), { verdict: 'passed' })
})

function nodeIn({ tree }: Slug): string {
  return join(tree, '.heroku/smoke-test/smoke-test')
}

/** The slug has a Node of its own that runs, the Procfile has the wrapper, and the cache nothing to spare. */
async function checkInstallation(t: Test, slug: Slug): Promise<void> {
  const node = nodeIn(slug)
  t.equal(
    readFileSync(join(slug.tree, 'Procfile'), 'utf8'),
    `${procfile}release: /app/.heroku/smoke-test/release\n`,
  )
  t.ok(lstatSync(node).isFile())
  t.equal((await runClean(t, [node, '--version'])).output, `${vendoredVersion}\n`)
  t.same(readdirSync(slug.cache, { recursive: true }).sort(), [
    archiveStem,
    `${archiveStem}/node`,
    `${archiveStem}/node.sha256`,
  ])
}
