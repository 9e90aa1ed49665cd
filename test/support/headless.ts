/** Starts headless.pl, which lives on without its main thread. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { repository } from './heroku.ts'
import { readState } from './process-state.ts'
import { startUnprivileged } from './unprivileged.ts'
import { waitFor } from './wait-for.ts'

export const headlessProgram = join(repository, 'test/support/headless.pl')

/** For tap's `skip`: the reason where perl has no threads and need not have them, else false. */
export function skipWithoutThreads(): string | false {
  const hasThreads = spawnSync('perl', ['-Mthreads', '-e', '1']).status === 0
  return hasThreads || process.env['REQUIRE_ALL_RUNTIMES'] === '1' ? false : 'this perl has no threads'
}

/** Starts it as an ordinary user. Returns its pid, when its main thread has ended. */
export async function startHeadless(t: Test, port: number): Promise<number> {
  const { pid = 0 } = await startUnprivileged(t, headlessProgram, [`${port}`])
  await waitFor('its main thread to end', () => readState(pid)?.state === 'Z')
  return pid
}

/** Reads the pid that headless.pl has left in a file, when its main thread has ended. */
export async function waitForHeadless(t: Test, pidFile: string): Promise<number> {
  // The file is there a moment before its contents.
  const pid = await waitFor(
    'its pid',
    () => existsSync(pidFile) && (Number(readFileSync(pidFile, 'utf8')) || false),
  )
  t.teardown(() => {
    if (readState(pid)) process.kill(pid, 'SIGKILL')
  })
  await waitFor('its main thread to end', () => readState(pid)?.state === 'Z')
  return pid
}
