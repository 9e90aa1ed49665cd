/** Faults of an answer that does not come, does not end or is none, and of apps that die of a request. */
import type { Fault } from '../fault.ts'

const once = { SMOKE_TEST_ATTEMPTS: '1' }
const onceBriefly = { ...once, SMOKE_TEST_TIMEOUT: '1' }
const failed = { verdict: 'check-failed', code: 1 } as const

export const breakingOff: readonly Fault[] = [
  { name: 'never answers', web: 'node never-answers.mjs', config: onceBriefly, ...failed, heroku: 'H12' },
  {
    name: 'answers without end',
    web: 'node answers-without-end.mjs',
    config: onceBriefly,
    ...failed,
  },
  {
    name: 'fills its backlog and accepts nobody',
    web: 'perl fills-its-backlog.pl',
    config: onceBriefly,
    ...failed,
    heroku: 'H19',
  },
  {
    name: 'closes without an answer',
    web: 'node closes-at-once.mjs',
    config: once,
    ...failed,
    heroku: 'H13',
  },
  {
    name: 'closes in the middle of a head',
    web: 'node answers-in-part.mjs --head',
    config: once,
    ...failed,
    heroku: 'H13',
  },
  {
    name: 'closes in the middle of a body with a length',
    web: 'node answers-in-part.mjs --length',
    config: once,
    ...failed,
    heroku: 'H18',
  },
  {
    name: 'closes in the middle of a body with a length on a connection to be kept',
    web: 'node answers-in-part.mjs --length --keep-alive',
    config: once,
    ...failed,
    heroku: 'H18',
  },
  {
    name: 'closes in the middle of a chunked body',
    web: 'node answers-in-part.mjs --chunked',
    config: once,
    ...failed,
    heroku: 'H18',
  },
  { name: 'speaks another protocol', web: 'node speaks-smtp.mjs', config: once, ...failed, heroku: 'H17' },
  { name: 'speaks TLS', web: 'node speaks-tls.mjs', config: once, ...failed, heroku: 'H13' },
  {
    name: 'stops listening after a good answer',
    web: 'node answers-well-once.mjs --deaf',
    config: { ...once, SMOKE_TEST_SETTLE: '0.5' },
    ...failed,
    heroku: 'H21',
  },
  {
    name: 'crashes in its first request',
    web: 'node crashes-in-a-request.mjs',
    verdict: 'crashed',
    heroku: 'H10',
    code: 1,
  },
  {
    name: 'crashes a second after a good answer',
    web: 'node crashes-after-an-answer.mjs 1',
    verdict: 'crashed',
    heroku: 'H10',
    code: 1,
  },
  {
    name: 'sends its head byte by byte',
    web: 'node drips-its-head.mjs',
    config: onceBriefly,
    ...failed,
    heroku: 'H12',
  },
  {
    name: 'sends a chunk and never the last one',
    web: 'node answers-in-part.mjs --chunked --stay',
    config: onceBriefly,
    ...failed,
  },
  { name: 'speaks HTTP 0.9', web: 'node speaks-http-0.9.mjs', config: once, ...failed, heroku: 'H17' },
  { name: 'speaks HTTP 2 alone', web: 'node speaks-http-2.mjs', config: once, ...failed, heroku: 'H17' },
  { name: 'resets on accept', web: 'node closes-on-accept.mjs', config: once, ...failed, heroku: 'H13' },
  { name: 'never accepts', web: 'perl never-accepts.pl', config: onceBriefly, ...failed, heroku: 'H12' },
  {
    name: 'stops listening as soon as somebody comes',
    web: 'node listens-until-it-is-asked.mjs',
    config: { SMOKE_TEST_ATTEMPTS: '2', SMOKE_TEST_WAIT: '0' },
    ...failed,
    heroku: 'H21',
  },
  {
    name: 'has workers that crash one after the other behind a living master',
    web: 'perl crash-loops.pl',
    config: onceBriefly,
    ...failed,
    heroku: 'H12',
  },
  {
    name: 'crashes between two checks',
    web: 'node crashes-after-an-answer.mjs 1',
    healthchecks: [{ path: '/' }, { path: '/later', initialDelay: 120 }],
    verdict: 'crashed',
    heroku: 'H10',
    code: 1,
  },
  {
    name: 'crashes with its last answer',
    web: 'perl crashes-with-its-answer.pl',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'crashed',
    heroku: 'H10',
    code: 1,
    // Its end may be seen before its answer.
    varies: [
      [/^smoke-test: GET \/ answered 200 .*\n/m, ''],
      [/ checks=[01]\/1 /, ' checks=N/1 '],
    ],
  },
  {
    name: 'serves from a child when its own process has died',
    web: 'perl serves-from-a-child.pl',
    verdict: 'crashed',
    heroku: 'H10',
    code: 1,
  },
]
