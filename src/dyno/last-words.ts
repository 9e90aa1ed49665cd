/** Reads what an app wrote before it ended, and waits for nobody who still holds its pipe. */
import { setImmediate } from 'node:timers/promises'
import type { Container } from './container.ts'

export type Reader = {
  /** All bytes so far. */
  readonly bytesRead: () => number
  readonly isPaused: () => boolean
}

const maxBytes = 1024 * 1024
const maxMs = 1000

/** Resolves when the pipe is empty: at its end, or when two turns of the event loop have brought nothing. */
export async function readLastWords(reader: Reader, container: Container): Promise<void> {
  const startBytes = reader.bytesRead()
  const startedAt = performance.now()
  let quietTurns = 0
  while (quietTurns < 2 && !container.hasOutputEnded()) {
    const before = reader.bytesRead()
    await setImmediate()
    quietTurns = reader.bytesRead() === before && !reader.isPaused() ? quietTurns + 1 : 0
    if (reader.bytesRead() - startBytes > maxBytes || performance.now() - startedAt > maxMs) return
  }
}
