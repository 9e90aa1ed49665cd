import { createServer } from 'node:net'
import t, { type Test } from 'tap'
import type { Listener } from '../../src/dyno/listener.ts'
import { pollListeners, readListeners } from '../../src/dyno/proc-net.ts'
import { findFreePort, skipWithoutIpv6 } from '../support/ports.ts'
import { waitFor } from '../support/wait-for.ts'

t.test('IPv4 sockets that listen are found, with address and port', async t => {
  for (const [host, facts] of [
    ['0.0.0.0', { isWildcard: true, isLoopback: false }],
    ['127.0.0.1', { isWildcard: false, isLoopback: true }],
    ['127.1.2.3', { isWildcard: false, isLoopback: true }],
  ] as const) {
    const { port } = await listen(t, host)
    t.match(find(port), [{ family: 4, address: host, port, inode: Number, ...facts }], host)
  }
})

t.test(
  'IPv6 sockets that listen are found, with address and port',
  { skip: await skipWithoutIpv6() },
  async t => {
    for (const [host, facts] of [
      ['::', { isWildcard: true, isLoopback: false }],
      ['::1', { isWildcard: false, isLoopback: true }],
      ['::ffff:127.0.0.1', { isWildcard: false, isLoopback: true }],
    ] as const) {
      const { port } = await listen(t, host)
      t.match(find(port), [{ family: 6, port, ...facts }], host)
    }
  },
)

t.test('a socket that is connected, or closed, does not listen', async t => {
  const { port, close } = await listen(t, '127.0.0.1')
  t.equal(find(port).length, 1)
  await close()
  t.strictSame(find(port), [])
})

t.test('polling tells of all sockets again and again, until it is broken off', async t => {
  const over = new AbortController()
  t.teardown(() => over.abort())
  const told: (readonly Listener[])[] = []
  const polling = pollListeners(listeners => told.push(listeners), over.signal)
  const { port, close } = await listen(t, '127.0.0.1')
  await waitFor('the socket', () => told.at(-1)?.some(listener => listener.port === port))
  await close()
  await waitFor('its end', () => !told.at(-1)?.some(listener => listener.port === port))
  over.abort()
  let hasEnded = false
  void polling.then(() => {
    hasEnded = true
  })
  // Its pauses do not keep a process alive: awaited alone, this test would end here.
  await waitFor('its end', () => hasEnded)
  t.pass()
})

async function listen(t: Test, host: string): Promise<{ port: number; close: () => Promise<void> }> {
  const port = await findFreePort()
  const server = createServer()
  const close = () => new Promise<void>(resolve => server.close(() => resolve()))
  t.teardown(close)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return { port, close }
}

function find(port: number): readonly Listener[] {
  return readListeners().filter(listener => listener.port === port)
}
