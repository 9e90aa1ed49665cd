/** The last lines of the app's output, for the message of a failure. */

const maxLines = 80
const maxLineBytes = 2048
const newline = 0x0a

export type Tail = {
  /** Takes the next bytes. They are copied as far as they are kept. */
  readonly add: (bytes: Buffer) => void
  /** The lines so far, oldest first, decoded; an unfinished last line is one of them. */
  readonly lines: () => readonly string[]
}

/** Keeps the last 80 lines, each cut to 2 KiB. */
export function createTail(): Tail {
  let finished: Buffer[] = []
  let open = Buffer.alloc(0)
  return {
    add(bytes) {
      let start = findTailStart(bytes)
      if (start > 0) {
        finished = []
        open = Buffer.alloc(0)
      }
      for (let end = bytes.indexOf(newline, start); end !== -1; end = bytes.indexOf(newline, start)) {
        finished.push(append(open, bytes.subarray(start, end)))
        open = Buffer.alloc(0)
        start = end + 1
      }
      open = append(open, bytes.subarray(start))
      if (finished.length > maxLines) finished = finished.slice(-maxLines)
    },
    lines: () =>
      (open.length > 0 ? [...finished, open] : finished).slice(-maxLines).map(line => line.toString('utf8')),
  }
}

/** Where the last lines begin that can be kept: in a flood, what stands before them is not looked at. */
function findTailStart(bytes: Buffer): number {
  let at = bytes.length
  for (let lines = 0; lines <= maxLines; lines++) {
    at = at > 0 ? bytes.lastIndexOf(newline, at - 1) : -1
    if (at === -1) return 0
  }
  return at + 1
}

function append(line: Buffer, bytes: Buffer): Buffer<ArrayBuffer> {
  return Buffer.concat([line, bytes.subarray(0, maxLineBytes - line.length)])
}
