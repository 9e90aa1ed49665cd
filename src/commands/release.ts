/** `release`: the smoke test of the release phase, started by the wrapper in the slug. */
import { closeSync, existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { parseEnvironment } from '../plan/environment.ts'
import { slugFiles } from '../slug/layout.ts'
import { readSlug } from '../slug/read-slug.ts'
import { settleReleaseFiles } from '../slug/settle-release-files.ts'
import { formatLogfmt } from '../verdict/logfmt.ts'
import { exitCodeFor, type Verdict } from '../verdict/verdict.ts'
import { version } from '../version.ts'
import { type Command, type CommandContext, sayer } from './context.ts'
import { testAndReport } from './test-and-report.ts'

/** The app's variables come here, past our own environment and past the disk. */
const environmentDescriptor = 3
/** What the release command has changed comes here, where there is such a command and a disk of the dyno's own. */
const filesDescriptor = 4
/** What the wrapper takes for a pass: a bundle that is cut off could exit with 0. It makes a 0 of it. */
const provenCode = 100
/** The platform loses what is written just before the dyno ends. */
const lastLinesMs = 1000

/** Its arguments are the wrapper's, which knows where the slug is, whatever links are on the way there. */
export const release: Command = async (args, context) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      slug: { type: 'string' },
      mode: { type: 'string' },
      'max-open-files': { type: 'string' },
      files: { type: 'boolean', default: false },
    },
  })
  // An app may end all processes that are called node, or by what their arguments hold.
  process.title = 'smoke-test'
  if (values.slug === undefined) throw new Error('release needs --slug')
  // Each `..` takes back a name here; the kernel would follow the links first.
  const slugDirectory = resolve(values.slug)
  const mode = values.mode === 'warn' ? 'warn' : 'enforce'
  const environment = parseEnvironment(readDescriptor(environmentDescriptor))
  const compared = values.files ? readDescriptor(filesDescriptor) : undefined
  const { verdict, exitCode } = await testAndReport(
    {
      slug: readSlug(slugDirectory),
      settings: environment,
      environment,
      workingDirectory: process.cwd(),
      maxOpenFiles: parseLimit(values['max-open-files']),
      settleReleaseFiles: () =>
        compared === undefined ? { kind: 'none' } : settleReleaseFiles(compared, slugDirectory),
      reportContext: {
        mode,
        hasRunReleaseCommand: existsSync(slugFiles(context.libDirectory).releaseCommand),
      },
    },
    context,
  )
  if (verdict === undefined) return reportNothingTested(mode, context)
  if (exitCode !== 0) await setTimeout(lastLinesMs)
  return exitCode === 0 ? provenCode : exitCode
}

/** Undefined where it is unlimited: then the app has what Node has. */
function parseLimit(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined
}

/** The build wrapped the release command because there was something to test. Without a test there is no pass. */
function reportNothingTested(mode: 'enforce' | 'warn', { output }: CommandContext): number {
  const verdict: Verdict = {
    kind: 'internal-error',
    detail: 'nothing was tested',
  }
  const say = sayer(output)
  say('FAILED: nothing was tested, though the release line of the Procfile starts the smoke test')
  say('To release without it: heroku config:set SMOKE_TEST=off')
  say(formatLogfmt(verdict, undefined, mode, version))
  return exitCodeFor(verdict)
}

/** No process that is started here gets it. */
function readDescriptor(descriptor: number): Buffer {
  const bytes = readFileSync(descriptor)
  closeSync(descriptor)
  return bytes
}
