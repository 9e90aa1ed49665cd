/** Finds the token for the Platform API. It is in no message, no file of ours, and goes to the API alone. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findNetrcPassword } from './netrc.ts'

export type TokenFinding =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'missing' }
  /** No header can hold it. */
  | { readonly kind: 'malformed'; readonly origin: string }

/** @param hostname  The machine that .netrc is asked for. */
export function findToken(
  environment: Readonly<Record<string, string | undefined>>,
  hostname: string,
): TokenFinding {
  const own = environment['HEROKU_API_KEY']?.trim()
  if (own) return check(own, 'HEROKU_API_KEY')
  const password = findNetrcPassword(readNetrc(), hostname)
  return password ? check(password, '~/.netrc') : { kind: 'missing' }
}

function check(token: string, origin: string): TokenFinding {
  return /^[!-~]+$/.test(token) ? { kind: 'token', token } : { kind: 'malformed', origin }
}

/** A file that cannot be read has no token for us. */
function readNetrc(): string {
  try {
    return readFileSync(join(homedir(), '.netrc'), 'utf8')
  } catch {
    // Not there, or somebody else's: HEROKU_API_KEY is what the message will ask for.
    return ''
  }
}
