/** A connection as the router has it: it takes the responses that the router takes, and writes header names as the router does. */
import { Socket } from 'node:net'
import type { buildConnector } from 'undici'
import { ResponseHead } from './response-head.ts'

export function connectAsRouter(
  { hostname, port }: buildConnector.Options,
  callback: buildConnector.Callback,
): void {
  const socket = new RouterSocket()
  const fail = (error: Error) => callback(error, null)
  socket.once('error', fail)
  socket.once('connect', () => {
    socket.off('error', fail)
    callback(null, socket)
  })
  socket.setNoDelay(true).connect({ host: hostname, port: Number(port) })
}

class RouterSocket extends Socket {
  readonly #filter = new ResponseHead()

  /** Node calls it with what has come, and with null at the end. */
  override push(bytes: Buffer | null): boolean {
    if (bytes === null) {
      const held = this.#filter.end()
      if (held.length > 0) super.push(held)
      return super.push(null)
    }
    const passed = this.#filter.push(bytes)
    // An empty piece would be taken for one that is still to come.
    return passed.length === 0 || super.push(passed)
  }

  /**
   * undici writes the head of a request as one string, two names of which it spells by itself.
   * `write` cannot be overridden: `connect` sets it back.
   */
  override _write(
    chunk: string | Uint8Array,
    encoding: BufferEncoding,
    done: (error?: Error | null) => void,
  ) {
    super._write(typeof chunk === 'string' ? spellNames(chunk) : chunk, encoding, done)
  }
}

function spellNames(head: string): string {
  return head.replace('\r\nhost: ', '\r\nHost: ').replace('\r\nconnection: ', '\r\nConnection: ')
}
