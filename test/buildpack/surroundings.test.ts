/** A machine may lack what others have. A test comes to its verdict all the same, and says what it cannot see. */
import { chmod, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { release, repository, runClean, type Variables } from '../support/heroku.ts'
import { behindMounts, skipWithoutMounts } from '../support/mounts.ts'
import { makePath, skipWithoutProgram } from '../support/programs.ts'
import { readVerdict } from './output.ts'
import { buildWithOwnNode, nodeOfApp } from './slug.ts'

t.jobs = 2

const keeper = join(repository, 'test/support/keeper.pl')
const deny = ['perl', join(repository, 'test/support/deny.pl')]
const noMounts = skipWithoutMounts()
const noUser = process.getuid?.() !== 0 && 'only root can become somebody else'
const ordinaryUser = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
const unseenOrphans = 'warning: not checked on this machine: whether daemons of the app are left behind'

const askByNetlink = "perl -e 'exit(socket(my $socket, 16, 3, 4) ? 0 : 1)'"

type Surroundings = {
  readonly name: string
  /** What starts the release phase. */
  readonly through?: readonly string[]
  readonly environment?: (t: Test) => Promise<Variables>
  /** For Node, before the tester's own code. It says that it was there. */
  readonly preload?: string
  /** What succeeds everywhere else: the app itself looks at it, and does not boot. */
  readonly elsewhere?: string
  readonly web?: string
  /** What the output says of it. */
  readonly says?: string
  readonly skip?: string | false
}

const surroundings: readonly Surroundings[] = [
  {
    name: 'an app directory that is read-only',
    through: behindMounts('mount --bind "$HOME" "$HOME"; mount -o remount,bind,ro "$HOME"'),
    elsewhere: 'touch file',
    skip: noMounts,
  },
  {
    name: 'no perl',
    through: behindMounts('mount --bind /dev/null /usr/bin/perl'),
    elsewhere: 'perl -e 1',
    web: 'node answers.mjs 200 OKAY',
    says: unseenOrphans,
    skip: noMounts,
  },
  {
    name: 'no ps',
    through: behindMounts('mount --bind /dev/null "$(type -P ps)"'),
    elsewhere: 'ps',
    skip: noMounts || skipWithoutProgram('ps'),
  },
  { name: 'a kernel that refuses netlink', through: [...deny, 'netlink'], elsewhere: askByNetlink },
  {
    name: 'a kernel that refuses netlink, and has no /proc/net/tcp6',
    through: [...deny, 'netlink'],
    preload: 'hides-tcp6.cjs',
    elsewhere: askByNetlink,
  },
  { name: 'a kernel without child subreapers', through: [...deny, 'subreaper'], says: unseenOrphans },
  {
    name: 'a PATH of coreutils alone',
    environment: async t => ({
      PATH: await makePath(t, ['bash', 'perl', 'cat', 'env', 'ls', 'mkdir', 'rm', 'touch']),
    }),
    elsewhere: 'sed --version',
  },
  { name: 'no standard input', through: ['bash', '-c', 'exec "$@" <&-', 'bash'] },
  { name: 'an ordinary user', through: ordinaryUser, elsewhere: 'touch /file', skip: noUser },
  {
    name: 'an ordinary user, who may not look into the app',
    through: ordinaryUser,
    web: 'perl hides-its-descriptors.pl',
    says: ', in a process that does not let itself be looked into',
    skip: noUser,
  },
  { name: 'a clock that jumps', preload: 'jumps-in-time.cjs' },
  { name: 'garbage collections all the time', preload: 'collects-garbage.cjs' },
]

for (const each of surroundings) {
  const { name, through = [], environment, preload, elsewhere = 'false', says, skip = false } = each
  const { web = 'perl stops-slowly.pl 0' } = each
  t.test(name, { skip }, async t => {
    const built = await buildWithOwnNode(t, {
      directory: join(repository, 'test/faults/programs'),
      files: {
        Procfile: `release: echo migrated\nweb: ! ${elsewhere} &>/dev/null && exec ${web}\n`,
        ...(preload !== undefined && { '.heroku/node/bin/node': nodeWith(preload) }),
      },
    })
    await chmod(dirname(built.app), 0o755)
    const outlived = join(built.app, '..', 'outlived')

    const { code, output } = await release(t, built, (await environment?.(t)) ?? {}, {
      through: ['perl', keeper, outlived, ...through],
    })

    t.equal(code, 0, output)
    t.match(readVerdict(output), { verdict: 'passed', checks: '1/1' })
    if (says === undefined) t.notMatch(output, 'warning')
    else t.match(output, says)
    if (preload !== undefined) t.match(output, `${preload} is loaded`)
    t.equal(await readFile(outlived, 'utf8'), '', 'nothing is left running')
  })
}

t.test('no HOME', async t => {
  const { app } = await buildWithOwnNode(t, {
    directory: join(repository, 'test/faults/programs'),
    files: { Procfile: 'web: perl stops-slowly.pl 0\n' },
  })

  const { code, output } = await runClean(t, [join(app, '.heroku/smoke-test/release')], { directory: app })

  t.equal(code, 0, output)
  t.match(readVerdict(output), { verdict: 'passed' })
})

function nodeWith(preload: string): string {
  const path = join(repository, 'test/support', preload)
  return nodeOfApp.replace(' "$@"', ` --expose-gc --require ${path} "$@"`)
}
