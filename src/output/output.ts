/**
 * The only writer to stdout.
 *
 * Our lines and the app's share one stream. A line of the app that is still open is ended
 * before one of ours, and a reader that is gone turns the output off: it does not change a verdict.
 */
import { prefixLines } from './prefix-lines.ts'
import { createScratch } from './scratch.ts'

export type Output = {
  /** Writes one line. */
  readonly line: (text: string) => void
  /** Writes bytes of the app, each line behind a prefix; resolves when they are out, or nobody reads any more. */
  readonly app: (prefix: string, bytes: Buffer) => Promise<void>
  /** Shows a line that the next one takes the place of: on a terminal only, and never in a log. */
  readonly progress: (text: string) => void
  readonly isTerminal: () => boolean
  /** Resolves when all is written, after `limitMs` at the latest. */
  readonly flush: (limitMs: number) => Promise<void>
}

const newline = 0x0a
/** Of a terminal that does not tell. */
const usualColumns = 80
/** To its beginning, and what is in it is gone. */
const clearLine = '\r\x1b[2K'

/** @param open  Gives the stream, which takes its time: it is asked for with the first bytes. */
export function createOutput(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | undefined
  let isLineOpen = false
  let isProgressShown = false
  let isOff = false
  let lastWrite: Promise<void> = Promise.resolve()
  const scratch = createScratch()
  function clearProgress(): void {
    if (isProgressShown) void write(clearLine)
    isProgressShown = false
  }
  function write(bytes: Buffer | string): Promise<void> {
    if (isOff) return Promise.resolve()
    lastWrite = new Promise(resolve => stream().write(bytes, () => resolve()))
    return lastWrite
  }
  function stream(): NodeJS.WriteStream {
    // EPIPE and the like: whoever read this is gone.
    opened ??= open().on('error', () => {
      isOff = true
    })
    return opened
  }
  return {
    isTerminal: () => stream().isTTY === true,
    line(text) {
      clearProgress()
      void write(isLineOpen ? `\n${text}\n` : `${text}\n`)
      isLineOpen = false
    },
    app(prefix, bytes) {
      if (bytes.length === 0) return lastWrite
      const prefixed = prefixLines(bytes, prefix, !isLineOpen, scratch.take)
      isLineOpen = bytes.at(-1) !== newline
      const written = write(prefixed)
      void written.then(() => scratch.giveBack(prefixed))
      return written
    },
    progress(text) {
      const { isTTY, columns } = stream()
      if (isTTY !== true) return
      clearProgress()
      void write(text.slice(0, (columns || usualColumns) - 1))
      isProgressShown = true
    },
    async flush(limitMs) {
      clearProgress()
      let timer: NodeJS.Timeout | undefined
      const limit = new Promise<void>(resolve => {
        timer = setTimeout(resolve, limitMs)
      })
      await Promise.race([lastWrite, limit])
      clearTimeout(timer)
    },
  }
}
