/** Where files of the release command are not set aside, or cannot be: mounts, daemons, disks and users. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { type Build, makeScratch, release, repository } from '../support/heroku.ts'
import { behindMounts, skipOnMount, skipWithoutMounts } from '../support/mounts.ts'
import { waitFor } from '../support/wait-for.ts'
import { readVerdict } from './output.ts'
import { buildWithOwnNode } from './slug.ts'

t.jobs = 4

const skip = skipOnMount() || skipWithoutMounts()
const answers = 'exec node answers.mjs 200 OKAY'
const setAside = '.heroku/smoke-test/set-aside'
const unlisted =
  "warning: the app's files could not be listed, so it is not known whether the release command wrote any; a web dyno would not have them"

type Case = {
  readonly name: string
  readonly mounts: string
  readonly release: string
  readonly sees: string
  readonly says?: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'uploads on a volume, beside a new file',
    mounts: 'mount -t tmpfs tmpfs "$HOME/uploads"',
    release: 'touch uploads/picture new',
    sees: 'test -e uploads/picture -a ! -e new',
    says: ["set aside 1 file that the release command wrote. A web dyno doesn't have it: new"],
  },
  {
    name: 'a directory of the same disk that is mounted, with a name of blanks and backslashes',
    mounts: String.raw`mkdir "$HOME/../volume" "$HOME/a \\040 b"; mount --bind "$HOME/../volume" "$HOME/a \\040 b"`,
    release: String.raw`touch "a \\040 b/picture"; mkdir "a \\040 b/more"; touch "a \\040 b/more/file"`,
    sees: String.raw`test -e "a \\040 b/picture" -a -e "a \\040 b/more/file"`,
  },
  {
    name: 'a single file that is mounted',
    mounts: 'echo 1 >"$HOME/../file"; mount --bind "$HOME/../file" "$HOME/uploads/file"',
    release: 'echo 2 >uploads/file',
    sees: 'grep -q 2 uploads/file',
  },
  {
    name: 'a mount that appears meanwhile, over files of the slug',
    mounts: ':',
    release: 'mount -t tmpfs tmpfs uploads && touch uploads/picture; mkdir new; mount --bind uploads new',
    sees: 'test -e uploads/picture -a -e new/picture',
  },
  {
    name: 'the app on a mount',
    mounts: 'mount --bind "$HOME" "$HOME"; cd "$HOME"',
    release: 'touch new; echo 2 >uploads/file',
    sees: 'test -e new',
  },
  {
    name: 'the app below a mount',
    mounts: 'cd /; mount --bind "$HOME/.." "$HOME/.."',
    release: 'touch new',
    sees: 'test -e new',
  },
  {
    name: 'files of ours on a disk of their own',
    mounts: 'mount --bind "$HOME/.heroku/smoke-test" "$HOME/.heroku/smoke-test"',
    release: 'mkdir new; touch new/a new/b c',
    sees: 'test -e new/a -a -e c',
    says: [
      "warning: the release command wrote 1 file that could not be set aside (EXDEV), and a web dyno doesn't have it: c",
      "warning: the release command wrote 2 files that could not be set aside (EXDEV), and a web dyno doesn't have them: new/a, new/b",
    ],
  },
  {
    name: 'no find',
    mounts: 'mount --bind /dev/null "$(type -P find)"',
    release: 'touch new',
    sees: 'test -e new',
    says: [unlisted],
  },
  {
    name: 'no comm',
    mounts: 'mount --bind /dev/null "$(type -P comm)"',
    release: 'touch new',
    sees: 'test -e new',
    says: [unlisted],
  },
  {
    name: 'a find that does not know how to list',
    mounts: `printf '#!/bin/bash\\nexit 1' >"$HOME/../find"; chmod +x "$HOME/../find"; mount --bind "$HOME/../find" "$(type -P find)"`,
    release: 'touch new',
    sees: 'test -e new',
    says: [unlisted],
  },
  {
    name: 'a find that cannot look at the app any more',
    mounts: `printf '#!/bin/bash\\n[[ ! -e new ]] || exit 1\\nprintf "d .heroku/smoke-test\\\\0"' >"$HOME/../find"; chmod +x "$HOME/../find"; mount --bind "$HOME/../find" "$(type -P find)"`,
    release: 'touch new',
    sees: 'test -e new',
    says: [unlisted],
  },
]

for (const { name, mounts, release: command, sees, says = [] } of cases) {
  t.test(name, { skip }, async t => {
    const built = await buildApp(t, command, sees)

    const { code, output } = await release(t, built, {}, { through: behindMounts(mounts) })

    t.equal(code, 0, output)
    t.match(readVerdict(output), { verdict: 'passed' })
    t.strictSame(findLines(output), says)
  })
}

t.test('a disk without room for the list', { skip: skip || skipOnMount('/var/tmp') }, async t => {
  const { TMPDIR } = process.env
  process.env['TMPDIR'] = '/var/tmp'
  t.teardown(() => {
    if (TMPDIR === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = TMPDIR
  })
  const built = await buildApp(t, 'touch new', 'test -e new')

  const { code, output } = await release(
    t,
    built,
    {},
    { through: behindMounts('mount -t tmpfs -o size=4k tmpfs /tmp') },
  )

  t.equal(code, 0, output)
  t.strictSame(findLines(output), [unlisted])
})

t.test('what daemons of .profile.d make meanwhile is theirs, with what is beside it', { skip }, async t => {
  const agent = `mkdir -p run && exec 7>>run/old.log
    (
      echo $BASHPID >run/agent.pid; until [[ -e tmp/go ]]; do sleep 0.01; done
      mkdir -p run/new cwd/inner; touch run/new/pid cwd/inner/file; exec 8>run/new/log 9>agent.log; echo line >&7
      cd cwd/inner; touch ../../tmp/ready; while sleep 0.05; do echo line >&8; done
    ) >/dev/null 2>&1 3>&- &
    exec 7>&-`
  const built = await buildApp(
    t,
    'mkdir tmp; touch tmp/go new; until [[ -e tmp/ready ]]; do sleep 0.01; done',
    'test -e run/new/pid -a -e run/new/log -a -e agent.log -a -e cwd/inner/file -a ! -e new',
    { '.profile.d/agent.sh': agent },
  )

  const { code, output } = await release(t, built)

  t.equal(code, 0, output)
  t.strictSame(findLines(output), [
    "set aside 1 file that the release command wrote. A web dyno doesn't have it: new",
  ])
})

const noUser = process.getuid?.() !== 0 && 'only root can become somebody else'
const ordinaryUser = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']

t.test('a user who may not read everything', { skip: skip || noUser }, async t => {
  const built = await buildApp(t, 'touch new', 'test ! -e new')
  giveAway(built)
  execFileSync('chown', ['-R', '0:0', join(built.app, 'uploads')])
  chmodSync(join(built.app, 'uploads'), 0o700)

  const { code, output } = await release(t, built, {}, { through: ordinaryUser })

  t.equal(code, 0, output)
  t.strictSame(findLines(output), [
    "set aside 1 file that the release command wrote. A web dyno doesn't have it: new",
  ])
})

t.test('a user who may not write where they would go', { skip: skip || noUser }, async t => {
  const built = await buildApp(t, 'touch new', 'test -e new')
  giveAway(built)
  execFileSync('chown', ['-R', '0:0', join(built.app, '.heroku/smoke-test')])

  const { code, output } = await release(t, built, {}, { through: ordinaryUser })

  t.equal(code, 0, output)
  t.strictSame(findLines(output), [
    "warning: the release command wrote 1 file that could not be set aside (EACCES), and a web dyno doesn't have it: new",
  ])
})

t.test('a signal to everybody while files are listed leaves no list behind', { skip }, async t => {
  const scratch = await makeScratch(t)
  const [slow, started] = [join(scratch, 'find'), join(scratch, 'started')]
  writeFileSync(slow, `#!/bin/bash\n: >${started}\nexec sleep 1000\n`, { mode: 0o755 })
  const built = await buildApp(t, 'sleep 1000', 'true')
  let wrapper = 0

  const releasing = release(
    t,
    built,
    {},
    {
      through: behindMounts(`mount --bind ${slow} "$(type -P find)"`),
      onStart: pid => {
        wrapper = pid
      },
    },
  )
  await waitFor('the list to begin', () => existsSync(started))
  process.kill(-wrapper, 'SIGTERM')

  t.equal((await releasing).code, 143)
  t.strictSame(
    readdirSync('/tmp').filter(name => name.startsWith(`smoke-test-${wrapper}-`)),
    [],
  )
})

t.test('no list is left after a release', { skip }, async t => {
  const built = await buildApp(t, 'echo $PPID; touch new', 'true')
  let wrapper = 0

  await release(
    t,
    built,
    {},
    {
      onStart: pid => {
        wrapper = pid
      },
    },
  )

  t.equal(readFileSync(join(built.app, setAside, 'new'), 'utf8'), '')
  t.strictSame(
    readdirSync('/tmp').filter(name => name.startsWith(`smoke-test-${wrapper}-`)),
    [],
  )
})

async function buildApp(
  t: Test,
  command: string,
  sees: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Build> {
  return await buildWithOwnNode(t, {
    directory: join(repository, 'test/faults/programs'),
    files: { Procfile: `release: ${command}\nweb: ${sees} && ${answers}\n`, 'uploads/file': '1', ...files },
    config: { SMOKE_TEST_SETTLE: '0' },
  })
}

function giveAway({ app }: Build): void {
  execFileSync('chown', ['-R', '65534:65534', app])
  chmodSync(dirname(app), 0o755)
}

/** Our lines about files. */
function findLines(output: string): readonly string[] {
  return [...output.matchAll(/^smoke-test: ((?:set aside|warning:) .*)$/gm)].map(([, line = '']) => line)
}
