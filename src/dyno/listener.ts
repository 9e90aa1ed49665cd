/** A listening TCP socket of this machine, as the kernel describes it. */

export type Listener = {
  readonly family: 4 | 6
  /** As people write it: `0.0.0.0`, `127.0.0.1`, `::`. */
  readonly address: string
  readonly port: number
  readonly inode: number
  /** Within 127.0.0.0/8, or ::1, or the former written as IPv6. */
  readonly isLoopback: boolean
  /** All interfaces. */
  readonly isWildcard: boolean
  /** An IPv6 socket that takes no IPv4 connections. Heroku's router speaks IPv4 to a dyno. */
  readonly isIpv6Only: boolean
}

/** The last one is all interfaces of IPv4, written as IPv6: `::ffff:0.0.0.0`. */
const wildcards = ['0.0.0.0', '::', '::ffff:0:0']

/**
 * Reads the fields of one report of contain.pl: family (2 or 10), address in hexadecimal digits of
 * network order, port, uid, inode, and 1 for an IPv6-only socket.
 */
export function parseListener(fields: readonly string[]): Listener {
  const [family, hex = '', port, , inode, v6only] = fields
  const address = family === '2' ? formatIpv4(hex) : formatIpv6(hex)
  const isLoopback = /^127\.|^::1$|^::ffff:7f[0-9a-f]{2}:/.test(address)
  const isWildcard = wildcards.includes(address)
  const isOneIpv6Address = family !== '2' && !isWildcard && !isLoopback && !address.startsWith('::ffff:')
  return {
    family: family === '2' ? 4 : 6,
    address,
    port: Number(port),
    inode: Number(inode),
    isLoopback,
    isWildcard,
    isIpv6Only: v6only === '1' || isOneIpv6Address,
  }
}

/**
 * Where a request to this listener goes. The router comes by IPv4, so one that takes only IPv6 is not
 * asked by its own address: it must refuse the request, as it would refuse the router's. By hand
 * a development server on ::1 is asked there.
 *
 * @param ownAddress  The machine's IPv4 address that requests go to.
 */
export function connectAddress(listener: Listener, ownAddress: string): string {
  const isRefused = listener.isIpv6Only && !listener.isLoopback
  return listener.isWildcard || isRefused ? ownAddress : listener.address
}

function formatIpv4(hex: string): string {
  return Buffer.from(hex, 'hex').join('.')
}

function formatIpv6(hex: string): string {
  const groups = hex.match(/.{4}/g) ?? []
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1)
}
