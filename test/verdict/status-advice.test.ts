import t from 'tap'
import type { HttpCheck } from '../../src/plan/check.ts'
import { statusAdvice } from '../../src/verdict/status-advice.ts'
import { answerWith, healthCheck } from './facts.ts'

const otherPath =
  'Let /up answer 200 to everybody, or ask for another path: heroku config:set SMOKE_TEST_PATH=/health_check'
const hostCheck =
  'If the app checks the Host header (Rails config.hosts, Django ALLOWED_HOSTS), it has refused www.example.com: heroku config:set SMOKE_TEST_HOST=www.example.com'
const exception = [
  'Look for an exception in the log of the app.',
  'See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.',
]
const https =
  "If it redirects to https: the request already says X-Forwarded-Proto: https, as Heroku's router does. Let the app trust that header (Rails config.assume_ssl, Django SECURE_PROXY_SSL_HEADER)."
const ownHost = (host: string) =>
  `If it redirects to its own host name: heroku config:set SMOKE_TEST_HOST=${host}`
const accept = (status: number) => `Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299,${status}`

t.test('each status has its own advice', async t => {
  const cases: readonly { status: number; location?: string; expect: readonly string[] }[] = [
    { status: 301, location: 'https://www.example.com/up', expect: [https, accept(301)] },
    { status: 302, location: '/login', expect: [otherPath, accept(302)] },
    { status: 303, location: 'http://www.example.com/login', expect: [otherPath, accept(303)] },
    { status: 307, location: 'login', expect: [otherPath, accept(307)] },
    { status: 308, expect: [otherPath, accept(308)] },
    { status: 400, expect: [hostCheck, otherPath] },
    { status: 401, expect: [otherPath, accept(401)] },
    { status: 403, expect: [hostCheck, otherPath] },
    { status: 404, expect: [otherPath] },
    { status: 405, expect: [otherPath] },
    { status: 418, expect: [otherPath, accept(418)] },
    { status: 421, expect: [hostCheck, otherPath] },
    { status: 422, expect: [otherPath, accept(422)] },
    { status: 500, expect: exception },
    { status: 502, expect: exception },
    { status: 503, expect: exception },
    { status: 599, expect: exception },
  ]
  for (const { status, location, expect } of cases) {
    const name = location === undefined ? `${status}` : `${status} to ${location}`
    t.strictSame(statusAdvice(answerWith(status, '', location), healthCheck), expect, name)
  }
})

t.test('a redirect to https is told from one to another host as well', async t => {
  const cases: readonly { location: string; expect: readonly string[] }[] = [
    { location: 'https://example.com/up', expect: [https, ownHost('example.com'), accept(301)] },
    { location: 'https://example.com:8443/up', expect: [https, ownHost('example.com:8443'), accept(301)] },
    { location: 'HTTPS://WWW.Example.com:443/up', expect: [https, accept(301)] },
    { location: 'https://', expect: [otherPath, accept(301)] },
    { location: '//example.com/up', expect: [otherPath, accept(301)] },
    { location: '', expect: [otherPath, accept(301)] },
  ]
  for (const { location, expect } of cases)
    t.strictSame(statusAdvice(answerWith(301, '', location), healthCheck), expect, location)
})

t.test('a 2xx that is not among the expected ones may be accepted', async t => {
  t.strictSame(statusAdvice(answerWith(204), healthCheck), [
    otherPath,
    'Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299',
  ])
})

t.test('another path is not the one that was asked already', async t => {
  t.strictSame(statusAdvice(answerWith(404), { ...healthCheck, path: '/health_check' }), [
    'Let /health_check answer 200 to everybody, or ask for another path: heroku config:set SMOKE_TEST_PATH=/up',
  ])
})

t.test('the host that was refused is the one that was sent', async t => {
  const [advice] = statusAdvice(answerWith(403), { ...healthCheck, host: 'shop-1a2b.herokuapp.com' })
  t.equal(
    advice,
    'If the app checks the Host header (Rails config.hosts, Django ALLOWED_HOSTS), it has refused shop-1a2b.herokuapp.com: heroku config:set SMOKE_TEST_HOST=www.example.com',
  )
})

t.test('an endpoint that refuses the address of the dyno may answer to localhost', async t => {
  const advice = statusAdvice(answerWith(403), healthCheck, true)
  t.strictSame(advice, [
    hostCheck,
    otherPath,
    'If /up only answers requests from localhost: heroku config:set SMOKE_TEST_ADDRESS=127.0.0.1',
  ])
  t.strictSame(statusAdvice(answerWith(404), healthCheck, true), [otherPath], 'which a 404 does not mean')
})

t.test('a command in an advice can be pasted, whatever the app has sent', async t => {
  t.strictSame(statusAdvice(answerWith(302, '', '/login?a=1&b=$(x)\x9b2J'), healthCheck), [
    otherPath,
    accept(302),
  ])
  t.strictSame(statusAdvice(answerWith(302, '', 'https://example.com/login?a=1&b=$(x)\x9b2J'), healthCheck), [
    https,
    ownHost('example.com'),
    accept(302),
  ])
  t.strictSame(statusAdvice(answerWith(302, '', 'https://a\x9b2J/'), healthCheck), [otherPath, accept(302)])
})

t.test('a check of app.json is changed there: a config var would take its place', async t => {
  const of = (processType: string): HttpCheck => ({
    ...healthCheck,
    origins: new Map([['path', { kind: 'app-json', path: ['healthchecks', processType, 1, 'path'] }]]),
  })
  const path =
    'Let /up answer 200 to everybody, or ask for another path: path in healthchecks.web[1] of app.json'
  t.strictSame(statusAdvice(answerWith(401), of('web')), [
    path,
    'Or accept it: "status": "200-299,401" in healthchecks.web[1] of app.json',
  ])
  t.strictSame(statusAdvice(answerWith(403), of('web')), [hostCheck, path])
  t.strictSame(statusAdvice(answerWith(301, '', 'https://example.com/up'), of('api')), [
    https,
    'If it redirects to its own host name: a header Host in httpHeaders of healthchecks.api[1] in app.json',
    'Or accept it: "status": "200-299,301" in healthchecks.api[1] of app.json',
  ])
})
