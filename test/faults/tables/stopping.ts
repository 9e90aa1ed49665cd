/** Faults that only show when an app is told to end. They warn; nothing of the app is left all the same. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { Fault, Released } from '../fault.ts'

const config = { SMOKE_TEST_SETTLE: '0' }
const passed = { verdict: 'passed', code: 0 } as const

export const stopping: readonly Fault[] = [
  {
    name: 'ignores SIGTERM',
    web: 'perl ignores-sigterm.pl',
    config: { ...config, SMOKE_TEST_STOP_TIMEOUT: '1' },
    ...passed,
  },
  { name: 'leaves daemons', web: 'bash leaves-daemons.sh', config, ...passed, inspect: seeDaemonsGone },
  {
    name: 'leaves daemons that ignore SIGTERM',
    web: 'bash leaves-daemons.sh --stubborn',
    config,
    ...passed,
    inspect: seeDaemonsGone,
  },
  { name: 'stops slowly', web: 'perl stops-slowly.pl 2', config, ...passed },
  { name: 'exits with 0 at SIGTERM', web: 'perl stops-slowly.pl 0', config, ...passed },
  { name: 'counts its SIGTERMs', web: 'perl counts-sigterms.pl', config, ...passed },
  {
    name: 'stops itself by SIGSTOP while it boots',
    web: 'perl stops-itself.pl --at-boot',
    config: { SMOKE_TEST_BOOT_TIMEOUT: '2', SMOKE_TEST_STOP_TIMEOUT: '1' },
    verdict: 'never-listened',
    heroku: 'R10',
    code: 1,
  },
  {
    name: 'stops itself by SIGSTOP in a request',
    web: 'perl stops-itself.pl --in-a-request',
    config: { SMOKE_TEST_ATTEMPTS: '1', SMOKE_TEST_TIMEOUT: '1', SMOKE_TEST_STOP_TIMEOUT: '1' },
    verdict: 'check-failed',
    heroku: 'H12',
    code: 1,
  },
  {
    name: 'has a shell that ignores SIGTERM and waits for either of two',
    web: "trap '' TERM; node answers.mjs 200 OKAY & sleep 120 & wait -n; kill -TERM -$$",
    config,
    ...passed,
  },
  {
    name: 'changes its title and ignores SIGTERM',
    web: 'perl changes-its-title.pl --stubborn',
    config: { ...config, SMOKE_TEST_STOP_TIMEOUT: '1' },
    ...passed,
  },
  { name: 'forks 500 processes', web: 'perl forks-many.pl 500', config, ...passed },
  {
    name: 'forks 500 processes that ignore SIGTERM',
    web: 'perl forks-many.pl 500 --stubborn',
    config,
    ...passed,
  },
  {
    name: 'forks faster than anybody sweeps',
    web: 'perl forks-without-end.pl 20',
    config,
    ...passed,
    // How many of them a listing finds is luck.
    varies: [[/(?<=SIGKILL: )(perl( \(N times\))?|a process that could not be listed)$/m, 'WHO IS FOUND']],
  },
]

/** They ran: the app did not listen before. */
async function seeDaemonsGone(t: Test, { app }: Released): Promise<void> {
  for (const name of ['session', 'orphan']) {
    const pid = readFileSync(join(app, `${name}.pid`), 'utf8').trim()
    t.notOk(existsSync(`/proc/${pid}`), `the daemon "${name}" is gone`)
  }
}
