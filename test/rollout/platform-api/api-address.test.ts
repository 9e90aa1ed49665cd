import t from 'tap'
import { isLoopback, readApiAddress } from '../../../src/rollout/platform-api/api-address.ts'

t.test("unset and empty mean Heroku's own API", async t => {
  const heroku = { kind: 'address', origin: 'https://api.heroku.com', hostname: 'api.heroku.com' }
  for (const url of [
    undefined,
    '',
    'https://api.heroku.com',
    'https://api.heroku.com/',
    'https://API.heroku.com:443',
  ])
    t.strictSame(readApiAddress(url), heroku, String(url))
})

t.test('an address of this machine is taken, for tests', async t => {
  const cases = [
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', '127.0.0.1'],
    ['http://127.8.9.10:1/', 'http://127.8.9.10:1', '127.8.9.10'],
    ['https://localhost:8443', 'https://localhost:8443', 'localhost'],
    ['http://[::1]:8080', 'http://[::1]:8080', '::1'],
    // Other ways to write 127.0.0.1.
    ['http://127.1:80', 'http://127.0.0.1', '127.0.0.1'],
    ['http://2130706433:81', 'http://127.0.0.1:81', '127.0.0.1'],
  ]
  for (const [url, origin, hostname] of cases)
    t.strictSame(readApiAddress(url), { kind: 'address', origin, hostname }, url ?? '')
})

t.test('nobody else gets the token, and nobody without TLS', async t => {
  const refused = [
    'http://api.heroku.com',
    'https://api.heroku.com:8443',
    'https://api.heroku.com.example.com',
    'https://example.com/api.heroku.com',
    'https://api.heroku.com@example.com',
    'https://user:secret@api.heroku.com',
    'https://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://10.0.0.1',
    'http://0.0.0.0:80',
    'http://[::]:80',
    'http://[::ffff:10.0.0.1]',
    'http://127.0.0.1:80/v3',
    'http://127.0.0.1:80/?a',
    'ftp://127.0.0.1',
    'api.heroku.com',
    'nonsense',
  ]
  for (const url of refused) t.strictSame(readApiAddress(url), { kind: 'refused' }, url)
})

t.test('loopback is loopback alone', async t => {
  for (const hostname of ['localhost', '[::1]', '127.0.0.1', '127.255.255.254'])
    t.ok(isLoopback(hostname), hostname)
  for (const hostname of ['127.0.0.1.example.com', 'a.localhost', '128.0.0.1', '[::2]', '1127.0.0.1', ''])
    t.notOk(isLoopback(hostname), hostname)
})
