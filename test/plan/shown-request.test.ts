import t from 'tap'
import { hideSecrets, listSecrets, showHost, showPath } from '../../src/plan/shown-request.ts'
import { httpCheck } from '../support/server.ts'
import { httpCheckOf } from './planning.ts'

t.test('of a query the names are shown', async t => {
  const shown = {
    '/': '/',
    '/up': '/up',
    '/up?': '/up?',
    '/up?token=s3cret': '/up?token=...',
    '/up?token=': '/up?token=...',
    '/up?a=1&b=2=3&&c': '/up?a=...&b=...&c',
    '/up?full': '/up?full',
    '/up?s3cret': '/up?...',
    '/up?a=b?c=d': '/up?a=...',
  }
  for (const [path, text] of Object.entries(shown)) t.equal(showPath(path), text, path)
})

t.test('a value of the request is hidden in a text, however it is written', async t => {
  const check = httpCheck({ path: '/up?key=a%2Fb%20cdef&n=42', secrets: ['$&hunter2', 'abc'] })
  const texts = {
    'a%2Fb%20cdef': '...',
    'a/b cdef': '...',
    '/login?next=%2Fup%3Fkey%3Da%252Fb%2520cdef%26n%3D42': '/login?next=%2Fup%3Fkey%3D...%26n%3D...',
    'n=42 of 42': 'n=... of 42',
    'key $&hunter2!': 'key ...!',
    '%24%26hunter2': '...',
    abc: 'abc',
  }
  for (const [text, shown] of Object.entries(texts)) {
    t.equal(hideSecrets(text, listSecrets(check)), shown, text)
  }
})

t.test('a host that came from a variable is shown as app.json has it', async t => {
  const healthchecks = {
    web: [{ path: '/', httpHeaders: [{ name: 'host', value: '$SHOP.example.com' }] }],
  }
  const ofVariable = httpCheckOf({ healthchecks, variables: { SHOP: 's3cret' } })
  t.equal(ofVariable.host, 's3cret.example.com')
  t.equal(showHost(ofVariable), '$SHOP.example.com')
  const plain = httpCheckOf({
    healthchecks: { web: [{ path: '/', httpHeaders: [{ name: 'Host', value: 'shop.example.com' }] }] },
  })
  t.equal(showHost(plain), 'shop.example.com')
})
