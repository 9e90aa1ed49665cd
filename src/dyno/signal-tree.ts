/** Signals to all processes of a tree. */
import type { ProcessInfo } from './process-tree.ts'

/** SIGTERM to each process, parents first, in one walk. */
export function terminateTree(tree: readonly ProcessInfo[]): void {
  for (const { pid } of tree) if (pid > 1) send(pid, 'SIGTERM')
}

/**
 * SIGKILL to each process group but our own, then to each process: one that forks faster than we
 * walk is outrun by pid, never by group.
 */
export function killTree(tree: readonly ProcessInfo[], ownGroup: number | undefined): void {
  const groups = new Set(tree.map(({ group }) => group))
  for (const group of groups) if (group > 1 && group !== ownGroup) send(-group, 'SIGKILL')
  for (const { pid } of tree) if (pid > 1) send(pid, 'SIGKILL')
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone already, or another user's: who is left at the end is named then.
  }
}
