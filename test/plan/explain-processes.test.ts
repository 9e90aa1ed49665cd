/** Of a plan: what is booted, what is not, and what is never told. */
import t from 'tap'
import { explainPlan } from '../../src/plan/explain.ts'
import { planOf } from './planning.ts'

t.test('a process that need not listen has no boot timeout', async t => {
  const variables = { SMOKE_TEST_PROCESSES: 'worker' }
  const { processes } = explainPlan(planOf({ procfile: 'worker: a', variables }))
  t.strictSame(
    processes[0]?.values.map(({ name }) => name),
    ['port', 'settle', 'stop timeout'],
  )
  t.strictSame(
    processes[0]?.checks[0]?.values.map(value => Object.values(value).join(' | ')),
    [
      'name | uptime of 10 s | default',
      'uptime | 10 s | default',
      'initialDelay | 0 s | default',
      'warn | false | default',
      'onFailure | nothing | default',
    ],
  )
})

t.test('what does not run is told, with the way to make it', async t => {
  const { processes, notBooted } = explainPlan(
    planOf({
      procfile: 'web: a\nworker: b\nclock: c',
      variables: { SMOKE_TEST_PROCESSES: 'web,clock' },
      healthchecks: { worker: [{ uptime: 1 }, { uptime: 2 }], web: [{ uptime: 1, type: 'liveness' }] },
    }),
  )
  t.strictSame(processes[0]?.skipped, [
    {
      healthcheck: 'healthchecks.web[0]',
      reason: 'type liveness is for a process that has been running for long',
    },
  ])
  t.strictSame(notBooted, [
    {
      process: 'worker',
      healthchecks: 2,
      advice: 'heroku config:set SMOKE_TEST_PROCESSES=web,clock,worker',
    },
  ])
})

t.test('of headers and variables only the names are in it', async t => {
  const explanation = explainPlan(
    planOf({
      procfile: 'web: a\nworker: b',
      healthchecks: {
        web: [
          {
            path: '/up',
            httpHeaders: [
              { name: 'A', value: 's3cret-a' },
              { name: 'B', value: '$KEY' },
            ],
          },
        ],
      },
      variables: {
        KEY: 's3cret-b',
        SMOKE_TEST_ENV_TOKEN: 's3cret-c',
        SMOKE_TEST_UNSET: 'CLOCK',
        SMOKE_TEST_PROCESSES: 'web,worker',
      },
    }),
  )
  t.notMatch(JSON.stringify(explanation), /s3cret/)
  t.match(explanation.processes[0]?.checks[0]?.values[3], { name: 'httpHeaders', value: 'A, B' })
  for (const { environment } of explanation.processes) {
    t.strictSame(environment, { set: ['PORT', 'SMOKE_TEST_RUN', 'TOKEN'], unset: ['CLOCK'] })
  }
})
