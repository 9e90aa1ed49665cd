/** The app gets the limit of open files that a dyno would give it, though Node has raised its own. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { release, repository, type Variables } from '../support/heroku.ts'
import { behindMounts, skipWithoutMounts } from '../support/mounts.ts'
import { readProcessOutput, readVerdict } from './output.ts'
import { buildWithOwnNode } from './slug.ts'

t.jobs = 2

const opener = await readFile(join(repository, 'test/faults/programs/opens-files.pl'))
const machines = [
  { name: 'with perl', through: [], skip: false },
  {
    name: 'without perl in the PATH of the system',
    // The app brings its own along, elsewhere.
    through: behindMounts('cp /usr/bin/perl "$HOME/own-perl"; mount --bind /dev/null /usr/bin/perl'),
    skip: skipWithoutMounts(),
  },
]

for (const { name, through, skip } of machines) {
  const perl = through.length === 0 ? 'perl' : './own-perl'
  const web = `echo "$(ulimit -Sn) of $(ulimit -Hn)"; exec ${perl} opens-files.pl 400`
  const check = 'ulimit -Sn >checked; true'
  const buildWith = async (t: Parameters<typeof buildWithOwnNode>[0], profile: string) =>
    await buildWithOwnNode(t, {
      files: {
        Procfile: `web: ${web}\n`,
        '.profile': `${profile}\n`,
        'opens-files.pl': opener,
        'app.json': JSON.stringify({
          healthchecks: { web: [{ path: '/' }, { command: ['bash', '-c', check] }] },
        }),
      },
    })

  t.test(`${name} an app that opens more files than .profile allows crashes`, { skip }, async t => {
    const built = await buildWith(t, 'ulimit -Sn 256; ulimit -Hn 1024')
    const { code, output } = await release(t, built, {}, { through })
    t.equal(code, 1)
    t.match(readVerdict(output), { verdict: 'crashed' })
    t.match(readProcessOutput(output, 'web'), /^256 of 1024\n(.*\n)*.*Too many open files/)
  })

  const config: Variables = { SMOKE_TEST_SETTLE: '0', 'BASH_FUNC_ulimit%%': '() { echo "of the app"; }' }
  for (const [profile, soft] of [
    ['ulimit -Sn 512; ulimit -Hn 1024', '512'],
    ['ulimit -Sn 1024; ulimit -Hn 1024', '1024'],
  ] as const) {
    t.test(`${name} it passes where ${profile}, and so does a command check`, { skip }, async t => {
      const built = await buildWith(t, profile)
      const { code, output } = await release(t, built, { SMOKE_TEST_SETTLE: '0' }, { through })
      t.equal(code, 0, output)
      t.match(readVerdict(output), { verdict: 'passed', checks: '2/2' })
      t.match(readProcessOutput(output, 'web'), `${soft} of 1024`)
      t.equal(await readFile(join(built.app, 'checked'), 'utf8'), `${soft}\n`)
    })
  }

  t.test(`${name} the variables of the app take no part in it`, { skip }, async t => {
    const built = await buildWith(t, 'ulimit -Sn 512; ulimit -Hn 1024')
    const { output } = await release(t, built, config, { through })
    t.match(readProcessOutput(output, 'web'), 'of the app of of the app', 'and are there for it')
    t.match(readVerdict(output), { verdict: 'passed' })
  })
}
