import t from 'tap'
import { statusAdvice } from '../../src/verdict/status-advice.ts'
import { answerWith, healthCheck } from './facts.ts'

const otherPath =
  'Ask for a path that answers 200 to everybody: heroku config:set SMOKE_TEST_PATH=/health_check'
const hostCheck =
  'If the app checks the Host header (Rails config.hosts, Django ALLOWED_HOSTS), it has refused www.example.com: heroku config:set SMOKE_TEST_HOST=www.example.com'
const exception = [
  'Look for an exception in the log of the app.',
  'See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.',
]
const https = [
  "If it redirects to https: the request already says X-Forwarded-Proto: https, as Heroku's router does. Let the app trust that header (Rails config.assume_ssl, Django SECURE_PROXY_SSL_HEADER).",
  'If it redirects to its own host name: heroku config:set SMOKE_TEST_HOST to that name.',
]
const accept = (status: number) => `Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299,${status}`
const follow = (path: string) =>
  `Ask for the path that /up redirects to: heroku config:set SMOKE_TEST_PATH=${path}`

t.test('each status has its own advice', async t => {
  const cases: readonly { status: number; location?: string; expect: readonly string[] }[] = [
    { status: 301, location: 'https://www.example.com/up', expect: [...https, accept(301)] },
    { status: 302, location: '/login', expect: [follow('/login'), accept(302)] },
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

t.test('a 2xx that is not among the expected ones may be accepted', async t => {
  t.strictSame(statusAdvice(answerWith(204), healthCheck), [otherPath, 'Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299'])
})

t.test('a command in an advice can be pasted, whatever the app has sent', async t => {
  const [advice = ''] = statusAdvice(answerWith(302, '', '/login?a=1&b=$(x)\x9b2J'), healthCheck)
  t.notMatch(advice, /\x9b/)
  t.match(advice, /'\/login\?a=1&b=\$\(x\)/)
})
