/** Faults of a whole answer: its status, its headers, its body. */
import type { Fault } from '../fault.ts'

const once = { SMOKE_TEST_ATTEMPTS: '1' }
const unsettled = { SMOKE_TEST_SETTLE: '0' }

export const answering: readonly Fault[] = [
  {
    name: 'answers 500',
    web: "node answers.mjs 500 'Internal Server Error'",
    config: { SMOKE_TEST_ATTEMPTS: '3', SMOKE_TEST_WAIT: '0.2' },
    verdict: 'check-failed',
    code: 1,
  },
  {
    name: 'answers 503 at first and then 200',
    web: 'node answers-503-at-first.mjs 5',
    config: { SMOKE_TEST_PATH: '/health_check', SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'answers 200 at first and then 500',
    web: 'node answers-well-once.mjs',
    config: { SMOKE_TEST_SETTLE: '0.5' },
    verdict: 'check-failed',
    code: 1,
  },
  {
    name: 'answers 404 where no path is set',
    web: "node answers.mjs 404 'Not Found'",
    config: { SMOKE_TEST_SETTLE: '0.5' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'answers 404 on the path that is set',
    web: "node answers.mjs 404 'Not Found'",
    config: { SMOKE_TEST_PATH: '/health_check' },
    verdict: 'check-failed',
    code: 1,
  },
  {
    name: 'redirects the path that is set to https',
    web: "node answers.mjs 301 '' Location:https://localhost/health_check",
    config: { ...once, SMOKE_TEST_PATH: '/health_check' },
    verdict: 'check-failed',
    code: 1,
  },
  {
    name: 'redirects the path that is set to another path',
    web: "node answers.mjs 302 '' Location:/login",
    config: { ...once, SMOKE_TEST_PATH: '/health_check' },
    verdict: 'check-failed',
    code: 1,
  },
  {
    name: 'refuses the Host header',
    web: "node answers.mjs 403 'Blocked hosts: localhost'",
    config: { ...once, SMOKE_TEST_PATH: '/health_check' },
    verdict: 'check-failed',
    code: 1,
  },
  {
    name: 'answers with another body',
    web: "node answers.mjs 200 'NOT OKAY'",
    config: { ...once, SMOKE_TEST_PATH: '/health_check', SMOKE_TEST_BODY: 'OKAY' },
    verdict: 'check-failed',
    code: 1,
  },
  {
    name: 'answers with a body that lacks the content',
    web: "node answers.mjs 200 '<h1>Coming soon</h1>'",
    config: { ...once, SMOKE_TEST_CONTENT: 'Sign in' },
    verdict: 'check-failed',
    code: 1,
  },
  {
    name: 'answers with a body that must not be shown',
    web: "node answers.mjs 500 'the secret is 42'",
    config: { ...once, SMOKE_TEST_SHOW_BODY: 'off', SMOKE_TEST_BODY: 'OKAY' },
    verdict: 'check-failed',
    code: 1,
  },
  {
    name: 'answers 500 with control characters',
    web: 'node answers-control-characters.mjs',
    config: once,
    verdict: 'check-failed',
    code: 1,
    inspect: async (t, { output }) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      t.notMatch(output, /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/, 'none of them reaches the terminal')
      t.notMatch(output, /^smoke-test: PASSED/m, 'no line of the log is forged')
    },
  },
  {
    name: 'answers with a body that is gzip all the same',
    web: 'node answers-gzip.mjs',
    config: { ...once, ...unsettled, SMOKE_TEST_CONTENT: 'Sign in' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'answers with more than its Content-Length',
    web: 'node answers-more-than-it-says.mjs',
    config: { ...once, ...unsettled, SMOKE_TEST_CONTENT: 'OKAY' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'answers with 100 KB of headers',
    web: 'node answers-with-headers.mjs 100',
    config: { ...once, ...unsettled, SMOKE_TEST_BODY: 'OKAY' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'answers with headers beyond all measure',
    web: 'node answers-with-headers.mjs 1000',
    config: once,
    verdict: 'check-failed',
    heroku: 'H17',
    code: 1,
  },
  {
    name: 'answers with a body of 1 GB',
    web: 'node answers-a-gigabyte.mjs',
    config: { ...once, ...unsettled },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'answers with chunks without end, faster than they are read',
    web: 'node floods-chunks.mjs',
    config: { ...once, ...unsettled },
    verdict: 'passed',
    code: 0,
  },
  {
    // undici takes it for a broken answer. No server is known that sends it where nobody has asked for it.
    name: 'answers 100 Continue before 200',
    web: "node answers-in-advance.mjs '100 Continue'",
    config: once,
    verdict: 'check-failed',
    heroku: 'H13',
    code: 1,
  },
  {
    name: 'answers 103 Early Hints before 200',
    web: "node answers-in-advance.mjs '103 Early Hints' 'Link: </app.css>; rel=preload'",
    config: { ...once, ...unsettled, SMOKE_TEST_BODY: 'OKAY' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'answers 101 Switching Protocols, though nobody has asked for it',
    web: "node answers-in-advance.mjs '101 Switching Protocols' 'Connection: upgrade' 'Upgrade: websocket'",
    config: once,
    verdict: 'check-failed',
    heroku: 'H13',
    code: 1,
  },
  {
    name: 'answers its first request and is silent in the second',
    web: 'node answers-well-once.mjs --mute',
    config: { ...once, SMOKE_TEST_TIMEOUT: '1', SMOKE_TEST_SETTLE: '0.1' },
    verdict: 'check-failed',
    heroku: 'H12',
    code: 1,
  },
  {
    name: 'answers when nobody waits any more',
    web: 'node answers-late.mjs 1.5',
    config: { SMOKE_TEST_ATTEMPTS: '2', SMOKE_TEST_WAIT: '0', SMOKE_TEST_TIMEOUT: '1' },
    verdict: 'check-failed',
    heroku: 'H12',
    code: 1,
  },
]
