/**
 * Reads `web` out of the launch.toml that the .NET buildpack's bin/release turns into process types.
 *
 * Not a TOML parser: it knows tables of `type` and `command` with one-line strings, in which that file
 * is written, and takes another `web` for unreadable rather than guess.
 */
import type { NotedWeb } from './declaration.ts'

const string = String.raw`(?:"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*')`
const typeLine = new RegExp(String.raw`^[ \t]*type[ \t]*=[ \t]*(${string})`, 'm')
const commandLines = new RegExp(
  String.raw`^[ \t]*command[ \t]*=[ \t]*\[((?:[\s,]|#[^\n]*\n|${string})*)\]`,
  'm',
)
const processesHeader = /^[ \t]*\[\[[ \t]*processes[ \t]*\]\].*$/m
const anyHeader = /^[ \t]*\[/m

/** @param toml  Undefined where there is none: then bin/release declares nothing. */
export function readLaunchToml(toml: string | undefined): NotedWeb {
  const [, ...tables] = (toml ?? '').split(processesHeader)
  const web = tables
    .map(table => table.split(anyHeader, 1)[0] ?? '')
    .findLast(table => readString(typeLine.exec(table)?.[1]) === 'web')
  if (web === undefined) return { kind: 'none' }
  const strings = commandLines.exec(web)?.[1]?.match(new RegExp(string, 'g')) ?? []
  const words = strings.map(readString).filter(word => word !== undefined)
  if (words.length === 0 || words.length < strings.length) return { kind: 'unreadable' }
  const [shell, option, script] = words
  const command = shell === 'bash' && option === '-c' && script !== undefined ? script : joinWords(words)
  return isPlainYaml(command) ? { kind: 'command', command } : { kind: 'unreadable' }
}

/** The escapes of a string in double quotes are JSON's, but for a few that a command has no use for. */
function readString(text: string | undefined): string | undefined {
  if (text === undefined || text.startsWith("'")) return text?.slice(1, -1)
  try {
    return String(JSON.parse(text))
  } catch {
    // An escape of TOML's own.
    return undefined
  }
}

/** Joins them as Python's shlex.join does. */
function joinWords(words: readonly string[]): string {
  return words
    .map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`))
    .join(' ')
}

/** The buildpack prints the command into YAML as it is, where another than this would be read differently. */
function isPlainYaml(command: string): boolean {
  return !/^$|^[\s'"[\]{}>|*&!%#`@,]|^[?:-] |: | #|[\r\n]|[:\s]$/.test(command)
}
