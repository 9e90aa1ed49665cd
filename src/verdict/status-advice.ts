/** What to do about an answer with the wrong status. */
import type { Answer } from '../checks/outcome.ts'
import type { HttpCheck } from '../plan/check.ts'
import { makePrintable } from '../plan/printable.ts'
import { hostName } from '../plan/readers.ts'

export function statusAdvice({ status, location = '' }: Answer, check: HttpCheck): readonly string[] {
  const { path, host } = check
  if (status >= 300 && status < 400) return redirectAdvice(status, location, check)
  switch (status) {
    case 400:
    case 403:
    case 421:
      return [
        `If the app checks the Host header (Rails config.hosts, Django ALLOWED_HOSTS), it has refused ${makePrintable(host)}: heroku config:set SMOKE_TEST_HOST=www.example.com`,
        otherPath(path),
      ]
    case 401:
      return [otherPath(path), 'Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299,401']
    case 404:
    case 405:
      return [otherPath(path)]
  }
  if (status >= 500) {
    return [
      'Look for an exception in the log of the app.',
      'See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.',
    ]
  }
  return [
    otherPath(path),
    `Or accept it: heroku config:set SMOKE_TEST_STATUS=${status < 300 ? '200-299' : `200-299,${status}`}`,
  ]
}

/** The path that Rails apps have; where it was asked already, the one of the examples. */
function otherPath(path: string): string {
  const example = path === '/health_check' ? '/up' : '/health_check'
  return `Let ${path} answer 200 to everybody, or ask for another path: heroku config:set SMOKE_TEST_PATH=${example}`
}

/** A redirect is not followed: its target may be another app, or a login page that is always well. */
function redirectAdvice(status: number, location: string, { path, host }: HttpCheck): readonly string[] {
  const accept = `Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299,${status}`
  const target = URL.canParse(location) ? new URL(location) : undefined
  if (target?.protocol !== 'https:' || hostName.read(target.host) === undefined)
    return [otherPath(path), accept]
  return [
    "If it redirects to https: the request already says X-Forwarded-Proto: https, as Heroku's router does. Let the app trust that header (Rails config.assume_ssl, Django SECURE_PROXY_SSL_HEADER).",
    ...(target.host === host
      ? []
      : [`If it redirects to its own host name: heroku config:set SMOKE_TEST_HOST=${target.host}`]),
    accept,
  ]
}
