/**
 * Readers of single setting values: text in, a typed value or undefined out.
 *
 * Each says in `allowed` what it takes, in words that fit behind "allowed: ", so that a message
 * about a bad value never differs from the check that refused it.
 */
import { parseStatusRanges, type StatusRanges } from './status.ts'

export type Reader<T> = {
  readonly allowed: string
  readonly read: (text: string) => T | undefined
}

/** Seconds, with decimals, in the closed range; returns milliseconds. */
export function seconds(min: number, max: number): Reader<number> {
  return {
    allowed: `seconds from ${min} to ${max}, such as ${Math.min(Math.max(min, 10), max)}`,
    read: text => {
      const value = /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN
      return value >= min && value <= max ? Math.round(value * 1000) : undefined
    },
  }
}

/** A whole number in the closed range. */
export function wholeNumber(min: number, max: number): Reader<number> {
  return {
    allowed: `a whole number from ${min} to ${max}`,
    read: text => {
      const value = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN
      return value >= min && value <= max ? value : undefined
    },
  }
}

/** One of some words, in any case; each word has the value that it stands for. */
export function word<T>(words: Readonly<Record<string, T>>, allowed: string): Reader<T> {
  const values = new Map(Object.entries(words))
  return { allowed, read: text => values.get(text.trim().toLowerCase()) }
}

/** Text that is taken as it is. */
export const anyText: Reader<string> = { allowed: 'any text', read: text => text }

/** The target of an HTTP request: what stands between `GET ` and ` HTTP/1.1`. */
export const requestPath: Reader<string> = {
  allowed: 'a path that begins with /, without spaces, such as /health_check',
  read: text => (/^\/[!-~]*$/.test(text.trim()) && !text.includes('#') ? text.trim() : undefined),
}

/** A host name, or an address, with or without a port: the value of a Host header. */
export const hostName: Reader<string> = {
  allowed: 'a host name, such as www.example.com',
  read: text =>
    /^[A-Za-z0-9._-]+(:\d+)?$|^\[[0-9a-fA-F:.]+\](:\d+)?$/.test(text.trim()) ? text.trim() : undefined,
}

/** `auto`, or an IPv4 address as four numbers. */
export const autoOrIpv4: Reader<string> = {
  allowed: 'auto, or an IPv4 address of the dyno, such as 127.0.0.1',
  read: text => {
    const word = text.trim().toLowerCase()
    const numbers = /^\d{1,3}(\.\d{1,3}){3}$/.test(word) ? word.split('.') : []
    const isIpv4 = numbers.length > 0 && numbers.every(each => Number(each) <= 255 && !/^0\d/.test(each))
    // 0.0.0.0 is where a server listens, and no address that a request can come from outside to.
    return word === 'auto' || (isIpv4 && numbers[0] !== '0') ? word : undefined
  },
}

/** Paths are put behind it. */
export const webAddress: Reader<string> = {
  allowed: 'an address that begins with https:// or http://, without a ?',
  read: text => (/^https?:\/\/[!->@-~]+$/.test(text.trim()) ? text.trim() : undefined),
}

export const statusRanges: Reader<StatusRanges> = {
  allowed: 'status codes and ranges from 100 to 599, such as 200-299,401',
  read: parseStatusRanges,
}

/** Names of environment variables, between commas. */
export const variableNameList: Reader<readonly string[]> = {
  allowed: 'names of variables between commas, such as CLOCK_ENABLED,RUN_JOBS',
  read: text => nameList(text, /^[A-Za-z_][A-Za-z0-9_]*$/),
}

/** Names of process types, between commas. In a slug `release` is the smoke test itself: it would boot itself without end. */
export const processTypeList: Reader<readonly string[]> = {
  allowed: 'process types between commas, such as web,worker, and not release',
  read: text => nameList(text, /^(?!release$)[A-Za-z0-9_-]+$/),
}

function nameList(text: string, pattern: RegExp): readonly string[] | undefined {
  const names = text.split(',').map(name => name.trim())
  return names.every(name => pattern.test(name)) ? [...new Set(names)] : undefined
}
