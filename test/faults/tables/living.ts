/** Apps that want of the machine what a dyno does not give, or do to it what they should not. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { repository } from '../../support/heroku.ts'
import { behindMounts, skipWithoutMounts } from '../../support/mounts.ts'
import type { Fault } from '../fault.ts'

const config = { SMOKE_TEST_SETTLE: '0' }
const passed = { config, verdict: 'passed', code: 0 } as const
const crashed = { verdict: 'crashed', heroku: 'H10', code: 1 } as const

const smallDyno = ['bash', join(repository, 'test/support/small-dyno.sh'), '256']
const smallTmp = behindMounts(
  'mount --bind "$HOME" /mnt; mount -t tmpfs -o size=4m tmpfs /tmp; mkdir -p "$HOME"; mount --bind /mnt "$HOME"',
)

export const living: readonly Fault[] = [
  { name: 'needs a terminal', web: 'bash needs-a-terminal.sh', ...crashed },
  { name: 'ends with its input', web: 'node reads-its-input.mjs', ...crashed },
  { name: 'reads its input and lives', web: 'node reads-its-input.mjs --to-live', ...passed },
  { name: 'needs its home', web: 'bash needs-its-home.sh', ...passed },
  { name: 'deletes its directory', web: 'perl deletes-its-directory.pl', ...passed },
  {
    name: 'fills the disk',
    web: 'bash fills-the-disk.sh',
    ...passed,
    prepare: async () => ({ through: smallTmp }),
    skip: skipWithoutMounts(),
  },
  {
    name: 'is killed by the kernel for its memory',
    web: 'perl uses-up-its-memory.pl',
    prepare: async () => ({ through: smallDyno }),
    skip: skipWithoutCgroup(),
    verdict: 'out-of-memory',
    heroku: 'R15',
    code: 1,
  },
  {
    name: 'leaves 300 orphans where 256 processes are allowed',
    web: 'perl leaves-orphans.pl $((100000 + RANDOM * 32768 + RANDOM))',
    ...passed,
    skip: process.getuid?.() !== 0 && 'only root can give an app a user of its own',
  },
  { name: 'waits for its orphan', web: 'bash waits-for-its-orphan.sh', ...passed },
]

function skipWithoutCgroup(): string | false {
  const [program = '', ...args] = [...smallDyno, 'true']
  return spawnSync(program, args).status === 0 ? false : 'no cgroup can be had here'
}
