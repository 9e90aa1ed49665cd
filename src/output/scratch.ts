/** One piece of memory that is used again and again: an app that logs a lot would have the collector behind it. */

export type Scratch = {
  /** A buffer of exactly this size, with whatever was in it; one of its own while the common one is taken. */
  readonly take: (size: number) => Buffer
  /** Nobody reads this buffer any more, which `take` gave. */
  readonly giveBack: (buffer: Buffer) => void
}

export function createScratch(): Scratch {
  let memory = Buffer.alloc(0)
  let isTaken = false
  return {
    take(size) {
      if (isTaken) return Buffer.allocUnsafe(size)
      isTaken = true
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(size)
      return memory.subarray(0, size)
    },
    giveBack(buffer) {
      if (buffer.buffer === memory.buffer) isTaken = false
    },
  }
}
