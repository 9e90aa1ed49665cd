/** Chooses the port that the app is to listen on, and makes sure that nobody else has it. */
import { createServer } from 'node:net'

export type PortChoice =
  | { readonly kind: 'free'; readonly port: number }
  | { readonly kind: 'taken'; readonly port: number }

/** Has the kernel choose a port. */
const anyPort = 0

/**
 * @param wanted  The user's port: it is taken or free.
 * @param offered  The dyno's own PORT: used if free, else any free one is.
 */
export async function choosePort(
  wanted: number | undefined,
  offered: number | undefined,
): Promise<PortChoice> {
  if (wanted !== undefined) {
    return { kind: (await bindOnce(wanted)) === undefined ? 'taken' : 'free', port: wanted }
  }
  const port = (offered && (await bindOnce(offered))) ?? (await bindOnce(anyPort))
  if (port === undefined) throw new Error('no free port on this machine')
  return { kind: 'free', port }
}

/**
 * Binds a port and lets go of it. Returns its number; undefined where somebody else has it.
 *
 * Without a host Node binds all interfaces of both families by one socket, or those of IPv4 where there
 * are no others: it is refused by any listener on the port, whichever address and family that has.
 */
function bindOnce(port: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined))
    })
  })
}
