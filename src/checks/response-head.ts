/**
 * Rewrites the head of a response where undici's parser is stricter than Heroku's router, which
 * forwards these: lengths that are equal, a length beside chunks, and a length without a body (204, 304).
 *
 * The length alone is held back until the head is complete: all other lines pass at once, the body as it comes.
 */

type State = 'status' | 'headers' | 'passing'

const statusLine = /^HTTP\/1\.\d +(\d{3})/
const lengthLine = /^content-length:[ \t]*(.*?)[ \t]*\r?\n$/i
const chunkedLine = /^transfer-encoding:.*\bchunked[ \t]*\r?\n$/i
const emptyLine = /^\r?\n$/
/** The parser refuses a head that is longer. */
const maxLineBytes = 256 * 1024
const statusesWithoutBody = [204, 304]

export class ResponseHead {
  #state: State = 'status'
  #status = 0
  #rest: Buffer = Buffer.alloc(0)
  #lengths: string[] = []
  #isChunked = false

  /** Takes what has come, and returns what the parser gets. */
  push(bytes: Buffer): Buffer {
    if (this.#isComplete()) return bytes
    const passed: Buffer[] = []
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    while (!this.#isComplete() && this.#rest.includes('\n')) {
      const end = this.#rest.indexOf('\n') + 1
      const line = this.#rest.toString('latin1', 0, end)
      this.#rest = this.#rest.subarray(end)
      passed.push(Buffer.from(this.#takeLine(line), 'latin1'))
    }
    if (this.#isComplete() || !this.#mayBecomeLine()) passed.push(this.end())
    return Buffer.concat(passed)
  }

  /** Returns what was still held back. */
  end(): Buffer {
    const held = Buffer.concat([Buffer.from(this.#lengths.join(''), 'latin1'), this.#rest])
    this.#state = 'passing'
    this.#rest = Buffer.alloc(0)
    this.#lengths = []
    return held
  }

  #isComplete(): boolean {
    return this.#state === 'passing'
  }

  #takeLine(line: string): string {
    if (this.#state === 'status') {
      this.#status = Number(statusLine.exec(line)?.[1] ?? 0)
      this.#state = this.#status > 0 ? 'headers' : 'passing'
      return line
    }
    if (emptyLine.test(line)) return `${this.#takeLengths()}${line}`
    if (lengthLine.test(line)) {
      this.#lengths.push(line)
      return ''
    }
    this.#isChunked ||= chunkedLine.test(line)
    return line
  }

  #takeLengths(): string {
    const isDropped = this.#isChunked || statusesWithoutBody.includes(this.#status)
    const values = new Set(this.#lengths.map(line => lengthLine.exec(line)?.[1]))
    const kept = values.size === 1 ? this.#lengths.slice(0, 1) : this.#lengths
    // Early hints and their like are followed by another head.
    this.#state = this.#status < 200 && this.#status !== 101 ? 'status' : 'passing'
    this.#lengths = []
    return isDropped ? '' : kept.join('')
  }

  /** What is no HTTP/1 is refused by the parser at its first bytes, and not when its line ends. */
  #mayBecomeLine(): boolean {
    if (this.#rest.length > maxLineBytes) return false
    return this.#state !== 'status' || 'HTTP/1.'.startsWith(this.#rest.toString('latin1', 0, 7))
  }
}
