/** `release`: the smoke test of the release phase, started by the wrapper in the slug. */
import { closeSync, existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseEnvironment } from '../plan/environment.ts'
import { slugFiles } from '../slug/layout.ts'
import { readSlug } from '../slug/read-slug.ts'
import { settleReleaseFiles } from '../slug/settle-release-files.ts'
import type { Command } from './context.ts'
import { testAndReport } from './test-and-report.ts'

/** The app's variables come here, past our own environment and past the disk. */
const environmentDescriptor = 3
/** What the release command has changed comes here, where there is such a command and a disk of the dyno's own. */
const filesDescriptor = 4
/** What the wrapper takes for a pass: a bundle that is cut off could exit with 0. It makes a 0 of it. */
const provenCode = 100
/** The platform loses what is written just before the dyno ends. */
const lastLinesMs = 1000

/** Its arguments are the wrapper's: `--files` or not, and `--mode enforce` or `--mode warn`. */
export const release: Command = async (args, context) => {
  const environment = parseEnvironment(readDescriptor(environmentDescriptor))
  const compared = args.includes('--files') ? readDescriptor(filesDescriptor) : undefined
  const appDirectory = resolve(context.libDirectory, '..', '..')
  const { exitCode } = await testAndReport(
    {
      slug: readSlug(appDirectory),
      settings: environment,
      environment,
      workingDirectory: process.cwd(),
      settleReleaseFiles: () =>
        compared === undefined ? { kind: 'none' } : settleReleaseFiles(compared, appDirectory),
      reportContext: {
        mode: args.at(-1) === 'warn' ? 'warn' : 'enforce',
        hasRunReleaseCommand: existsSync(slugFiles(context.libDirectory).releaseCommand),
      },
    },
    context,
  )
  if (exitCode !== 0) await setTimeout(lastLinesMs)
  return exitCode === 0 ? provenCode : exitCode
}

/** No process that is started here gets it. */
function readDescriptor(descriptor: number): Buffer {
  const bytes = readFileSync(descriptor)
  closeSync(descriptor)
  return bytes
}
