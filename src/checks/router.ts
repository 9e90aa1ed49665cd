/**
 * The headers that Heroku's router adds to a request, so that an app that forces https or checks its
 * host answers as it would in production.
 */

/** An address that is nobody's (RFC 5737): not loopback, which frameworks trust. */
const visitor = '192.0.2.1'

/** @param userAgent  Names us in the app's own log. */
export function routerHeaders(host: string, userAgent: string): Record<string, string> {
  return {
    host,
    'user-agent': userAgent,
    accept: '*/*',
    'accept-encoding': 'identity',
    'x-forwarded-for': visitor,
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
    'x-request-id': crypto.randomUUID(),
    'x-request-start': `${Date.now()}`,
    via: '1.1 heroku-router',
  }
}
