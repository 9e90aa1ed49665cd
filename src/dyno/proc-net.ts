/**
 * The listening sockets by /proc/net/tcp and tcp6, for machines where contain.pl cannot ask the
 * kernel by netlink. One look costs the kernel 8 ms: it walks its whole table.
 */
import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { type Listener, parseListener } from './listener.ts'

const listenState = '0A'

/**
 * Calls back with every listening socket, again and again, until `signal` aborts. The pause grows
 * with the time waited, ten times as long as contain.pl's, for each look costs a hundred times more.
 */
export async function pollListeners(
  onListeners: (listeners: readonly Listener[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = performance.now()
  while (!signal.aborted) {
    onListeners(readListeners())
    const waitedMs = performance.now() - startedAt
    await setTimeout(Math.min(Math.max(waitedMs / 100, 20), 200), undefined, { ref: false })
  }
}

/** Every listening TCP socket; a table that is not there (no IPv6, say) counts as empty. */
export function readListeners(): readonly Listener[] {
  return [...readTable('/proc/net/tcp', '2'), ...readTable('/proc/net/tcp6', '10')]
}

function readTable(path: string, family: string): readonly Listener[] {
  let text: string
  try {
    text = readFileSync(path, 'latin1')
  } catch {
    // No such table: the kernel has no such protocol.
    return []
  }
  return text
    .split('\n')
    .slice(1)
    .flatMap(line => {
      const [, local = '', , state, , , , uid = '', , inode = ''] = line.trim().split(/\s+/)
      if (state !== listenState) return []
      const [address = '', port = ''] = local.split(':')
      return [
        parseListener([family, toNetworkOrder(address), `${Number.parseInt(port, 16)}`, uid, inode, '0']),
      ]
    })
}

/** The table writes an address as 32-bit words of the machine's own byte order. */
function toNetworkOrder(hex: string): string {
  const bytes = Buffer.from(hex, 'hex')
  return (endianness() === 'LE' ? bytes.swap32() : bytes).toString('hex')
}
