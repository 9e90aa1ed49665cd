/** Tells a redirect that never ends: whoever follows it asks the same again. */
import type { HttpCheck } from '../plan/check.ts'
import type { Answer } from './outcome.ts'

const redirects = [301, 302, 303, 307, 308]

/** What CDNs add, by which an app behind one may know that the visitor has come by https. */
export const cdnHeaders: HttpCheck['headers'] = [
  { name: 'CF-Visitor', value: '{"scheme":"https"}' },
  { name: 'CloudFront-Forwarded-Proto', value: 'https' },
  { name: 'Fastly-SSL', value: '1' },
  { name: 'X-Forwarded-Ssl', value: 'on' },
]

/** A redirect that sets a cookie may lead on: the next request brings that along. */
export function isRedirectLoop(
  { host, path, headers }: Pick<HttpCheck, 'host' | 'path' | 'headers'>,
  { status, location, longestCookieBytes }: Answer,
): boolean {
  if (!redirects.includes(status) || location === undefined || longestCookieBytes !== undefined) return false
  const asked = `${findScheme(headers)}://${host}${path}`
  if (!URL.canParse(asked) || !URL.canParse(location, asked)) return false
  return normalize(new URL(location, asked)) === normalize(new URL(asked))
}

/** Of the URL that the request stands for: a check may set the router's header to another one. */
function findScheme(headers: HttpCheck['headers']): string {
  const own = headers.findLast(({ name }) => name.toLowerCase() === 'x-forwarded-proto')
  return own?.value.trim().toLowerCase() === 'http' ? 'http' : 'https'
}

/** Host, default port and dots are URL's own to normalise. A fragment never reaches the app. */
function normalize({ origin, pathname, search }: URL): string {
  return `${origin}${decodePlain(pathname)}${decodePlain(search)}`
}

/** `%7Euser` is `~user`; what has a meaning in a URL stays escaped. */
function decodePlain(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, escaped => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase()
  })
}
