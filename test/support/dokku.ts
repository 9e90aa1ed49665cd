/**
 * The fields of a healthcheck that Dokku knows, each with the values that it takes as they are meant:
 * its numbers are whole, and one below 1 is its default. From appjson/healthcheck.go and
 * docs/file-format.md of dokku/docker-container-healthchecker.
 */

type Reads = (value: unknown) => boolean

const text: Reads = value => typeof value === 'string' && value !== ''
const words: Reads = value => Array.isArray(value) && value.length > 0 && value.every(text)
const flag: Reads = value => typeof value === 'boolean'
const whole: Reads = value => Number.isInteger(value) && Number(value) >= 1

export const dokkuFields: Readonly<Record<string, Reads>> = {
  type: value => value === 'startup' || value === 'liveness' || value === 'readiness',
  name: text,
  description: text,
  path: text,
  content: text,
  httpHeaders: value => Array.isArray(value) && value.every(isHeader),
  scheme: value => value === 'http' || value === 'https',
  port: whole,
  listening: flag,
  command: words,
  uptime: whole,
  attempts: whole,
  wait: whole,
  timeout: whole,
  initialDelay: value => value === 0 || whole(value),
  warn: flag,
  onFailure: value => hasFields(value, { command: words, url: text }),
}

/** What Dokku reads otherwise than we do: unknown fields, `$NAME` in a header, values that it takes for others. */
export function findStrangeToDokku(check: Readonly<Record<string, unknown>>): readonly string[] {
  const strange = Object.keys(check).filter(
    field => check[field] !== undefined && !dokkuFields[field]?.(check[field]),
  )
  return /\$\{?\w/.test(JSON.stringify(check['httpHeaders'] ?? [])) ? [...strange, '$NAME'] : strange
}

function isHeader(value: unknown): boolean {
  return hasFields(value, { name: text, value: entry => typeof entry === 'string' })
}

function hasFields(value: unknown, fields: Readonly<Record<string, Reads>>): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).every(([name, entry]) => fields[name]?.(entry) ?? false)
}
