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
  /** IPv6 that does not take IPv4 connections as well. Heroku's router speaks IPv4 to a dyno. */
  readonly isIpv6Only: boolean
}

/**
 * Reads the fields of one report of contain.pl: family (2 or 10), address in hexadecimal digits of
 * network order, port, uid, inode, and 1 for an IPv6-only socket.
 */
export function parseListener(fields: readonly string[]): Listener {
  const [family, hex = '', port, , inode, v6only] = fields
  const address = family === '2' ? formatIpv4(hex) : formatIpv6(hex)
  return {
    family: family === '2' ? 4 : 6,
    address,
    port: Number(port),
    inode: Number(inode),
    isLoopback: /^127\.|^::1$|^::ffff:7f[0-9a-f]{2}:/.test(address),
    isWildcard: address === '0.0.0.0' || address === '::',
    isIpv6Only: v6only === '1',
  }
}

/** Where a request to this listener goes: the router's way in, which is IPv4, for a wildcard. */
export function connectAddress(listener: Listener): string {
  return listener.isWildcard ? '127.0.0.1' : listener.address
}

function formatIpv4(hex: string): string {
  return Buffer.from(hex, 'hex').join('.')
}

function formatIpv6(hex: string): string {
  const groups = hex.match(/.{4}/g) ?? []
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1)
}
