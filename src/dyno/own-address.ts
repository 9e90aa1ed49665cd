/** The address of this machine that requests go to, as those of Heroku's router do. */
import { createConnection, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'

export const loopbackAddress = '127.0.0.1'

/** A firewall that drops packets does not answer at all. */
const reachLimitMs = 1000

/** The first IPv4 address that is not loopback; undefined where the machine has none. */
export function findOwnAddress(): string | undefined {
  return listIpv4().find(({ internal }) => !internal)?.address
}

/** Whether requests can go to this IPv4 address without leaving the machine. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith('127.') || listIpv4().some(own => own.address === address)
}

/**
 * Whether a server on all interfaces can be reached by this address. The server is the tester's own, on
 * the port that the app gets later: the app is never touched.
 */
export async function canReach(address: string, port: number): Promise<boolean> {
  const server = createServer()
  // A reset keeps the port free: after a close in good order, many servers could not bind it for a minute.
  const accepted = new Promise<boolean>(resolve => {
    server.on('connection', socket => {
      socket.on('error', () => {}).resetAndDestroy()
      resolve(true)
    })
  })
  const isListening = await new Promise<boolean>(resolve => {
    server
      .once('error', () => resolve(false))
      .listen({ port, host: '0.0.0.0', exclusive: true }, () => resolve(true))
  })
  if (!isListening) return false
  const client = createConnection({ host: address, port })
  const failed = new Promise<boolean>(resolve => {
    client.once('error', error => {
      // The connection came to the server, which may have reset it before this side has seen that it was open.
      if (!('code' in error && error.code === 'ECONNRESET')) resolve(false)
    })
    client.setTimeout(reachLimitMs, () => resolve(false))
  })
  const isReached = await Promise.race([accepted, failed])
  client.destroy()
  await new Promise(resolve => server.close(resolve))
  return isReached
}

function listIpv4() {
  return Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .filter(({ family }) => family === 'IPv4')
}
