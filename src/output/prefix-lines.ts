/** Puts a prefix before each line of a piece of a stream. */

const newline = 0x0a

/**
 * A piece that ends in mid-line leaves the line open: the next one does not begin at a line start.
 *
 * @param allocate  Gives the buffer for the result.
 */
export function prefixLines(
  bytes: Buffer,
  prefix: string,
  beginsAtLineStart: boolean,
  allocate: (size: number) => Buffer,
): Buffer {
  const prefixBytes = Buffer.from(prefix)
  const starts = findLineStarts(bytes, beginsAtLineStart)
  const prefixed = allocate(bytes.length + starts.length * prefixBytes.length)
  let written = 0
  let copied = 0
  for (const start of starts) {
    written += bytes.copy(prefixed, written, copied, start)
    written += prefixBytes.copy(prefixed, written)
    copied = start
  }
  bytes.copy(prefixed, written, copied)
  return prefixed
}

function findLineStarts(bytes: Buffer, beginsAtLineStart: boolean): readonly number[] {
  const starts = beginsAtLineStart && bytes.length > 0 ? [0] : []
  let end = bytes.indexOf(newline)
  while (end !== -1 && end + 1 < bytes.length) {
    starts.push(end + 1)
    end = bytes.indexOf(newline, end + 1)
  }
  return starts
}
