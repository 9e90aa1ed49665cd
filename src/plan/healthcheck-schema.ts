/**
 * One entry of `healthchecks` in app.json: the format that Dokku made known, and our few additions.
 *
 * The single definition of its fields: app.json is validated by it, its types come from it, and the
 * JSON Schema for editors is made of it. Each message says what is allowed, and fits behind "allowed: ".
 */
import * as v from 'valibot'
import { findUnusable, maxCommandBytes } from './file-finding.ts'
import { sendableText } from './header-value.ts'
import { parseStatusRanges } from './status.ts'

/** Valibot takes a list for an object without fields. */
const noList = (allowed: string) => v.check((value: unknown) => !Array.isArray(value), allowed)

const text = (allowed: string) => v.pipe(v.string(allowed), v.nonEmpty(allowed))

const seconds = (min: number, max: number) => {
  const allowed = `seconds from ${min} to ${max}`
  return v.pipe(v.number(allowed), v.minValue(min, allowed), v.maxValue(max, allowed))
}

const commandWords = (() => {
  const allowed = 'a list of words, such as ["bin/check", "--fast"]'
  const usable = 'words without a NUL character, of 128 kB at most'
  const word = v.pipe(
    text(allowed),
    v.regex(/^[^\0]*$/, usable),
    v.maxLength(maxCommandBytes, usable),
    // The schema for editors counts characters alone.
    v.check(each => findUnusable(each) === undefined, usable),
  )
  return v.pipe(v.array(word, allowed), v.minLength(1, allowed))
})()

const requestPath = (() => {
  const allowed = 'a path that begins with /, without spaces, such as "/health_check"'
  return v.pipe(v.string(allowed), v.regex(/^\/[!"$-~]*$/, allowed))
})()

/** The HTTP client sets these by itself. */
const connectionHeaders = [
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]

const header = (() => {
  const allowed = 'an object such as { "name": "X-Api-Key", "value": "$API_KEY" }'
  const name = 'a header name, such as "X-Api-Key"'
  const ownName = `${name}, and none that belongs to the connection itself`
  const value = 'text without line breaks and other control characters'
  return v.pipe(
    v.unknown(),
    noList(allowed),
    v.object(
      {
        name: v.pipe(
          v.string(name),
          v.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, name),
          v.check(text => !connectionHeaders.includes(text.toLowerCase()), ownName),
        ),
        value: v.pipe(v.string(value), v.regex(sendableText, value)),
      },
      allowed,
    ),
  )
})()

const status = (() => {
  const allowed = 'status codes and ranges from 100 to 599, such as "200-299,401"'
  const list = /^\s*[1-5]\d\d(\s*-\s*[1-5]\d\d)?(\s*,\s*[1-5]\d\d(\s*-\s*[1-5]\d\d)?)*\s*$/
  return v.union(
    [
      v.pipe(
        v.string(allowed),
        v.regex(list, allowed),
        v.check(value => parseStatusRanges(value) !== undefined, allowed),
      ),
      v.pipe(v.number(allowed), v.integer(allowed), v.minValue(100, allowed), v.maxValue(599, allowed)),
    ],
    allowed,
  )
})()

const webUrl = (() => {
  const allowed = 'an address that begins with https:// or http://'
  return v.pipe(
    v.string(allowed),
    v.regex(/^https?:\/\/[!-~]+$/, allowed),
    v.check(text => URL.canParse(text), allowed),
  )
})()

const onFailure = (() => {
  const allowed = 'an object with a command, a url, or both'
  return v.pipe(
    v.unknown(),
    noList(allowed),
    v.partial(v.object({ command: commandWords, url: webUrl }, allowed)),
  )
})()

const attempts = 'a whole number from 1 to 1000'
const port = 'a whole number from 1 to 65535'
const yesOrNo = 'true or false'

export const healthcheckFields = {
  type: v.picklist(['startup', 'readiness', 'liveness'], '"startup", "readiness" or "liveness"'),
  name: text('text'),
  description: v.string('text'),
  path: requestPath,
  content: text('text'),
  status,
  body: v.string('text'),
  httpHeaders: v.array(header, 'a list of objects such as { "name": "X-Api-Key", "value": "$API_KEY" }'),
  scheme: v.picklist(['http', 'https', 'HTTP', 'HTTPS'], '"http" or "https"'),
  port: v.union(
    [
      v.literal('$PORT'),
      v.pipe(v.number(port), v.integer(port), v.minValue(0, port), v.maxValue(65535, port)),
    ],
    port,
  ),
  listening: v.boolean(yesOrNo),
  command: commandWords,
  uptime: seconds(1, 3000),
  attempts: v.pipe(
    v.number(attempts),
    v.integer(attempts),
    v.minValue(1, attempts),
    v.maxValue(1000, attempts),
  ),
  wait: seconds(0, 600),
  timeout: seconds(0.1, 300),
  initialDelay: seconds(0, 600),
  warn: v.boolean(yesOrNo),
  onFailure,
}

const healthcheckForm = 'an object such as { "path": "/health_check" }'

export const healthcheckSchema = v.pipe(
  v.unknown(),
  noList(healthcheckForm),
  v.partial(v.object(healthcheckFields, healthcheckForm)),
)

export type Healthcheck = v.InferOutput<typeof healthcheckSchema>
export type FieldName = keyof Healthcheck

/** Each entry is of one kind, and has the field that names it. */
export const kindFields = ['path', 'listening', 'command', 'uptime'] as const
