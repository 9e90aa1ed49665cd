import t from 'tap'
import { parseAppJson } from '../../src/plan/app-json.ts'
import type { HttpCheck } from '../../src/plan/check.ts'
import type { DefaultWeb, FoundWeb } from '../../src/plan/default-web.ts'
import { environmentOf } from '../../src/plan/environment.ts'
import { makePlan, type Plan, type Planning, type ProcessPlan } from '../../src/plan/plan.ts'
import { parseProcfile } from '../../src/plan/procfile.ts'
import { noDefaultWeb } from './planning.ts'

type Variables = Readonly<Record<string, string>>

t.test('without any setting, web must listen and answer GET / with anything below 500', async t => {
  t.strictSame(planFor('release: migrate\nweb: bin/up -p $PORT\n'), {
    kind: 'planned',
    plan: {
      processes: [
        {
          processType: 'web',
          command: 'bin/up -p $PORT',
          defaultWeb: undefined,
          checks: [
            {
              kind: 'http',
              name: 'GET /',
              path: '/',
              host: 'localhost',
              headers: [],
              expectation: { statuses: [{ from: 100, to: 499 }] },
              retry: { kind: 'until-boot-timeout' },
              timeoutMs: 30_000,
              initialDelayMs: 0,
              isWarning: false,
              onFailure: {},
              origins: new Map(),
            },
          ],
          mustListen: true,
          bootTimeout: { limitMs: 60_000, lastMs: 180_000, platformMs: 60_000 },
          settleMs: 3000,
          stopTimeoutMs: 30_000,
          port: undefined,
          address: undefined,
          changes: { unset: [], set: new Map() },
          skipped: [],
        },
      ],
      notBooted: [],
      showsBody: true,
      reportsJson: false,
      values: {},
    },
    warnings: [],
  })
})

t.test('every setting reaches the plan', async t => {
  const variables = {
    SMOKE_TEST: 'warn',
    SMOKE_TEST_PATH: '/up?full=1',
    SMOKE_TEST_STATUS: '200,204',
    SMOKE_TEST_CONTENT: 'ok',
    SMOKE_TEST_BODY: 'all ok',
    SMOKE_TEST_HOST: 'www.example.com',
    SMOKE_TEST_BOOT_TIMEOUT: '20',
    SMOKE_TEST_TIMEOUT: '2.5',
    SMOKE_TEST_ATTEMPTS: '7',
    SMOKE_TEST_WAIT: '0.5',
    SMOKE_TEST_SETTLE: '0',
    SMOKE_TEST_STOP_TIMEOUT: '0',
    SMOKE_TEST_PORT: '5000',
    SMOKE_TEST_PROCESSES: 'web',
    SMOKE_TEST_UNSET: 'CLOCK,JOBS',
    SMOKE_TEST_ENV_WEB_CONCURRENCY: '1',
    SMOKE_TEST_REUSED_SLUG: 'warn',
    SMOKE_TEST_SHOW_BODY: 'off',
    SMOKE_TEST_REPORT: 'json',
    SMOKE_TEST_NODE_MIRROR: 'https://mirror.example.com',
  }
  t.strictSame(planFor('web: bin/up', variables), {
    kind: 'planned',
    plan: {
      processes: [
        {
          processType: 'web',
          command: 'bin/up',
          defaultWeb: undefined,
          checks: [
            {
              kind: 'http',
              name: 'GET /up?full=...',
              path: '/up?full=1',
              host: 'www.example.com',
              headers: [],
              expectation: {
                statuses: [
                  { from: 200, to: 200 },
                  { from: 204, to: 204 },
                ],
                content: 'ok',
                body: 'all ok',
              },
              retry: { kind: 'counted', attempts: 7, waitMs: 500 },
              timeoutMs: 2500,
              initialDelayMs: 0,
              isWarning: false,
              onFailure: {},
              origins: new Map([
                ['path', { kind: 'config-var', name: 'SMOKE_TEST_PATH' }],
                ['status', { kind: 'config-var', name: 'SMOKE_TEST_STATUS' }],
                ['content', { kind: 'config-var', name: 'SMOKE_TEST_CONTENT' }],
                ['body', { kind: 'config-var', name: 'SMOKE_TEST_BODY' }],
                ['host', { kind: 'config-var', name: 'SMOKE_TEST_HOST' }],
                ['timeout', { kind: 'config-var', name: 'SMOKE_TEST_TIMEOUT' }],
                ['attempts', { kind: 'config-var', name: 'SMOKE_TEST_ATTEMPTS' }],
                ['wait', { kind: 'config-var', name: 'SMOKE_TEST_WAIT' }],
              ]),
            },
          ],
          mustListen: true,
          bootTimeout: { limitMs: 20_000, lastMs: 20_000, platformMs: 60_000 },
          settleMs: 0,
          stopTimeoutMs: 0,
          port: 5000,
          address: undefined,
          changes: { unset: ['CLOCK', 'JOBS'], set: new Map([['WEB_CONCURRENCY', '1']]) },
          skipped: [],
        },
      ],
      notBooted: [],
      showsBody: false,
      reportsJson: true,
      values: {
        SMOKE_TEST: 'warn',
        SMOKE_TEST_PATH: '/up?full=1',
        SMOKE_TEST_STATUS: [
          { from: 200, to: 200 },
          { from: 204, to: 204 },
        ],
        SMOKE_TEST_CONTENT: 'ok',
        SMOKE_TEST_BODY: 'all ok',
        SMOKE_TEST_HOST: 'www.example.com',
        SMOKE_TEST_BOOT_TIMEOUT: 20_000,
        SMOKE_TEST_TIMEOUT: 2500,
        SMOKE_TEST_ATTEMPTS: 7,
        SMOKE_TEST_WAIT: 500,
        SMOKE_TEST_SETTLE: 0,
        SMOKE_TEST_STOP_TIMEOUT: 0,
        SMOKE_TEST_PORT: 5000,
        SMOKE_TEST_PROCESSES: ['web'],
        SMOKE_TEST_UNSET: ['CLOCK', 'JOBS'],
        SMOKE_TEST_REUSED_SLUG: 'warn',
        SMOKE_TEST_SHOW_BODY: false,
        SMOKE_TEST_REPORT: 'json',
        SMOKE_TEST_NODE_MIRROR: 'https://mirror.example.com',
      },
    },
    warnings: [],
  })
})

t.test('who names a path, a status or a text has said what healthy is', async t => {
  const cases: readonly { name: string; variables: Variables; expect: HttpCheck['expectation'] }[] = [
    { name: 'a path', variables: { SMOKE_TEST_PATH: '/up' }, expect: { statuses: [{ from: 200, to: 299 }] } },
    {
      name: 'the default path',
      variables: { SMOKE_TEST_PATH: '/' },
      expect: { statuses: [{ from: 200, to: 299 }] },
    },
    {
      name: 'a status',
      variables: { SMOKE_TEST_STATUS: '302' },
      expect: { statuses: [{ from: 302, to: 302 }] },
    },
    {
      name: 'a text in the body',
      variables: { SMOKE_TEST_CONTENT: 'ok' },
      expect: { statuses: [{ from: 200, to: 299 }], content: 'ok' },
    },
    {
      name: 'a whole body',
      variables: { SMOKE_TEST_BODY: 'OKAY' },
      expect: { statuses: [{ from: 200, to: 299 }], body: 'OKAY' },
    },
    {
      name: 'empty settings say nothing',
      variables: { SMOKE_TEST_PATH: '', SMOKE_TEST_STATUS: '', SMOKE_TEST_CONTENT: '', SMOKE_TEST_BODY: '' },
      expect: { statuses: [{ from: 100, to: 499 }] },
    },
    {
      name: 'a host name alone says nothing of it',
      variables: { SMOKE_TEST_HOST: 'www.example.com', SMOKE_TEST_TIMEOUT: '1' },
      expect: { statuses: [{ from: 100, to: 499 }] },
    },
  ]
  for (const { name, variables, expect } of cases)
    t.strictSame(httpCheckFor(variables).expectation, expect, name)
})

t.test('a check is retried until the boot timeout, unless tries or a pause are set', async t => {
  const cases: readonly { name: string; variables: Variables; expect: HttpCheck['retry'] }[] = [
    { name: 'neither', variables: {}, expect: { kind: 'until-boot-timeout' } },
    { name: 'a path alone', variables: { SMOKE_TEST_PATH: '/up' }, expect: { kind: 'until-boot-timeout' } },
    {
      name: 'tries alone wait 5 s',
      variables: { SMOKE_TEST_ATTEMPTS: '1' },
      expect: { kind: 'counted', attempts: 1, waitMs: 5000 },
    },
    {
      name: 'a pause alone makes 3 tries',
      variables: { SMOKE_TEST_WAIT: '0' },
      expect: { kind: 'counted', attempts: 3, waitMs: 0 },
    },
    {
      name: 'both',
      variables: { SMOKE_TEST_ATTEMPTS: '9', SMOKE_TEST_WAIT: '1' },
      expect: { kind: 'counted', attempts: 9, waitMs: 1000 },
    },
  ]
  for (const { name, variables, expect } of cases) t.strictSame(httpCheckFor(variables).retry, expect, name)
})

t.test("the Host header is the setting, else the app's own name, else localhost", async t => {
  const heroku = { HEROKU_APP_DEFAULT_DOMAIN_NAME: 'shop-1a2b.herokuapp.com' }
  t.equal(httpCheckFor({}).host, 'localhost')
  t.equal(httpCheckFor({ HEROKU_APP_DEFAULT_DOMAIN_NAME: '' }).host, 'localhost', 'an empty name is none')
  t.equal(httpCheckFor(heroku).host, 'shop-1a2b.herokuapp.com')
  t.equal(httpCheckFor({ ...heroku, SMOKE_TEST_HOST: 'www.example.com' }).host, 'www.example.com')
})

t.test(
  "the boot timeout is Heroku's own with time to spare, or the one that is set, to the letter",
  async t => {
    t.strictSame(webPlan(planFor('web: x')).bootTimeout, {
      limitMs: 60_000,
      lastMs: 180_000,
      platformMs: 60_000,
    })
    t.strictSame(webPlan(planFor('web: x', {}, 90_000)).bootTimeout, {
      limitMs: 90_000,
      lastMs: 180_000,
      platformMs: 90_000,
    })
    const set = { SMOKE_TEST_BOOT_TIMEOUT: '240.5' }
    t.strictSame(webPlan(planFor('web: x', set, 90_000)).bootTimeout, {
      limitMs: 240_500,
      lastMs: 240_500,
      platformMs: 90_000,
    })
  },
)

t.test('the command is that of the last web line, unchanged', async t => {
  const command = 'exec env -i "A=$PORT" x & wait '
  t.equal(webPlan(planFor(`web: other\nweb: ${command}\nworker: z\n`)).command, command)
})

t.test('PORT and variables of the same name are left to whoever boots', async t => {
  const { changes, port } = webPlan(planFor('web: x', { PORT: '5000', A: '1', SMOKE_TEST_ENV_A: '2' }))
  t.strictSame({ changes, port }, { changes: { unset: [], set: new Map([['A', '2']]) }, port: undefined })
})

t.test('an app without web has no plan', async t => {
  const cases: readonly { name: string; planning: Planning; expect: Planning }[] = [
    {
      name: 'without a Procfile',
      planning: planFor(undefined),
      expect: { kind: 'no-web', available: [], missingWeb: noDefaultWeb, problems: [], warnings: [] },
    },
    {
      name: 'with an empty Procfile',
      planning: planFor(''),
      expect: { kind: 'no-web', available: [], missingWeb: noDefaultWeb, problems: [], warnings: [] },
    },
    {
      name: 'with other process types alone',
      planning: planFor('worker: x\nrelease: y\nWeb: z\n'),
      expect: {
        kind: 'no-web',
        available: ['worker', 'release', 'Web'],
        missingWeb: noDefaultWeb,
        problems: [],
        warnings: [],
      },
    },
  ]
  for (const { name, planning, expect } of cases) t.strictSame(planning, expect, name)
})

t.test("a buildpack's default stands in for a web that the Procfile does not have", async t => {
  const defaultWeb: FoundWeb = {
    kind: 'found',
    command: 'npm start',
    rule: 'the Node.js buildpack',
    isWrittenIntoProcfile: false,
  }
  const webOf = (procfile: string | undefined) => {
    const { command, defaultWeb: origin } = webPlan(plan({ procfile, defaultWeb }))
    return { command, origin }
  }
  const standIn = { command: 'npm start', origin: defaultWeb }
  t.strictSame(webOf(undefined), standIn, 'without a Procfile')
  t.strictSame(webOf('release: migrate'), standIn, 'with one that has other process types')
  t.strictSame(webOf('web: x'), { command: 'x', origin: undefined }, 'and not for one of its own')
  t.strictSame(
    planned(
      plan({ procfile: 'worker: y', defaultWeb, variables: { SMOKE_TEST_PROCESSES: 'worker' } }),
    ).plan.processes.map(process => process.command),
    ['y'],
    'nor where it is not to be booted',
  )
  t.equal(
    plan({ procfile: undefined, defaultWeb, variables: { SMOKE_TEST: 'of' } }).kind,
    'misconfigured',
    'it is enough for a bad setting to count',
  )
})

t.test('one bad setting is enough for no plan, and every problem is told', async t => {
  const variables = {
    SMOKE_TEST_PATH: 'up',
    SMOKE_TEST_WARN: '1',
    SMOKE_TEST_ENV_PORT: '80',
    SMOKE_TEST: 'of',
  }
  const expect: Planning = {
    kind: 'misconfigured',
    problems: [
      {
        kind: 'setting-invalid',
        name: 'SMOKE_TEST_PATH',
        found: 'up',
        allowed: 'a path that begins with /, without spaces, such as /health_check',
      },
      { kind: 'setting-sets-port' },
      { kind: 'setting-invalid', name: 'SMOKE_TEST', found: 'of', allowed: 'enforce, warn or off' },
    ],
    warnings: [{ kind: 'setting-unknown', name: 'SMOKE_TEST_WARN', meant: 'SMOKE_TEST_WAIT' }],
    reportsJson: false,
  }
  t.strictSame(planFor('web: x', variables), expect)
})

t.test('what is no setting is a warning, and what is not named is not tested', async t => {
  const { plan, warnings } = planned(
    planFor('web: x\nworker: y\nclock: z\n', {
      SMOKE_TEST_PROCESSES: 'worker,web',
      SMOKE_TEST_UNHEARD_OF: 'y',
    }),
  )
  t.strictSame(warnings, [{ kind: 'setting-unknown', name: 'SMOKE_TEST_UNHEARD_OF', meant: undefined }])
  t.strictSame(
    plan.processes.map(({ processType, command }) => ({ processType, command })),
    [
      { processType: 'worker', command: 'y' },
      { processType: 'web', command: 'x' },
    ],
    'in the order of the setting',
  )
})

t.test('a process type that is named must be there', async t => {
  const missing = { kind: 'process-type-missing', wanted: 'clock', available: ['web', 'worker'] } as const
  t.strictSame(planFor('web: x\nworker: y\nweb: z\n', { SMOKE_TEST_PROCESSES: 'web,clock' }), {
    kind: 'misconfigured',
    problems: [missing],
    warnings: [],
    reportsJson: false,
  })
  t.strictSame(
    planFor(undefined, { SMOKE_TEST_PROCESSES: 'clock' }),
    {
      kind: 'misconfigured',
      problems: [{ ...missing, available: [] }],
      warnings: [],
      reportsJson: false,
    },
    'without a Procfile too',
  )
  t.strictSame(
    planFor('worker: x', { SMOKE_TEST_PROCESSES: 'web' }),
    { kind: 'no-web', available: ['worker'], missingWeb: noDefaultWeb, problems: [], warnings: [] },
    'but web, which an app may do without',
  )
})

t.test('a worker is to run for 10 s, and nothing that is set for web is asked of it', async t => {
  const variables = { SMOKE_TEST_PROCESSES: 'worker', SMOKE_TEST_PATH: '/up', SMOKE_TEST_ATTEMPTS: '9' }
  const [worker] = planned(planFor('worker: y', variables)).plan.processes
  t.strictSame(worker, {
    processType: 'worker',
    command: 'y',
    defaultWeb: undefined,
    checks: [
      {
        kind: 'uptime',
        name: 'uptime of 10 s',
        retry: { kind: 'counted', attempts: 3, waitMs: 5000 },
        timeoutMs: 5000,
        initialDelayMs: 0,
        isWarning: false,
        onFailure: {},
        origins: new Map(),
        uptimeMs: 10_000,
      },
    ],
    mustListen: false,
    bootTimeout: { limitMs: 60_000, lastMs: 180_000, platformMs: 60_000 },
    settleMs: 3000,
    stopTimeoutMs: 30_000,
    port: undefined,
    address: undefined,
    changes: { unset: [], set: new Map() },
    skipped: [],
  })
})

t.test('the healthchecks of app.json are the checks, with where each value comes from', async t => {
  const healthchecks = {
    web: [
      {
        name: 'Healthy',
        path: '/up',
        status: 204,
        content: 'ok',
        httpHeaders: [
          { name: 'Host', value: 'www.example.com' },
          { name: 'X-Api-Key', value: '$KEY' },
        ],
        attempts: 2,
        wait: 0.5,
        timeout: 7,
        initialDelay: 1,
        warn: true,
        onFailure: { command: ['bin/tell'], url: 'https://hooks.example.com' },
      },
      { listening: true },
      { command: ['bin/check', '--fast'] },
      { uptime: 1 },
    ],
  }
  const usual = {
    retry: { kind: 'counted', attempts: 3, waitMs: 5000 },
    timeoutMs: 5000,
    initialDelayMs: 0,
    isWarning: false,
    onFailure: {},
  }
  const originsOf = (index: number, ...fields: readonly string[]) =>
    new Map(fields.map(field => [field, { kind: 'app-json', path: ['healthchecks', 'web', index, field] }]))
  const { checks, mustListen } = webPlan(
    plan({ procfile: 'web: x', healthchecks, variables: { KEY: 'secret' } }),
  )
  t.equal(mustListen, true)
  t.strictSame(checks, [
    {
      kind: 'http',
      name: 'Healthy',
      retry: { kind: 'counted', attempts: 2, waitMs: 500 },
      timeoutMs: 7000,
      initialDelayMs: 1000,
      isWarning: true,
      onFailure: { command: ['bin/tell'], url: 'https://hooks.example.com' },
      origins: new Map([
        ...originsOf(
          0,
          ...['name', 'path', 'status', 'content', 'httpHeaders', 'attempts', 'wait', 'timeout'],
          ...['initialDelay', 'warn', 'onFailure'],
        ),
        ['host', { kind: 'app-json', path: ['healthchecks', 'web', 0, 'httpHeaders'] }],
      ]),
      path: '/up',
      host: 'www.example.com',
      headers: [{ name: 'X-Api-Key', value: 'secret' }],
      secrets: ['secret'],
      expectation: { statuses: [{ from: 204, to: 204 }], content: 'ok' },
    },
    { kind: 'listening', name: 'listening on $PORT', ...usual, origins: originsOf(1, 'listening') },
    {
      kind: 'command',
      name: 'command bin/check --fast',
      ...usual,
      origins: originsOf(2, 'command'),
      command: ['bin/check', '--fast'],
    },
    { kind: 'uptime', name: 'uptime of 1 s', ...usual, origins: originsOf(3, 'uptime'), uptimeMs: 1000 },
  ])
})

t.test('a config var that says what to ask takes the place of the http checks of app.json', async t => {
  const healthchecks = { web: [{ path: '/a', warn: true }, { listening: true }, { path: '/b' }] }
  const named = (variables: Variables) =>
    webPlan(plan({ procfile: 'web: x', healthchecks, variables })).checks.map(({ name }) => name)
  t.strictSame(named({}), ['GET /a', 'listening on $PORT', 'GET /b'])
  t.strictSame(named({ SMOKE_TEST_TIMEOUT: '1' }), ['GET /a', 'listening on $PORT', 'GET /b'])
  t.strictSame(named({ SMOKE_TEST_PATH: '/up' }), ['GET /up', 'listening on $PORT'])
  t.strictSame(named({ SMOKE_TEST_STATUS: '200' }), ['GET /', 'listening on $PORT'])
  t.strictSame(named({ SMOKE_TEST_CONTENT: 'ok' }), ['GET /', 'listening on $PORT'])
  t.strictSame(named({ SMOKE_TEST_BODY: 'ok' }), ['GET /', 'listening on $PORT'])
})

t.test('a worker must listen where it is asked over the network', async t => {
  const cases = [
    { name: 'by http', check: { path: '/up' }, expect: true },
    { name: 'by listening', check: { listening: true }, expect: true },
    { name: 'not by a command', check: { command: ['bin/check'] }, expect: false },
    { name: 'not by its uptime', check: { uptime: 1 }, expect: false },
  ]
  for (const { name, check, expect } of cases) {
    const { plan: made } = planned(
      plan({
        procfile: 'worker: x',
        healthchecks: { worker: [check] },
        variables: { SMOKE_TEST_PROCESSES: 'worker' },
      }),
    )
    t.strictSame(
      made.processes.map(({ mustListen }) => mustListen),
      [expect],
      name,
    )
  }
})

t.test('a liveness check is left to those who run for long, and told', async t => {
  const liveness = { type: 'liveness', path: '/live' }
  const { checks, skipped } = webPlan(
    plan({ procfile: 'web: x', healthchecks: { web: [liveness, { type: 'startup', path: '/up' }] } }),
  )
  t.strictSame(
    checks.map(({ name }) => name),
    ['GET /up'],
  )
  t.strictSame(skipped, [{ path: ['healthchecks', 'web', 0], reason: 'liveness' }])
  const alone = webPlan(plan({ procfile: 'web: x', healthchecks: { web: [liveness] } }))
  t.strictSame(
    alone.checks.map(({ name }) => name),
    ['GET /'],
    'alone it is as good as none',
  )
})

t.test('healthchecks of a process type that is not booted are told', async t => {
  const healthchecks = { web: [{ path: '/up' }], worker: [{ uptime: 5 }, { uptime: 9 }] }
  const input = { procfile: 'web: x\nworker: y', healthchecks }
  t.strictSame(planned(plan(input)).plan.notBooted, [{ processType: 'worker', healthchecks: 2 }])
  t.strictSame(
    planned(plan({ ...input, variables: { SMOKE_TEST_PROCESSES: 'web,worker' } })).plan.notBooted,
    [],
  )
})

t.test('healthchecks of a process type that is not there are a mistake if it looks like another', async t => {
  const made = (processType: string, procfile = 'web: x') =>
    plan({ procfile, healthchecks: { [processType]: [{ path: '/up' }] } })
  t.strictSame(made('wep'), {
    kind: 'misconfigured',
    problems: [{ kind: 'healthchecks-of-nobody', processType: 'wep', meant: 'web' }],
    warnings: [],
    reportsJson: false,
  })
  t.strictSame(planned(made('clock')).warnings, [
    { kind: 'healthchecks-of-nobody', processType: 'clock', meant: undefined },
  ])
  t.strictSame(
    made('web', 'worker: y'),
    {
      kind: 'no-web',
      missingWeb: noDefaultWeb,
      problems: [],
      available: ['worker'],
      warnings: [{ kind: 'healthchecks-of-nobody', processType: 'web', meant: undefined }],
    },
    'where nothing is tested, it is told all the same',
  )
  t.strictSame(
    made('web', ''),
    { kind: 'no-web', available: [], missingWeb: noDefaultWeb, problems: [], warnings: [] },
    'not of no Procfile',
  )
})

t.test('a variable that a header needs must be set in a release, and may come later in a build', async t => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what app.json has.
  const header = { name: 'X-Api-Key', value: 'a $KEY ${OTHER} $$HOME $SET' }
  const input = {
    procfile: 'web: x',
    healthchecks: { web: [{ path: '/up', httpHeaders: [{ name: 'X-A', value: 'b' }, header] }] },
    variables: { KEY: '', SET: 's' },
  }
  const path = ['healthchecks', 'web', 0, 'httpHeaders', 1]
  const findings = [
    { kind: 'header-variable-unset', path, name: 'KEY' },
    { kind: 'header-variable-unset', path, name: 'OTHER' },
  ] as const
  t.strictSame(plan(input), { kind: 'misconfigured', problems: findings, warnings: [], reportsJson: false })
  t.strictSame(planned(plan({ ...input, knowsVariables: false })).warnings, findings)
  t.strictSame(
    planned(
      plan({ ...input, procfile: 'web: x\nworker: y', healthchecks: { worker: input.healthchecks.web } }),
    ).warnings,
    [],
    'what is not booted needs none',
  )
})

t.test('a report for programs is made of a bad plan too, where that setting is a good one', async t => {
  const reports = (report: string) => {
    const planning = planFor('web: x', { SMOKE_TEST: 'of', SMOKE_TEST_REPORT: report })
    return planning.kind === 'misconfigured' && planning.reportsJson
  }
  t.equal(reports('json'), true)
  t.equal(reports('xml'), false)
})

t.test('what is wrong in app.json is told with what is wrong in the settings', async t => {
  const healthchecks = { web: [{ path: '/up', attempts: 0, pth: '/x' }] }
  const made = plan({ procfile: 'web: x', healthchecks, variables: { SMOKE_TEST: 'of' } })
  t.strictSame(made, {
    kind: 'misconfigured',
    problems: [
      { kind: 'setting-invalid', name: 'SMOKE_TEST', found: 'of', allowed: 'enforce, warn or off' },
      {
        kind: 'json-name-misspelt',
        path: ['healthchecks', 'web', 0, 'pth'],
        meant: 'path',
        position: { line: 1, column: 52 },
      },
      {
        kind: 'json-value-invalid',
        path: ['healthchecks', 'web', 0, 'attempts'],
        found: '0',
        allowed: 'a whole number from 1 to 1000',
        position: { line: 1, column: 50 },
      },
    ],
    warnings: [],
    reportsJson: false,
  })
  t.strictSame(
    plan({ procfile: 'worker: x', healthchecks: { worker: [] }, variables: { SMOKE_TEST: 'of' } }),
    {
      kind: 'no-web',
      available: ['worker'],
      missingWeb: noDefaultWeb,
      problems: [
        { kind: 'setting-invalid', name: 'SMOKE_TEST', found: 'of', allowed: 'enforce, warn or off' },
      ],
      warnings: [],
    },
    'it fails nothing where there is nothing to test',
  )
})

function planFor(
  procfile: string | undefined,
  variables: Variables = {},
  platformBootLimitMs = 60_000,
): Planning {
  return plan({ procfile, variables, platformBootLimitMs })
}

type Input = {
  readonly procfile: string | undefined
  readonly variables?: Variables
  readonly platformBootLimitMs?: number
  /** By process type, as app.json has them. */
  readonly healthchecks?: Readonly<Record<string, readonly object[]>>
  readonly knowsVariables?: boolean
  readonly defaultWeb?: DefaultWeb
}

function plan({
  procfile,
  variables = {},
  platformBootLimitMs = 60_000,
  healthchecks,
  knowsVariables = true,
  defaultWeb = noDefaultWeb,
}: Input): Planning {
  return makePlan({
    procfile: procfile === undefined ? undefined : parseProcfile(Buffer.from(procfile)),
    defaultWeb,
    appJson: parseAppJson(healthchecks && JSON.stringify({ healthchecks })),
    environment: environmentOf(variables),
    platformBootLimitMs,
    knowsVariables,
  })
}

function planned(planning: Planning): Extract<Planning, { kind: 'planned' }> {
  if (planning.kind !== 'planned') throw new Error(`there is no plan: ${planning.kind}`)
  return planning
}

function webPlan(planning: Planning): ProcessPlan {
  const [web] = (planned(planning).plan satisfies Plan).processes
  if (web === undefined) throw new Error('the plan is empty')
  return web
}

function httpCheckFor(variables: Variables): HttpCheck {
  const check = webPlan(planFor('web: x', variables)).checks.find(({ kind }) => kind === 'http')
  if (check?.kind !== 'http') throw new Error('there is no http check')
  return check
}
