/**
 * The memory of the app's processes, and what the dyno allows.
 *
 * PSS, since the pages that forks share would count several times in a sum of RSS: five processes of
 * one fork were 1013 MB by RSS and 204 MB by PSS.
 */
import { readFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import type { ProcessInfo } from './process-tree.ts'

const usualPauseMs = 5000
/** One smaps_rollup of 600 MB costs 12 ms: at most half a percent of the time goes into looking. */
const pausePerCost = 200

export type MemoryMeter = {
  /** Takes a sample now. Returns the highest sum seen, in bytes; undefined where nothing could be read. */
  readonly sample: () => number | undefined
  /** The highest sum seen so far. */
  readonly peak: () => number | undefined
  /** Begins the pause before the next sample anew: it takes some milliseconds, and something is more urgent. */
  readonly postpone: () => void
  readonly stop: () => void
}

/** Samples the tree from time to time until it is stopped. */
export function startMemoryMeter(
  listTree: () => readonly ProcessInfo[],
  shortestPauseMs = usualPauseMs,
): MemoryMeter {
  let peakBytes: number | undefined
  let timer: NodeJS.Timeout | undefined
  function sample(): number | undefined {
    const bytes = sumPss(listTree())
    if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes)
    return peakBytes
  }
  function schedule(pauseMs: number): void {
    timer = setTimeout(() => {
      const startedAt = performance.now()
      sample()
      schedule(Math.max(shortestPauseMs, (performance.now() - startedAt) * pausePerCost))
    }, pauseMs)
    timer.unref()
  }
  schedule(shortestPauseMs)
  return {
    sample,
    peak: () => peakBytes,
    postpone: () => void timer?.refresh(),
    stop() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}

/** The dyno's memory in bytes by its cgroup; undefined where it has no limit. */
export function readMemoryQuota(): number | undefined {
  const text = readFirst(['/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory/memory.limit_in_bytes'])
  const bytes = Number(text)
  return bytes > 0 && bytes < totalmem() ? bytes : undefined
}

/** How often the kernel has killed a process of this dyno for its memory; undefined where it does not tell. */
export function readOomKills(): number | undefined {
  const text = readFirst(['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'])
  const match = /^oom_kill (\d+)$/m.exec(text ?? '')
  return match ? Number(match[1]) : undefined
}

function sumPss(tree: readonly ProcessInfo[]): number | undefined {
  const parts = tree.flatMap(({ pid }) => {
    const match = /^Pss:\s+(\d+) kB$/m.exec(readFirst([`/proc/${pid}/smaps_rollup`]) ?? '')
    return match ? [Number(match[1]) * 1024] : []
  })
  return parts.length > 0 ? parts.reduce((sum, bytes) => sum + bytes, 0) : undefined
}

function readFirst(paths: readonly string[]): string | undefined {
  for (const path of paths) {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      // Not on this kernel, not ours to read, or the process is gone: the next one may do.
    }
  }
  return undefined
}
