/**
 * The config vars that steer the smoke test: `SMOKE_TEST` and `SMOKE_TEST_*`.
 *
 * Pure: an environment in, typed settings and every problem out. Unset and empty are the same and
 * leave a setting undefined; defaults are the plan's.
 */
import { type Environment, readVariable, variableNames } from './environment.ts'
import { findLookalike } from './lookalike.ts'
import {
  anyText,
  autoOrIpv4,
  hostName,
  processTypeList,
  type Reader,
  requestPath,
  seconds,
  statusRanges,
  variableNameList,
  webAddress,
  wholeNumber,
  word,
} from './readers.ts'

export type Mode = 'enforce' | 'warn' | 'off'

/** Every variable with its reader. release.sh reads the words of SMOKE_TEST for itself. */
export const settingReaders = {
  SMOKE_TEST: word<Mode>(
    { enforce: 'enforce', warn: 'warn', off: 'off', false: 'off', '0': 'off', no: 'off' },
    'enforce, warn or off',
  ),
  SMOKE_TEST_PATH: requestPath,
  SMOKE_TEST_STATUS: statusRanges,
  SMOKE_TEST_CONTENT: anyText,
  SMOKE_TEST_BODY: anyText,
  SMOKE_TEST_HOST: hostName,
  SMOKE_TEST_BOOT_TIMEOUT: seconds(1, 3000),
  SMOKE_TEST_TIMEOUT: seconds(0.1, 300),
  SMOKE_TEST_ATTEMPTS: wholeNumber(1, 1000),
  SMOKE_TEST_WAIT: seconds(0, 600),
  SMOKE_TEST_SETTLE: seconds(0, 600),
  SMOKE_TEST_STOP_TIMEOUT: seconds(0, 300),
  SMOKE_TEST_PORT: wholeNumber(1, 65535),
  SMOKE_TEST_ADDRESS: autoOrIpv4,
  SMOKE_TEST_PROCESSES: processTypeList,
  SMOKE_TEST_UNSET: variableNameList,
  SMOKE_TEST_REUSED_SLUG: word<'enforce' | 'warn'>({ enforce: 'enforce', warn: 'warn' }, 'enforce or warn'),
  SMOKE_TEST_SHOW_BODY: word<boolean>({ on: true, off: false }, 'on or off'),
  SMOKE_TEST_REPORT: word<'json'>({ json: 'json' }, 'json'),
  SMOKE_TEST_NODE_MIRROR: webAddress,
} as const

export type SettingName = keyof typeof settingReaders
type ValueOf<Name extends SettingName> =
  (typeof settingReaders)[Name] extends Reader<infer Value> ? Value : never

/** The settings that are set, and the variables that SMOKE_TEST_ENV_* gives to the process under test. */
export type Settings = {
  readonly values: { readonly [Name in SettingName]?: ValueOf<Name> }
  readonly environmentSet: ReadonlyMap<string, string>
}

export type SettingProblem =
  | {
      readonly kind: 'setting-invalid'
      readonly name: string
      readonly found: string
      readonly allowed: string
    }
  | { readonly kind: 'setting-sets-port' }
  /** Known only on the machine of the test: it does not have SMOKE_TEST_ADDRESS. */
  | { readonly kind: 'address-elsewhere'; readonly address: string }
  /** Known only there as well: its user may not listen on SMOKE_TEST_PORT. */
  | { readonly kind: 'port-forbidden'; readonly port: number }

/** `meant` is the setting that its name looks like. */
export type SettingWarning = {
  readonly kind: 'setting-unknown'
  readonly name: string
  readonly meant: string | undefined
}

export type SettingsReading = {
  readonly settings: Settings
  readonly problems: readonly SettingProblem[]
  readonly warnings: readonly SettingWarning[]
}

const environmentPrefix = 'SMOKE_TEST_ENV_'

/** Reads all settings, and reports every bad one, not the first alone. */
export function readSettings(environment: Environment): SettingsReading {
  const values: Record<string, unknown> = {}
  const environmentSet = new Map<string, string>()
  const problems: SettingProblem[] = []
  const warnings: SettingWarning[] = []
  for (const name of variableNames(environment)) {
    const text = readVariable(environment, name) ?? ''
    if (text === '' || !/^SMOKE_TEST(_|$)/.test(name)) continue
    if (name === `${environmentPrefix}PORT`) problems.push({ kind: 'setting-sets-port' })
    else if (name.startsWith(environmentPrefix) && name !== environmentPrefix)
      environmentSet.set(name.slice(environmentPrefix.length), text)
    else if (isSettingName(name)) {
      const { read, allowed } = settingReaders[name]
      values[name] = read(text)
      if (values[name] === undefined) problems.push({ kind: 'setting-invalid', name, found: text, allowed })
    } else
      warnings.push({
        kind: 'setting-unknown',
        name,
        meant: findLookalike(name, Object.keys(settingReaders)),
      })
  }
  return { settings: { values, environmentSet }, problems, warnings }
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingReaders, name)
}
