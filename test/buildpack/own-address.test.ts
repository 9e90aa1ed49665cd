/** Whole releases in a network of their own: requests come from the dyno's own address, as from no localhost. */
import { join } from 'node:path'
import t from 'tap'
import { release, repository, runClean } from '../support/heroku.ts'
import { inNetwork, ownAddress, ownDevice, ownIpv6Address, skipWithoutNetwork } from '../support/network.ts'
import { readVerdict } from './output.ts'
import { buildWithOwnNode } from './slug.ts'

t.jobs = 2
const skip = skipWithoutNetwork()

/** Answers 200 to localhost, and 403 to all others, as Rails has it with `local?`. */
const localOnly = `require('http').createServer((request, response) => {
  const isLocal = request.socket.remoteAddress.startsWith('127.')
  response.writeHead(isLocal ? 200 : 403).end(request.socket.remoteAddress + ' to ' + request.socket.localAddress)
}).listen(process.env.PORT, process.argv[2] || '0.0.0.0')
`
/** A server that takes connections of one device alone. */
const boundToDevice = `import os, socket
s = socket.socket()
s.setsockopt(socket.SOL_SOCKET, 25, b'${ownDevice}')
s.bind(('0.0.0.0', int(os.environ['PORT'])))
s.listen(8)
while True:
    c, _ = s.accept()
    c.recv(65536)
    c.sendall(b'HTTP/1.1 200 OK\\r\\nConnection: close\\r\\nContent-Length: 2\\r\\n\\r\\nOK')
    c.close()
`
const unset = { SMOKE_TEST_ADDRESS: '', SMOKE_TEST_SETTLE: '0' }
const strict = { ...unset, SMOKE_TEST_STATUS: '200-299', SMOKE_TEST_ATTEMPTS: '1' }
const files = { Procfile: 'web: node server.js\n', 'server.js': localOnly }

t.test('requests come from the address of the dyno and go to it', { skip }, async t => {
  const built = await buildWithOwnNode(t, { files })
  const { code, output } = await release(t, built, strict, { through: inNetwork() })
  t.equal(code, 1, output)
  t.match(readVerdict(output), { verdict: 'check-failed' })
  t.match(output, `${ownAddress} to ${ownAddress}`)
  t.match(output, 'heroku config:set SMOKE_TEST_ADDRESS=127.0.0.1')
})

t.test('SMOKE_TEST_ADDRESS is the way back to localhost', { skip }, async t => {
  const built = await buildWithOwnNode(t, { files })
  const environment = { ...strict, SMOKE_TEST_ADDRESS: '127.0.0.1' }
  const { code, output } = await release(t, built, environment, { through: inNetwork() })
  t.equal(code, 0, output)
})

t.test('by hand localhost is asked, unless an option has another address', { skip }, async t => {
  const { app } = await buildWithOwnNode(t, { files })
  const options = ['--dir', app, '--settle', '0', '--status', '200-299', '--attempts', '1']
  const command = [join(repository, 'bin/smoke-test'), 'run', ...options]
  const byDefault = await runClean(t, command, { through: inNetwork() })
  t.equal(byDefault.code, 0, byDefault.output)
  const automatic = await runClean(t, [...command, '--address', 'auto'], { through: inNetwork() })
  t.equal(automatic.code, 1, automatic.output)
  t.match(automatic.output, `${ownAddress} to ${ownAddress}`)
})

t.test('an address of another machine is misconfigured', { skip }, async t => {
  const built = await buildWithOwnNode(t, { files })
  const environment = { ...strict, SMOKE_TEST_ADDRESS: '198.51.100.9' }
  const { code, output } = await release(t, built, environment, { through: inNetwork() })
  t.equal(code, 2, output)
  t.match(readVerdict(output), { verdict: 'misconfigured' })
  t.match(output, "SMOKE_TEST_ADDRESS is 198.51.100.9, which isn't an address of this machine.")
})

t.test('a server that takes connections of its device alone passes', { skip }, async t => {
  const built = await buildWithOwnNode(t, {
    files: { Procfile: 'web: exec python3 server.py\n', 'server.py': boundToDevice },
  })
  const { code, output } = await release(t, built, strict, { through: inNetwork() })
  t.equal(code, 0, output)
})

t.test(
  'where the own address cannot be connected to, localhost is asked',
  {
    skip: skipWithoutNetwork({ isGuarded: true }),
  },
  async t => {
    const built = await buildWithOwnNode(t, { files })
    const { code, output } = await release(t, built, strict, { through: inNetwork({ isGuarded: true }) })
    t.equal(code, 0, output)
    t.match(output, `smoke-test: cannot connect to ${ownAddress}, the address of this machine`)
  },
)

t.test('a server without any address but localhost is asked there', { skip }, async t => {
  const built = await buildWithOwnNode(t, { files })
  const alone = [
    'unshare',
    '--net',
    'bash',
    '-c',
    'PATH="$PATH:/usr/sbin:/sbin" ip link set lo up; exec "$@"',
    'alone',
  ]
  const { code, output } = await release(t, built, strict, { through: alone })
  t.equal(code, 0, output)
})

const ipv6 = { hasIpv6: true }
const places = [
  { name: 'one address of IPv6', host: ownIpv6Address },
  {
    name: 'one address of its link',
    host: `"$(ip -6 -o addr show dev ${ownDevice} scope link | sed 's/.*inet6 \\([^/]*\\).*/\\1/')%${ownDevice}"`,
  },
]
for (const { name, host } of places) {
  t.test(`a server on ${name} refuses the router`, { skip: skipWithoutNetwork(ipv6) }, async t => {
    const built = await buildWithOwnNode(t, {
      files: { ...files, Procfile: `web: exec node server.js ${host}\n` },
    })
    // A link-local address can be bound once the kernel has seen that nobody else has it.
    const through = [
      ...inNetwork(ipv6),
      'bash',
      '-c',
      `until ! PATH="$PATH:/usr/sbin:/sbin" ip -6 addr show tentative | grep -q .; do sleep 0.05; done; PATH="$PATH:/usr/sbin:/sbin" exec "$@"`,
      'bash',
    ]
    const { code, output } = await release(t, built, strict, { through })
    t.equal(code, 1, output)
    t.match(readVerdict(output), { verdict: 'check-failed', heroku: 'H21' })
    t.match(output, "The app listens on IPv6 alone; Heroku's router speaks IPv4 to a dyno.")
  })
}

t.test('a server on all interfaces of IPv4, written as IPv6, passes', { skip }, async t => {
  const built = await buildWithOwnNode(t, {
    files: {
      Procfile: 'web: exec node server.js ::ffff:0.0.0.0\n',
      'server.js': localOnly.replace('isLocal ? 200 : 403', '200'),
      'app.json': JSON.stringify({ healthchecks: { web: [{ listening: true }, { path: '/' }] } }),
    },
  })
  const { code, output } = await release(t, built, unset, { through: inNetwork() })
  t.equal(code, 0, output)
})

t.test('a port that needs a privilege is told as such', { skip }, async t => {
  const built = await buildWithOwnNode(t, { files })
  const through = [...inNetwork(), 'setpriv', '--bounding-set=-net_bind_service']
  const { code, output } = await release(t, built, { ...unset, SMOKE_TEST_PORT: '80' }, { through })
  t.equal(code, 2, output)
  t.match(readVerdict(output), { verdict: 'misconfigured' })
  t.match(output, "SMOKE_TEST_PORT is 80, and this user isn't permitted to listen on it (EACCES)")
})
