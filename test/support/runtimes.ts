/** What sample apps run on, and a machine may lack: a skip with its reason at home, a failure where all is required. */
import type { Test } from 'tap'
import { runInDyno } from './heroku.ts'

/**
 * Runs commands in an app's directory, as a dyno would; each succeeds where the runtime is there.
 * @returns  What the first one that fails says; undefined where none does.
 */
export async function findMissingRuntime(
  t: Test,
  app: string,
  commands: readonly string[],
): Promise<string | undefined> {
  for (const command of commands) {
    const { code, output } = await runInDyno(t, app, command)
    if (code !== 0) return `"${command}" says ${output.trim().split('\n').at(-1)}`
  }
  return undefined
}

/** Skips the test; with REQUIRE_ALL_RUNTIMES=1, as in CI, it fails. */
export function skipForRuntime(t: Test, name: string, missing: string): void {
  const reason = `this machine lacks what ${name} needs: ${missing}`
  if (process.env['REQUIRE_ALL_RUNTIMES'] === '1') t.fail(reason)
  else t.pass(name, { skip: reason })
}
