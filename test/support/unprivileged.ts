/**
 * Looks at processes as an ordinary user does: root may look into all of them. Where the tests run as
 * root, the user is nobody.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import type { Test } from 'tap'
import { makeScratch } from './heroku.ts'

const nobody = 65534
const isRoot = process.getuid?.() === 0

/** Runs a perl program of ours as that user; it comes by stdin, for that user may not reach its file. */
export async function startUnprivileged(
  t: Test,
  program: string,
  args: readonly string[],
): Promise<ChildProcess> {
  const child = spawn('perl', ['-', ...args], {
    cwd: await makeScratch(t),
    env: { PATH: '/usr/bin:/bin' },
    stdio: [openSync(program, 'r'), 'pipe', 'inherit'],
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  })
  t.teardown(() => child.kill('SIGKILL'))
  await new Promise(resolve => child.stdout?.once('data', resolve))
  return child
}

/** Calls a function while this process has no more rights than that user. */
export function asUnprivileged<T>(look: () => T): T {
  if (!isRoot) return look()
  process.setegid?.(nobody)
  process.seteuid?.(nobody)
  try {
    return look()
  } finally {
    process.seteuid?.(0)
    process.setegid?.(0)
  }
}
