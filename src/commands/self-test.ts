/** `--self-test`: whether this Node can run the tester, asked at build time and when a test has broken down. */
import { warmHttpLibrary } from '../checks/client.ts'
import type { Command } from './context.ts'

const oldest = [20, 18, 1] as const

export const selfTest: Command = async (_args, { errors, output }) => {
  if (!isNewEnough(process.versions.node)) {
    errors.line(describeOldNode(process.versions.node, process.execPath))
    return 1
  }
  await warmHttpLibrary({})
  // An exit code of 0 alone would be that of an empty file too.
  output.line('ok')
  return 0
}

export function describeOldNode(found: string, path: string): string {
  return `smoke-test needs Node ${oldest.join('.')} or later, and ${path} is ${found}.`
}

/** undici 7 runs on Node 20.18.1 and later. */
export function isNewEnough(found: string): boolean {
  const [major = 0, minor = 0, patch = 0] = found.split('.').map(part => Number.parseInt(part, 10))
  if (major !== oldest[0]) return major > oldest[0]
  if (minor !== oldest[1]) return minor > oldest[1]
  return patch >= oldest[2]
}
