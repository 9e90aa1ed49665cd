/** What may be shown of a request: names of query parameters and variables, never their values. */
import type { HttpCheck } from './check.ts'
import { toOneLine } from './printable.ts'

export type Secret = { readonly text: string; readonly shown: string }

/** Shorter ones are found in many a text by chance. */
const shortestSecret = 6
const hidden = '...'

/** `/up?token=...`: what has no name may be a secret as a whole, unless it is a plain word. */
export function showPath(path: string): string {
  const start = path.indexOf('?')
  if (start < 0) return path
  const shown = listParameters(path).map(({ name, value }) => {
    if (value === undefined) return name
    return name === '' ? hidden : `${name}=${hidden}`
  })
  return `${path.slice(0, start)}?${shown.join('&')}`
}

/** As app.json has it, where a variable went into it. */
export function showHost({ host, hostTemplate }: HttpCheck): string {
  return toOneLine(hostTemplate ?? host)
}

/** What must not be shown of an answer, in which an app may repeat what it was asked. The longest come first. */
export function listSecrets({ path, secrets = [] }: HttpCheck): readonly Secret[] {
  const ofQuery = listParameters(path).flatMap(({ name, value = '' }) => {
    if (value.length >= shortestSecret) return listSpellings(value).map(hide)
    // A short one is known by its name alone.
    if (name === '' || value === '') return []
    return listSpellings(value).flatMap(each => [
      { text: `${name}=${each}`, shown: `${name}=${hidden}` },
      { text: encodeURIComponent(`${name}=${each}`), shown: `${name}%3D${hidden}` },
    ])
  })
  const ofVariables = secrets.filter(({ length }) => length >= shortestSecret).flatMap(listSpellings)
  return [...ofQuery, ...ofVariables.map(hide)].toSorted((one, other) => other.text.length - one.text.length)
}

export function hideSecrets(text: string, secrets: readonly Secret[]): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret.text, () => secret.shown), text)
}

function hide(text: string): Secret {
  return { text, shown: hidden }
}

type Parameter = {
  readonly name: string
  /** Undefined for a flag, such as `full` in `/up?full`. */
  readonly value?: string
}

const flag = /^[A-Za-z_-]{1,15}$/

function listParameters(path: string): readonly Parameter[] {
  const start = path.indexOf('?')
  if (start < 0) return []
  return path
    .slice(start + 1)
    .split('&')
    .filter(parameter => parameter !== '')
    .map(parameter => {
      if (flag.test(parameter)) return { name: parameter }
      const equals = parameter.indexOf('=')
      return equals < 0
        ? { name: '', value: parameter }
        : { name: parameter.slice(0, equals), value: parameter.slice(equals + 1) }
    })
}

/** As it was sent, decoded, and encoded, for a place in another URL too. */
function listSpellings(value: string): readonly string[] {
  const decoded = decode(value)
  return [...new Set([value, decoded, encodeURIComponent(decoded), encodeURIComponent(value)])]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
