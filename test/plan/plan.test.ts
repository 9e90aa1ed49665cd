import t from 'tap'
import type { HttpCheck } from '../../src/plan/check.ts'
import { environmentOf } from '../../src/plan/environment.ts'
import { makePlan, type Plan, type Planning, type ProcessPlan } from '../../src/plan/plan.ts'
import { parseProcfile } from '../../src/plan/procfile.ts'

type Variables = Readonly<Record<string, string>>

t.test('without any setting, web must listen and answer GET / with anything below 500', async t => {
  t.strictSame(planFor('release: migrate\nweb: bin/up -p $PORT\n'), {
    kind: 'planned',
    plan: {
      processes: [
        {
          processType: 'web',
          command: 'bin/up -p $PORT',
          checks: [
            {
              kind: 'http',
              name: 'GET /',
              path: '/',
              host: 'localhost',
              expectation: { statuses: [{ from: 100, to: 499 }] },
              retry: { kind: 'until-boot-timeout' },
              timeoutMs: 30_000,
            },
          ],
          bootTimeout: { limitMs: 60_000, lastMs: 180_000, platformMs: 60_000 },
          settleMs: 3000,
          stopTimeoutMs: 30_000,
          port: undefined,
          changes: { unset: [], set: new Map() },
        },
      ],
      showsBody: true,
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
    SMOKE_TEST_NODE_MIRROR: 'https://mirror.example.com',
  }
  t.strictSame(planFor('web: bin/up', variables), {
    kind: 'planned',
    plan: {
      processes: [
        {
          processType: 'web',
          command: 'bin/up',
          checks: [
            {
              kind: 'http',
              name: 'GET /up?full=1',
              path: '/up?full=1',
              host: 'www.example.com',
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
            },
          ],
          bootTimeout: { limitMs: 20_000, lastMs: 20_000, platformMs: 60_000 },
          settleMs: 0,
          stopTimeoutMs: 0,
          port: 5000,
          changes: { unset: ['CLOCK', 'JOBS'], set: new Map([['WEB_CONCURRENCY', '1']]) },
        },
      ],
      showsBody: false,
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
      expect: { kind: 'no-web', hasProcfile: false, available: [] },
    },
    {
      name: 'with an empty Procfile',
      planning: planFor(''),
      expect: { kind: 'no-web', hasProcfile: true, available: [] },
    },
    {
      name: 'with other process types alone',
      planning: planFor('worker: x\nrelease: y\nWeb: z\n'),
      expect: { kind: 'no-web', hasProcfile: true, available: ['worker', 'release', 'Web'] },
    },
  ]
  for (const { name, planning, expect } of cases) t.strictSame(planning, expect, name)
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
    warnings: [{ kind: 'setting-unknown', name: 'SMOKE_TEST_WARN' }],
  }
  t.strictSame(planFor('web: x', variables), expect)
})

t.test('what is not tested, and what is no setting, is a warning', async t => {
  const { plan, warnings } = planned(
    planFor('web: x\nworker: y\n', { SMOKE_TEST_PROCESSES: 'worker,web,clock', SMOKE_TEST_X: 'y' }),
  )
  t.strictSame(warnings, [
    { kind: 'setting-unknown', name: 'SMOKE_TEST_X' },
    { kind: 'process-type-not-tested', name: 'worker' },
    { kind: 'process-type-not-tested', name: 'clock' },
  ])
  t.strictSame(
    plan.processes.map(({ processType }) => processType),
    ['web'],
  )
})

function planFor(
  procfile: string | undefined,
  variables: Variables = {},
  platformBootLimitMs = 60_000,
): Planning {
  return makePlan({
    procfile: procfile === undefined ? undefined : parseProcfile(Buffer.from(procfile)),
    environment: environmentOf(variables),
    platformBootLimitMs,
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
