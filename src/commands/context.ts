/** What every command gets from main.ts. */
import type { Output } from '../output/output.ts'

export type CommandContext = {
  /** Where the bundle and contain.pl are. */
  readonly libDirectory: string
  readonly output: Output
  /** For builds, whose warnings and errors Heroku wants on stderr. */
  readonly errors: Output
}

/** Takes the arguments behind its own name; resolves with the exit code. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<number>

/** Writes lines of ours in the release phase; texts of several lines are split. */
export function sayer(output: Output): (text: string) => void {
  return text => {
    for (const line of text.split('\n')) output.line(`smoke-test: ${line}`.trimEnd())
  }
}
