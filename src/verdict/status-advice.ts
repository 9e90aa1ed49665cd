/** What to do about an answer with the wrong status. */
import type { Answer } from '../checks/outcome.ts'
import type { HttpCheck } from '../plan/check.ts'
import { makePrintable, quoteForShell } from './wording.ts'

export function statusAdvice(
  { status, location = '' }: Answer,
  { path, host }: HttpCheck,
): readonly string[] {
  if (status >= 300 && status < 400) return redirectAdvice(status, location, path)
  switch (status) {
    case 400:
    case 403:
    case 421:
      return [
        `If the app checks the Host header (Rails config.hosts, Django ALLOWED_HOSTS), it has refused ${host}: heroku config:set SMOKE_TEST_HOST=www.example.com`,
        otherPath,
      ]
    case 401:
      return [otherPath, 'Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299,401']
    case 404:
    case 405:
      return [otherPath]
  }
  if (status >= 500) {
    return [
      'Look for an exception in the log of the app.',
      'See that the config vars which it needs are set (heroku config), and that its release command has migrated the database.',
    ]
  }
  return [
    otherPath,
    `Or accept it: heroku config:set SMOKE_TEST_STATUS=${status < 300 ? '200-299' : `200-299,${status}`}`,
  ]
}

const otherPath =
  'Ask for a path that answers 200 to everybody: heroku config:set SMOKE_TEST_PATH=/health_check'

/** A redirect is not followed: its target may be another app, or a login page that is always well. */
function redirectAdvice(status: number, location: string, path: string): readonly string[] {
  const accept = `Or accept it: heroku config:set SMOKE_TEST_STATUS=200-299,${status}`
  if (location.startsWith('https:')) {
    return [
      "If it redirects to https: the request already says X-Forwarded-Proto: https, as Heroku's router does. Let the app trust that header (Rails config.assume_ssl, Django SECURE_PROXY_SSL_HEADER).",
      'If it redirects to its own host name: heroku config:set SMOKE_TEST_HOST to that name.',
      accept,
    ]
  }
  if (!location.startsWith('/')) return [otherPath, accept]
  const target = makePrintable(location)
  const word = /^[\w./-]+$/.test(target) ? target : quoteForShell(target)
  return [`Ask for the path that ${path} redirects to: heroku config:set SMOKE_TEST_PATH=${word}`, accept]
}
