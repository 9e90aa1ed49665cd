/** `print-env-file FILE`: for bin/try, which is no better at reading such a file than any other program in bash. */
import type { Command } from './context.ts'
import { readNamedEnvFile } from './env-file.ts'

/** Prints NAME=VALUE, each with a NUL behind it. */
export const printEnvFile: Command = async ([path = '.env'], { output, errors }) => {
  const { variables, warnings } = readNamedEnvFile(path)
  for (const warning of warnings) errors.line(`bin/try: warning: ${warning}`)
  const pairs = Object.entries(variables).map(([name, value]) => `${name}=${value}\0`)
  await output.app('', Buffer.from(pairs.join('')))
  return 0
}
