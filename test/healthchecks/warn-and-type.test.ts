import t from 'tap'
import { normalize } from '../support/normalize.ts'
import { explainApp, readLogfmt, releaseApp, runApp } from './app.ts'

const web = 'node answers.mjs 500'

t.test('a check with warn that fails is a warning, and the release goes on', async t => {
  const { code, output, directory, events } = await releaseApp(t, {
    web,
    healthchecks: {
      web: [
        { name: 'health', path: '/', warn: true, attempts: 2, wait: 0 },
        { name: 'port', listening: true, warn: false },
      ],
    },
    config: { SMOKE_TEST_SETTLE: '0.5' },
  })
  t.equal(code, 0, output)
  t.equal(events('request').length, 2, 'it is not asked again after the settle time')
  const { verdict, checks } = readLogfmt(output)
  t.strictSame({ verdict, checks }, { verdict: 'passed', checks: '1/2' })
  t.match(
    normalize(output, directory),
    `smoke-test: peak memory: N MB
smoke-test: warning: health answered 500; it is set to warn only
smoke-test: at=verdict `,
  )
})

t.test('a check without warn that fails beside it still fails the release', async t => {
  const { code, output } = await releaseApp(t, {
    web,
    healthchecks: {
      web: [
        { name: 'lenient', path: '/', warn: true, attempts: 1 },
        { name: 'strict', path: '/', warn: false, attempts: 1 },
      ],
    },
  })
  t.equal(code, 1)
  t.match(output, 'FAILED: strict answered 500; expected: 200-299\n')
  t.match(output, '  - Also: lenient answered 500; it is set to warn only.\n')
})

t.test('warn forgives what the check finds, and not a crash', async t => {
  const { code, output } = await releaseApp(t, {
    web: 'node crashes-when-asked.mjs',
    healthchecks: { web: [{ path: '/', warn: true, attempts: 1 }] },
  })
  t.equal(code, 1)
  t.equal(readLogfmt(output)['verdict'], 'crashed')
})

t.test('a pass counts no check as passed that has failed with warn', async t => {
  const healthchecks = { web: [{ path: '/', warn: true, attempts: 1 }] }
  const { output } = await runApp(t, { web, healthchecks })
  t.notMatch(output, 'passes 1 check')
})

t.test('a worker that never listens does not fail for a check with warn', async t => {
  for (const check of [{ listening: true }, { path: '/' }]) {
    const { code, output } = await releaseApp(t, {
      web,
      worker: 'node works.mjs',
      healthchecks: { worker: [{ ...check, name: 'lenient', warn: true, attempts: 1 }] },
      config: { SMOKE_TEST_PROCESSES: 'worker', SMOKE_TEST_SETTLE: '0', SMOKE_TEST_BOOT_TIMEOUT: '1' },
    })
    t.equal(code, 0, output)
    t.match(output, /smoke-test: warning: lenient .*; it is set to warn only\n/)
    t.match(output, 'smoke-test: PASSED: worker boots and passes 0 of 1 check\n')
  }
})

t.test('checks of type startup and readiness run, and so does one without a type', async t => {
  for (const type of ['startup', 'readiness', undefined]) {
    const check = { path: '/', attempts: 1, ...(type === undefined ? {} : { type }) }
    const { code, events } = await runApp(t, { web, healthchecks: { web: [check] } })
    t.equal(code, 1, `${type}`)
    t.equal(events('request').length, 1, `${type}`)
  }
})

t.test('a check of type liveness does not run, and explain says so', async t => {
  const healthchecks = {
    web: [
      { type: 'liveness', path: '/alive', attempts: 1 },
      { type: 'readiness', listening: true },
    ],
  }
  const { code, output, events } = await releaseApp(t, { web, healthchecks })
  t.equal(code, 0, output)
  t.strictSame(events('request'), [])
  t.equal(readLogfmt(output)['checks'], '1/1')

  const explained = await explainApp(t, { web, healthchecks })
  t.match(
    explained.output,
    '  not run: healthchecks.web[0]: type liveness is for a process that has been running for long\n',
  )
})

t.test('where all checks are of type liveness, the usual one runs', async t => {
  const healthchecks = { web: [{ type: 'liveness', path: '/alive' }] }
  const { code, events } = await runApp(t, { web: 'node answers.mjs 404', healthchecks })
  t.equal(code, 0, 'GET / may be answered by anything below 500')
  t.strictSame(
    events('request').map(({ url }) => url),
    ['/'],
  )
})
