/**
 * What the platform does with a Procfile in silence, and its owner should hear at build time.
 *
 * A remark never changes what is read, and never fails a build by itself. A line earns one by looking
 * like `name: command`; comments, prose and URLs are ignored without a word.
 */

import type { Buffer } from 'node:buffer'
import type { ProcfileLine } from './procfile.ts'

type Entry = Extract<ProcfileLine, { kind: 'entry' }>
type Ignored = Extract<ProcfileLine, { kind: 'ignored' }>

/** `line` counts from 1. For a duplicate it is the one that runs, and `ignoredLines` are the others. */
export type ProcfileRemark =
  | { readonly kind: 'utf-16' }
  | { readonly kind: IgnoredKind | EntryKind; readonly processType: string; readonly line: number }
  | {
      readonly kind: 'duplicate'
      readonly processType: string
      readonly line: number
      readonly ignoredLines: readonly number[]
    }

type IgnoredKind =
  | 'no-command'
  | 'no-white-space'
  | 'byte-order-mark'
  | 'invisible-character'
  | 'quoted'
  | 'name-not-allowed'

type EntryKind = 'no-command' | 'space-before-colon' | 'not-utf-8'

/** The first that matches names the reason. Each pattern captures the process type that was meant. */
const ignoredShapes: readonly (readonly [IgnoredKind, RegExp])[] = [
  ['no-command', /^[ \t\v\f]*([\w-]+):$/],
  ['no-white-space', /^[ \t\v\f]*([\w-]+):(?!\/\/)/],
  ['byte-order-mark', /^\ufeff([\w-]+):/],
  ['invisible-character', /^[\s\p{Cf}]+([\w-]+):(?!\/\/)/u],
  ['quoted', /^\s*["'`\u2018-\u201f]\s*([\w-]+)["'`\u2018-\u201f]?\s*:/],
  ['name-not-allowed', /^\s*([\p{L}\p{N}_][\p{L}\p{N}_.@/+-]*):(?!\/\/)/u],
]

/** All remarks on a file: those on single lines in its order, then the duplicates. */
export function findRemarks(bytes: Buffer, lines: readonly ProcfileLine[]): ProcfileRemark[] {
  if (isUtf16(bytes)) {
    return [{ kind: 'utf-16' }]
  }
  const entries = lines.filter(line => line.kind === 'entry')
  return [...lines.flatMap(remarkOnLine), ...remarkOnDuplicates(entries)]
}

/** One remark in words, for the build log: what was found and what to do, on one line. */
export function describeRemark(remark: ProcfileRemark): string {
  switch (remark.kind) {
    case 'utf-16':
      return 'The Procfile is UTF-16, in which the platform finds no process type. Save it as UTF-8 without a byte order mark.'
    case 'duplicate':
      return describeDuplicate(remark.processType, remark.ignoredLines, remark.line)
    case 'no-command':
      return `${nameOf(remark)} has no command. Write name and command on one line: ${correctionOf(remark)}.`
    case 'no-white-space':
      return `${nameOf(remark)} is ignored, because no ordinary space follows its colon. Write ${correctionOf(remark)}.`
    case 'byte-order-mark':
      return `${nameOf(remark)} is ignored, because a byte order mark stands before it. Save the file as UTF-8 without one.`
    case 'invisible-character':
      return `${nameOf(remark)} is ignored, because an invisible character stands before it. Delete what is left of the name.`
    case 'quoted':
      return `${nameOf(remark)} is ignored, because it stands in quotes. Write ${correctionOf(remark)}.`
    case 'name-not-allowed':
      return `${nameOf(remark)} is ignored, because a name is made of a-z, A-Z, 0-9, "_" and "-" alone. Rename it.`
    case 'space-before-colon':
      return `${nameOf(remark)} has a space before its colon, so its command begins with the colon and nothing is run. Write ${correctionOf(remark)}.`
    case 'not-utf-8':
      return `${nameOf(remark)} has a command that is not UTF-8. Save the file as UTF-8.`
  }
}

/** By its byte order mark, or by every second one of the first four bytes being NUL. */
function isUtf16(bytes: Buffer): boolean {
  return /^(\xff\xfe|\xfe\xff|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/.test(bytes.toString('latin1', 0, 4))
}

function remarkOnLine(line: ProcfileLine): ProcfileRemark[] {
  switch (line.kind) {
    case 'entry':
      return remarkOnEntry(line)
    case 'ignored':
      return remarkOnIgnored(line)
  }
}

function remarkOnEntry({ processType, command, line, hasColon, hasValidCommand }: Entry): ProcfileRemark[] {
  const remarks: ProcfileRemark[] = []
  if (command === '') {
    remarks.push({ kind: 'no-command', processType, line })
  }
  if (!hasColon && command.startsWith(':')) {
    remarks.push({ kind: 'space-before-colon', processType, line })
  }
  if (!hasValidCommand) {
    remarks.push({ kind: 'not-utf-8', processType, line })
  }
  return remarks
}

function remarkOnIgnored({ text, line }: Ignored): ProcfileRemark[] {
  for (const [kind, shape] of ignoredShapes) {
    const processType = shape.exec(text)?.[1]
    if (processType !== undefined) {
      return [{ kind, processType, line }]
    }
  }
  return []
}

function remarkOnDuplicates(entries: readonly Entry[]): ProcfileRemark[] {
  return Array.from(new Set(entries.map(entry => entry.processType))).flatMap(processType => {
    const lines = entries.filter(entry => entry.processType === processType).map(entry => entry.line)
    const line = lines.pop()
    return line === undefined || lines.length === 0
      ? []
      : [{ kind: 'duplicate', processType, line, ignoredLines: lines }]
  })
}

function describeDuplicate(processType: string, ignoredLines: readonly number[], line: number): string {
  const found = `The Procfile declares "${processType}" on lines ${ignoredLines.join(', ')} and ${line}, and only line ${line} runs.`
  if (processType === 'release') {
    return `${found} Several release lines are not steps: write one line, "release: first && second".`
  }
  return `${found} Remove the others, or give each a name of its own.`
}

function nameOf(remark: { readonly processType: string; readonly line: number }): string {
  return `Procfile line ${remark.line}: "${remark.processType}"`
}

function correctionOf(remark: { readonly processType: string }): string {
  return `"${remark.processType}: <command>"`
}
