/**
 * Decides from the machine's listening sockets whether the app is up: it listens on its port, where
 * the router can reach it, and nobody else does. The app itself is never touched.
 */
import type { Container } from './container.ts'
import type { Listener } from './listener.ts'
import { readListeners } from './proc-net.ts'
import { type ProcessInfo, readProcesses, readSocketInodes } from './process-tree.ts'

/** Where a process listens, seen from its port. */
export type Standing =
  | { readonly kind: 'up'; readonly listener: Listener; readonly isUnproven: boolean }
  /** Listeners of ours, on another port or on loopback alone; none while it listens nowhere. */
  | { readonly kind: 'not-up'; readonly listeners: readonly Listener[] }
  /**
   * Nobody can be seen to hold a socket that listens on the port. It may be on its way from one process
   * to another. `listener` is where the app listens on the port by a socket that it does hold.
   */
  | {
      readonly kind: 'unclaimed'
      readonly listener: Listener | undefined
      readonly listeners: readonly Listener[]
    }
  /** Another process is seen to listen on the port. */
  | { readonly kind: 'foreign'; readonly holder: string }

/**
 * @param listeners  All listening sockets of the machine.
 * @param app  The one that should listen.
 * @param acceptsLoopback  By hand, a framework in development listens on loopback alone, rightly.
 */
export function findStanding(
  port: number,
  listeners: readonly Listener[],
  app: Pick<Container, 'appPid' | 'listTree'>,
  acceptsLoopback: boolean,
): Standing {
  const onPort = listeners.filter(listener => listener.port === port)
  const findBest = (from: readonly Listener[]) =>
    from.find(listener => !listener.isLoopback) ?? (acceptsLoopback ? from[0] : undefined)
  const best = findBest(onPort)
  // The command's own process often is the one, and a walk through all of /proc takes its time.
  if (best && holdsAll(app.appPid, onPort)) return { kind: 'up', listener: best, isUnproven: false }
  const tree = app.listTree()
  const ours = readTreeSockets(tree)
  // Where the kernel does not tell of sockets, there is no inode, and a connection has to do.
  const strange = onPort.filter(({ inode }) => inode !== 0 && !ours.inodes.has(inode))
  for (const { inode } of strange) {
    const holder = findStranger(inode, tree)
    if (holder !== undefined) return { kind: 'foreign', holder }
  }
  const own = listeners.filter(({ inode }) => ours.inodes.has(inode))
  if (strange.length > 0 && !ours.isUnreadable) {
    const listener = findBest(own.filter(listener => listener.port === port))
    return { kind: 'unclaimed', listener, listeners: own }
  }
  if (best) return { kind: 'up', listener: best, isUnproven: strange.length > 0 }
  return { kind: 'not-up', listeners: own }
}

/** The name of a process that listens on a port; undefined when none can be seen. */
export function findPortHolder(port: number): string | undefined {
  const inodes = readListeners().filter(listener => listener.port === port)
  return inodes.map(({ inode }) => findStranger(inode, [])).find(name => name !== undefined)
}

function holdsAll(pid: number | undefined, listeners: readonly Listener[]): boolean {
  const inodes = pid === undefined ? undefined : readSocketInodes(pid)
  return inodes !== undefined && listeners.every(({ inode }) => inodes.has(inode))
}

/** The sockets of all processes of ours, and whether the kernel hides those of one of them. */
function readTreeSockets(tree: readonly ProcessInfo[]): {
  inodes: ReadonlySet<number>
  isUnreadable: boolean
} {
  const sockets = tree.map(({ pid }) => readSocketInodes(pid))
  return {
    inodes: new Set(sockets.flatMap(inodes => [...(inodes ?? [])])),
    isUnreadable: sockets.includes(undefined),
  }
}

/** The name of a process that is not ours and holds the socket; undefined when none can be seen. */
function findStranger(inode: number, tree: readonly ProcessInfo[]): string | undefined {
  const ours = new Set(tree.map(({ pid }) => pid))
  return readProcesses().find(({ pid }) => !ours.has(pid) && readSocketInodes(pid)?.has(inode))?.name
}
