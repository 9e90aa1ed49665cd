/** Signals to all processes of a tree. */
import type { ProcessInfo } from './process-tree.ts'

/** SIGTERM to each process, parents first, in one walk. */
export function terminateTree(tree: readonly ProcessInfo[]): void {
  for (const { pid } of tree) send(pid, 'SIGTERM')
}

/**
 * SIGKILL to each process group but our own, then to each process: one that forks faster than we
 * walk is outrun by pid, never by group.
 */
export function killTree(tree: readonly ProcessInfo[], ownGroup: number | undefined): void {
  const groups = new Set(tree.map(({ group }) => group))
  for (const group of groups) if (group !== ownGroup) send(-group, 'SIGKILL')
  for (const { pid } of tree) send(pid, 'SIGKILL')
}

/** @param target  As kill(2) takes it, of which 0, 1 and -1 would reach our own group, the init, or everybody. */
function send(target: number, signal: NodeJS.Signals): void {
  if (Math.abs(target) <= 1) return
  try {
    process.kill(target, signal)
  } catch {
    // It is gone already, or another user's: who is left at the end is named then.
  }
}
