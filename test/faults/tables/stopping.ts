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
]

/** They ran: the app did not listen before. */
async function seeDaemonsGone(t: Test, { app }: Released): Promise<void> {
  for (const name of ['session', 'orphan']) {
    const pid = readFileSync(join(app, `${name}.pid`), 'utf8').trim()
    t.notOk(existsSync(`/proc/${pid}`), `the daemon "${name}" is gone`)
  }
}
