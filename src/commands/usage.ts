/** The help texts, and what is said about arguments that are not understood. */
import { version } from '../version.ts'

/** Wrong arguments: an expected failure that any command may throw. */
export class UsageError extends Error {}

export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
}

export const helpText = `smoke-test ${version}: boots an app's web command and checks that it works.

Usage:
  smoke-test run [OPTION...]       test the app in a directory as a release would be tested
  smoke-test explain [OPTION...]   print what would be tested, and where each value comes from
  smoke-test rollout ...           put the buildpack on many apps: see smoke-test rollout --help
  smoke-test --version
  smoke-test --help

Options of run and explain:
  --dir DIR             the app's directory, with its Procfile (default: .)
  --env-file FILE       variables for the app (default: .env, where there is one)
  --env NAME=VALUE      one more variable for the app; may be given again
  --path PATH           ask for this path; 2xx passes (default: /, below 500 passes)
  --status LIST         status codes that pass, such as 200-299,401
  --content TEXT        the body must contain this text
  --body TEXT           the body must be this text
  --host NAME           the Host header (default: localhost)
  --boot-timeout SECONDS   from the boot until it listens (default: 60, see README)
  --timeout SECONDS     the limit of one request (default: 30)
  --attempts N          how often a check is tried
  --wait SECONDS        between two tries
  --settle SECONDS      until everything is checked again (default: 3; 0: not)
  --stop-timeout SECONDS   from SIGTERM to SIGKILL (default: 30)
  --port PORT           the app's PORT (default: a free one)
  --address ADDRESS     where requests go: auto or an IPv4 address of this machine
                        (default: 127.0.0.1; auto: its first one that is not loopback)
  --process LIST        process types to test (default: web)
  --unset LIST          variables that the app does not get
  --show-body on|off    a response body in the output (default: on)
  --report json|junit   a report for programs, on stdout (explain: json)
  --output FILE         write the report of run to this file instead

Exit codes: 0 passed, 1 failed, 2 misconfigured or nothing to test, 70 a bug of ours, 128+n ended by a signal.
`
