import t from 'tap'
import { environmentOf } from '../../src/plan/environment.ts'
import { type Mode, readSettings, type SettingName, settingReaders } from '../../src/plan/settings.ts'

type Case = {
  readonly text: string
  readonly value: unknown
  readonly bad?: string
  readonly allowed?: string
}

const cases: Readonly<Record<SettingName, Case>> = {
  SMOKE_TEST: { text: 'Warn', value: 'warn', bad: 'on', allowed: 'enforce, warn or off' },
  SMOKE_TEST_PATH: {
    text: '/up',
    value: '/up',
    bad: 'up',
    allowed: 'a path that begins with /, without spaces, such as /health_check',
  },
  SMOKE_TEST_STATUS: {
    text: '204',
    value: [{ from: 204, to: 204 }],
    bad: '2xx',
    allowed: 'status codes and ranges from 100 to 599, such as 200-299,401',
  },
  SMOKE_TEST_CONTENT: { text: ' ok ', value: ' ok ' },
  SMOKE_TEST_BODY: { text: 'OKAY\n', value: 'OKAY\n' },
  SMOKE_TEST_HOST: {
    text: 'www.example.com',
    value: 'www.example.com',
    bad: 'https://www.example.com',
    allowed: 'a host name, such as www.example.com',
  },
  SMOKE_TEST_BOOT_TIMEOUT: {
    text: '120',
    value: 120_000,
    bad: '0',
    allowed: 'seconds from 1 to 3000, such as 10',
  },
  SMOKE_TEST_TIMEOUT: { text: '0.5', value: 500, bad: '0', allowed: 'seconds from 0.1 to 300, such as 10' },
  SMOKE_TEST_ATTEMPTS: { text: '5', value: 5, bad: '0', allowed: 'a whole number from 1 to 1000' },
  SMOKE_TEST_WAIT: { text: '0', value: 0, bad: '-1', allowed: 'seconds from 0 to 600, such as 10' },
  SMOKE_TEST_SETTLE: { text: '0', value: 0, bad: 'no', allowed: 'seconds from 0 to 600, such as 10' },
  SMOKE_TEST_STOP_TIMEOUT: {
    text: '30',
    value: 30_000,
    bad: '301',
    allowed: 'seconds from 0 to 300, such as 10',
  },
  SMOKE_TEST_PORT: { text: '5000', value: 5000, bad: '$PORT', allowed: 'a whole number from 1 to 65535' },
  SMOKE_TEST_ADDRESS: {
    text: ' 172.16.0.4 ',
    value: '172.16.0.4',
    bad: '0.0.0.0',
    allowed: 'auto, or an IPv4 address of the dyno, such as 127.0.0.1',
  },
  SMOKE_TEST_PROCESSES: {
    text: 'web,worker',
    value: ['web', 'worker'],
    bad: 'web worker',
    allowed: 'process types between commas, such as web,worker, and not release',
  },
  SMOKE_TEST_UNSET: {
    text: 'A,B',
    value: ['A', 'B'],
    bad: 'A B',
    allowed: 'names of variables between commas, such as CLOCK_ENABLED,RUN_JOBS',
  },
  SMOKE_TEST_REUSED_SLUG: { text: 'warn', value: 'warn', bad: 'off', allowed: 'enforce or warn' },
  SMOKE_TEST_SHOW_BODY: { text: 'off', value: false, bad: 'no', allowed: 'on or off' },
  SMOKE_TEST_REPORT: { text: 'JSON', value: 'json', bad: 'junit', allowed: 'json' },
  SMOKE_TEST_NODE_MIRROR: {
    text: 'https://mirror/dist',
    value: 'https://mirror/dist',
    bad: 'mirror',
    allowed: 'an address that begins with https:// or http://, without a ?',
  },
}

const nothing = { settings: { values: {}, environmentSet: new Map() }, problems: [], warnings: [] }

t.test('each setting is read by its own rule', async t => {
  t.strictSame(Object.keys(cases), Object.keys(settingReaders), 'the table has every setting')
  for (const [name, { text, value }] of Object.entries(cases)) {
    const expect = { ...nothing, settings: { ...nothing.settings, values: { [name]: value } } }
    t.strictSame(readSettings(environmentOf({ [name]: text })), expect, name)
  }
})

t.test('a bad value is a problem with its name, what was found and what is allowed', async t => {
  for (const [name, { bad, allowed }] of Object.entries(cases)) {
    if (bad === undefined) continue
    const { settings, problems, warnings } = readSettings(environmentOf({ [name]: bad }))
    t.strictSame(problems, [{ kind: 'setting-invalid', name, found: bad, allowed }], name)
    t.equal(settings.values[name as SettingName], undefined, `${name} has no value then`)
    t.strictSame(warnings, [])
  }
})

t.test('an empty setting is an unset one', async t => {
  const names = [...Object.keys(cases), 'SMOKE_TEST_ENV_A', 'SMOKE_TEST_ENV_PORT', 'SMOKE_TEST_UNKNOWN']
  t.strictSame(readSettings(environmentOf(Object.fromEntries(names.map(name => [name, ''])))), nothing)
})

t.test('every word for a mode is known', async t => {
  const texts: Readonly<Record<Mode, readonly string[]>> = {
    enforce: ['enforce', 'ENFORCE'],
    warn: ['warn', ' Warn\n'],
    off: ['off', 'Off', 'false', 'FALSE', '0', 'no'],
  }
  for (const [mode, words] of Object.entries(texts)) {
    for (const text of words) {
      t.equal(readSettings(environmentOf({ SMOKE_TEST: text })).settings.values.SMOKE_TEST, mode, text)
    }
  }
})

t.test('variables that only look like settings are left alone', async t => {
  const names = [
    'SMOKE_TES',
    'SMOKE_TESTS',
    'SMOKE_TESTING_PATH',
    'MY_SMOKE_TEST_PATH',
    'smoke_test_path',
    'PATH',
  ]
  t.strictSame(readSettings(environmentOf(Object.fromEntries(names.map(name => [name, 'x'])))), nothing)
})

t.test('a setting that is not known is a warning, so that a typo is seen', async t => {
  const names = [
    'SMOKE_TEST_PTAH',
    'SMOKE_TEST_',
    'SMOKE_TEST_ENV',
    'SMOKE_TEST_path',
    'SMOKE_TEST_constructor',
  ]
  t.strictSame(readSettings(environmentOf(Object.fromEntries(names.map(name => [name, 'x'])))), {
    ...nothing,
    warnings: [
      { kind: 'setting-unknown', name: 'SMOKE_TEST_PTAH', meant: 'SMOKE_TEST_PATH' },
      { kind: 'setting-unknown', name: 'SMOKE_TEST_', meant: 'SMOKE_TEST' },
      { kind: 'setting-unknown', name: 'SMOKE_TEST_ENV', meant: undefined },
      { kind: 'setting-unknown', name: 'SMOKE_TEST_path', meant: 'SMOKE_TEST_PATH' },
      { kind: 'setting-unknown', name: 'SMOKE_TEST_constructor', meant: undefined },
    ],
  })
})

t.test('SMOKE_TEST_ENV_* gives variables to the process under test, as they are', async t => {
  const environment = environmentOf({
    SMOKE_TEST_ENV_WEB_CONCURRENCY: '1',
    SMOKE_TEST_ENV_ENV_A: ' a=b\n ',
    SMOKE_TEST_ENV_lower: 'é',
    SMOKE_TEST_ENV_PORTS: '1',
  })
  t.strictSame(readSettings(environment), {
    ...nothing,
    settings: {
      values: {},
      environmentSet: new Map([
        ['WEB_CONCURRENCY', '1'],
        ['ENV_A', ' a=b\n '],
        ['lower', 'é'],
        ['PORTS', '1'],
      ]),
    },
  })
})

t.test('SMOKE_TEST_ENV_PORT is refused', async t => {
  t.strictSame(readSettings(environmentOf({ SMOKE_TEST_ENV_PORT: '80' })), {
    ...nothing,
    problems: [{ kind: 'setting-sets-port' }],
  })
})

t.test('SMOKE_TEST_ENV_ without a name sets no variable', async t => {
  const { settings } = readSettings(environmentOf({ SMOKE_TEST_ENV_: 'x' }))
  t.strictSame([...settings.environmentSet], [])
})

t.test('every problem and every warning is reported, in the order of the environment', async t => {
  const environment = environmentOf({
    SMOKE_TEST_PORT: '0',
    SMOKE_TEST_TYPO: 'x',
    SMOKE_TEST_ENV_PORT: '1',
    SMOKE_TEST_PATH: '/up',
    SMOKE_TEST: 'maybe',
    SMOKE_TEST_TYPE: 'x',
  })
  const { settings, problems, warnings } = readSettings(environment)
  t.strictSame(problems, [
    {
      kind: 'setting-invalid',
      name: 'SMOKE_TEST_PORT',
      found: '0',
      allowed: 'a whole number from 1 to 65535',
    },
    { kind: 'setting-sets-port' },
    { kind: 'setting-invalid', name: 'SMOKE_TEST', found: 'maybe', allowed: 'enforce, warn or off' },
  ])
  t.strictSame(warnings, [
    { kind: 'setting-unknown', name: 'SMOKE_TEST_TYPO', meant: undefined },
    { kind: 'setting-unknown', name: 'SMOKE_TEST_TYPE', meant: undefined },
  ])
  t.equal(settings.values.SMOKE_TEST_PATH, '/up', 'what is right is read all the same')
})
