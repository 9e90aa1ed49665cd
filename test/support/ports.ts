/** Ports for tests, which run side by side: never a fixed one. */
import { createServer } from 'node:net'

/** Free at this moment on all interfaces of both families. */
export async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** For tap's `skip`: the reason where this machine has no IPv6, else false. */
export async function skipWithoutIpv6(): Promise<string | false> {
  const server = createServer()
  const hasIpv6 = await new Promise<boolean>(resolve =>
    server.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true)),
  )
  if (hasIpv6) await new Promise(resolve => server.close(resolve))
  return hasIpv6 ? false : 'this machine has no IPv6'
}
