/** Chooses the port that the app is to listen on, and makes sure that nobody else has it. */
import { createServer } from 'node:net'

export type PortChoice =
  /** `passedOver` is the port that the dyno offered, where somebody else has it. */
  | { readonly kind: 'free'; readonly port: number; readonly passedOver?: number }
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
    return { kind: (await bindOnce(wanted)).kind === 'bound' ? 'free' : 'taken', port: wanted }
  }
  const offer = offered === undefined ? undefined : await bindOnce(offered)
  if (offer?.kind === 'bound') return { kind: 'free', port: offer.port }
  const any = await bindOnce(anyPort)
  if (any.kind !== 'bound') throw new Error('no free port on this machine')
  const isTaken = offered !== undefined && offer?.kind === 'in-use'
  return { kind: 'free', port: any.port, ...(isTaken ? { passedOver: offered } : {}) }
}

/** Whether this user may listen on a port at all: below 1024 that is a privilege. */
export async function isPortForbidden(port: number): Promise<boolean> {
  return (await bindOnce(port)).kind === 'forbidden'
}

type Binding =
  | { readonly kind: 'bound'; readonly port: number }
  | { readonly kind: 'in-use' }
  | { readonly kind: 'forbidden' }

/**
 * Binds a port and lets go of it.
 *
 * Without a host Node binds all interfaces of both families by one socket, or those of IPv4 where there
 * are no others: it is refused by any listener on the port, whichever address and family that has.
 */
function bindOnce(port: number): Promise<Binding> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', error => {
      const isForbidden = 'code' in error && error.code === 'EACCES'
      resolve({ kind: isForbidden ? 'forbidden' : 'in-use' })
    })
    server.listen({ port, exclusive: true }, () => {
      const address = server.address()
      const bound = address !== null && typeof address === 'object' ? address.port : port
      server.close(() => resolve({ kind: 'bound', port: bound }))
    })
  })
}
