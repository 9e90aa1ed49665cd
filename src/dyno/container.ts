/**
 * What holds the app's processes together, whichever way the machine allows: contained under
 * contain.pl, or only detached.
 */
import { startContained } from './contained.ts'
import { startDetached } from './detached.ts'
import type { Listener } from './listener.ts'
import type { ProcessInfo } from './process-tree.ts'

/**
 * How a process ended: with a code, or by a signal such as `SIGSEGV`. Unwatched: a signal ended contain.pl,
 * so the app was stopped, and how it would have ended is not known.
 */
export type Exit =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'unwatched'; readonly signal: string }

export type ContainerOptions = {
  /** Where contain.pl is. */
  readonly initPath: string
  /** The program and its arguments. */
  readonly argv: readonly string[]
  /** NUL-separated, as /proc/<pid>/environ has it. */
  readonly environment: Buffer
  readonly workingDirectory: string
  /** The soft limit of the command, since Node has raised its own; undefined leaves that. */
  readonly maxOpenFiles?: number | undefined
  readonly port: number
  readonly observer: ContainerObserver
}

export type ContainerObserver = {
  /** All listening sockets of the machine; called whenever they have changed. */
  readonly onListeners: (listeners: readonly Listener[]) => void
  /** The buffer is the container's own and changes after the call; false asks it to pause. */
  readonly onOutput: (bytes: Buffer) => boolean
  /** The app's own process has ended. Others of its tree may go on. */
  readonly onExit: (exit: Exit) => void
}

/** What a container cannot see on this machine, and the output has to say. */
export type BlindSpot = 'orphans' | 'listeners'

export type Container = {
  /** The command's own process; undefined where it could not be started. */
  readonly appPid: number | undefined
  readonly blindSpots: readonly BlindSpot[]
  /** Resolves when nothing is left of all that the command started. */
  readonly emptied: Promise<void>
  /** Resolves when the observer knows the listening sockets as they are after this call, or the app has ended. */
  readonly refreshListeners: () => Promise<void>
  readonly hasOutputEnded: () => boolean
  readonly resumeOutput: () => void
  /** Every living process of the app, parents first; empty where the machine does not tell. */
  readonly listTree: () => readonly ProcessInfo[]
  /** SIGTERM to each process, once, as Heroku does it. */
  readonly terminate: () => void
  /** SIGKILL to all, by group and by pid. To be repeated: a fork may outrun a single round. */
  readonly kill: () => void
}

/** Starts the command. It fails only by a bug: a command that cannot run is an exit, 127. */
export async function startContainer(options: ContainerOptions): Promise<Container> {
  const contained = process.platform === 'linux' ? await startContained(options) : undefined
  return contained ?? startDetached(options)
}
