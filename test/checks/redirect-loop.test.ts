import t from 'tap'
import { attemptHttp } from '../../src/checks/http.ts'
import { isRedirectLoop } from '../../src/checks/redirect-loop.ts'
import { successStatuses, unbrokenStatuses } from '../../src/plan/status.ts'
import { httpCheck, startServer, subjectOn } from '../support/server.ts'

type Case = { readonly path?: string; readonly location: string; readonly isLoop: boolean }

const cases: readonly Case[] = [
  { location: 'https://shop.example.com/', isLoop: true },
  { location: 'https://shop.example.com', isLoop: true },
  { location: 'HTTPS://Shop.Example.COM:443/', isLoop: true },
  { location: '/', isLoop: true },
  { location: '', isLoop: true },
  { location: '//shop.example.com/', isLoop: true },
  { location: '/#top', isLoop: true },
  { location: './', isLoop: true },
  { location: '/?', isLoop: true },
  { path: '/a/b', location: '/a/./c/../b', isLoop: true },
  { path: '/a/b', location: 'b', isLoop: true },
  { path: '/~me?x=%7e%2f', location: '/%7Eme?x=~%2F', isLoop: true },
  { path: '/up?a=1', location: 'https://shop.example.com/up?a=1', isLoop: true },
  { path: '/up?a=1', location: '/up', isLoop: false },
  { path: '/up', location: '/up?a=1', isLoop: false },
  { path: '/up', location: '/up/', isLoop: false },
  { path: '/a%2Fb', location: '/a/b', isLoop: false },
  { location: 'http://shop.example.com/', isLoop: false },
  { location: 'https://www.shop.example.com/', isLoop: false },
  { location: 'https://shop.example.com:8443/', isLoop: false },
  { location: '/login', isLoop: false },
  { location: 'https://[', isLoop: false },
]

for (const { path = '/', location, isLoop } of cases) {
  t.test(`from ${path} to "${location}" is ${isLoop ? 'a' : 'no'} redirect loop`, async t => {
    const check = httpCheck({ path })
    t.equal(isRedirectLoop(check, { status: 301, location, body: Buffer.alloc(0) }), isLoop)
  })
}

t.test('a status that does not redirect, or a cookie, makes no redirect loop', async t => {
  const answer = { status: 302, location: '/', body: Buffer.alloc(0) }
  for (const status of [301, 302, 303, 307, 308]) {
    t.equal(isRedirectLoop(httpCheck(), { ...answer, status }), true, `${status}`)
  }
  for (const status of [200, 201, 300, 304, 401, 503]) {
    t.equal(isRedirectLoop(httpCheck(), { ...answer, status }), false, `${status}`)
  }
  t.equal(isRedirectLoop(httpCheck(), { ...answer, longestCookieBytes: 3 }), false, 'a cookie')
})

t.test('a check that asks as http may be redirected to https', async t => {
  const headers = [{ name: 'x-forwarded-proto', value: 'http' }]
  const answer = { status: 301, location: 'https://shop.example.com/', body: Buffer.alloc(0) }
  t.equal(isRedirectLoop(httpCheck({ headers }), answer), false)
  t.equal(isRedirectLoop(httpCheck({ headers }), { ...answer, location: '/' }), true)
})

const loop = 'HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Length: 0\r\n\r\n'
const okay = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nOKAY'
const broken = 'HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n'

t.test('a loop fails, unless a CDN makes an end of it or the check names its status', async t => {
  const attempts = [
    { statuses: unbrokenStatuses, forCdn: loop, expected: { kind: 'redirect-loop' }, requests: 2 },
    { statuses: unbrokenStatuses, forCdn: broken, expected: { kind: 'redirect-loop' }, requests: 2 },
    { statuses: unbrokenStatuses, forCdn: '', expected: { kind: 'redirect-loop' }, requests: 2 },
    {
      statuses: unbrokenStatuses,
      forCdn: okay,
      expected: { kind: 'passed', remark: 'loop-without-cdn', answer: { status: 200 } },
      requests: 2,
    },
    { statuses: successStatuses, forCdn: broken, expected: { kind: 'redirect-loop' }, requests: 2 },
    {
      statuses: successStatuses,
      forCdn: okay,
      expected: { kind: 'passed', remark: 'loop-without-cdn', answer: { status: 200 } },
      requests: 2,
    },
    {
      statuses: [{ from: 200, to: 399 }],
      forCdn: okay,
      expected: { kind: 'passed', remark: 'loop-is-accepted' },
      requests: 1,
    },
  ]
  for (const { statuses, forCdn, expected, requests } of attempts) {
    const heads: string[] = []
    const port = await startServer(t, (socket, head) => {
      heads.push(head)
      socket.end(/^CF-Visitor: \{"scheme":"https"\}\r$/m.test(head) ? forCdn : loop)
    })
    const check = httpCheck({ expectation: { statuses } })
    t.match(await attemptHttp(check, subjectOn(port), 'tester/1', new AbortController().signal), expected)
    t.equal(heads.length, requests)
  }
})
