import t from 'tap'
import { explainApp, readLogfmt, releaseApp, runApp } from './app.ts'

const healthchecks = {
  web: [
    { name: 'one', path: '/one', body: 'NO', httpHeaders: [{ name: 'X-Api-Key', value: 'of app.json' }] },
    { name: 'two', path: '/two', status: 204 },
    { name: 'a command', command: ['node', 'takes.mjs', '0'] },
    { name: 'a port', listening: true },
  ],
}

t.test('SMOKE_TEST_PATH takes the place of the http checks of app.json, and of no other', async t => {
  const app = { web: 'node answers.mjs', healthchecks }
  const config = { SMOKE_TEST_SETTLE: '0', SMOKE_TEST_PATH: '/three', SMOKE_TEST_HOST: 'shop.example.com' }
  const { code, output, events } = await releaseApp(t, { ...app, config })
  t.equal(code, 0, output)
  t.strictSame(
    events('request').map(({ url, headers }) => [url, headers?.['x-api-key']]),
    [['/three', undefined]],
  )
  t.equal(events('begin').length, 1)
  t.match(output, 'a port passed')
  t.equal(readLogfmt(output)['checks'], '3/3')

  const { output: explained } = await explainApp(t, { ...app, config })
  t.match(explained, '    path          /three  [SMOKE_TEST_PATH]\n')
  t.match(explained, '    command       ["node","takes.mjs","0"]  [app.json healthchecks.web[2].command]\n')
})

t.test('so does a status, a text or a body that is asked for without a path', async t => {
  const settings = { SMOKE_TEST_STATUS: '200', SMOKE_TEST_CONTENT: 'OKAY', SMOKE_TEST_BODY: 'OKAY' }
  for (const [name, value] of Object.entries(settings)) {
    const config = { SMOKE_TEST_SETTLE: '0', [name]: value }
    const { code, events } = await runApp(t, { web: 'node answers.mjs', healthchecks, config })
    t.equal(code, 0, name)
    t.strictSame(
      events('request').map(({ url }) => url),
      ['/'],
      name,
    )
  }
})

t.test('SMOKE_TEST_ATTEMPTS, _WAIT and _TIMEOUT are over the fields of app.json', async t => {
  const app = {
    web: 'node fails-at-first.mjs 9',
    healthchecks: { web: [{ path: '/', attempts: 5, wait: 5 }] },
  }
  const counted = await runApp(t, { ...app, config: { SMOKE_TEST_ATTEMPTS: '2', SMOKE_TEST_WAIT: '0' } })
  t.equal(counted.code, 1)
  t.equal(counted.events('request').length, 2)

  const late = { web: 'node answers-late.mjs 2500', healthchecks: { web: [{ path: '/', attempts: 1 }] } }
  const timed = await runApp(t, { ...late, config: { SMOKE_TEST_TIMEOUT: '0.5' } })
  t.equal(timed.code, 1)
  t.match(timed.output, 'FAILED: GET / got no answer within 0.5 s (H12)\n')
})

t.test('SMOKE_TEST_PATH is for web alone: the checks of a worker stay', async t => {
  const config = {
    SMOKE_TEST_SETTLE: '0',
    SMOKE_TEST_PATH: '/three',
    SMOKE_TEST_ATTEMPTS: '1',
    SMOKE_TEST_PROCESSES: 'worker',
  }
  const { code, events } = await releaseApp(t, {
    web: 'node works.mjs',
    worker: 'node fails-at-first.mjs 1',
    healthchecks: { worker: [{ path: '/of-worker', wait: 0 }] },
    config,
  })
  t.equal(code, 0)
  t.equal(events('request').length, 2)
})
