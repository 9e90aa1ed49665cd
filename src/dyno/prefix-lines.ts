/** Puts a prefix before each line of a stream of bytes that comes in pieces. */

const newline = 0x0a

export type LinePrefixer = (bytes: Buffer) => Buffer

/** The result is a buffer of its own; a piece that ends in mid-line leaves the line open. */
export function createLinePrefixer(prefix: string): LinePrefixer {
  const prefixBytes = Buffer.from(prefix)
  let isAtLineStart = true
  return bytes => {
    const starts = findLineStarts(bytes, isAtLineStart)
    const prefixed = Buffer.allocUnsafe(bytes.length + starts.length * prefixBytes.length)
    let written = 0
    let copied = 0
    for (const start of starts) {
      written += bytes.copy(prefixed, written, copied, start)
      written += prefixBytes.copy(prefixed, written)
      copied = start
    }
    bytes.copy(prefixed, written, copied)
    if (bytes.length > 0) isAtLineStart = bytes.at(-1) === newline
    return prefixed
  }
}

function findLineStarts(bytes: Buffer, isAtLineStart: boolean): readonly number[] {
  const starts = isAtLineStart && bytes.length > 0 ? [0] : []
  let end = bytes.indexOf(newline)
  while (end !== -1 && end + 1 < bytes.length) {
    starts.push(end + 1)
    end = bytes.indexOf(newline, end + 1)
  }
  return starts
}
