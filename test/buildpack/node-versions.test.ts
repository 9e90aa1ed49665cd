/** An app that has a Node: used where it can run the tester, in every version, and otherwise left to the app. */
import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { build, release, repository, runClean } from '../support/heroku.ts'
import { copyBuildpack, packNode, sends, startSite } from '../support/node-site.ts'
import { nodeOf, nodes, vendored, vendoredVersion, versionOf } from '../support/nodes.ts'

const config = { SMOKE_TEST_SETTLE: '0' }
/** No Node but one in the slug. */
const buildEnvironment = { SMOKE_TEST_NODE: '' }

for (const alias of nodes) {
  const version = versionOf(alias)
  t.test(`an app with Node ${version} of its own`, async t => {
    const files = {
      Procfile: 'web: node server.js\n',
      'server.js':
        "console.log(process.version)\nrequire('node:http').createServer((_, response) => response.end()).listen(process.env.PORT)\n",
      '.heroku/node/bin/node': readFileSync(nodeOf(alias)),
      '.profile.d/nodejs.sh': 'export PATH="$HOME/.heroku/node/bin:$PATH"\n',
    }
    const built = await build(t, { files, config, buildEnvironment })
    t.equal(built.code, 0, built.output)
    t.equal(readlinkSync(join(built.app, '.heroku/smoke-test/smoke-test')), '../node/bin/node')

    const { code, output } = await release(t, built)
    t.equal(code, 0, output)
    t.match(output, `${version}\n`)
    const strange = output.split('\n').filter(line => !/^(smoke-test: |web \| |$)/.test(line))
    t.strictSame(strange, [], 'none of its flags is unknown to it')
    t.match(output, /\nsmoke-test: at=verdict verdict=passed mode=enforce process=web /)
  })
}

const archive = await packNode(t)
const buildpack = await copyBuildpack(t, archive)

const unusable = {
  'is too old': '#!/bin/sh\n[ "$*" = --version ] && echo v18.20.0 && exit\nexit 1\n',
  'does not run here': Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(4096, 0xa5)]),
  'fails in all it does': '#!/bin/sh\nexit 127\n',
  'never ends': '#!/bin/sh\nexec sleep 1000\n',
  'never ends, and ignores SIGTERM': '#!/bin/sh\ntrap "" TERM\nwhile :; do sleep 1; done\n',
} as const

for (const [what, node] of Object.entries(unusable)) {
  t.test(`an app with a Node that ${what}`, async t => {
    const site = await startSite(t, [sends(archive)])
    const built = await build(t, {
      directory: join(repository, 'test/apps/perl-socket'),
      files: { '.heroku/node/bin/node': node },
      config: { ...config, SMOKE_TEST_NODE_MIRROR: site.url },
      buildEnvironment,
      buildpack,
    })
    t.equal(built.code, 0, built.output)
    t.equal(site.requests.length, 1)
    const ours = join(built.app, '.heroku/smoke-test/smoke-test')
    t.ok(lstatSync(ours).isFile())
    t.equal((await runClean(t, [ours, '--version'])).output, `${vendoredVersion}\n`)
    t.same(readFileSync(join(built.app, '.heroku/node/bin/node')), Buffer.from(node), 'the app keeps its own')

    const { code, output } = await release(t, built)
    t.equal(code, 0, output)
    t.match(output, /\nsmoke-test: at=verdict verdict=passed mode=enforce process=web /)
  })
}

t.test('an app with the Node of the Ruby buildpack', async t => {
  const built = await build(t, {
    directory: join(repository, 'test/apps/perl-socket'),
    files: { 'bin/node': readFileSync(nodeOf(vendored)) },
    config,
    buildEnvironment,
  })
  t.equal(built.code, 0, built.output)
  t.equal(readlinkSync(join(built.app, '.heroku/smoke-test/smoke-test')), '../../bin/node')

  const { code, output } = await release(t, built)
  t.equal(code, 0, output)
})
