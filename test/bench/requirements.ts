/** The programs that the benchmark runs: without one of them a contender would wait, or fail, without a word. */
import { accessSync, constants } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** By what apt-get calls the package that has them. */
const packages: Readonly<Record<string, readonly string[]>> = {
  bash: ['bash'],
  coreutils: ['cat', 'env', 'mkfifo', 'sleep', 'wc'],
  curl: ['curl'],
  gzip: ['gzip'],
  'netcat-openbsd': ['nc'],
  perl: ['perl'],
  tar: ['tar'],
}
const ofNpm = ['start-server-and-test', 'wait-on', 'wait-port']

/** Where all contenders look for programs. */
export const benchPath: readonly string[] = [
  dirname(process.execPath),
  resolve('node_modules/.bin'),
  '/usr/local/bin',
  '/usr/bin',
  '/bin',
]

/** What is missing, and how to install it, a line each; empty where all is there. */
export function describeMissingPrograms(path: readonly string[]): readonly string[] {
  const isMissing = (program: string) => !path.some(directory => isProgram(join(directory, program)))
  const missing = Object.entries(packages)
    .map(([name, programs]) => [name, programs.filter(isMissing)] as const)
    .filter(([, programs]) => programs.length > 0)
  const missingOfNpm = ofNpm.filter(isMissing)
  return [
    ...(missing.length === 0
      ? []
      : [
          `missing: ${missing.flatMap(([, programs]) => programs).join(', ')}. Install: apt-get install ${missing.map(([name]) => name).join(' ')}`,
        ]),
    ...(missingOfNpm.length === 0 ? [] : [`missing: ${missingOfNpm.join(', ')}. Install: npm ci`]),
  ]
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not to be executed.
    return false
  }
}
