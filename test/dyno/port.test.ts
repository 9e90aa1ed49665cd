import { createConnection, createServer, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { choosePort } from '../../src/dyno/port.ts'
import { findFreePort, skipWithoutIpv6 } from '../support/ports.ts'

const withoutIpv6 = await skipWithoutIpv6()
const holders = [
  { name: 'on all interfaces', host: '0.0.0.0', ipv6Only: false, skip: false },
  { name: 'on IPv4 loopback alone', host: '127.0.0.1', ipv6Only: false, skip: false },
  { name: 'on all interfaces of both families', host: '::', ipv6Only: false, skip: withoutIpv6 },
  { name: 'on IPv6 alone', host: '::', ipv6Only: true, skip: withoutIpv6 },
  { name: 'on IPv6 loopback alone', host: '::1', ipv6Only: true, skip: withoutIpv6 },
] as const

for (const { name, host, ipv6Only, skip } of holders) {
  t.test(`a port that somebody has ${name} is taken`, { skip }, async t => {
    const port = await listen(t, host, ipv6Only)
    t.strictSame(await choosePort(port, undefined), { kind: 'taken', port })
    const choice = await choosePort(undefined, port)
    t.equal(choice.kind, 'free')
    t.not(choice.port, port, 'another one is found where it was only offered')
  })
}

t.test('the wanted port is used before the offered one', async t => {
  const [wanted, offered] = [await findFreePort(), await findFreePort()]
  t.strictSame(await choosePort(wanted, offered), { kind: 'free', port: wanted })
  t.strictSame(await choosePort(undefined, offered), { kind: 'free', port: offered })
})

t.test('without a wish a free port is found, and left free', async t => {
  const { kind, port } = await choosePort(undefined, undefined)
  t.equal(kind, 'free')
  t.equal(await listen(t, '0.0.0.0', false, port), port, 'it can be bound')
})

t.test('what an earlier connection has left on a port does not take it', async t => {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const accepted = new Promise<Socket>(resolve => server.once('connection', resolve))
  const client = createConnection({ host: '127.0.0.1', port })
  // The side that closes first keeps the port in TIME_WAIT.
  ;(await accepted).end()
  client.resume()
  await new Promise(resolve => client.once('close', resolve))
  await new Promise(resolve => server.close(resolve))
  t.strictSame(await choosePort(port, undefined), { kind: 'free', port })
})

async function listen(t: Test, host: string, ipv6Only: boolean, wanted = 0): Promise<number> {
  const port = wanted === 0 ? await findFreePort() : wanted
  const server = createServer()
  t.teardown(() => server.close())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port, host, ipv6Only, exclusive: true }, resolve)
  })
  return port
}
