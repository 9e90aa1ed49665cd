/**
 * JSON that remembers where its values stand, for messages that lead to the right line.
 *
 * Comments and trailing commas are read, as Dokku reads them in app.json.
 */
import {
  createScanner,
  getLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'

/** Names and indices, from the root. */
export type JsonPath = readonly (string | number)[]

/** Counted from 1, as editors do. */
export type Position = { readonly line: number; readonly column: number }

export type JsonSource = {
  readonly value: unknown
  /** Where the value stands, or the nearest one around it where it is missing. */
  readonly locate: (path: JsonPath) => Position
  /** Where its name stands. */
  readonly locateName: (path: JsonPath) => Position
  /** Names that an object has twice: the last one wins. */
  readonly duplicates: readonly { readonly path: JsonPath; readonly position: Position }[]
}

export type JsonReading =
  | { readonly kind: 'read'; readonly source: JsonSource }
  | {
      readonly kind: 'unreadable'
      readonly reason: string
      readonly position: Position
      readonly text: string
    }

const byteOrderMark = '\uFEFF'
const shownText = 40
/** The parser calls itself for each level, and the stack of Node ends at some thousands. */
const maxDepth = 500

export function readJson(bytes: string): JsonReading {
  // No editor counts it as a column.
  const text = bytes.startsWith(byteOrderMark) ? bytes.slice(1) : bytes
  if (text.trim() === '')
    return { kind: 'unreadable', reason: 'it is empty', position: { line: 1, column: 1 }, text: '' }
  if (text.includes('\0'))
    return {
      kind: 'unreadable',
      reason: 'it is UTF-16, not UTF-8',
      position: { line: 1, column: 1 },
      text: '',
    }
  const tooDeep = findTooDeep(text)
  if (tooDeep !== undefined)
    return {
      kind: 'unreadable',
      reason: `it is nested more than ${maxDepth} deep`,
      position: findPosition(text, tooDeep),
      text: '',
    }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: false })
  const [error] = errors
  if (error !== undefined || root === undefined) {
    const offset = error?.offset ?? 0
    return {
      kind: 'unreadable',
      reason: error === undefined ? 'it is empty' : describeError(error),
      position: findPosition(text, offset),
      text: quoteAt(text, offset),
    }
  }
  return {
    kind: 'read',
    source: {
      value: getNodeValue(root),
      locate: path => findPosition(text, findNearest(root, path).offset),
      locateName: path => {
        const value = findNearest(root, path)
        return findPosition(text, (value.parent?.type === 'property' ? value.parent : value).offset)
      },
      duplicates: findDuplicates(root, []).map(({ path, node }) => ({
        path,
        position: findPosition(text, node.offset),
      })),
    },
  }
}

/** Where the first value begins that is nested too deep. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true)
  let depth = 0
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const first = text.charAt(scanner.getTokenOffset())
    if (first === '{' || first === '[') depth++
    if (first === '}' || first === ']') depth--
    if (depth > maxDepth) return scanner.getTokenOffset()
  }
  return undefined
}

/** `healthchecks.web[1].attempts`, and `healthchecks["web.1"]` where a name is not a plain one. */
export function formatJsonPath(path: JsonPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number' || !/^[\p{L}\d_-]+$/u.test(part)) return `${text}[${JSON.stringify(part)}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
}

/** Whether a header or an address may stand behind this name, both of which can be secrets. */
export function mayHoldSecret(name: string | number): boolean {
  return /header|failure|value|url/i.test(`${name}`)
}

/** The text at a mistake, to the end of its line; dots where it may hold a secret. */
function quoteAt(text: string, offset: number): string {
  const [quoted = ''] = text.slice(offset, offset + shownText).split(/[\r\n]/, 1)
  const isSecret = mayHoldSecret(quoted) || getLocation(text, offset).path.some(mayHoldSecret)
  return isSecret ? '...' : quoted
}

/** The words of jsonc-parser, PropertyNameExpected and the like, as a sentence has them. */
function describeError({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
    .trim()
}

function findPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** A name that is missing stands nowhere: the object that should have it does. */
function findNearest(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = path.slice(0, length).reduce<Node | undefined>(findChild, root)
    if (node) return node
  }
  return root
}

/** Of equal names the last, as JSON.parse has it; jsonc-parser finds the first. */
function findChild(node: Node | undefined, part: string | number): Node | undefined {
  if (typeof part === 'number') return node?.type === 'array' ? node.children?.[part] : undefined
  if (node?.type !== 'object') return undefined
  return node.children?.findLast(property => property.children?.[0]?.value === part)?.children?.[1]
}

function findDuplicates(node: Node, path: JsonPath): readonly { path: JsonPath; node: Node }[] {
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((child, index) => findDuplicates(child, [...path, index]))
  }
  if (node.type !== 'object') return []
  const seen = new Set<unknown>()
  return (node.children ?? []).flatMap(property => {
    const [name, value] = property.children ?? []
    if (name === undefined) return []
    const inner = value === undefined ? [] : findDuplicates(value, [...path, String(name.value)])
    const isSecond = seen.has(name.value)
    seen.add(name.value)
    return isSecond ? [{ path: [...path, String(name.value)], node: property }, ...inner] : inner
  })
}
