/** `run`: the release phase's own test in any directory, by hand. */
import { writeFileSync } from 'node:fs'
import { readSlug } from '../slug/read-slug.ts'
import type { FinishedTest } from '../verdict/finished-test.ts'
import { formatJsonReport } from '../verdict/json-report.ts'
import { formatJunitReport } from '../verdict/junit-report.ts'
import { parseAppArguments } from './app-arguments.ts'
import type { Command } from './context.ts'
import { testAndReport } from './test-and-report.ts'
import { UsageError } from './usage.ts'

const formats: Readonly<Record<string, (test: FinishedTest) => string>> = {
  json: formatJsonReport,
  junit: formatJunitReport,
}

export const run: Command = async (args, context) => {
  const { directory, environment, settings, report, output } = parseAppArguments(args)
  const format = report === undefined ? undefined : formats[report]
  if (report !== undefined && format === undefined) throw new UsageError('--report takes json or junit')
  if (output !== undefined && format === undefined)
    throw new UsageError('--output needs --report json or junit')
  // A report on stdout is for a program; what people read goes to stderr then.
  const isPiped = format !== undefined && output === undefined
  const finished = await testAndReport(
    {
      slug: readSlug(directory),
      settings,
      environment,
      workingDirectory: directory,
      reportContext: { mode: 'run', hasRunReleaseCommand: false },
    },
    isPiped ? { ...context, output: context.errors } : context,
  )
  if (format !== undefined && output !== undefined) writeFileSync(output, `${format(finished)}\n`)
  else if (format !== undefined) context.output.line(format(finished))
  return finished.exitCode
}
