import t from 'tap'
import { routerHeaders } from '../../src/checks/router.ts'

t.test('a request carries what the router would add to it', async t => {
  const before = Date.now()
  const {
    'X-Request-Id': id = '',
    'X-Request-Start': start = '',
    ...others
  } = routerHeaders('shop.example.com', 'tester/1')
  t.strictSame(others, {
    Host: 'shop.example.com',
    'User-Agent': 'tester/1',
    Accept: '*/*',
    'Accept-Encoding': 'identity',
    'X-Forwarded-For': '192.0.2.1',
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-Port': '443',
    Via: '1.1 heroku-router',
  })
  t.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  t.match(start, /^\d{13}$/, 'milliseconds')
  t.ok(Number(start) >= before && Number(start) <= Date.now(), 'the start is now')
})

t.test('each request has an id of its own', async t => {
  const ids = Array.from({ length: 100 }, () => routerHeaders('a', 'b')['X-Request-Id'])
  t.equal(new Set(ids).size, 100)
})
