/** Faults of the place where an app listens, and of whoever is there already. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Test } from 'tap'
import { skipWithoutThreads } from '../../support/headless.ts'
import { makeScratch, repository, runClean } from '../../support/heroku.ts'
import { findFreePort, skipWithoutIpv6 } from '../../support/ports.ts'
import { waitFor } from '../../support/wait-for.ts'
import { type Fault, type Preparation, programs } from '../fault.ts'

const denier = join(repository, 'test/support/deny.pl')
const noIpv6 = await skipWithoutIpv6()
const soon = { SMOKE_TEST_BOOT_TIMEOUT: '2' }
const r10 = { config: soon, heroku: 'R10', code: 1 } as const

export const listening: readonly Fault[] = [
  { name: 'never listens', web: 'bash never-listens.sh', verdict: 'never-listened', ...r10 },
  { name: 'listens on another port', web: 'node listens-on.mjs 0.0.0.0 0', verdict: 'wrong-port', ...r10 },
  {
    name: 'listens on loopback only',
    web: 'node listens-on.mjs 127.0.0.1',
    verdict: 'loopback-only',
    ...r10,
  },
  {
    name: 'listens on the loopback of IPv6 only',
    web: 'node listens-on.mjs ::1',
    verdict: 'loopback-only',
    ...r10,
    skip: noIpv6,
  },
  {
    name: 'listens on all interfaces of both families',
    web: 'node listens-on.mjs ::',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
    skip: noIpv6,
  },
  {
    name: 'listens on all interfaces of IPv6 only',
    web: 'node listens-on.mjs :: $PORT --ipv6-only',
    config: { SMOKE_TEST_ATTEMPTS: '1' },
    verdict: 'check-failed',
    heroku: 'H21',
    code: 1,
    skip: noIpv6,
  },
  {
    name: 'finds its port taken',
    web: 'node answers.mjs 200 OKAY',
    prepare: holdPort,
    verdict: 'port-taken',
    code: 1,
  },
  {
    name: 'loses its port to a stranger',
    web: 'touch "$STARTED" && exec bash never-listens.sh',
    prepare: t => startStranger(t),
    verdict: 'port-taken',
    code: 1,
  },
  {
    name: 'listens early on IPv6 and late on IPv4',
    web: 'node listens-late-on-ipv4.mjs 1.6',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
    skip: noIpv6,
  },
  {
    name: 'crashes since a stranger has taken its port',
    web: 'perl finds-its-port-taken.pl "$STARTED"',
    prepare: t => startStranger(t),
    verdict: 'crashed',
    heroku: 'H10',
    code: 1,
  },
  {
    name: 'shares its port with a stranger',
    web: 'perl shares-its-port.pl "$STARTED"',
    prepare: t => startStranger(t, ['0.0.0.0']),
    verdict: 'port-taken',
    code: 1,
  },
  {
    name: 'shares its port with a stranger on 127.0.0.1 alone',
    web: 'perl shares-its-port.pl "$STARTED"',
    prepare: t => startStranger(t, ['127.0.0.1']),
    verdict: 'port-taken',
    code: 1,
  },
  {
    name: 'finds a stale server on the port that is set',
    web: 'perl shares-its-port.pl "$STARTED"',
    prepare: t => startStaleServer(t, 'SMOKE_TEST_PORT'),
    verdict: 'port-taken',
    code: 1,
  },
  {
    name: 'finds a stale server on the port that the dyno offers',
    web: "node answers.mjs 200 'not stale'",
    config: { SMOKE_TEST_SETTLE: '0', SMOKE_TEST_BODY: 'not stale' },
    prepare: t => startStaleServer(t, 'PORT'),
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'does not let itself be looked into',
    web: 'perl hides-its-descriptors.pl',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'serves without its main thread',
    web: 'perl serves-without-its-main-thread.pl',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
    skip: skipWithoutThreads(),
  },
  {
    name: 'hands its socket over while it boots',
    web: 'perl hands-its-socket-over.pl',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'runs where the kernel refuses to tell whose sockets are whose',
    web: 'node answers.mjs 200 OKAY',
    config: { SMOKE_TEST_SETTLE: '0' },
    prepare: async () => ({ through: ['perl', denier, 'readlink'] }),
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'stops listening after its last check',
    web: 'node stops-listening.mjs',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'check-failed',
    heroku: 'H21',
    code: 1,
  },
  {
    name: 'stops listening with its last answer',
    web: 'node stops-listening.mjs --with-its-answer',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'check-failed',
    heroku: 'H21',
    code: 1,
  },
  {
    name: 'stops listening for a moment',
    web: 'node stops-listening.mjs --to-reload',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'changes its title',
    web: 'perl changes-its-title.pl',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
  },
]

/** The test itself has the port, all the while. */
async function holdPort(t: Test): Promise<Preparation> {
  const server = createServer()
  t.teardown(() => server.close())
  await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? `${address.port}` : ''
  return { config: { SMOKE_TEST_PORT: port }, ports: { [port]: '$PORT' } }
}

/** The port is free when it is looked at. The stranger takes it when the app has booted. */
async function startStranger(t: Test, options: readonly string[] = []): Promise<Preparation> {
  const port = `${await findFreePort()}`
  const started = join(await makeScratch(t), 'started')
  void runClean(t, ['perl', join(programs, 'takes-a-port.pl'), port, started, ...options])
  return { config: { SMOKE_TEST_PORT: port, SMOKE_TEST_ENV_STARTED: started }, ports: { [port]: '$PORT' } }
}

/** It listens before the release begins, on a port that the app is to get by a config var. */
async function startStaleServer(t: Test, variable: string): Promise<Preparation> {
  const port = `${await findFreePort()}`
  const listening = join(await makeScratch(t), 'listening')
  void runClean(t, ['perl', join(programs, 'stale-server.pl'), listening], { environment: { PORT: port } })
  await waitFor('the stale server to listen', () => existsSync(listening))
  const set = { [variable]: port }
  // The dyno's own PORT is no config var, so no build knows it.
  return {
    ...(variable === 'PORT' ? { setLater: set } : { config: set }),
    ports: { [port]: 'THE_STALE_PORT' },
  }
}
