/**
 * Passes the app's output on, as bytes.
 *
 * One write is in flight, and the container does not read before it is through, for a second at
 * most. After that the pipe is still drained and whole lines are dropped and counted: a reader that
 * stalls must not stall the app, whose slow answers would then be our doing.
 */
import { createTail } from './tail.ts'

const patienceMs = 1000
const newline = 0x0a

export type LogWriter = {
  /** Writes bytes of the app; resolves when they are out, or when there is nobody to read them. */
  readonly write: (bytes: Buffer) => Promise<void>
  /** Writes one line of our own, and ends one that is open. */
  readonly note: (text: string) => void
}

export type Log = {
  /** Takes what was read. False asks the container to read no more until `resume` is called. */
  readonly accept: (bytes: Buffer) => boolean
  /** All bytes so far, those of dropped lines included. */
  readonly bytesRead: () => number
  readonly isPaused: () => boolean
  /** Writes what is left, and nothing from then on, whatever comes: a verdict has the last word. */
  readonly finish: () => void
  /** The last lines, dropped ones included, oldest first. */
  readonly tail: () => readonly string[]
}

export function createLog(writer: LogWriter, resume: () => void): Log {
  const tail = createTail()
  const queue: Buffer[] = []
  let state: 'idle' | 'writing' | 'stalled' = 'idle'
  let bytesRead = 0
  let droppedLines = 0
  let isInDroppedLine = false
  let isFinished = false

  async function writeQueue(): Promise<void> {
    state = 'writing'
    const patience = setTimeout(stall, patienceMs)
    for (let bytes = queue.shift(); bytes; bytes = queue.shift()) await writer.write(bytes)
    clearTimeout(patience)
    state = 'idle'
    tellDropped()
    resume()
  }
  function stall(): void {
    state = 'stalled'
    resume()
  }
  function drop(bytes: Buffer): void {
    const endsInLine = bytes.at(-1) !== newline
    droppedLines += countLines(bytes) + (isInDroppedLine ? 0 : 1) - (endsInLine ? 0 : 1)
    isInDroppedLine = endsInLine
  }
  function tellDropped(): void {
    if (droppedLines === 0 || isFinished) return
    const lines = droppedLines === 1 ? '1 line of the app is' : `${droppedLines} lines of the app are`
    writer.note(`the log is read too slowly: ${lines} not shown`)
    droppedLines = 0
  }
  /** The bytes from where a line begins; all of them unless the lines before were dropped. */
  function skipDroppedLine(bytes: Buffer): Buffer {
    if (!isInDroppedLine) return bytes
    const lineStart = bytes.indexOf(newline) + 1
    if (lineStart === 0) return bytes.subarray(bytes.length)
    isInDroppedLine = false
    return bytes.subarray(lineStart)
  }

  return {
    accept(bytes) {
      bytesRead += bytes.length
      tail.add(bytes)
      if (isFinished) return true
      if (state === 'stalled') {
        drop(bytes)
        return true
      }
      const shown = skipDroppedLine(bytes)
      if (shown.length === 0) return true
      // The container may use its buffer again, unless the write begins at once.
      queue.push(state === 'writing' ? Buffer.from(shown) : shown)
      if (state === 'idle') void writeQueue()
      return false
    },
    bytesRead: () => bytesRead,
    isPaused: () => state === 'writing',
    finish() {
      for (const bytes of queue.splice(0)) void writer.write(bytes)
      tellDropped()
      isFinished = true
    },
    tail: tail.lines,
  }
}

function countLines(bytes: Buffer): number {
  let lines = 0
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, end + 1)) lines++
  return lines
}
