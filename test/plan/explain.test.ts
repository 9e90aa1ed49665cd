import t from 'tap'
import { type ExplainedValue, explainPlan } from '../../src/plan/explain.ts'
import { type App, planOf } from './planning.ts'

t.test('without any setting, every value is a default', async t => {
  t.strictSame(explainPlan(planOf({ procfile: 'web: bin/up\nworker: bin/work' })), {
    processes: [
      {
        process: 'web',
        command: 'bin/up',
        commandOrigin: 'Procfile',
        environment: { set: ['PORT', 'SMOKE_TEST_RUN'], unset: [] },
        values: [
          defaultOf('boot timeout', '60 s, and up to 180 s while it listens nowhere'),
          defaultOf('port', "the dyno's PORT, or a free one"),
          defaultOf('address', "the dyno's own"),
          defaultOf('settle', '3 s'),
          defaultOf('stop timeout', '30 s'),
        ],
        checks: [
          {
            name: 'GET /',
            kind: 'http',
            values: [
              defaultOf('name', 'GET /'),
              defaultOf('path', '/'),
              defaultOf('host', 'localhost'),
              defaultOf('httpHeaders', 'none'),
              defaultOf('status', 'anything below 500'),
              defaultOf('content', 'anything'),
              defaultOf('body', 'anything'),
              defaultOf(
                'attempts',
                'for as long as the boot timeout, after 0.1, 0.2, 0.3, 0.5, 1, 2, 4, then every 5 s',
              ),
              defaultOf('timeout', '30 s'),
              defaultOf('initialDelay', '0 s'),
              defaultOf('warn', 'false'),
              defaultOf('onFailure', 'nothing'),
            ],
          },
        ],
        skipped: [],
      },
    ],
    notBooted: [],
  })
})

t.test('each value has its source: app.json with the place, or the config var', async t => {
  const app: App = {
    healthchecks: {
      web: [
        { uptime: 1 },
        {
          path: '/up',
          content: 'a "b"',
          body: 'line\n',
          status: 204,
          attempts: 7,
          wait: 0.25,
          initialDelay: 1,
          warn: true,
          onFailure: { command: ['a'], url: 'https://example.com/secret' },
        },
      ],
    },
    variables: {
      HEROKU_APP_DEFAULT_DOMAIN_NAME: 'app.example',
      SMOKE_TEST_TIMEOUT: '7',
      SMOKE_TEST_WAIT: '2',
      SMOKE_TEST_BOOT_TIMEOUT: '20',
      SMOKE_TEST_PORT: '5000',
      SMOKE_TEST_ADDRESS: '127.0.0.1',
      SMOKE_TEST_SETTLE: '0',
    },
  }
  t.strictSame(valuesOf(app, 1), [
    'name: GET /up [default]',
    'path: /up [app.json healthchecks.web[1].path]',
    'host: app.example [HEROKU_APP_DEFAULT_DOMAIN_NAME]',
    'httpHeaders: none [default]',
    'status: 204 [app.json healthchecks.web[1].status]',
    'content: "a \\"b\\"" [app.json healthchecks.web[1].content]',
    'body: "line\\n" [app.json healthchecks.web[1].body]',
    'attempts: 7 [app.json healthchecks.web[1].attempts]',
    'wait: 2 s [SMOKE_TEST_WAIT]',
    'timeout: 7 s [SMOKE_TEST_TIMEOUT]',
    'initialDelay: 1 s [app.json healthchecks.web[1].initialDelay]',
    'warn: true [app.json healthchecks.web[1].warn]',
    'onFailure: command and url [app.json healthchecks.web[1].onFailure]',
  ])
  t.strictSame(explainPlan(planOf(app)).processes[0]?.values.map(format), [
    'boot timeout: 20 s [SMOKE_TEST_BOOT_TIMEOUT]',
    'port: 5000 [SMOKE_TEST_PORT]',
    'address: 127.0.0.1 [SMOKE_TEST_ADDRESS]',
    'settle: 0 s [SMOKE_TEST_SETTLE]',
    'stop timeout: 30 s [default]',
  ])
})

t.test('config vars that say what to ask for are the source of it', async t => {
  const variables = {
    SMOKE_TEST_PATH: '/x',
    SMOKE_TEST_STATUS: '200-299,401',
    SMOKE_TEST_CONTENT: 'OK',
    SMOKE_TEST_BODY: 'OK',
    SMOKE_TEST_HOST: 'b.example',
    SMOKE_TEST_ATTEMPTS: '1',
  }
  t.strictSame(valuesOf({ variables, healthchecks: { web: [{ path: '/up' }] } }, 0), [
    'name: GET /x [default]',
    'path: /x [SMOKE_TEST_PATH]',
    'host: b.example [SMOKE_TEST_HOST]',
    'httpHeaders: none [default]',
    'status: 200-299,401 [SMOKE_TEST_STATUS]',
    'content: "OK" [SMOKE_TEST_CONTENT]',
    'body: "OK" [SMOKE_TEST_BODY]',
    'attempts: 1 [SMOKE_TEST_ATTEMPTS]',
    'wait: 5 s [default]',
    'timeout: 30 s [default]',
    'initialDelay: 0 s [default]',
    'warn: false [default]',
    'onFailure: nothing [default]',
  ])
})

t.test('a check shows what its kind has, and an uptime no tries', async t => {
  const names = (check: object) =>
    explainPlan(planOf({ healthchecks: { web: [check] } })).processes[0]?.checks[0]?.values.map(
      ({ name }) => name,
    )
  const common = ['initialDelay', 'warn', 'onFailure']
  t.strictSame(names({ listening: true }), ['name', 'listening', 'attempts', 'wait', 'timeout', ...common])
  t.strictSame(names({ command: ['a', 'b c'] }), [
    'name',
    'command',
    'attempts',
    'wait',
    'timeout',
    ...common,
  ])
  t.strictSame(names({ uptime: 2 }), ['name', 'uptime', ...common])
})

t.test('a type and a description are shown where app.json has them', async t => {
  const check = { type: 'readiness', description: 'For people', listening: true }
  t.strictSame(valuesOf({ healthchecks: { web: [check] } }, 0)?.slice(0, 3), [
    'type: readiness [app.json healthchecks.web[0].type]',
    'name: listening on $PORT [default]',
    'description: For people [app.json healthchecks.web[0].description]',
  ])
})

t.test('a check that does not run is told, with the reason', async t => {
  const skipped = (variables: Record<string, string>) =>
    explainPlan(
      planOf({
        variables,
        healthchecks: { web: [{ path: '/up', type: 'liveness' }, { path: '/up' }, { listening: true }] },
      }),
    ).processes[0]?.skipped
  const liveness = {
    healthcheck: 'healthchecks.web[0]',
    reason: 'type liveness is for a process that has been running for long',
  }
  const replaced = (reason: string) => ({ healthcheck: 'healthchecks.web[1]', reason })
  t.strictSame(skipped({ SMOKE_TEST_HOST: 'a.example', SMOKE_TEST_TIMEOUT: '1' }), [liveness])
  t.strictSame(skipped({ SMOKE_TEST_PATH: '/' }), [
    liveness,
    replaced('SMOKE_TEST_PATH asks for something else'),
  ])
  t.strictSame(skipped({ SMOKE_TEST_BODY: 'a', SMOKE_TEST_STATUS: '200' }), [
    liveness,
    replaced('SMOKE_TEST_STATUS, SMOKE_TEST_BODY ask for something else'),
  ])
})

function defaultOf(name: string, value: string): ExplainedValue {
  return { name, value, origin: 'default' }
}

function valuesOf(app: App, index: number) {
  return explainPlan(planOf(app)).processes[0]?.checks[index]?.values.map(format)
}

function format({ name, value, origin }: ExplainedValue): string {
  return `${name}: ${value} [${origin}]`
}
