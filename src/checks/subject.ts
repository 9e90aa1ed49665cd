/** The running dyno, as far as a check needs it. */

export type Subject = {
  readonly port: number
  /** The address that a request goes to now. */
  readonly targetAddress: () => string
  /** Milliseconds since the boot. */
  readonly age: () => number
  readonly exited: Promise<void>
  /** Sockets that listen on the port now. */
  readonly listenersOnPort: () => readonly PortListener[]
  /** Runs a program beside the app, with its directory and environment, and ends it at the limit. */
  readonly runBeside: (argv: readonly string[], limitMs: number, signal: AbortSignal) => Promise<CommandEnd>
}

export type PortListener = {
  readonly address: string
  /** All interfaces. */
  readonly isWildcard: boolean
  /** It takes no IPv4 connections, in which the router comes. */
  readonly isIpv6Only: boolean
}

/** How a program beside the app has ended; `output` are its last lines. */
export type CommandEnd =
  | { readonly kind: 'exited'; readonly code: number; readonly output: readonly string[] }
  | { readonly kind: 'killed'; readonly signal: string; readonly output: readonly string[] }
  | { readonly kind: 'timed-out'; readonly output: readonly string[] }
