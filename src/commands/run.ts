/** `run`: the release phase's own test in any directory, by hand. */
import { resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import { changeEnvironment, environmentOf } from '../plan/environment.ts'
import { type SettingName, settingReaders } from '../plan/settings.ts'
import { readIfThere, readSlug } from '../slug/read-slug.ts'
import type { Command } from './context.ts'
import { testAndReport } from './test-and-report.ts'
import { UsageError } from './usage.ts'

/** The settings of the release phase alone have no flag. */
const releaseOnly: readonly SettingName[] = ['SMOKE_TEST', 'SMOKE_TEST_REUSED_SLUG', 'SMOKE_TEST_NODE_MIRROR']

/** Each setting has a flag: SMOKE_TEST_BOOT_TIMEOUT is --boot-timeout. */
export const settingFlags: ReadonlyMap<string, SettingName> = new Map(
  (Object.keys(settingReaders) as SettingName[])
    .filter(name => !releaseOnly.includes(name))
    .map(name => [name.replace('SMOKE_TEST_', '').toLowerCase().replaceAll('_', '-'), name]),
)

export const run: Command = async (args, context) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: 'string', default: '.' },
      'env-file': { type: 'string' },
      env: { type: 'string', multiple: true, default: [] },
      process: { type: 'string' },
      ...Object.fromEntries([...settingFlags.keys()].map(flag => [flag, { type: 'string' } as const])),
    },
  })
  const directory = resolve(values.dir)
  const environment = environmentOf({
    ...process.env,
    ...readEnvFile(directory, values['env-file']),
    ...readPairs(values.env),
  })
  const flags = new Map<string, string>()
  for (const [flag, name] of settingFlags) {
    const value = values[flag as keyof typeof values]
    if (typeof value === 'string') flags.set(name, value)
  }
  if (values.process !== undefined) flags.set('SMOKE_TEST_PROCESSES', values.process)
  return await testAndReport(
    {
      slug: readSlug(directory),
      settings: changeEnvironment(environment, { unset: [], set: flags }),
      environment,
      workingDirectory: directory,
      reportContext: { mode: 'run', hasRunReleaseCommand: false },
    },
    context,
  )
}

/** `.env` is read where it is; a file that was asked for must be there. */
function readEnvFile(directory: string, path: string | undefined): NodeJS.Dict<string> {
  const bytes = readIfThere(resolve(directory, path ?? '.env'))
  if (bytes === undefined && path !== undefined) throw new UsageError(`there is no file ${path}`)
  return parseEnv(bytes?.toString('utf8') ?? '')
}

function readPairs(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map(pair => {
      const [name = ''] = pair.split('=', 1)
      if (name === '' || name === pair) throw new UsageError(`--env ${pair}: write NAME=VALUE`)
      return [name, pair.slice(name.length + 1)]
    }),
  )
}
