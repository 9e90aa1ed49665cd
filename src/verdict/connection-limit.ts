/**
 * Known by its log: a database that has no connection left for the app under test. The test runs a second
 * copy of the app beside the live dynos, so this can be the test's own doing, and no fault of the release.
 */
import { makePrintable } from '../plan/printable.ts'

/** As PostgreSQL, PgBouncer, MySQL, Redis and MongoDB write it, and the libraries that pass it on. */
const refusals: readonly RegExp[] = [
  /remaining connection slots are reserved/i,
  /too many connections\b/i,
  /too many clients already/i,
  /no more connections allowed/i,
  /\b(SQLSTATE\W{0,3}|code: ')53300\b/i,
  /(\bERROR (1040|1203) \(|\berrno:? ?(1040|1203)\b|SQLSTATE\[\w+\] \[(1040|1203)\])/,
  /\bER_(CON_COUNT_ERROR|TOO_MANY_USER_CONNECTIONS|USER_LIMIT_REACHED)\b/,
  /(has exceeded the|has already more than) '?max_user_connections/i,
  /max number of clients reached/i,
  /connection refused because too many open connections/i,
]

/** The last line of the log that says so; undefined where none does. */
export function findConnectionLimit(tail: readonly string[]): string | undefined {
  return tail.findLast(line => refusals.some(refusal => refusal.test(line)))
}

/** What it means, and the ways out. */
export function describeConnectionLimit(
  line: string,
  processType: string,
): { readonly seen: readonly string[]; readonly todo: readonly string[] } {
  return {
    seen: [
      `The database or its proxy has no connection left: ${makePrintable(line.trim())}`,
      `The smoke test runs a second copy of ${processType} beside the live dynos, and both use connections. With Preboot the same happens at every deploy.`,
    ],
    todo: [
      'Use fewer processes in the test: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1',
      'Or use a smaller pool in the test, by the variable that your app reads for it (RAILS_MAX_THREADS, DB_POOL, POOL_SIZE): heroku config:set SMOKE_TEST_ENV_DB_POOL=2',
    ],
  }
}
