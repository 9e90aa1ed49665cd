/** The change of a file as a unified diff, for people and for `git apply`. Pure. */
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'
import { makeSafe } from '../printable.ts'

/** @param before  undefined for a file that is new. */
export function formatDiff(label: string, before: string | undefined, after: string): readonly string[] {
  const name = label.replace(/^\/+/, '')
  const from = before === undefined ? '/dev/null' : `a/${name}`
  const patch = structuredPatch(from, `b/${name}`, before ?? '', after, undefined, undefined, { context: 3 })
  return formatPatch(patch, FILE_HEADERS_ONLY)
    .trimEnd()
    .split('\n')
    .map(line => makeSafe(line.replace(/\r$/, '')) + (line.endsWith('\r') ? '\r' : ''))
}
