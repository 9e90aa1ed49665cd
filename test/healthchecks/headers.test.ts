import t from 'tap'
import { explainApp, readLogfmt, releaseApp, runApp } from './app.ts'

const web = 'node answers.mjs'

t.test('httpHeaders are sent, with the variables of the app in their values', async t => {
  const { code, output, events } = await releaseApp(t, {
    web,
    healthchecks: {
      web: [
        {
          path: '/',
          httpHeaders: [
            { name: 'X-Plain', value: 'as it is' },
            { name: 'X-Api-Key', value: '$API_KEY' },
            // biome-ignore lint/suspicious/noTemplateCurlyInString: app.json has variables in it as well.
            { name: 'Authorization', value: 'Bearer ${API_KEY}!' },
            { name: 'X-Price', value: '$$5 of $$API_KEY' },
            { name: 'X-Empty', value: '' },
          ],
        },
      ],
    },
    config: { API_KEY: 'the key = $HOME' },
  })
  t.equal(code, 0, output)
  t.match(events('request')[0]?.headers, {
    'x-plain': 'as it is',
    'x-api-key': 'the key = $HOME',
    authorization: 'Bearer the key = $HOME!',
    'x-price': '$5 of $API_KEY',
    'x-empty': '',
  })
})

t.test('httpHeaders are over the headers of the router, whatever the case of their names', async t => {
  const { code, output, events } = await runApp(t, {
    web,
    healthchecks: {
      web: [
        {
          path: '/',
          httpHeaders: [
            { name: 'x-forwarded-PROTO', value: 'http' },
            { name: 'User-Agent', value: 'Dokku' },
            { name: 'host', value: 'www.example.com' },
          ],
        },
      ],
    },
  })
  t.equal(code, 0, output)
  const { headers = {} } = events('request')[0] ?? {}
  t.match(headers, { 'x-forwarded-proto': 'http', 'user-agent': 'Dokku', host: 'www.example.com' })
  t.match(headers, { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-port': '443' }, 'the others stay')
})

t.test('the Host header is that of SMOKE_TEST_HOST, of app.json, of the dyno, or localhost', async t => {
  const plain = { web: [{ path: '/' }] }
  const named = { web: [{ path: '/', httpHeaders: [{ name: 'Host', value: '$NAME_OF_HOST' }] }] }
  const ofDyno = { NAME_OF_HOST: 'app-json.example', HEROKU_APP_DEFAULT_DOMAIN_NAME: 'dyno.example' }
  const cases = [
    { healthchecks: plain, config: {}, host: 'localhost' },
    { healthchecks: plain, config: ofDyno, host: 'dyno.example' },
    { healthchecks: named, config: ofDyno, host: 'app-json.example' },
    { healthchecks: named, config: { ...ofDyno, SMOKE_TEST_HOST: 'var.example' }, host: 'var.example' },
  ]
  for (const { healthchecks, config, host } of cases) {
    const { output, events } = await runApp(t, {
      web,
      healthchecks,
      config: { SMOKE_TEST_SETTLE: '0', ...config },
    })
    t.equal(events('request')[0]?.headers?.['host'], host, output)
  }
})

t.test('a variable that is not set fails the release, which alone knows them all', async t => {
  const { code, output, events } = await releaseApp(t, {
    web,
    healthchecks: { web: [{ path: '/', httpHeaders: [{ name: 'X-Api-Key', value: '$API_KEY' }] }] },
  })
  t.equal(code, 2)
  t.match(output, 'healthchecks.web[0].httpHeaders[0] in app.json uses $API_KEY, which is not set.')
  t.equal(readLogfmt(output)['verdict'], 'misconfigured')
  t.strictSame(events('start'), [], 'nothing was booted')
})

t.test('in a check that only warns nothing takes its place, and the release goes on', async t => {
  const httpHeaders = [
    { name: 'X-Api-Key', value: 'key $API_KEY' },
    { name: 'X-Broken', value: '$BROKEN' },
  ]
  const { code, output, events } = await releaseApp(t, {
    web,
    healthchecks: { web: [{ path: '/' }, { path: '/', warn: true, httpHeaders }] },
    config: { SMOKE_TEST_SETTLE: '0', BROKEN: 'a\nb' },
  })
  t.equal(code, 0, output)
  t.match(
    output,
    'smoke-test: warning: healthchecks.web[1].httpHeaders[0] in app.json uses $API_KEY, which is not set.\n',
  )
  t.match(output, 'warning: healthchecks.web[1].httpHeaders[1] in app.json uses $BROKEN, which no header can')
  const sent = events('request').map(({ headers = {} }) => headers)
  t.match(
    sent.find(headers => 'x-api-key' in headers),
    { 'x-api-key': 'key', 'x-broken': '' },
  )
  t.match(readLogfmt(output), { verdict: 'passed', checks: '2/2' })
})

t.test('a variable that is set for the process under test is the one in its headers', async t => {
  const healthchecks = { web: [{ path: '/', httpHeaders: [{ name: 'X-Api-Key', value: '$API_KEY' }] }] }
  const config = { SMOKE_TEST_SETTLE: '0', SMOKE_TEST_ENV_API_KEY: 'of the test', API_KEY: 'of production' }
  const { code, output, events } = await runApp(t, { web, healthchecks, config })
  t.equal(code, 0, output)
  t.equal(events('request')[0]?.headers?.['x-api-key'], 'of the test')
})

t.test('a value that no request can carry is told as that, and not as an answer of the app', async t => {
  for (const API_KEY of ['with a newline\n', 'with a bell \u0007']) {
    const { code, output, events } = await releaseApp(t, {
      web,
      healthchecks: { web: [{ path: '/', httpHeaders: [{ name: 'X-Api-Key', value: '$API_KEY' }] }] },
      config: { API_KEY },
    })
    t.equal(code, 2)
    t.equal(readLogfmt(output)['verdict'], 'misconfigured')
    t.match(output, 'in app.json uses $API_KEY, which no header can carry: it has a line break, or another')
    t.notMatch(output, 'with a', 'the value is not shown')
    t.strictSame(events('start'), [], 'nothing was booted')
  }
})

t.test('a value that is not ASCII is sent in UTF-8, as Dokku sends it', async t => {
  const httpHeaders = [
    { name: 'X-Price', value: '$PRICE' },
    { name: 'X-City', value: 'Zürich' },
  ]
  const { code, output, events } = await runApp(t, {
    web,
    healthchecks: { web: [{ path: '/', httpHeaders }] },
    config: { SMOKE_TEST_SETTLE: '0', PRICE: '5 €' },
  })
  t.equal(code, 0, output)
  const { headers = {} } = events('request')[0] ?? {}
  // Node's server decodes headers as latin1.
  const read = (name: string) => Buffer.from(headers[name] ?? '', 'latin1').toString('utf8')
  t.strictSame([read('x-price'), read('x-city')], ['5 €', 'Zürich'])
})

t.test('explain names the origin of a Host header that app.json has', async t => {
  const healthchecks = { web: [{ path: '/', httpHeaders: [{ name: 'Host', value: 'www.example.com' }] }] }
  const { output } = await explainApp(t, { web, healthchecks })
  t.match(output, 'host          www.example.com  [app.json healthchecks.web[0].httpHeaders]')
})
