/** Ports for tests, which run side by side: never a fixed one. */
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below those that the kernel gives to connections: one of these could be anybody's source at any time. */
const lowest = 10_000
const highest = 32_000
/** One port is not given to two of the same test. */
const given = new Set<number>()

/** Free at this moment on all interfaces of both families. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest)
    if (given.has(port) || !(await canListen(port))) continue
    given.add(port)
    return port
  }
}

async function canListen(port: number): Promise<boolean> {
  const server = createServer()
  const isFree = await new Promise<boolean>(resolve =>
    server.once('error', () => resolve(false)).listen({ port, exclusive: true }, () => resolve(true)),
  )
  if (isFree) await new Promise(resolve => server.close(resolve))
  return isFree
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
