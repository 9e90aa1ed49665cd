/** What is wrong between the Procfile, app.json and the config vars. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: app.json has them so.
import t from 'tap'
import { httpCheckOf, plan, planOf, tell } from './planning.ts'

const headers = (...values: string[]) => ({
  web: [{ path: '/up', httpHeaders: values.map(value => ({ name: 'A', value })) }],
})

t.test('a process type that is asked for must be in the Procfile', async t => {
  const app = { procfile: 'release: a\nweb: b\nworker: c\nweb: d' }
  t.strictSame(tell({ ...app, variables: { SMOKE_TEST_PROCESSES: 'web,wroker,clock' } }), {
    problems: [
      'SMOKE_TEST_PROCESSES names wroker, which the Procfile does not have. It has: release, web, worker.',
      'SMOKE_TEST_PROCESSES names clock, which the Procfile does not have. It has: release, web, worker.',
    ],
    warnings: [],
  })
  t.strictSame(tell({ procfile: '', variables: { SMOKE_TEST_PROCESSES: 'worker' } }), {
    problems: ['SMOKE_TEST_PROCESSES names worker, which the Procfile does not have. It has: nothing.'],
    warnings: [],
  })
  t.strictSame(
    tell({ procfile: 'worker: a', variables: { SMOKE_TEST_PROCESSES: 'web,worker' } }).problems,
    ['SMOKE_TEST_PROCESSES names web, which the Procfile does not have. It has: worker.'],
    'web too, whose part of the test would be left out without a word',
  )
  for (const SMOKE_TEST_PROCESSES of ['', 'web']) {
    const app = { procfile: 'worker: a', variables: { SMOKE_TEST_PROCESSES } }
    t.equal(plan(app).kind, 'no-web', 'unless it is web alone, which many apps lack')
  }
})

t.test('healthchecks of a process type that the Procfile lacks', async t => {
  const procfile = 'web: a\nworker: b'
  const check = [{ uptime: 1 }]
  t.strictSame(tell({ procfile, healthchecks: { wokrer: check, Web: check, wrk: check, clock: check } }), {
    problems: [
      'healthchecks.Web in app.json is for a process type that the Procfile does not have; it looks like web.',
    ],
    warnings: [
      'healthchecks.wokrer in app.json is for a process type that the Procfile does not have; they do not run.',
      'healthchecks.wrk in app.json is for a process type that the Procfile does not have; they do not run.',
      'healthchecks.clock in app.json is for a process type that the Procfile does not have; they do not run.',
    ],
  })
  t.strictSame(tell({ procfile: 'web: a\nscheduler: b', healthchecks: { shceduler: check } }).problems, [
    'healthchecks.shceduler in app.json is for a process type that the Procfile does not have; it looks like scheduler.',
  ])
  t.strictSame(
    tell({ procfile, healthchecks: { web: check, webs: check } }),
    {
      problems: [],
      warnings: [
        'healthchecks.webs in app.json is for a process type that the Procfile does not have; they do not run.',
      ],
    },
    'where web has its own, no other is meant to be web',
  )
  t.strictSame(tell({ procfile, healthchecks: { web: check, worker: check } }), {
    problems: [],
    warnings: [],
  })
})

t.test('healthchecks of the release command do not run, whether the Procfile has one or not', async t => {
  const healthchecks = { release: [{ uptime: 1 }] }
  const warnings = [
    'healthchecks.release in app.json do not run: the release command tells by its exit code whether all is well.',
  ]
  for (const procfile of ['web: a', 'web: a\nrelease: b']) {
    t.strictSame(tell({ procfile, healthchecks }), { problems: [], warnings })
    t.strictSame(planOf({ procfile, healthchecks }).notBooted, [], 'nor is told how to boot it')
  }
})

t.test('what the Procfile lacks cannot be booted, and nobody is told to', async t => {
  t.strictSame(planOf({ healthchecks: { clock: [{ uptime: 1 }] } }).notBooted, [])
})

t.test(
  'an app without web has nothing wrong with it, and what would be wrong with a test is told',
  async t => {
    const healthchecks = { web: [{ path: '/up' }] }
    t.strictSame(tell({ procfile: '', healthchecks }), { problems: [], warnings: [] }, 'no Procfile')
    t.strictSame(
      tell({ procfile: 'worker: a', healthchecks: { web: [{ path: '/up', attemps: 3 }] } }),
      {
        problems: [],
        warnings: [
          'healthchecks.web[0].attemps (app.json, line 1, column 39) is no name that is known; it looks like attempts.',
          'healthchecks.web in app.json is for a process type that the Procfile does not have; they do not run.',
        ],
      },
      'a typo in app.json',
    )
  },
)

t.test(
  'a web of another name, for which there are healthchecks, is a typo that must not switch them off',
  async t => {
    const healthchecks = { web: [{ path: '/up' }] }
    for (const name of ['Web', 'wb', 'webs']) {
      const problems = [
        `healthchecks.web in app.json is for a process type that the Procfile does not have; it has ${name}, which is no web to Heroku.`,
      ]
      t.strictSame(tell({ procfile: `${name}: node server.js`, healthchecks }), { problems, warnings: [] })
    }
  },
)

t.test('$NAME in a header is the variable of the app', async t => {
  const value = (template: string, variables: Record<string, string>) =>
    httpCheckOf({ healthchecks: headers(template), variables }).headers[0]?.value
  t.equal(value('Bearer $API_KEY', { API_KEY: 'k' }), 'Bearer k')
  t.equal(value('${A}${B}', { A: 'a', B: 'b' }), 'ab')
  t.equal(value('$$A', { A: 'a' }), '$A')
  t.equal(value('$A', { A: 'a', SMOKE_TEST_ENV_A: 'b' }), 'b', 'as the app under test has it')
  t.equal(value('$A', { SMOKE_TEST_ENV_A: 'b' }), 'b', 'which alone may have it')
})

t.test('a variable that is not set is a problem in a release, and only a warning in a build', async t => {
  const healthchecks = headers('$SET', '$EMPTY/${UNSET}/$UNSET', '$$UNSET')
  const variables = { SET: 'a', EMPTY: '' }
  const texts = ['EMPTY', 'UNSET', 'UNSET'].map(
    name => `healthchecks.web[0].httpHeaders[1] in app.json uses $${name}, which is not set.`,
  )
  t.strictSame(tell({ healthchecks, variables }), { problems: texts, warnings: [] })
  t.strictSame(tell({ healthchecks, variables, knowsVariables: false }), { problems: [], warnings: texts })
})

t.test(
  'a variable that no header can carry is a problem in a release, and its value is not shown',
  async t => {
    const app = { healthchecks: headers('a', 'Bearer $KEY'), variables: { KEY: 's3cret\n' } }
    const texts = [
      'healthchecks.web[0].httpHeaders[1] in app.json uses $KEY, which no header can carry: it has a line break, or another control character.',
    ]
    t.strictSame(tell(app), { problems: texts, warnings: [] })
    t.strictSame(tell({ ...app, knowsVariables: false }), { problems: [], warnings: texts })
  },
)

t.test('a check that only warns is asked without what its headers lack', async t => {
  const asking = (value: string) => ({
    healthchecks: { web: [{ path: '/', warn: true, httpHeaders: [{ name: 'Host', value }] }] },
    variables: { BROKEN: 'a\n' },
  })
  const warning = 'healthchecks.web[0].httpHeaders[0] in app.json uses'
  t.strictSame(tell(asking('$UNSET')), {
    problems: [],
    warnings: [`${warning} $UNSET, which is not set.`],
  })
  t.strictSame(tell(asking('$BROKEN')), {
    problems: [],
    warnings: [
      `${warning} $BROKEN, which no header can carry: it has a line break, or another control character.`,
    ],
  })
  t.equal(httpCheckOf(asking('$UNSET')).host, 'localhost')
  t.equal(httpCheckOf(asking('b$BROKEN')).host, 'b')
})

t.test('a variable that the test unsets is not set', async t => {
  const app = { healthchecks: headers('$A'), variables: { A: 'a', SMOKE_TEST_UNSET: 'A' } }
  t.strictSame(tell(app).problems, [
    'healthchecks.web[0].httpHeaders[0] in app.json uses $A, which is not set.',
  ])
})

t.test('a header that is not sent needs no variable', async t => {
  const [check] = headers('$UNSET').web
  const quiet = { problems: [], warnings: [] }
  t.strictSame(tell({ healthchecks: { web: [{ ...check, type: 'liveness' }] } }), quiet, 'liveness')
  t.strictSame(
    tell({ procfile: 'web: a\nworker: b', healthchecks: { worker: [check] } }),
    quiet,
    'not booted',
  )
  t.strictSame(
    tell({ healthchecks: { web: [check] }, variables: { SMOKE_TEST_PATH: '/' } }),
    quiet,
    'a config var takes the place of the check',
  )
})

t.test(
  'all that is wrong is told at once: config vars, then app.json, then what is between them',
  async t => {
    t.strictSame(
      tell({
        procfile: 'web: a',
        variables: { SMOKE_TEST_PORT: '0', SMOKE_TEST_PROCESSES: 'web,worker', SMOKE_TEST_COLOUR: 'red' },
        healthchecks: {
          web: [{ path: 'up' }, { path: '/up', httpHeaders: [{ name: 'A', value: '$B' }] }],
          wbe: [],
        },
      }),
      {
        problems: [
          'SMOKE_TEST_PORT is "0"; allowed: a whole number from 1 to 65535.',
          'healthchecks.web[0].path (app.json, line 1, column 33) is "up"; allowed: a path that begins with /, without spaces, such as "/health_check".',
          'SMOKE_TEST_PROCESSES names worker, which the Procfile does not have. It has: web.',
          'healthchecks.web[1].httpHeaders[0] in app.json uses $B, which is not set.',
        ],
        warnings: [
          'SMOKE_TEST_COLOUR is none of the settings of the smoke test, and does nothing.',
          'healthchecks.wbe in app.json is for a process type that the Procfile does not have; they do not run.',
        ],
      },
    )
  },
)
