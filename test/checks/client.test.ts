import { createServer } from 'node:net'
import t from 'tap'
import { loadHttpLibrary, warmHttpLibrary } from '../../src/checks/client.ts'
import { readListeners } from '../../src/dyno/proc-net.ts'
import { readSocketInodes } from '../../src/dyno/process-tree.ts'
import { skipWithoutIpv6 } from '../support/ports.ts'
import { listen } from '../support/server.ts'

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK'

t.test('the library is loaded once', async t => {
  t.equal(loadHttpLibrary(), loadHttpLibrary())
  t.type((await loadHttpLibrary()).createClient, 'function')
})

t.test('a warm-up makes its request, and leaves nothing listening', async t => {
  await warmHttpLibrary({ host: 'localhost' })
  await warmHttpLibrary({ host: 'localhost' })
  t.equal(countSockets(), 0)
})

for (const { address, host = address, skip } of [
  { address: '127.0.0.1', skip: false },
  { address: '127.8.7.6', skip: false },
  { address: '::1', host: '[::1]', skip: await skipWithoutIpv6() },
]) {
  t.test(`a client of ${address} asks there`, { skip }, async t => {
    const server = createServer(socket => socket.on('error', () => {}).end(ok))
    t.teardown(() => server.close())
    const port = await listen(server, address)
    const { createClient, request } = await loadHttpLibrary()
    const client = createClient(`http://${host}:${port}`)
    t.teardown(() => client.destroy())
    const answer = await request(client, { method: 'GET', path: '/', reset: true })
    t.equal(answer.statusCode, 200)
    t.equal(await answer.body.text(), 'OK')
  })
}

/** How many sockets of this very process listen. */
function countSockets(): number {
  const own = readSocketInodes(process.pid)
  return readListeners().filter(({ inode }) => own?.has(inode)).length
}
