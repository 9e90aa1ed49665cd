/** Where the token may be sent. Pure. */

export const herokuApi = 'https://api.heroku.com'

export type ApiAddress =
  | { readonly kind: 'address'; readonly origin: string; readonly hostname: string }
  | { readonly kind: 'refused' }

/**
 * @param url  HEROKU_API_URL; unset and empty are the same. Heroku's own API, or this very machine, for
 *             tests: nobody else may have the token, and nobody at all without TLS.
 */
export function readApiAddress(url: string | undefined): ApiAddress {
  if (!URL.canParse(url || herokuApi)) return { kind: 'refused' }
  const { origin, hostname, pathname, search, protocol, username, password } = new URL(url || herokuApi)
  const isAllowed =
    origin === herokuApi || (isLoopback(hostname) && (protocol === 'http:' || protocol === 'https:'))
  const isPlain = pathname === '/' && search === '' && username === '' && password === ''
  if (!isAllowed || !isPlain) return { kind: 'refused' }
  return { kind: 'address', origin, hostname: hostname.replace(/^\[|\]$/g, '') }
}

/** By its address, or by the one name that no other machine may have. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
