/**
 * Edits of JSON text that leave every other byte as it is.
 *
 * Pure. jsonc-parser finds the places; its own `modify` would also reformat what stands beside a
 * change, so what is new is written here, in the manner of what is there.
 */
import type { Edit, Node } from 'jsonc-parser'

export type Style = { readonly eol: string; readonly indent: string; readonly isOneLine: boolean }

const comments = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g
/** What may stand behind a value in its line: a comma, comments. */
const trailPattern = /^(?:[ \t]*(?:,|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/))*/

/** As the file has it; two spaces and \n where that cannot be told. */
export function readStyle(text: string): Style {
  return {
    eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    indent: /[\r\n]([ \t]+)["/]/.exec(text)?.[1] ?? '  ',
    isOneLine: text.includes('"') && !/[\r\n]/.test(text.trim()),
  }
}

/** Puts values behind the last one of an array, and makes them look like that one. */
export function appendElements(
  text: string,
  array: Node,
  values: readonly unknown[],
  style: Style,
): readonly Edit[] {
  const last = array.children?.at(-1)
  if (last === undefined) return [replace(array, render(values, style, indentAt(text, array.offset, style)))]
  const space = /\s*$/.exec(text.slice(0, last.offset))?.[0] ?? ''
  const isAlone = array.children?.length === 1
  const isCompact = isAlone ? !/[:,]\s/.test(text.slice(last.offset, endOf(last))) : space === ''
  const sameLine = isCompact ? '' : ' '
  const gap = /[\r\n]/.test(space) ? style.eol + indentAt(text, last.offset, style) : sameLine
  const written = values.map(value => imitate(text, last, value, style)).join(`,${gap}`)
  return insertBehind(text, last, gap, written, style)
}

/** Puts a property behind the last one of an object. */
export function appendProperty(
  text: string,
  object: Node,
  [name, value]: readonly [string, unknown],
  style: Style,
): readonly Edit[] {
  const last = object.children?.at(-1)
  const indent = last
    ? indentAt(text, last.offset, style)
    : indentAt(text, object.offset, style) + style.indent
  const written = `${JSON.stringify(name)}: ${render(value, style, indent)}`
  if (last !== undefined)
    return insertBehind(text, last, style.isOneLine ? ' ' : style.eol + indent, written, style)
  const inner = text.slice(object.offset + 1, endOf(object) - 1)
  // White space alone, or a comment, which stays.
  const kept = inner.trimEnd().length
  const content = `${style.eol}${indent}${written}${style.eol}`
  return [{ offset: object.offset + 1 + kept, length: inner.length - kept, content }]
}

export function setValue(node: Node, value: string): readonly Edit[] {
  return [replace(node, JSON.stringify(value))]
}

/** Takes elements out of an array, each with the comma and the comments behind it. */
export function removeElements(text: string, array: Node, indices: readonly number[]): readonly Edit[] {
  const elements = array.children ?? []
  const isKept = (index: number) => index in elements && !indices.includes(index)
  if (indices.length > 0 && indices.length === elements.length) return [replace(array, '[]')]
  return elements.flatMap((first, start) => {
    if (isKept(start) || (start > 0 && !isKept(start - 1))) return []
    const end = elements.findIndex((_element, index) => index > start && isKept(index))
    const last = elements.at(end === -1 ? -1 : end - 1) ?? first
    return removeRun(text, first, last, { before: elements[start - 1], after: elements[end] })
  })
}

type Neighbours = { readonly before: Node | undefined; readonly after: Node | undefined }

/** Of elements that stand together. One comma goes for each, and no comment of a neighbour. */
function removeRun(text: string, first: Node, last: Node, { before, after }: Neighbours): readonly Edit[] {
  const own = readTrail(text, last)
  const rest = text.slice(own.end)
  if (before === undefined) {
    const space = /^\s*/.exec(rest)?.[0].length ?? 0
    return [cut(first.offset, own.comma === undefined && after ? after.offset : own.end + space)]
  }
  const trail = readTrail(text, before)
  // A comma at the beginning of a line goes with what is behind it.
  if (trail.comma === undefined) return [cut(endOf(before), endOf(last))]
  const comma = own.comma === undefined ? [cut(trail.comma, trail.comma + 1)] : []
  // What follows in the line must not become a part of the neighbour's comment.
  const swallows = trail.isOpenLine && !/^[ \t]*[\r\n]/.test(rest)
  return [...comma, cut(swallows ? first.offset : trail.end, own.end)]
}

/** Where what belongs to a value ends, and where in it the comma is. */
function readTrail(text: string, node: Node) {
  const start = endOf(node)
  const [trail = ''] = trailPattern.exec(text.slice(start)) ?? []
  const comma = trail.replace(comments, comment => ' '.repeat(comment.length)).indexOf(',')
  return {
    end: start + trail.length,
    comma: comma === -1 ? undefined : start + comma,
    /** Whether all that follows in the line is a comment. */
    isOpenLine: /\/\/[^\r\n]*$/.test(trail),
  }
}

/** Behind a comma of its own, and behind a comment that belongs to the last one. */
function insertBehind(text: string, last: Node, gap: string, written: string, style: Style): readonly Edit[] {
  const { end, comma, isOpenLine } = readTrail(text, last)
  const missing = comma === undefined ? [{ offset: endOf(last), length: 0, content: ',' }] : []
  const start =
    isOpenLine && !/[\r\n]/.test(gap) ? style.eol + indentAt(text, last.offset, style) + style.indent : gap
  return [...missing, { offset: end, length: 0, content: start + written }]
}

/** The text of a neighbour of the same shape with another value in it, or a plain one. */
function imitate(text: string, neighbour: Node, value: unknown, style: Style): string {
  const plain = render(value, style, indentAt(text, neighbour.offset, style))
  const [property, ...others] = neighbour.children ?? []
  const [name, old] = property?.children ?? []
  if (typeof value !== 'object' || value === null || old?.type !== 'string' || others.length > 0) return plain
  const [[wantedName, wantedValue] = []] = Object.entries(value)
  const around = [text.slice(neighbour.offset, old.offset), text.slice(endOf(old), endOf(neighbour))]
  if (name?.value !== wantedName || around.some(part => /\/[/*]/.test(part))) return plain
  return around.join(JSON.stringify(wantedValue))
}

/** What holds nothing but plain values stands on one line, as people write lists of buildpacks. */
function render(value: unknown, style: Style, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = indent + style.indent
  const isList = Array.isArray(value)
  const parts = Object.entries(value).map(
    ([name, part]) => (isList ? '' : `${JSON.stringify(name)}: `) + render(part, style, inner),
  )
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const isPlain = Object.values(value).every(part => typeof part !== 'object')
  if (isPlain || style.isOneLine) {
    const space = isList ? '' : ' '
    return `${open}${space}${parts.join(', ')}${space}${close}`
  }
  return `${open}${style.eol}${inner}${parts.join(`,${style.eol}${inner}`)}${style.eol}${indent}${close}`
}

/** The white space that the line of an offset begins with. */
function indentAt(text: string, offset: number, style: Style): string {
  if (style.isOneLine) return ''
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? ''
}

function cut(start: number, end: number): Edit {
  return { offset: start, length: end - start, content: '' }
}

function replace(node: Node, content: string): Edit {
  return { offset: node.offset, length: node.length, content }
}

function endOf(node: Node): number {
  return node.offset + node.length
}
