import t from 'tap'
import { findConnectionLimit } from '../../src/verdict/connection-limit.ts'
import { reportFailure } from '../../src/verdict/report.ts'
import { code, endedBy, factsWith } from './facts.ts'

/** Lines as servers and their libraries write them. */
const refusals = [
  'FATAL:  remaining connection slots are reserved for non-replication superuser connections',
  'FATAL: remaining connection slots are reserved for roles with the SUPERUSER attribute',
  'PG::ConnectionBad: FATAL:  too many connections for role "u1234"',
  'django.db.utils.OperationalError: connection to server at "10.0.0.1" failed: FATAL:  sorry, too many clients already',
  "  code: '53300',",
  'SQLSTATE[08006] [7] FATAL:  too many connections for database "d1"',
  'ERROR 1040 (HY000): Too many connections',
  'SQLSTATE[HY000] [1040] Too many connections',
  "ERROR 1203 (42000): User u already has more than 'max_user_connections' active connections",
  "  code: 'ER_CON_COUNT_ERROR',",
  'ReplyError: ERR max number of clients reached',
  'redis.exceptions.ConnectionError: max number of clients reached',
  'FATAL: no more connections allowed (max_client_conn)',
  'MongoServerError: connection refused because too many open connections: 500',
]
const others = [
  'Listening on port 1040',
  'GET /orders/53300 200',
  'error: request 1203 failed',
  'connection refused: 127.0.0.1:5432',
  'the pool has 5 connections',
  'Error: too many connection attempts',
  '[2026-11-27 21:00:00 +0000] [1040] [INFO] Booting worker with pid: 1040',
  'INFO Worker [1203] started',
  'ERROR 1040 items skipped',
  'max_user_connections=10 configured',
]

t.test('a database without a connection left is known by the log', async t => {
  for (const line of refusals) t.equal(findConnectionLimit(['booting', line, 'exiting']), line, line)
  for (const line of others) t.equal(findConnectionLimit([line]), undefined, line)
})

const ending = endedBy(code(1))
const verdict = { kind: 'crashed', ...ending } as const
const tail = ['booting', `${refusals[0]}`]
const context = { mode: 'enforce', hasRunReleaseCommand: false } as const

t.test('the report says that the test is a second copy, and how to make room', async t => {
  const report = reportFailure(verdict, factsWith({ ending, tail }), context).join('\n')
  t.match(report, `  - The database or its proxy has no connection left: ${refusals[0]}\n`)
  t.match(
    report,
    /second copy of web beside the live dynos.* With Preboot the same happens at every deploy\./,
  )
  t.match(report, / {2}1\. .*: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1\n/)
  t.match(
    report,
    / {2}2\. .*RAILS_MAX_THREADS, DB_POOL, POOL_SIZE.*: heroku config:set SMOKE_TEST_ENV_DB_POOL=2\n/,
  )
})

t.test('by hand there are no live dynos beside the test', async t => {
  const facts = factsWith({ ending, tail, isByHand: true })
  t.notMatch(reportFailure(verdict, facts, { ...context, mode: 'run' }).join('\n'), 'second copy')
})
