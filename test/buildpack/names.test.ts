/** An app that ends processes by their names, its own of before say, does not end the test of itself. */
import { join } from 'node:path'
import t from 'tap'
import { type AppOptions, build, release, repository } from '../support/heroku.ts'
import { nodeOf } from '../support/nodes.ts'
import { skipWithoutProgram } from '../support/programs.ts'
import { readProcessOutput, readVerdict } from './output.ts'
import { nodeOfApp } from './slug.ts'

t.jobs = 2

/** Processes of its own, which are all that a broad signal can reach. */
const alone = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child']
const skip =
  (process.getuid?.() !== 0 && 'only root can have processes of its own') || skipWithoutProgram('pkill')

const directory = join(repository, 'test/apps/perl-socket')
const killers: Readonly<Record<string, string>> = {
  'pkill -x node': 'pkill -x node',
  'pkill node': 'pkill node',
  'pkill -x perl': 'pkill -x perl',
  'pkill MainThread': 'pkill MainThread',
  'killall node perl': 'for each in $(pgrep -x "node|perl"); do kill "$each"; done',
  'pkill -f server.pl': 'for each in $(pgrep -f server.pl); do [[ $each == $$ ]] || kill "$each"; done',
  'pkill -9 -f node': 'for each in $(pgrep -f "node|perl"); do [[ $each == $$ ]] || kill -9 "$each"; done',
}
const nodes: Readonly<Record<string, Pick<AppOptions, 'buildEnvironment'> & { readonly node?: string }>> = {
  'the Node of this machine': { buildEnvironment: { SMOKE_TEST_NODE: process.execPath } },
  'a Node that calls its main thread so': { buildEnvironment: { SMOKE_TEST_NODE: nodeOf('node-24') } },
  'a Node behind a script': { buildEnvironment: { SMOKE_TEST_NODE: '' }, node: nodeOfApp },
}

for (const [name, { node, buildEnvironment }] of Object.entries(nodes)) {
  t.test(`with ${name}`, { skip }, async t => {
    const built = await build(t, {
      directory,
      buildEnvironment: buildEnvironment ?? {},
      files: {
        Procfile: 'release: bin/kill && echo migrated\nweb: exec bin/start server.pl\n',
        'bin/kill': '#!/bin/bash\neval "$KILLER"\nexit 0\n',
        'bin/start': '#!/bin/bash\neval "$KILLER"\nexec perl "$1"\n',
        ...(node !== undefined && { '.heroku/node/bin/node': node }),
      },
    })
    for (const [killer, KILLER] of Object.entries(killers)) {
      const variables = { KILLER, SMOKE_TEST_SETTLE: '0' }
      const { code, output } = await release(t, built, variables, { through: alone })
      t.equal(code, 0, `${killer}: ${output}`)
      t.match(readVerdict(output), { verdict: 'passed' })
    }
  })
}

t.test('no process above the app shows its command, or is called node or perl', { skip }, async t => {
  const list = 'for each in /proc/[0-9]*; do echo "$(<$each/comm): $(tr "\\0" " " <$each/cmdline)"; done'
  const built = await build(t, {
    directory,
    files: {
      Procfile: 'release: bin/list release-secret; true\nweb: bin/list web-secret; exec perl server.pl\n',
      'bin/list': `#!/bin/bash\n${list}\n`,
    },
  })
  const { code, output } = await release(t, built, { SMOKE_TEST_SETTLE: '0' }, { through: alone })
  t.equal(code, 0, output)
  const ofRelease = output.split('smoke-test: booting')[0] ?? ''
  for (const [processes, secret] of [
    [ofRelease, 'release-secret'],
    [readProcessOutput(output, 'web'), 'web-secret'],
  ] as const) {
    const lines = processes.split('\n').filter(line => line !== '')
    t.ok(
      lines.some(line => line.startsWith('smoke-test: ')),
      processes,
    )
    t.strictSame(
      lines.filter(line => /^(node|perl|MainThread): /.test(line)),
      [],
    )
    const showing = lines.filter(line => line.includes(secret) && !line.startsWith('tr: '))
    // The app's own bash, and the script that it runs; a subshell of that may be there for a moment.
    t.strictSame(
      showing.filter(line => !/^(bash|list): /.test(line)),
      [],
    )
  }
})

t.test('what is left of an app is called by its program, and not by a thread', { skip }, async t => {
  const node = nodeOf('node-24')
  const built = await build(t, {
    directory,
    files: {
      Procfile: `release: ${node} wait.js &>/dev/null & until [[ -e up ]]; do sleep 0.01; done\nweb: ${node} wait.js & until [[ -e up ]]; do sleep 0.01; done; exit 9\n`,
      'wait.js': "require('node:fs').writeFileSync('up', ''); setInterval(() => {}, 1000)\n",
    },
  })
  const { output } = await release(t, built, {}, { through: alone })
  t.match(output, /the release command left these running, and they were ended: node \(\d+\)/)
  t.notMatch(output, 'MainThread')
})
