import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { release } from '../support/heroku.ts'
import { type App, buildApp, explainApp, runApp, runForReport } from './app.ts'

const secrets = {
  ofVariable: 'hunter2-of-the-variable',
  ofAppJson: 'hunter2-of-app-json',
  ofUrl: 'hunter2-of-the-url',
  ofTest: 'hunter2-of-the-test',
}

/** Fails, so that all is said that can be said. */
const app: App = {
  web: 'node answers.mjs 403',
  healthchecks: {
    web: [
      {
        path: '/',
        attempts: 2,
        wait: 0,
        httpHeaders: [
          { name: 'X-Api-Key', value: '$API_KEY' },
          { name: 'Authorization', value: `Bearer ${secrets.ofAppJson}` },
        ],
        onFailure: { url: `http://127.0.0.1:1/${secrets.ofUrl}` },
      },
    ],
  },
  config: {
    SMOKE_TEST_SETTLE: '0',
    SMOKE_TEST_REPORT: 'json',
    API_KEY: secrets.ofVariable,
    SMOKE_TEST_ENV_TOKEN: secrets.ofTest,
  },
}

t.test('header secrets are in no output: of build, release, explain or report', async t => {
  const built = await buildApp(t, app)
  const released = await release(t, built)
  const passed = await release(t, built, { SMOKE_TEST_STATUS: '403' })
  const warned = await release(t, built, { SMOKE_TEST: 'warn' })
  const explained = [await explainApp(t, app), await explainApp(t, app, ['--report', 'json'])]
  const reports = [
    await runForReport(t, app, ['--report', 'json']),
    await runForReport(t, app, ['--report', 'junit']),
  ]
  t.equal(built.code, 0, built.output)
  t.strictSame([released.code, passed.code, warned.code], [1, 0, 0])
  t.match(
    explained.map(({ output }) => output),
    [/httpHeaders +X-Api-Key, Authorization /, /"X-Api-Key, Authorization"/],
    'their names are told',
  )
  const events = await readFile(join(built.app, 'events.jsonl'), 'utf8')
  t.match(events, secrets.ofVariable, 'the app has been sent what is not shown')
  t.match(events, secrets.ofAppJson)
  const outputs = [
    ...[built, released, passed, warned, ...explained, ...reports].map(({ output }) => output),
    ...reports.map(({ errors }) => errors),
  ]
  for (const [name, secret] of Object.entries(secrets)) {
    for (const output of outputs) t.notMatch(output, secret, name)
  }
})

t.test('the value of a header that is wrong is not shown either', async t => {
  const { ofAppJson: secret } = secrets
  for (const header of [
    { name: 'X-Api-Key', value: [secret] },
    { name: 'X-Api-Key', value: `${secret}\n` },
  ]) {
    const { code, output } = await buildApp(t, {
      web: 'node answers.mjs',
      healthchecks: { web: [{ path: '/', httpHeaders: [header] }] },
    })
    t.equal(code, 2)
    t.match(output, 'healthchecks.web[0].httpHeaders[0].value (app.json, line 1, column ')
    t.notMatch(output, secret)
  }
})

t.test('what is written in the place of headers or an address is not shown', async t => {
  const { ofAppJson: secret } = secrets
  const wrong = [
    { httpHeaders: { 'X-Api-Key': secret } },
    { httpHeaders: [`X-Api-Key: ${secret}`] },
    { httpHeaders: [{ name: `X-Api-Key: ${secret}`, value: '' }] },
    { onFailure: { url: `hooks.example.com/${secret}` } },
  ]
  for (const fields of wrong) {
    const { code, output } = await runApp(t, {
      web: 'node answers.mjs',
      healthchecks: { web: [{ path: '/', ...fields }] },
    })
    t.equal(code, 2)
    t.notMatch(output, secret, JSON.stringify(fields))
  }
})
