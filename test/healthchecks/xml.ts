/** Reads the little XML that a JUnit report is made of, strictly: what is not well-formed throws. */

export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const tag = /<(\/?)([a-z]+)((?: [a-z]+="[^<"]*")*)(\/?)>\s*/y
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function parseXml(text: string): Element {
  if (!text.startsWith(declaration)) throw new Error('no XML declaration')
  // What XML 1.0 calls a Char.
  const strange = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text)
  if (strange) throw new Error(`a character that XML cannot have, at ${strange.index}`)
  const root = { name: '', attributes: {}, children: [] as Element[] }
  const open = [root]
  tag.lastIndex = declaration.length
  while (tag.lastIndex < text.length) {
    const at = tag.lastIndex
    const [, isEnd, name = '', attributes = '', isEmpty] = tag.exec(text) ?? []
    if (name === '') throw new Error(`no tag: ${text.slice(at, at + 80)}`)
    if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`the end of another element: ${name}`)
      continue
    }
    const element = { name, attributes: parseAttributes(attributes), children: [] as Element[] }
    open.at(-1)?.children.push(element)
    if (!isEmpty) open.push(element)
  }
  const [document, ...more] = root.children
  if (open.length !== 1 || document === undefined || more.length > 0)
    throw new Error('not one whole document')
  return document
}

function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} is there twice`)
    attributes[name] = value.replace(/&(#\d+;|[a-z]+;)?/g, (match, reference = '') => {
      const known = reference.startsWith('#')
        ? String.fromCodePoint(Number(reference.slice(1, -1)))
        : entities[reference.slice(0, -1)]
      if (known === undefined) throw new Error(`no reference: ${match}`)
      return known
    })
  }
  return attributes
}
