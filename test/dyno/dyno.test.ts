import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { bootDyno, type Dyno, type DynoOptions } from '../../src/dyno/dyno.ts'
import { listenProgram } from '../support/app.ts'
import { makeScratch, repository } from '../support/heroku.ts'
import { findFreePort, skipWithoutIpv6 } from '../support/ports.ts'
import { findProcesses } from '../support/processes.ts'
import { skipWithoutProgram } from '../support/programs.ts'
import { waitFor } from '../support/wait-for.ts'

/** Not to be reached. */
const never = { limitMs: 3_600_000, lastMs: 3_600_000 }
const unbroken = () => new AbortController().signal

t.test('an app that listens is up, and says what it has to say', async t => {
  const { dyno, port, log } = await boot(t, `echo hello; exec perl ${listenProgram} 0.0.0.0 $PORT`)
  const readiness = await dyno.waitUntilUp(never, unbroken())
  t.match(readiness, {
    kind: 'up',
    listener: { address: '0.0.0.0', port },
    isUnproven: false,
    afterMs: Number,
  })
  t.equal(dyno.port, port)
  t.strictSame(dyno.blindSpots, [])
  t.match(dyno.listenersOnPort(), [{ port }])
  t.equal(dyno.targetAddress(), '127.0.0.1')
  t.equal(dyno.ending(), undefined)
  await waitFor('its output', () => log() === 'hello\nlistening\n')
  t.strictSame(dyno.tail(), ['hello', 'listening'])
  t.ok((dyno.memory.sample() ?? 0) > 1024 * 1024)
  await stop(dyno)
  t.match(dyno.ending(), { exit: { kind: 'signal', signal: 'SIGTERM' }, afterMs: Number })
})

t.test('no sample of the memory is in the way when an app is up', async t => {
  const { dyno } = await boot(t, `sleep 0.7; exec perl ${listenProgram} 0.0.0.0 $PORT`)
  const readiness = await dyno.waitUntilUp(never, unbroken())
  const upAfterMs = readiness.kind === 'up' ? readiness.afterMs : Number.NaN
  await waitFor('the first sample', () => dyno.memory.peak() !== undefined)
  t.ok(dyno.age() >= upAfterMs + 4990, `up after ${upAfterMs} ms, sampled after ${dyno.age()} ms`)
  await stop(dyno)
})

t.test('an app that is not up is sampled, whatever comes and goes meanwhile', async t => {
  const { dyno } = await boot(t, `exec perl ${listenProgram} 127.0.0.1 $PORT`)
  const over = new AbortController()
  const waiting = dyno.waitUntilUp(never, over.signal)
  const comesAndGoes = setInterval(() => {
    const server = createServer()
    server.listen(0, () => setTimeout(() => server.close(), 50))
  }, 200)
  t.teardown(() => clearInterval(comesAndGoes))
  await waitFor('a sample', () => dyno.memory.peak() !== undefined)
  over.abort()
  t.strictSame(await waiting, { kind: 'ended' })
  await stop(dyno)
})

t.test('the wait ends when the app does, and its last words are read', async t => {
  const command = 'head -c 500000 /dev/zero | tr "\\0" x; echo; echo the end >&2; exit 3'
  const { dyno, log } = await boot(t, command)
  t.strictSame(await dyno.waitUntilUp(never, unbroken()), { kind: 'ended' })
  await dyno.exited
  await dyno.lastWords()
  t.match(dyno.ending(), { exit: { kind: 'code', code: 3 } })
  t.equal(dyno.tail().at(-1), 'the end')
  t.equal(log().length, '\n'.length + 500_000 + 'the end\n'.length)
  t.match(await stop(dyno), { killed: { kind: 'nobody' } })
})

t.test('an app that writes before its boot is reported is not held back', async t => {
  const initPath = join(await makeScratch(t), 'contain.pl')
  const contain = readFileSync(join(repository, 'lib/contain.pl'), 'utf8')
  writeFileSync(
    initPath,
    contain.replace(/report\("booted \$\$"\)/, 'fork or sleep 1, report("booted " . getppid), exit'),
  )
  const { dyno, log } = await boot(t, 'head -c 500000 /dev/zero | tr "\\0" x; exec sleep 300', { initPath })
  await waitFor('all of it', () => log().length === 500_000)
  t.match(await stop(dyno), { killed: { kind: 'nobody' } })
})

t.test('the wait ends when it is broken off', async t => {
  const { dyno } = await boot(t, 'exec sleep 300')
  const over = new AbortController()
  const waiting = dyno.waitUntilUp(never, over.signal)
  over.abort()
  t.strictSame(await waiting, { kind: 'ended' })
  t.strictSame(
    await dyno.waitUntilUp(never, AbortSignal.abort()),
    { kind: 'ended' },
    'and does not begin after that',
  )
  t.equal(dyno.ending(), undefined)
  await stop(dyno)
})

t.test('an app that listens nowhere is waited for until the last limit', async t => {
  const { dyno } = await boot(t, 'exec sleep 300')
  const readiness = await dyno.waitUntilUp({ limitMs: 100, lastMs: 200 }, unbroken())
  t.match(readiness, { kind: 'not-up', listeners: [] })
  t.ok(readiness.kind === 'not-up' && readiness.afterMs >= 200)
  await stop(dyno)
})

t.test('an app in the wrong place is waited for until the first limit', async t => {
  const { dyno, port } = await boot(t, `exec perl ${listenProgram} 127.0.0.1 $PORT`)
  await waitFor('its socket', () => dyno.listenersOnPort().length > 0)
  const readiness = await dyno.waitUntilUp({ ...never, limitMs: 300 }, unbroken())
  t.match(readiness, { kind: 'not-up', listeners: [{ address: '127.0.0.1', port }] })
  await stop(dyno)
})

t.test('by hand, loopback is good enough', async t => {
  const { dyno } = await boot(t, `exec perl ${listenProgram} 127.0.0.2 $PORT`, { acceptsLoopback: true })
  t.match(await dyno.waitUntilUp(never, unbroken()), { kind: 'up', listener: { isLoopback: true } })
  t.equal(dyno.targetAddress(), '127.0.0.2')
  await stop(dyno)
})

t.test('a stranger on the port ends the wait', async t => {
  const stranger = await boot(t, `exec perl ${listenProgram} 0.0.0.0 $PORT`)
  await stranger.dyno.waitUntilUp(never, unbroken())
  const { dyno } = await boot(t, 'exec sleep 300', { port: stranger.port })
  t.strictSame(await dyno.waitUntilUp(never, unbroken()), { kind: 'foreign', holder: 'perl' })
  await Promise.all([stop(dyno), stop(stranger.dyno)])
})

t.test(
  'requests go where the router would: IPv4, and a wildcard before all else',
  { skip: await skipWithoutIpv6() },
  async t => {
    const places = [
      { listen: ':: $PORT', address: '127.0.0.1' },
      { listen: '::1 $PORT', address: '::1' },
      { listen: '127.0.0.3 $PORT --v6only :: $PORT', address: '127.0.0.1' },
      { listen: '::ffff:0.0.0.0 $PORT', address: '127.0.0.1' },
    ]
    for (const { listen, address } of places) {
      const { dyno } = await boot(t, `exec perl ${listenProgram} ${listen}`, { acceptsLoopback: true })
      const count = listen.split('$PORT').length - 1
      await waitFor('its sockets', () => dyno.listenersOnPort().length === count)
      t.equal(dyno.targetAddress(), address, listen)
      await stop(dyno)
    }
  },
)

t.test('the app has the environment, the directory and the command it was given', async t => {
  const { dyno, directory } = await boot(t, 'echo "$A" "$PORT" "$PWD" >facts; exec sleep 300', {}, 'A=a b\0')
  await waitFor('the facts', () => findProcesses(directory).some(({ name }) => name === 'sleep'))
  t.equal(readFileSync(join(directory, 'facts'), 'utf8'), `a b ${dyno.port} ${directory}\n`)
  await stop(dyno)
  t.strictSame(findProcesses(directory), [])
})

t.test('an app that logs without end is still read, stopped, and its tail is kept', async t => {
  const { dyno } = await boot(t, 'echo first; exec yes flood')
  await waitFor('the flood', () => dyno.tail().length === 80)
  t.match(await stop(dyno), { killed: { kind: 'nobody' }, survivors: [] })
  await dyno.lastWords()
  t.strictSame(new Set(dyno.tail().slice(1, -1)), new Set(['flood']))
})

t.test('a reader that stalls does not stall the app', async t => {
  const write = () => new Promise<void>(() => {})
  const { dyno, directory } = await boot(t, 'head -c 1000000 /dev/zero; echo >written; exec sleep 300', {
    logWriter: { write, note: () => {} },
  })
  await waitFor('it to have written all', () => findProcesses(directory).some(({ name }) => name === 'sleep'))
  t.equal(readFileSync(join(directory, 'written'), 'utf8'), '\n')
  await stop(dyno)
})

t.test(
  'on a machine without /proc, a connection is enough to be up',
  { skip: skipWithoutProgram('pgrep') },
  async t => {
    const platform = process.platform
    Object.defineProperty(process, 'platform', { value: 'darwin' })
    t.teardown(() => Object.defineProperty(process, 'platform', { value: platform }))
    const { dyno } = await boot(t, `exec perl ${listenProgram} 0.0.0.0 $PORT`)
    t.strictSame(dyno.blindSpots, ['orphans', 'listeners'])
    t.match(await dyno.waitUntilUp(never, unbroken()), { kind: 'up' })
    t.match(await stop(dyno), { killed: { kind: 'nobody' } })
  },
)

async function boot(t: Test, command: string, changes: Partial<DynoOptions> = {}, variables = '') {
  const directory = await makeScratch(t)
  const port = changes.port ?? (await findFreePort())
  let text = ''
  const dyno = await bootDyno({
    initPath: join(repository, 'lib/contain.pl'),
    command,
    environment: Buffer.from(`PATH=${process.env['PATH']}\0PORT=${port}\0${variables}`),
    workingDirectory: directory,
    port,
    ownAddress: '127.0.0.1',
    acceptsLoopback: false,
    logWriter: {
      write: async bytes => {
        text += bytes.toString('latin1')
      },
      note: () => {},
    },
    ...changes,
  })
  t.teardown(() => dyno.memory.stop())
  return { dyno, port, directory, log: () => text }
}

function stop(dyno: Dyno) {
  return dyno.stop(10_000, new AbortController().signal)
}
