/**
 * Reads a file of variables, such as `.env`, as `heroku local` does.
 *
 * Pure. That is foreman for Node: `NAME=value` lines, `#` begins a comment even behind a value, quotes
 * keep it, a backslash is a character like any other, and JSON is flattened. Beyond it `export` is
 * read, quotes go over several lines, and what foreman would crash at or misread is named by its line.
 */
import { readEnvJson } from './env-json.ts'
import { type EnvFileReading, variableName } from './env-reading.ts'

const lineBreak = /\r?\n/

/** A byte order mark is white space here, and for the reader of JSON. */
export function readEnvFile(text: string): EnvFileReading {
  const nul = text.indexOf('\0')
  if (nul >= 0)
    return { kind: 'refused', line: countLines(text.slice(0, nul)), reason: 'contains a NUL character' }
  return /^\s*\{/.test(text) ? readEnvJson(text) : readLines(text)
}

function readLines(text: string): EnvFileReading {
  const lines = text.split(lineBreak)
  const variables = new Map<string, string>()
  const ignoredLines: number[] = []
  for (let index = 0; index < lines.length; ) {
    const line = index + 1
    const entry = readEntry(lines, index)
    switch (entry.kind) {
      case 'unclosed':
        return { kind: 'refused', line, reason: 'has a quote that is not closed' }
      case 'ignored':
        ignoredLines.push(line)
        break
      case 'blank':
        break
      case 'variable':
        variables.set(entry.name, entry.value)
    }
    index += entry.kind === 'variable' ? entry.lineCount : 1
  }
  return { kind: 'read', variables, ignoredLines }
}

type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unclosed' }
  | {
      readonly kind: 'variable'
      readonly name: string
      readonly value: string
      readonly lineCount: number
    }

function readEntry(lines: readonly string[], index: number): Entry {
  const line = (lines[index] ?? '').trim()
  if (line === '' || line.startsWith('#')) return { kind: 'blank' }
  const equals = line.indexOf('=')
  const name = line
    .slice(0, Math.max(equals, 0))
    .replace(/^export\s+/, '')
    .trimEnd()
  if (!variableName.test(name)) return { kind: 'ignored' }
  const value = line.slice(equals + 1).trimStart()
  const quote = value.charAt(0)
  if (quote !== '"' && quote !== "'")
    return { kind: 'variable', name, value: cutComment(value), lineCount: 1 }
  const end = value.indexOf(quote, 1)
  if (end > 0) return { kind: 'variable', name, value: value.slice(1, end), lineCount: 1 }
  // The blanks at the end of its first line belong to a text of several lines.
  const first = (lines[index] ?? '').split(quote).slice(1).join(quote)
  return readQuoted(name, quote, [first, ...lines.slice(index + 1)])
}

function cutComment(value: string): string {
  const start = value.indexOf('#')
  return start < 0 ? value : value.slice(0, start).trimEnd()
}

/** Text behind the closing quote shows that it opens another value: the first one was never closed. */
function readQuoted(name: string, quote: string, lines: readonly string[]): Entry {
  const last = lines.findIndex((line, count) => count > 0 && line.includes(quote))
  const [head = '', ...tail] = (lines[last] ?? '').split(quote)
  if (last < 0 || !/^\s*(#|$)/.test(tail.join(quote))) return { kind: 'unclosed' }
  return { kind: 'variable', name, value: [...lines.slice(0, last), head].join('\n'), lineCount: last + 1 }
}

function countLines(text: string): number {
  return text.split(lineBreak).length
}
