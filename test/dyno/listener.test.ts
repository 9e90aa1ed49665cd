import t from 'tap'
import { connectAddress, type Listener, parseListener } from '../../src/dyno/listener.ts'

type Case = { readonly fields: string; readonly expect: Listener; readonly target: string }

const own = { port: 5000, inode: 4711, isLoopback: false, isWildcard: false, isIpv6Only: false }

const cases: Readonly<Record<string, Case>> = {
  'all interfaces of IPv4': {
    fields: '2 00000000 5000 1000 4711 0',
    expect: { ...own, family: 4, address: '0.0.0.0', isWildcard: true },
    target: '198.51.100.2',
  },
  'loopback of IPv4': {
    fields: '2 7f000001 5000 0 4711 0',
    expect: { ...own, family: 4, address: '127.0.0.1', isLoopback: true },
    target: '127.0.0.1',
  },
  'another address of 127.0.0.0/8': {
    fields: '2 7fffff05 5000 0 4711 0',
    expect: { ...own, family: 4, address: '127.255.255.5', isLoopback: true },
    target: '127.255.255.5',
  },
  'one address of IPv4': {
    fields: '2 ac100a7f 5000 0 4711 0',
    expect: { ...own, family: 4, address: '172.16.10.127' },
    target: '172.16.10.127',
  },
  'all interfaces of both families': {
    fields: '10 00000000000000000000000000000000 5000 0 4711 0',
    expect: { ...own, family: 6, address: '::', isWildcard: true },
    target: '198.51.100.2',
  },
  'all interfaces of IPv6 alone': {
    fields: '10 00000000000000000000000000000000 5000 0 4711 1',
    expect: { ...own, family: 6, address: '::', isWildcard: true, isIpv6Only: true },
    target: '198.51.100.2',
  },
  'loopback of IPv6': {
    fields: '10 00000000000000000000000000000001 5000 0 4711 0',
    expect: { ...own, family: 6, address: '::1', isLoopback: true },
    target: '::1',
  },
  'loopback of IPv6, as the kernel tells it': {
    fields: '10 00000000000000000000000000000001 5000 0 4711 1',
    expect: { ...own, family: 6, address: '::1', isLoopback: true, isIpv6Only: true },
    target: '::1',
  },
  'loopback of IPv4, written as IPv6': {
    fields: '10 00000000000000000000ffff7f000001 5000 0 4711 0',
    expect: { ...own, family: 6, address: '::ffff:7f00:1', isLoopback: true },
    target: '::ffff:7f00:1',
  },
  'one address of IPv4, written as IPv6': {
    fields: '10 00000000000000000000ffffac100a05 5000 0 4711 0',
    expect: { ...own, family: 6, address: '::ffff:ac10:a05' },
    target: '::ffff:ac10:a05',
  },
  'one address of IPv6': {
    fields: '10 fd000000000000000000000000000102 5000 0 4711 0',
    expect: { ...own, family: 6, address: 'fd00::102', isIpv6Only: true },
    target: '198.51.100.2',
  },
  'one address of IPv6 that is of one link': {
    fields: '10 fe80000000000000f80402fffed0bde9 5000 0 4711 0',
    expect: { ...own, family: 6, address: 'fe80::f804:2ff:fed0:bde9', isIpv6Only: true },
    target: '198.51.100.2',
  },
  'all interfaces of IPv4, written as IPv6': {
    fields: '10 00000000000000000000ffff00000000 5000 0 4711 0',
    expect: { ...own, family: 6, address: '::ffff:0:0', isWildcard: true },
    target: '198.51.100.2',
  },
  'an address of IPv6 that only begins like loopback': {
    fields: '10 00000000000000000000000000000010 5000 0 4711 0',
    expect: { ...own, family: 6, address: '::10', isIpv6Only: true },
    target: '198.51.100.2',
  },
}

for (const [name, { fields, expect, target }] of Object.entries(cases)) {
  t.test(name, async t => {
    const listener = parseListener(fields.split(' '))
    t.strictSame(listener, expect)
    t.equal(connectAddress(listener, '198.51.100.2'), target, 'a request goes there')
  })
}

t.test('7.240.0.1, written as IPv6, is not loopback', async t => {
  t.equal(parseListener('10 00000000000000000000ffff07f00001 5000 0 4711 0'.split(' ')).isLoopback, false)
})
