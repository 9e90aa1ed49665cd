import t from 'tap'
import { normalize } from '../support/normalize.ts'
import { readLogfmt, releaseApp, runApp } from './app.ts'

t.test('the path of a check is asked for, and no other', async t => {
  const web = 'node answers-at.mjs /up?full=yes'
  const passed = await runApp(t, { web, healthchecks: { web: [{ path: '/up?full=yes' }] } })
  t.equal(passed.code, 0, passed.output)
  t.strictSame(
    passed.events('request').map(({ url }) => url),
    ['/up?full=yes'],
  )

  const failed = await runApp(t, { web, healthchecks: { web: [{ path: '/', attempts: 1 }] } })
  t.equal(failed.code, 1)
  t.match(failed.output, 'FAILED: GET / answered 500; expected: 200-299\n')
})

const ofStatus = [
  { answer: 200, status: undefined, passes: true },
  { answer: 204, status: undefined, passes: true },
  { answer: 302, status: undefined, passes: false },
  { answer: 404, status: undefined, passes: false },
  { answer: 503, status: 503, passes: true },
  { answer: 200, status: 503, passes: false },
  { answer: 503, status: '503', passes: true },
  { answer: 200, status: '201', passes: false },
  { answer: 302, status: '200-299, 302', passes: true },
  { answer: 299, status: '200-298,300', passes: false },
  { answer: 404, status: '400-499', passes: true },
]

t.test('status says which answers pass: a number, a text or a list; 2xx without it', async t => {
  for (const { answer, status, passes } of ofStatus) {
    const web = `node answers.mjs ${answer} '""'`
    const check = { path: '/up', attempts: 1, ...(status === undefined ? {} : { status }) }
    const { code, output } = await runApp(t, { web, healthchecks: { web: [check] } })
    t.equal(code, passes ? 0 : 1, `${answer} with status ${JSON.stringify(status)}`)
    t.match(output, `GET /up answered ${answer}`)
  }
})

const ofText = [
  { answer: 'OKAY\n', fields: { content: 'KA' }, passes: true },
  { answer: 'OKAY\n', fields: { content: 'okay' }, passes: false },
  { answer: 'one\ntwo\n', fields: { content: 'one\ntwo' }, passes: true },
  { answer: 'schön 👍\n', fields: { content: 'ön 👍' }, passes: true },
  { answer: '', fields: { content: 'OKAY' }, passes: false },
  { answer: 'OKAY\n', fields: { body: 'OKAY' }, passes: true },
  { answer: 'OKAY', fields: { body: 'OKAY\n' }, passes: true },
  { answer: 'OKAY\r\n\r\n', fields: { body: 'OKAY\n' }, passes: true },
  { answer: 'OKAY\n', fields: { body: 'OKA' }, passes: false },
  { answer: 'OKAY \n', fields: { body: 'OKAY' }, passes: false },
  { answer: '\nOKAY', fields: { body: 'OKAY' }, passes: false },
  { answer: 'OKAY\n', fields: { body: '' }, passes: false },
  { answer: '\n', fields: { body: '' }, passes: true },
  { answer: 'OKAY\n', fields: { body: 'OKAY', content: 'NO' }, passes: false },
  { answer: 'OKAY\n', fields: { body: 'NO', content: 'OKAY' }, passes: false },
]

t.test('content must be in the body; body must be all of it but trailing newlines', async t => {
  for (const { answer, fields, passes } of ofText) {
    const web = `node answers.mjs 200 '${JSON.stringify(answer)}'`
    const healthchecks = { web: [{ path: '/', attempts: 1, ...fields }] }
    const { code, output } = await runApp(t, { web, healthchecks })
    t.equal(code, passes ? 0 : 1, `${JSON.stringify(answer)} with ${JSON.stringify(fields)}: ${output}`)
  }
})

t.test('a wrong status or text is tried again like all else', async t => {
  for (const fields of [{ status: 204 }, { content: 'NO' }, { body: 'NO' }]) {
    const healthchecks = { web: [{ path: '/', attempts: 2, wait: 0, ...fields }] }
    const { code, events } = await runApp(t, { web: 'node answers.mjs', healthchecks })
    t.equal(code, 1)
    t.equal(events('request').length, 2, JSON.stringify(fields))
  }
})

t.test('a wrong body fails the release, and it is said what came and what was to come', async t => {
  const { code, output, directory } = await releaseApp(t, {
    web: `node answers.mjs 200 '"Sorry\\n"'`,
    healthchecks: {
      web: [{ name: 'health', description: 'The app answers', path: '/up', body: 'OKAY', attempts: 1 }],
    },
  })
  t.equal(code, 1)
  t.equal(
    normalize(output, directory),
    `smoke-test: booting web with PORT=$PORT: node answers.mjs 200 '"Sorry\\n"'
smoke-test: up after N s: listening on [::]:$PORT
smoke-test: health answered 200 with the body "Sorry" (N ms)
smoke-test: FAILED: health answered 200 with the body "Sorry"; expected: "OKAY"
smoke-test:
smoke-test: What was seen:
smoke-test:   - app.json says of it: The app answers
smoke-test:   - It was the only attempt, N s after the boot.
smoke-test:   - The request was GET /up to port $PORT, with Host: localhost and X-Forwarded-Proto: https.
smoke-test:   - The body was:
smoke-test:     Sorry
smoke-test:
smoke-test: What to do:
smoke-test:   1. If the app is not well, mend what its healthcheck tells.
smoke-test:   2. If the expected text is out of date, change it: app.json healthchecks.web[0].body
smoke-test:
smoke-test: web wrote nothing.
smoke-test:
smoke-test: About this release:
smoke-test:   It does not go live; the release before it goes on serving.
smoke-test:   git push exits 0 all the same. To release this build again: heroku releases:retry
smoke-test:   To release without the test: heroku config:set SMOKE_TEST=warn (it reports only), or SMOKE_TEST=off
smoke-test:
smoke-test: To see it happen on your machine, in the app's directory:
smoke-test:   PORT=$PORT bash -c 'node answers.mjs 200 '\\''"Sorry\\n"'\\'''
smoke-test:   and in another terminal:
smoke-test:   curl -i -H 'Host: localhost' -H 'X-Forwarded-Proto: https' 'http://127.0.0.1:$PORT/up'
smoke-test: at=verdict verdict=check-failed mode=enforce process=web boot=N s elapsed=N s checks=0/1 memory=N MB version=1.0.0
`,
  )
})

t.test('scheme and port do nothing but warn: a dyno is asked by http, at $PORT', async t => {
  const { code, output, events } = await releaseApp(t, {
    web: 'node answers.mjs',
    healthchecks: { web: [{ path: '/up', scheme: 'https', port: 5000 }] },
  })
  t.equal(code, 0, output)
  t.equal(readLogfmt(output)['checks'], '1/1')
  t.match(events('request'), [{ url: '/up' }], 'it was asked by http, on $PORT')
  t.match(
    output,
    `smoke-test: warning: healthchecks.web[0].port (app.json, line 1, column 56) does nothing on Heroku, where a process has one port: $PORT.
smoke-test: warning: healthchecks.web[0].scheme (app.json, line 1, column 39) does nothing on Heroku, whose router speaks http to a dyno; X-Forwarded-Proto says https.
`,
  )
})
