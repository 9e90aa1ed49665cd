import t from 'tap'
import { dokkuFields, findStrangeToDokku } from '../support/dokku.ts'
import { readLogfmt, releaseApp, runApp } from './app.ts'

/** An example for each kind, with fields that Dokku knows and no others: one file serves both. */
const http = {
  type: 'startup',
  name: 'web check',
  description: 'Checks that the app is ready',
  path: '/health/ready',
  content: 'OKAY',
  httpHeaders: [{ name: 'X-Forwarded-Proto', value: 'https' }],
  scheme: 'http',
  port: 5000,
  attempts: 3,
  timeout: 5,
  wait: 1,
  initialDelay: 1,
  warn: false,
  onFailure: { command: ['node', 'tells.mjs'], url: 'https://hooks.example.com/healthcheck-failed' },
}
const listening = { type: 'readiness', name: 'port check', listening: true, port: 5000, attempts: 2, wait: 1 }
const command = { type: 'startup', name: 'ready check', command: ['node', 'takes.mjs', '0'], timeout: 5 }
const liveness = { type: 'liveness', name: 'web liveness', path: '/health/live', timeout: 1, attempts: 5 }
const uptime = { type: 'startup', name: 'worker uptime', uptime: 2 }

t.test('the examples have every field that Dokku knows, and no other', async t => {
  const examples = [http, listening, command, liveness, uptime]
  t.strictSame(examples.flatMap(findStrangeToDokku), [])
  t.strictSame([...new Set(examples.flatMap(Object.keys))].sort(), Object.keys(dokkuFields).sort())
})

t.test('an app.json for Dokku serves here as it is', async t => {
  const { code, output, events } = await releaseApp(t, {
    web: 'node answers.mjs',
    worker: 'node works.mjs',
    healthchecks: { web: [http, listening, command, liveness], worker: [uptime] },
    config: { SMOKE_TEST_PROCESSES: 'web,worker', SMOKE_TEST_SETTLE: '0' },
  })
  t.equal(code, 0, output)
  t.match(events('request'), [{ url: '/health/ready', headers: { 'x-forwarded-proto': 'https' } }])
  t.equal(events('begin').length, 1)
  t.match(output, 'smoke-test: web check answered 200 (')
  t.match(output, 'smoke-test: port check passed (')
  t.match(output, 'smoke-test: ready check passed (')
  t.match(output, 'smoke-test: worker uptime passed (')
  t.notMatch(output, 'web liveness')
  t.match(output, 'smoke-test: PASSED: web boots, listens and passes 3 checks\n')
  t.equal(readLogfmt(output)['checks'], '1/1')
  t.strictSame(events('told'), [])
  t.strictSame(
    output.split('\n').filter(line => line.includes('warning: ')),
    [
      'smoke-test: warning: healthchecks.web[0].port (app.json, line 1, column 224) does nothing on Heroku, where a process has one port: $PORT.',
      'smoke-test: warning: healthchecks.web[1].port (app.json, line 1, column 456) does nothing without a path.',
    ],
  )
})

t.test('each of them fails where the app is not well', async t => {
  const failing = [
    { checks: [{ ...http, onFailure: undefined }], web: 'node answers.mjs 503', verdict: 'check-failed' },
    {
      checks: [{ ...http, content: 'NO', onFailure: undefined }],
      web: 'node answers.mjs',
      verdict: 'check-failed',
    },
    { checks: [listening], web: 'node works.mjs', verdict: 'never-listened' },
    { checks: [{ ...command, command: ['false'] }], web: 'node answers.mjs', verdict: 'check-failed' },
    { checks: [uptime], web: 'node listens-for.mjs 200', verdict: 'crashed' },
  ]
  for (const { checks, web, verdict } of failing) {
    const { code, output } = await runApp(t, {
      web,
      healthchecks: { web: checks.map(check => ({ ...check, wait: 0 })) },
      config: { SMOKE_TEST_BOOT_TIMEOUT: '1', SMOKE_TEST_SETTLE: '0' },
    })
    t.equal(code, 1, output)
    t.equal(readLogfmt(output)['verdict'], verdict)
  }
})
