/**
 * The headers that Heroku's router adds to a request, so that an app that forces https or checks its
 * host answers as it would in production.
 */

/** An address that is nobody's (RFC 5737): not loopback, which frameworks trust. */
const visitor = '192.0.2.1'

/** @param userAgent  Names us in the app's own log. */
export function routerHeaders(host: string, userAgent: string): Record<string, string> {
  return {
    Host: host,
    'User-Agent': userAgent,
    Accept: '*/*',
    'Accept-Encoding': 'identity',
    'X-Forwarded-For': visitor,
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-Port': '443',
    'X-Request-Id': crypto.randomUUID(),
    'X-Request-Start': `${Date.now()}`,
    Via: '1.1 heroku-router',
  }
}
