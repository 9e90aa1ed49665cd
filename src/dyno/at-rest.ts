/**
 * Waits until an app has come to rest after an answer: until no thread of it runs.
 *
 * An app may die of a request that it has answered. The one that is about to is busy until it has
 * ended; the one that is well sleeps again within a millisecond, and nobody has to wait for longer.
 */
import { setTimeout } from 'node:timers/promises'
import { isAsleep, type ProcessInfo } from './process-tree.ts'

const lookAgainMs = 1

/**
 * @param listTree  The app's processes; empty where the machine does not tell, which is no rest.
 * @param appPid  The app's own process. Without it in the tree, the report of its exit is on its way.
 * @param signal  Aborts when that has come.
 */
export async function waitUntilAtRest(
  listTree: () => readonly ProcessInfo[],
  appPid: number | undefined,
  limitMs: number,
  signal: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + limitMs
  while (!signal.aborted && performance.now() < deadline) {
    const tree = listTree()
    if (tree.some(({ pid }) => pid === appPid) && tree.every(({ pid }) => isAsleep(pid))) return
    // The abort shows above.
    await setTimeout(lookAgainMs, undefined, { signal }).catch(() => {})
  }
}
