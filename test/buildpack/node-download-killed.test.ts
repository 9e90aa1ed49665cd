/** A build that is killed while it gets a Node: the next one with its cache is none the worse. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { runClean } from '../support/heroku.ts'
import {
  archiveStem,
  copyBuildpack,
  makeSlug,
  packNode,
  procfile,
  type Slug,
  sends,
  stallsIn,
  startSite,
} from '../support/node-site.ts'
import { vendoredVersion } from '../support/nodes.ts'
import { waitFor } from '../support/wait-for.ts'
import { readFiles } from './slug.ts'

const archive = await packNode(t)
const buildpack = await copyBuildpack(t, archive)
const part = `${archiveStem}.part`

t.test('during the download', async t => {
  const site = await startSite(t, [stallsIn(archive), sends(archive)])
  const slug = await makeSlug(t, buildpack, { SMOKE_TEST_NODE_MIRROR: site.url })

  await killAtFile(slug, join(slug.cache, part, `${archiveStem}.tar.gz`))
  t.same(readFiles(slug.tree), new Map([['Procfile', Buffer.from(procfile)]]))

  await checkNextBuild(t, slug)
  t.equal(site.requests.length, 2)
})

t.test('during the unpacking', async t => {
  const site = await startSite(t, [sends(archive)])
  const slug = await makeSlug(t, buildpack, { SMOKE_TEST_NODE_MIRROR: site.url })

  await killAtFile(slug, join(slug.cache, part, 'node'))
  t.same(readFiles(slug.tree), new Map([['Procfile', Buffer.from(procfile)]]))

  await checkNextBuild(t, slug)
  t.equal(site.requests.length, 2)
})

/** Builds, and kills the build with all that it has started once there is a file. */
async function killAtFile(slug: Slug, file: string): Promise<void> {
  let group = 0
  const finished = slug.compile({}, pid => {
    group = pid
  })
  await waitFor(file, () => existsSync(file))
  process.kill(-group, 'SIGKILL')
  await finished
  if (!existsSync(file)) throw new Error(`the build was done with ${file} before it was killed`)
}

async function checkNextBuild(t: Test, slug: Slug): Promise<void> {
  const { code, output } = await slug.compile()
  t.equal(code, 0, output)
  const node = join(slug.tree, '.heroku/smoke-test/smoke-test')
  t.equal((await runClean(t, [node, '--version'])).output, `${vendoredVersion}\n`)
  t.same([...readFiles(slug.cache).keys()].sort(), [`${archiveStem}/node`, `${archiveStem}/node.sha256`])
}
