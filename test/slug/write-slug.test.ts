/** What is written into a slug: all of it or nothing, and nothing that points out of it. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { slugFiles, wrapperCommand } from '../../src/slug/layout.ts'
import { type Installation, writeSlug } from '../../src/slug/write-slug.ts'
import { makeScratch, writeFiles } from '../support/heroku.ts'

const lib = {
  'release.sh': '#!/usr/bin/env bash\n',
  'contain.pl': '#!/usr/bin/env perl\n',
  'smoke-test.cjs': '// tester\n',
  'smoke-test.LICENSES.txt': 'MIT\n',
}
const build = { builtAt: 1, version: '1.2.3', architecture: 'x64', stack: 'heroku-24', hasPostdeploy: false }

type Tree = {
  readonly slug: string
  readonly ours: ReturnType<typeof slugFiles>
  readonly installation: Installation
}

async function makeTree(t: Test, releaseCommand?: string): Promise<Tree> {
  const scratch = await makeScratch(t)
  const [slug, libDirectory] = [join(scratch, 'slug'), join(scratch, 'lib')]
  await writeFiles(libDirectory, lib)
  await writeFiles(slug, { '.heroku/node/bin/node': 'a node', Procfile: 'web: x' })
  const installation: Installation = {
    slugDirectory: slug,
    libDirectory,
    nodePath: join(slug, '.heroku/node/bin/node'),
    procfileBytes: Buffer.from('web: x'),
    releaseCommand,
    defaultWeb: undefined,
    build,
  }
  return { slug, ours: slugFiles(join(slug, '.heroku/smoke-test')), installation }
}

t.test('everything gets its place and its permissions', async t => {
  const { slug, ours, installation } = await makeTree(t, 'bin/migrate  ')

  writeSlug(installation)

  t.strictSame(
    readdirSync(join(slug, '.heroku')).sort(),
    ['node', 'smoke-test'],
    'nothing of the way there is left',
  )
  t.strictSame(mode(ours.directory), '755')
  t.strictSame([mode(ours.wrapper), readFileSync(ours.wrapper, 'utf8')], ['755', lib['release.sh']])
  t.strictSame([mode(ours.init), readFileSync(ours.init, 'utf8')], ['644', lib['contain.pl']])
  t.strictSame([mode(ours.tester), readFileSync(ours.tester, 'utf8')], ['644', lib['smoke-test.cjs']])
  t.strictSame(
    [mode(ours.licenses), readFileSync(ours.licenses, 'utf8')],
    ['644', lib['smoke-test.LICENSES.txt']],
  )
  t.equal(readlinkSync(ours.node), '../node/bin/node')
  t.equal(readFileSync(ours.releaseCommand, 'utf8'), 'bin/migrate  ')
  t.equal(readFileSync(join(slug, 'Procfile'), 'utf8'), `web: x\nrelease: ${wrapperCommand}\n`)
})

t.test('where the Procfile cannot be written nothing of ours is left', async t => {
  const { slug, ours, installation } = await makeTree(t)
  rmSync(join(slug, 'Procfile'))
  mkdirSync(join(slug, 'Procfile'))

  t.throws(() => writeSlug(installation), { code: 'EISDIR' })
  t.notOk(existsSync(ours.directory))
})

t.test('the record of the build has a line for each fact, which bash can read', async t => {
  const { ours, installation } = await makeTree(t)

  writeSlug(installation)

  t.equal(
    readFileSync(ours.build, 'utf8'),
    '{\n  "builtAt": 1,\n  "version": "1.2.3",\n  "architecture": "x64",\n  "stack": "heroku-24",\n  "hasPostdeploy": false\n}\n',
  )
})

t.test('a Node elsewhere is copied, and can be executed', async t => {
  const { ours, installation } = await makeTree(t)
  const nodePath = join(installation.libDirectory, 'node')
  writeFileSync(nodePath, 'another node', { mode: 0o600 })

  writeSlug({ ...installation, nodePath })

  t.ok(lstatSync(ours.node).isFile())
  t.strictSame([mode(ours.node), readFileSync(ours.node, 'utf8')], ['755', 'another node'])
})

t.test('a link in the slug to a Node elsewhere is not linked to', async t => {
  const { slug, ours, installation } = await makeTree(t)
  writeFileSync(join(slug, '../node'), 'another node')
  mkdirSync(join(slug, 'bin'))
  symlinkSync('../../node', join(slug, 'bin/node'))

  writeSlug({ ...installation, nodePath: join(slug, 'bin/node') })

  t.ok(lstatSync(ours.node).isFile())
  t.equal(readFileSync(ours.node, 'utf8'), 'another node')
})

t.test('a slug that is reached through a link keeps its Node linked', async t => {
  const { slug, ours, installation } = await makeTree(t)
  const link = join(slug, '../link')
  symlinkSync(slug, link)

  writeSlug({ ...installation, slugDirectory: link, nodePath: join(link, '.heroku/node/bin/node') })

  t.equal(readlinkSync(ours.node), '../node/bin/node')
})

t.test('a link to the Node of the slug leads there from where the directory really is', async t => {
  const { slug, ours, installation } = await makeTree(t)
  await writeFiles(slug, { 'bin/node': 'another node', 'vendor/heroku/file': '' })
  rmSync(join(slug, '.heroku'), { recursive: true })
  symlinkSync('vendor/heroku', join(slug, '.heroku'))

  writeSlug({ ...installation, nodePath: join(slug, 'bin/node') })

  t.equal(readFileSync(ours.node, 'utf8'), 'another node')
  t.equal(readlinkSync(ours.node), '../../../bin/node')
})

t.test('a slug whose name begins like another one is not that one', async t => {
  const { slug, ours, installation } = await makeTree(t)
  await writeFiles(`${slug}-2`, { node: 'another node' })

  writeSlug({ ...installation, nodePath: join(`${slug}-2`, 'node') })

  t.ok(lstatSync(ours.node).isFile())
})

t.test('what an earlier build has left is gone, but for the release command of our own wrapper', async t => {
  const { slug, ours, installation } = await makeTree(t, wrapperCommand)
  await writeFiles(slug, {
    '.heroku/smoke-test/old': '',
    '.heroku/smoke-test/release-command': 'bin/migrate',
  })

  writeSlug(installation)

  t.notOk(readdirSync(ours.directory).includes('old'))
  t.equal(readFileSync(ours.releaseCommand, 'utf8'), 'bin/migrate')

  writeSlug({ ...installation, releaseCommand: undefined })
  t.notOk(readdirSync(ours.directory).includes('release-command'))
})

for (const missing of Object.keys(lib)) {
  t.test(`without ${missing} nothing is written at all`, async t => {
    const { slug, installation } = await makeTree(t)
    rmSync(join(installation.libDirectory, missing))

    t.throws(() => writeSlug(installation), { code: 'ENOENT' })

    t.strictSame(readdirSync(join(slug, '.heroku')), ['node'])
    t.equal(readFileSync(join(slug, 'Procfile'), 'utf8'), 'web: x')
  })
}

function mode(path: string): string {
  return (lstatSync(path).mode & 0o7777).toString(8)
}
