/** The programs of this machine, and which of them a test lets be found. */
import { accessSync, constants } from 'node:fs'
import { symlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Test } from 'tap'
import { makeScratch } from './heroku.ts'

/** A directory to be a PATH, with these programs of the machine and no others. */
export async function makePath(t: Test, programs: readonly string[]): Promise<string> {
  const directory = await makeScratch(t)
  for (const program of programs) await symlink(findProgram(program), join(directory, program))
  return directory
}

/** Puts a bash script into a directory of `makePath`, in the place of a program. */
export async function replaceProgram(directory: string, program: string, script: string): Promise<void> {
  await writeFile(join(directory, program), `#!${findProgram('bash')}\n${script}\n`, { mode: 0o755 })
}

/** For tap's `skip`: the reason where a program is missing and need not be there, else false. */
export function skipWithoutProgram(program: string): string | false {
  try {
    findProgram(program)
    return false
  } catch {
    // The tests would fail for a reason that is not theirs, unless all is required.
    return process.env['REQUIRE_ALL_RUNTIMES'] === '1' ? false : `${program} is not installed`
  }
}

/** The path of a program of this machine. */
export function findProgram(program: string): string {
  for (const directory of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(directory, program)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not in this directory.
    }
  }
  throw new Error(`${program} is not installed`)
}
