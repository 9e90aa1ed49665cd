/** A Procfile keeps all of its bytes but those of the release command, and its commands mean what they meant. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { build, release, runInDyno } from '../support/heroku.ts'
import { readProcessOutput, readVerdict } from './output.ts'
import { nodeOfApp, readOurFile } from './slug.ts'

// Most of a failing release is its last second, in which the platform gets the last lines.
t.jobs = 4

const wrapper = '/app/.heroku/smoke-test/release'
const buildEnvironment = { SMOKE_TEST_NODE: '' }
const node = { '.heroku/node/bin/node': nodeOfApp }

const rewritten = [
  {
    name: 'CRLF, quotes, comments and no final newline',
    before: `# web first\r\nweb: bash -c "exec x -p $PORT" && y; z # last\r\nrelease: a "b" 'c' && d; e # f\r\nworker: 'w'`,
    after: `# web first\r\nweb: bash -c "exec x -p $PORT" && y; z # last\r\nrelease: ${wrapper}\nworker: 'w'`,
  },
  { name: 'no final newline', before: 'web: x', after: `web: x\nrelease: ${wrapper}\n` },
  { name: 'CRLF and no release', before: 'web: x\r\n', after: `web: x\r\nrelease: ${wrapper}\n` },
  {
    name: 'CRLF, no release and no final newline',
    before: '# a\r\nweb: x',
    after: `# a\r\nweb: x\r\nrelease: ${wrapper}\n`,
  },
  { name: 'a lone CR', before: 'release: y\rweb: x', after: `release: ${wrapper}\nweb: x` },
  {
    name: 'blanks and tabs around names and commands',
    before: '\trelease:\t y  \n  web  x \n\n',
    after: `\trelease:\t ${wrapper}\n  web  x \n\n`,
  },
  {
    name: 'several release lines',
    before: 'release: 1\nweb: x\nrelease 2\n',
    after: `release: 1\nweb: x\nrelease ${wrapper}\n`,
  },
]

for (const { name, before, after } of rewritten) {
  t.test(`a Procfile with ${name} gets the wrapper and keeps its other bytes`, async t => {
    const built = await build(t, { files: { ...node, Procfile: before }, buildEnvironment })

    t.equal(built.code, 0)
    t.equal(readFileSync(join(built.app, 'Procfile'), 'latin1'), after)
  })
}

t.test('bytes that are not UTF-8 stay as they are', async t => {
  const before = Buffer.from('# caf\xe9\nweb: x\nworker: \xff\xfe\x00\n', 'latin1')
  const { app } = await build(t, { files: { ...node, Procfile: before }, buildEnvironment })

  t.equal(readFileSync(join(app, 'Procfile'), 'latin1'), `${before.toString('latin1')}release: ${wrapper}\n`)
})

/** What bash makes of each, only bash can tell: it is run as a dyno runs it, and under the wrapper. */
const commands = [
  `printf '<%s>' "two words" 'it'"'"'s' $HOME "$DYNO" '$HOME' \\$HOME \\\\`,
  'echo one && echo two; false || echo three # a comment',
  'A=1 B="2 3" bash -c \'echo "$A $B"\' | tr 1 x 2>&1',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash's.
  'echo $((6 * 7)) `echo back` $(echo dollar) ${DYNO%.*} {a,b} ~',
  'cd / && pwd; echo "$0 $#"',
  'for i in 1 2; do echo $i; done; [[ -n $DYNO ]] && echo bash; exit 0',
  'set -e; echo a; (exit 3) || echo "code $?"',
  'cat <<<"dön $HOME" >&2; exec echo replaced',
  '  echo blanks at both ends  ',
  '! false',
]

for (const command of commands) {
  t.test(`the command ${command} runs as bash would run it`, async t => {
    const files = { ...node, Procfile: `release: ${command}\nweb: ${command}` }
    const built = await build(t, { files, buildEnvironment })
    const environment = { DYNO: 'release.1' }
    const direct = await runInDyno(t, built.app, command.trimStart(), { environment })
    const asWeb = await runInDyno(t, built.app, command.trimStart(), { environment: { DYNO: 'web.9001' } })

    const untested = await release(t, built, { SMOKE_TEST: 'off' })
    const { output } = await release(t, built)

    t.equal(direct.code, 0)
    t.equal(readOurFile(built, 'release-command').toString(), command.trimStart())
    t.equal(untested.output, `smoke-test: off: this release is not tested\n${direct.output}`)
    t.equal(output.split('smoke-test: ')[0], direct.output, 'as a release command')
    t.match(readVerdict(output), { verdict: 'crashed' })
    t.equal(readProcessOutput(output, 'web'), asWeb.output.trimEnd(), 'as a web command')
  })
}
