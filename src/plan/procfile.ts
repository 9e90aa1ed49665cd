/**
 * Reads process types out of a Procfile, and puts another command into one.
 *
 * Pure: bytes in, values out. The grammar is the loose one of the classic platform, not YAML: a line
 * that does not match it is ignored, as the platform ignores it, since refusing it here would fail
 * releases that Heroku itself would run. What it hides that way is told by a remark.
 *
 * The grammar works on bytes, held as latin1, one character a byte: no text, valid or not, can change
 * on its way through, and U+2028 or a no-break space is neither the end of a line nor white space.
 */

import { Buffer, isUtf8 } from 'node:buffer'
import { findRemarks, type ProcfileRemark } from './procfile-remarks.ts'

export type { ProcfileRemark }

/**
 * One line that the platform takes for a process type.
 *
 * `command` goes to bash as it is; blanks at its end belong to it. Bytes in it that are not UTF-8 are
 * U+FFFD here, and a remark tells it: the platform hands commands around as JSON, which cannot hold
 * them either. `line` counts from 1.
 */
export type ProcfileEntry = {
  readonly processType: string
  readonly command: string
  readonly line: number
}

/** `entries` are in the order of the file, and hold every one of several equal names. */
export type Procfile = {
  readonly entries: readonly ProcfileEntry[]
}

/** Any line of the file, with what the remarks want to know about it. `start` is the command's first byte. */
export type ProcfileLine =
  | { readonly kind: 'ignored'; readonly line: number; readonly text: string }
  | (ProcfileEntry & {
      readonly kind: 'entry'
      readonly hasColon: boolean
      readonly hasValidCommand: boolean
      readonly start: number
      readonly end: number
    })

/** Reads a whole Procfile. Never fails: a file without any entry is an empty list. */
export function parseProcfile(bytes: Buffer): Procfile {
  const entries = readLines(bytes)
    .filter(line => line.kind === 'entry')
    .map(({ processType, command, line }) => ({ processType, command, line }))
  return { entries }
}

/** What the platform does silently with this file, for the build to say: a release has no time for it. */
export function remarkOnProcfile(bytes: Buffer): readonly ProcfileRemark[] {
  return findRemarks(bytes, readLines(bytes))
}

/** The command that the platform runs for a process type: of several equal names the last one's. */
export function findCommand(procfile: Procfile, processType: string): string | undefined {
  return procfile.entries.findLast(entry => entry.processType === processType)?.command
}

/**
 * Replaces the release command: see `rewriteCommand`.
 * @param command  One line that does not begin with white space.
 */
export function rewriteRelease(bytes: Buffer, command: string): Buffer {
  return rewriteCommand(bytes, 'release', command)
}

/**
 * Replaces the command of the line that counts for a process type, the last one, or appends such a line.
 * It ends with `\n` in a file of other line endings too: some platforms keep a `\r` as part of the command.
 * All else stays byte for byte.
 * @param command  One line that does not begin with white space.
 */
export function rewriteCommand(bytes: Buffer, processType: string, command: string): Buffer {
  const entry = readLines(bytes)
    .filter(line => line.kind === 'entry')
    .findLast(line => line.processType === processType)
  if (entry === undefined) {
    return appendLine(bytes, `${processType}: ${command}`)
  }
  const rest = bytes.toString('latin1', entry.end).replace(/^\r\n?/, '\n')
  return Buffer.concat([bytes.subarray(0, entry.start), Buffer.from(command), Buffer.from(rest, 'latin1')])
}

/** Whether a file of this name was surely meant to be `Procfile`, which is the only name that is read. */
export function isMisnamedProcfile(fileName: string): boolean {
  return fileName !== 'Procfile' && /^procfile(\.(txt|text|rtf|ya?ml))?$/i.test(fileName.trim())
}

/** Splits where the platform does: at `\r\n`, at `\n` and at a lone `\r`. */
function readLines(bytes: Buffer): ProcfileLine[] {
  const lines = bytes.toString('latin1').matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)
  return Array.from(lines, ({ 1: text = '', index }, count) => readLine(text, index, count + 1))
}

/**
 * The platform's rule is `^[[:space:]]*([a-zA-Z0-9_-]+):?\s+(.*)[[:space:]]*`. White space is ASCII's,
 * spelled out because JavaScript's `\s` takes more. The last part never gets a character to match.
 */
function readLine(text: string, start: number, line: number): ProcfileLine {
  const match = /^[ \t\v\f]*([a-zA-Z0-9_-]+)(:?)[ \t\v\f]+/.exec(text)
  if (match === null) {
    return { kind: 'ignored', line, text: decode(text) }
  }
  const [head, processType = '', colon] = match
  const command = text.slice(head.length)
  return {
    kind: 'entry',
    processType,
    command: decode(command),
    line,
    hasColon: colon === ':',
    hasValidCommand: isUtf8(Buffer.from(command, 'latin1')),
    start: start + head.length,
    end: start + text.length,
  }
}

function decode(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8')
}

/** A last line that is open is ended as its neighbour is: with the file's last line ending, or `\n`. */
function appendLine(bytes: Buffer, line: string): Buffer {
  const text = bytes.toString('latin1')
  const lineEnding = text.match(/\r\n|\r|\n/g)?.at(-1) ?? '\n'
  const isOpen = /[^\r\n]$/.test(text)
  return Buffer.concat([bytes, Buffer.from(`${isOpen ? lineEnding : ''}${line}\n`)])
}
