/** The arguments that `run` and `explain` share: which app, with which variables and settings. */
import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { changeEnvironment, type Environment, environmentOf } from '../plan/environment.ts'
import { type SettingName, settingReaders } from '../plan/settings.ts'
import { isDirectory } from '../slug/read-file.ts'
import { readNamedEnvFile, readOwnEnvFile } from './env-file.ts'
import { UsageError } from './usage.ts'

export type AppArguments = {
  readonly directory: string
  /** What the app gets. */
  readonly environment: Environment
  /** Where the settings are read from: the same, and the flags above it. */
  readonly settings: Environment
  readonly report: string | undefined
  /** A file for the report. */
  readonly output: string | undefined
  /** About the file of variables. */
  readonly warnings: readonly string[]
}

/** The settings of the release phase alone have no flag, and --report has more words than its setting. */
const withoutFlag: readonly SettingName[] = [
  'SMOKE_TEST',
  'SMOKE_TEST_REUSED_SLUG',
  'SMOKE_TEST_NODE_MIRROR',
  'SMOKE_TEST_REPORT',
]

/** Each setting has a flag: SMOKE_TEST_BOOT_TIMEOUT is --boot-timeout. */
export const settingFlags: ReadonlyMap<string, SettingName> = new Map(
  (Object.keys(settingReaders) as SettingName[])
    .filter(name => !withoutFlag.includes(name))
    .map(name => [name.replace('SMOKE_TEST_', '').toLowerCase().replaceAll('_', '-'), name]),
)

const options: NonNullable<ParseArgsConfig['options']> = {
  dir: { type: 'string' },
  'env-file': { type: 'string' },
  env: { type: 'string', multiple: true },
  process: { type: 'string' },
  report: { type: 'string' },
  output: { type: 'string' },
  ...Object.fromEntries([...settingFlags.keys()].map(flag => [flag, { type: 'string' } as const])),
}

/** Throws a UsageError, or one of parseArgs, for what is not understood. */
export function parseAppArguments(args: readonly string[]): AppArguments {
  const { values } = parseArgs({ args: [...args], options })
  const text = (flag: string) => (typeof values[flag] === 'string' ? values[flag] : undefined)
  const directory = resolve(text('dir') ?? '.')
  if (!isDirectory(directory)) throw new UsageError(`there is no directory ${directory}`)
  const envFile = text('env-file')
  const { variables, warnings } =
    envFile === undefined ? readOwnEnvFile(directory) : readNamedEnvFile(envFile)
  const environment = environmentOf({
    ...process.env,
    ...variables,
    ...readPairs([values['env'] ?? []].flat().map(String)),
  })
  const flags = new Map<string, string>()
  for (const [flag, name] of settingFlags) {
    const value = text(flag)
    if (value !== undefined) flags.set(name, value)
  }
  const processes = text('process')
  if (processes !== undefined) flags.set('SMOKE_TEST_PROCESSES', processes)
  return {
    directory,
    environment,
    settings: changeEnvironment(environment, { unset: [], set: flags }),
    report: text('report'),
    output: text('output'),
    warnings,
  }
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
