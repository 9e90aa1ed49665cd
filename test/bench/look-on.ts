/** Looks on while a contender runs, for the most memory that its processes use, the app's left out. */
import { readFileSync } from 'node:fs'
import { findDescendants } from '../../src/dyno/process-tree.ts'
import { type Run, type RunOptions, runOnce } from './run.ts'

const lookAgainMs = 10
const mebibyte = 1024

export type Peak = {
  /** Of all processes that lived at the same time. */
  readonly togetherMiB: number
  /** Of the largest one. */
  readonly largestMiB: number
}

/** @throws where nothing was seen, which is no figure. */
export async function runLookedOn(options: RunOptions): Promise<{ readonly run: Run; readonly peak: Peak }> {
  let endLook: (() => Peak) | undefined
  const run = await runOnce({
    ...options,
    onStart: pid => {
      endLook = lookOn(pid)
    },
  })
  const peak = endLook?.()
  if (!peak || peak.largestMiB === 0) throw new Error(`no process of ${options.contender.name} was seen`)
  return { run, peak }
}

/** @returns A function that ends the looking and tells what was seen. */
function lookOn(pid: number): () => Peak {
  let peak: Peak = { togetherMiB: 0, largestMiB: 0 }
  const timer = setInterval(() => {
    const sizes = findDescendants(pid).map(process => readPeak(process.pid) / mebibyte)
    peak = {
      togetherMiB: Math.max(
        peak.togetherMiB,
        sizes.reduce((sum, size) => sum + size, 0),
      ),
      largestMiB: Math.max(peak.largestMiB, ...sizes),
    }
  }, lookAgainMs)
  return () => {
    clearInterval(timer)
    return peak
  }
}

/** The most that the kernel has seen of it, in KiB; 0 for a process of the app, and for one that is gone. */
function readPeak(pid: number): number {
  try {
    if (isOfApp(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) return 0
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    // It has ended since the listing.
    return 0
  }
}

/** The server, the shell that it is started by, and what flood.sh starts; never who is told to start it. */
function isOfApp(commandLine: string): boolean {
  return /^(node\0server\.mjs|(\S*sh\0-c\0)?(node server\.mjs|.*\/?flood\.sh)|cat\0)/.test(commandLine)
}
