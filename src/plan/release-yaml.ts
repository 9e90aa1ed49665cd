/**
 * Reads `web` out of the YAML that the Ruby buildpack has noted for its bin/release.
 *
 * Not a YAML parser: it knows the shape that Ruby's own writer gives to a map of short strings, and
 * takes anything else for unreadable rather than guess.
 */
import type { NotedWeb } from './declaration.ts'

const header = 'default_process_types:'

/** @param yaml  Undefined where the note is gone: then bin/release declares nothing. */
export function readReleaseYaml(yaml: string | undefined): NotedWeb {
  const lines = (yaml ?? '').split(/\r?\n/).map(line => line.trimEnd())
  const start = lines.findIndex(line => line.startsWith(header))
  if (start < 0 || lines[start] === `${header} {}`) return { kind: 'none' }
  if (lines[start] !== header) return { kind: 'unreadable' }
  const entries = takeWhile(lines.slice(start + 1), line => line.startsWith('  '))
  const web = entries.findIndex(line => line.startsWith('  web:'))
  if (web < 0) return { kind: 'none' }
  const [first = '', ...rest] = entries.slice(web)
  // A long value is folded: the lines that go on stand further in.
  const folded = takeWhile(rest, line => line.startsWith('   '))
  const command = readScalar([first.slice('  web:'.length), ...folded].map(line => line.trim()).join(' '))
  return command ? { kind: 'command', command } : { kind: 'unreadable' }
}

function readScalar(text: string): string | undefined {
  if (text.startsWith("'")) return /^'((?:[^']|'')*)'$/.exec(text)?.[1]?.replaceAll("''", "'")
  if (text.startsWith('"')) return readQuoted(text)
  return /^[|>&*!%@`[{]/.test(text) ? undefined : text
}

/** Its escapes are JSON's, as far as a command has any. */
function readQuoted(text: string): string | undefined {
  try {
    const value = String(JSON.parse(text))
    return /[\r\n]/.test(value) ? undefined : value
  } catch {
    // An escape of YAML's own.
    return undefined
  }
}

function takeWhile(lines: readonly string[], condition: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex(line => !condition(line))
  return end < 0 ? lines : lines.slice(0, end)
}
