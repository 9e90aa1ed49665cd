import t from 'tap'
import { routerHeaders } from '../../src/checks/router.ts'

t.test('a request carries what the router would add to it', async t => {
  const before = Date.now()
  const {
    'x-request-id': id = '',
    'x-request-start': start = '',
    ...others
  } = routerHeaders('shop.example.com', 'tester/1')
  t.strictSame(others, {
    host: 'shop.example.com',
    'user-agent': 'tester/1',
    accept: '*/*',
    'accept-encoding': 'identity',
    'x-forwarded-for': '192.0.2.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
    via: '1.1 heroku-router',
  })
  t.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  t.match(start, /^\d{13}$/, 'milliseconds')
  t.ok(Number(start) >= before && Number(start) <= Date.now(), 'the start is now')
})

t.test('each request has an id of its own', async t => {
  const ids = Array.from({ length: 100 }, () => routerHeaders('a', 'b')['x-request-id'])
  t.equal(new Set(ids).size, 100)
})
