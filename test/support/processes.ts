/** Finds what a test has left running. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export type Found = { readonly pid: number; readonly name: string }

/**
 * The living processes that have to do with a directory: by working directory, argument or variable.
 * A zombie is none: kill(pid, 0) would say yes to it.
 */
export function findProcesses(directory: string): readonly Found[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap(pid => {
      const stat = read(`/proc/${pid}/stat`)
      const [, name = '', state] = /^\d+ \((.*)\) (\S)/s.exec(stat) ?? []
      if (state === undefined || state === 'Z') return []
      const traces = [
        readLink(`/proc/${pid}/cwd`),
        read(`/proc/${pid}/cmdline`),
        read(`/proc/${pid}/environ`),
      ]
      return traces.some(trace => trace.includes(directory)) ? [{ pid: Number(pid), name }] : []
    })
}

export function killProcesses(found: readonly Found[], signal: NodeJS.Signals = 'SIGKILL'): void {
  for (const { pid } of found) {
    try {
      process.kill(pid, signal)
    } catch {
      // It has ended by itself since it was found.
    }
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    // The process has ended, or is not ours to look into.
    return ''
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    // Likewise.
    return ''
  }
}
