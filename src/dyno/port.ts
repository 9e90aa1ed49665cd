/** Chooses the port that the app is to listen on, and makes sure that nobody else has it. */
import { createServer, type Server } from 'node:net'

export type PortChoice =
  | { readonly kind: 'free'; readonly port: number }
  | { readonly kind: 'taken'; readonly port: number }

/**
 * @param wanted  The user's port: it is taken or free.
 * @param offered  The dyno's own PORT: used if free, else any free one is.
 */
export async function choosePort(
  wanted: number | undefined,
  offered: number | undefined,
): Promise<PortChoice> {
  if (wanted !== undefined) return { kind: (await isFree(wanted)) ? 'free' : 'taken', port: wanted }
  if (offered !== undefined && (await isFree(offered))) return { kind: 'free', port: offered }
  return { kind: 'free', port: await findFreePort() }
}

/** Free on all interfaces of both families; a family that the machine lacks has nobody on it. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['0.0.0.0', '::']) {
    const server = await listen(host, port)
    if (server === 'taken') return false
    if (server !== 'no-such-family') await close(server)
  }
  return true
}

async function findFreePort(): Promise<number> {
  for (;;) {
    const server = await listen('0.0.0.0', 0)
    if (typeof server === 'string') throw new Error('no free port on this machine')
    const address = server.address()
    await close(server)
    if (address !== null && typeof address === 'object' && (await isFree(address.port))) return address.port
  }
}

function listen(host: string, port: number): Promise<Server | 'taken' | 'no-such-family'> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isFamilyMissing = error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'
      resolve(isFamilyMissing ? 'no-such-family' : 'taken')
    })
    server.listen({ host, port, ipv6Only: host === '::', exclusive: true }, () => resolve(server))
  })
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => server.close(() => resolve()))
}
