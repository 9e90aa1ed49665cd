/** The running dyno, as far as a check needs it. */
export type Subject = {
  readonly port: number
  /** The address that a request goes to now. */
  readonly targetAddress: () => string
  /** Milliseconds since the boot. */
  readonly age: () => number
  readonly exited: Promise<void>
  /** Sockets that listen on the port now. */
  readonly listenersOnPort: () => readonly { readonly address: string; readonly isWildcard: boolean }[]
}
