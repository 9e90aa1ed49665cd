/** How far a run has come: a line that changes on a terminal, and elsewhere a line now and then. */
import type { Reporting } from './arguments.ts'

const plainLineMs = 10_000

/** @returns what begins to count, and returns what is called after each step. */
export function counter({
  say,
  progress,
  isTerminal,
}: Reporting): (done: string, total: number) => () => void {
  return (done, total) => {
    let count = 0
    let toldAtMs = performance.now()
    return () => {
      const text = `${done} ${++count} of ${total} apps`
      progress(text)
      if (isTerminal || performance.now() - toldAtMs < plainLineMs) return
      toldAtMs = performance.now()
      say(text)
    }
  }
}
