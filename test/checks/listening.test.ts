import t from 'tap'
import { attemptListening } from '../../src/checks/listening.ts'
import type { PortListener } from '../../src/checks/subject.ts'
import { subjectOn } from '../support/server.ts'

const loopback = { address: '127.0.0.1', isWildcard: false, isIpv6Only: false }
const outside = { address: '192.0.2.7', isWildcard: false, isIpv6Only: false }
const all = { address: '0.0.0.0', isWildcard: true, isIpv6Only: false }
const allOfBoth = { address: '::', isWildcard: true, isIpv6Only: false }
const allOfIpv6 = { address: '::', isWildcard: true, isIpv6Only: true }

t.test('one socket on all interfaces is enough', async t => {
  for (const listeners of [
    [loopback, all],
    [loopback, allOfBoth],
    [allOfIpv6, all],
  ])
    t.strictSame(attempt(listeners), { kind: 'passed' })
})

t.test('one address, be it of the outside, is not all interfaces', async t => {
  t.strictSame(attempt([loopback, outside]), {
    kind: 'not-listening',
    addresses: ['127.0.0.1', '192.0.2.7'],
  })
})

t.test('all interfaces of IPv6 alone do not let the router in', async t => {
  t.strictSame(attempt([allOfIpv6]), { kind: 'not-listening', addresses: ['::'] })
})

t.test('nothing is not all interfaces', async t => {
  t.strictSame(attempt([]), { kind: 'not-listening', addresses: [] })
})

function attempt(listeners: readonly PortListener[]) {
  return attemptListening({ ...subjectOn(0), listenersOnPort: () => listeners })
}
