/** From arguments to a command to an exit code. The only reader of process.argv and writer of process.exitCode. */
import type { Command } from './commands/context.ts'
import { explain } from './commands/explain.ts'
import { install } from './commands/install.ts'
import { release } from './commands/release.ts'
import { rollout } from './commands/rollout/rollout.ts'
import { rolloutHelpText } from './commands/rollout/usage.ts'
import { run } from './commands/run.ts'
import { describeOldNode, isNewEnough, selfTest } from './commands/self-test.ts'
import { tryApp, tryHelpText } from './commands/try.ts'
import { helpText, isUsageError } from './commands/usage.ts'
import { createOutput } from './output/output.ts'
import { formatLogfmt } from './verdict/logfmt.ts'
import { exitCodeFor } from './verdict/verdict.ts'
import { version } from './version.ts'

const lastWriteMs = 10_000
const wrongUsageCode = 2

const output = createOutput(() => process.stdout)
const errors = createOutput(() => process.stderr)

const commands: Readonly<Record<string, Command>> = {
  explain,
  install,
  release,
  rollout,
  run,
  try: tryApp,
  '--self-test': selfTest,
  '--version': () => print(version, 0),
  '--help': () => print(helpText, 0),
  '-h': () => print(helpText, 0),
}

const helpTexts: Readonly<Record<string, string>> = { rollout: rolloutHelpText, try: tryHelpText }

process.on('uncaughtException', error => void end(reportBug(error)))
const [name = '--help', ...args] = process.argv.slice(2)
void main().then(end)

async function main(): Promise<number> {
  // In a slug the build has tried this Node with --self-test.
  if (isForPeople(name) && !isNewEnough(process.versions.node)) {
    errors.line(describeOldNode(process.versions.node, process.execPath))
    return wrongUsageCode
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) return print(`smoke-test: there is no command ${name}; see smoke-test --help`, 2)
  if (args.includes('--help') || (name === 'try' && args.includes('-h')))
    return print(helpTexts[name] ?? helpText, 0)
  try {
    return await command(args, { libDirectory: __dirname, output, errors })
  } catch (error) {
    if (isUsageError(error)) return print(`smoke-test: ${error.message}`, 2)
    return reportBug(error)
  }
}

function isForPeople(command: string): boolean {
  return command !== 'release' && command !== '--self-test'
}

async function print(text: string, code: number): Promise<number> {
  output.line(text.trimEnd())
  return code
}

function reportBug(error: unknown): number {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  output.line('smoke-test: INTERNAL ERROR: this is a bug of the smoke test, and no fault of the app.')
  for (const line of detail.split('\n')) output.line(`smoke-test:   ${line}`)
  output.line('smoke-test: To release without it: heroku config:set SMOKE_TEST=off')
  output.line(
    `smoke-test: ${formatLogfmt({ kind: 'internal-error', detail }, undefined, undefined, version)}`,
  )
  return exitCodeFor({ kind: 'internal-error', detail })
}

/** What still runs, such as a request to an app that is gone, must not keep the process. */
async function end(code: number): Promise<void> {
  process.exitCode = code
  await Promise.all([output.flush(lastWriteMs), errors.flush(lastWriteMs)])
  process.exit()
}
