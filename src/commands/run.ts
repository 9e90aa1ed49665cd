/** `run`: the release phase's own test in any directory, by hand. */
import { openSync, writeFileSync } from 'node:fs'
import { toOneLine } from '../plan/printable.ts'
import { readCheckout } from '../slug/read-checkout.ts'
import type { FinishedTest } from '../verdict/finished-test.ts'
import { formatJsonReport } from '../verdict/json-report.ts'
import { formatJunitReport } from '../verdict/junit-report.ts'
import { parseAppArguments } from './app-arguments.ts'
import { type Command, sayer } from './context.ts'
import { describeCheckout, describeForecast } from './describe-checkout.ts'
import { testAndReport } from './test-and-report.ts'
import { UsageError } from './usage.ts'

const nothingTestedCode = 2

type Format = (test: FinishedTest) => string

const formats: ReadonlyMap<string, Format> = new Map([
  ['json', formatJsonReport],
  ['junit', formatJunitReport],
])

export const run: Command = async (args, context) => {
  const { directory, environment, settings, report, output, warnings } = parseAppArguments(args)
  const format = report === undefined ? undefined : formats.get(report)
  if (report !== undefined && format === undefined) throw new UsageError('--report takes json or junit')
  if (output !== undefined && format === undefined)
    throw new UsageError('--output needs --report json or junit')
  // Before the test: a report that nobody can write is better known at once.
  const file = output === undefined ? undefined : writing(output, () => openSync(output, 'w'))
  // A report on stdout is for a program; what people read goes to stderr then.
  const isPiped = format !== undefined && file === undefined
  const forPeople = isPiped ? { ...context, output: context.errors } : context
  const checkout = readCheckout(directory)
  const say = sayer(forPeople.output)
  for (const line of describeForecast(checkout)) say(toOneLine(line))
  for (const warning of [...warnings, ...describeCheckout(checkout)]) say(`warning: ${toOneLine(warning)}`)
  const tested = await testAndReport(
    {
      slug: checkout.slug,
      settings,
      environment,
      workingDirectory: directory,
      settleReleaseFiles: () => ({ kind: 'none' }),
      reportContext: { mode: 'run', hasRunReleaseCommand: false },
    },
    forPeople,
  )
  // A job that was to test something and has not is no success.
  const finished = tested.verdict === undefined ? { ...tested, exitCode: nothingTestedCode } : tested
  const text = format?.(finished)
  if (text !== undefined && isPiped) context.output.line(text)
  if (file !== undefined) writing(output, () => writeFileSync(file, `${text}\n`))
  return finished.exitCode
}

/** That a file cannot be written is a fault of the arguments, and none of ours. */
function writing<T>(path: string | undefined, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`--output ${path} cannot be written: ${reason}`, { cause: error })
  }
}
