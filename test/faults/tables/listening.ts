/** Faults of the place where an app listens, and of whoever is there already. */
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Test } from 'tap'
import { makeScratch, runClean } from '../../support/heroku.ts'
import { skipWithoutIpv6 } from '../../support/ports.ts'
import { type Fault, type Preparation, programs } from '../fault.ts'

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
    prepare: startStranger,
    verdict: 'port-taken',
    code: 1,
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
async function startStranger(t: Test): Promise<Preparation> {
  const port = `${await findQuietPort()}`
  const started = join(await makeScratch(t), 'started')
  void runClean(t, ['perl', join(programs, 'takes-a-port.pl'), port, started])
  return { config: { SMOKE_TEST_PORT: port, SMOKE_TEST_ENV_STARTED: started }, ports: { [port]: '$PORT' } }
}

/** Free, and outside of the range from which the system takes ports for those who ask for any. */
async function findQuietPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    const server = createServer()
    const isFree = await new Promise<boolean>(resolve =>
      server.once('error', () => resolve(false)).listen(port, () => resolve(true)),
    )
    if (isFree) await new Promise(resolve => server.close(resolve))
    if (isFree) return port
  }
}
