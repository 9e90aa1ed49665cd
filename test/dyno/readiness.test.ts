import { spawn } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import t, { type Test } from 'tap'
import { startContained } from '../../src/dyno/contained.ts'
import { findStanding, type Standing } from '../../src/dyno/readiness.ts'
import { type App, listenersOn, listenProgram, startApp } from '../support/app.ts'
import { makeScratch } from '../support/heroku.ts'
import { findFreePort, skipWithoutIpv6 } from '../support/ports.ts'

const outside = Object.values(networkInterfaces())
  .flat()
  .find(each => each?.family === 'IPv4' && !each.internal)?.address
const withoutIpv6 = await skipWithoutIpv6()

const places = [
  {
    name: 'all interfaces',
    listen: '0.0.0.0 PORT',
    standing: { kind: 'up', listener: { address: '0.0.0.0' } },
  },
  {
    name: 'all interfaces of both families',
    listen: ':: PORT',
    standing: { kind: 'up', listener: { address: '::', isIpv6Only: false } },
    skip: withoutIpv6,
  },
  {
    name: 'all interfaces of IPv6 alone',
    listen: '--v6only :: PORT',
    standing: { kind: 'up', listener: { address: '::', isIpv6Only: true } },
    skip: withoutIpv6,
  },
  {
    name: 'one address of the outside',
    listen: `${outside} PORT`,
    standing: { kind: 'up', listener: { address: outside, isWildcard: false } },
    skip: outside === undefined && 'this machine has no address but loopback',
  },
  {
    name: 'loopback',
    listen: '127.0.0.1 PORT',
    standing: { kind: 'not-up', listeners: [{ address: '127.0.0.1' }] },
  },
  {
    name: 'another address of loopback',
    listen: '127.9.9.9 PORT',
    standing: { kind: 'not-up', listeners: [{ address: '127.9.9.9' }] },
  },
  {
    name: 'loopback of IPv6',
    listen: '::1 PORT',
    standing: { kind: 'not-up', listeners: [{ address: '::1' }] },
    skip: withoutIpv6,
  },
  {
    name: 'loopback of IPv4 written as IPv6',
    listen: '::ffff:127.0.0.1 PORT',
    standing: { kind: 'not-up', listeners: [{ isLoopback: true }] },
    skip: withoutIpv6,
  },
  {
    name: 'loopback of both families',
    listen: '127.0.0.1 PORT ::1 PORT',
    count: 2,
    standing: { kind: 'not-up', listeners: [{ isLoopback: true }, { isLoopback: true }] },
    skip: withoutIpv6,
  },
  {
    name: 'loopback, and all interfaces of IPv6',
    listen: '127.0.0.1 PORT --v6only :: PORT',
    count: 2,
    standing: { kind: 'up', listener: { address: '::' } },
    skip: withoutIpv6,
  },
] as const

for (const { name, listen, standing, ...rest } of places) {
  const { skip = false, count = 1 } = rest as { skip?: string | false; count?: number }
  t.test(`an app on ${name} is ${standing.kind}`, { skip }, async t => {
    const port = await findFreePort()
    const app = await startApp(
      t,
      startContained,
      `exec perl ${listenProgram} ${listen.replaceAll('PORT', `${port}`)}`,
    )
    await listenersOn(app, port, count)
    const found = stand(app, port)
    t.match(found, standing)
    if (found.kind === 'up') t.equal(found.isUnproven, false)
    if (found.kind === 'not-up') {
      t.match(
        stand(app, port, true),
        { kind: 'up', listener: { port, isLoopback: true } },
        'by hand it is up',
      )
    }
    await end(app)
  })
}

t.test('an app that listens nowhere is not up, whatever others listen on', async t => {
  const port = await findFreePort()
  await startStranger(t, ['0.0.0.0', `${await findFreePort()}`])
  const app = await startApp(t, startContained, 'exec sleep 300')
  t.strictSame(stand(app, port), { kind: 'not-up', listeners: [] })
  await end(app)
})

t.test('an app on another port is not up, and its place is told', async t => {
  const [port, other] = [await findFreePort(), await findFreePort()]
  const app = await startApp(t, startContained, `exec perl ${listenProgram} 0.0.0.0 ${other}`)
  await listenersOn(app, other)
  t.match(stand(app, port), { kind: 'not-up', listeners: [{ address: '0.0.0.0', port: other }] })
  await end(app)
})

t.test('the listener may be any process of the tree, one that has left the session too', async t => {
  const port = await findFreePort()
  const app = await startApp(
    t,
    startContained,
    `env -i setsid -f $(which perl) ${listenProgram} 0.0.0.0 ${port}; sleep 300`,
  )
  await listenersOn(app, port)
  t.match(stand(app, port), { kind: 'up', isUnproven: false })
  await end(app)
})

t.test('a stranger on the port is told by its name', async t => {
  const port = await findFreePort()
  await startStranger(t, ['127.0.0.1', `${port}`])
  const app = await startApp(t, startContained, 'exec sleep 300')
  await listenersOn(app, port)
  t.strictSame(stand(app, port), { kind: 'foreign', holder: 'perl' })
  t.strictSame(stand(app, port, true), { kind: 'foreign', holder: 'perl' }, 'by hand as well')
  await end(app)
})

t.test('a stranger beside the app is a stranger: half the requests would be its own', async t => {
  const port = await findFreePort()
  await startStranger(t, ['--reuse-port', '0.0.0.0', `${port}`])
  const app = await startApp(t, startContained, `exec perl ${listenProgram} --reuse-port 0.0.0.0 ${port}`)
  await listenersOn(app, port, 2)
  t.strictSame(stand(app, port), { kind: 'foreign', holder: 'perl' })
  await end(app)
})

t.test('several processes of the app on one port are the app', async t => {
  const port = await findFreePort()
  const worker = `perl ${listenProgram} --reuse-port 0.0.0.0 ${port}`
  const app = await startApp(t, startContained, `${worker} & exec ${worker}`)
  await listenersOn(app, port, 2)
  t.match(stand(app, port), { kind: 'up', isUnproven: false })
  await end(app)
})

function stand(app: App, port: number, acceptsLoopback = false): Standing {
  return findStanding(port, app.listeners(), app.container, acceptsLoopback)
}

async function end(app: App): Promise<void> {
  app.container.kill()
  await app.container.emptied
}

/** Somebody else's process, which listens when this returns. */
async function startStranger(t: Test, args: readonly string[]): Promise<void> {
  const stranger = spawn('perl', [listenProgram, ...args], {
    cwd: await makeScratch(t),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise(resolve => stranger.stdout.once('data', resolve))
}
