import { createServer } from 'node:net'
import t from 'tap'
import type { ContainerOptions } from '../../src/dyno/container.ts'
import { startDetached } from '../../src/dyno/detached.ts'
import { listenersOn, listenProgram, processesNamed, startApp, waiting } from '../support/app.ts'
import { fillBacklog } from '../support/full-backlog.ts'
import { findFreePort } from '../support/ports.ts'
import { isAlive, readState } from '../support/process-state.ts'
import { skipWithoutProgram } from '../support/programs.ts'
import { waitFor } from '../support/wait-for.ts'

const withProc = (options: ContainerOptions) => startDetached(options, true)
/** As on a machine that tells nothing of processes and sockets. */
const withoutProc = (options: ContainerOptions) => startDetached(options, false)
const ways = [
  { name: 'with /proc', start: withProc, blindSpots: ['orphans'], skip: false },
  {
    name: 'without /proc',
    start: withoutProc,
    blindSpots: ['orphans', 'listeners'],
    skip: skipWithoutProgram('ps'),
  },
] as const

/** What Node's own pipe takes though nobody reads, and more than it reads ahead. */
const paused = 'echo first; read -t 0.05 <> <(:); head -c 150000 /dev/zero; exit 1'

for (const { name, start, blindSpots, skip } of ways) {
  t.test(name, { skip }, async t => {
    t.test('the end of the command is told, as a code or by the name of a signal', async t => {
      const cases = [
        { command: 'exit 0', exit: { kind: 'code', code: 0 } },
        { command: 'exit 255', exit: { kind: 'code', code: 255 } },
        { command: 'nothing-of-this-name', exit: { kind: 'code', code: 127 } },
        { command: 'kill -SEGV $$', exit: { kind: 'signal', signal: 'SIGSEGV' } },
      ] as const
      for (const { command, exit } of cases) {
        const app = await startApp(t, start, command)
        await app.container.emptied
        t.strictSame(app.exits, [exit], command)
      }
    })

    t.test('what it cannot see is said', async t => {
      const app = await startApp(t, start, 'exit 0')
      t.strictSame(app.container.blindSpots, blindSpots)
      await app.container.emptied
    })

    t.test('all output arrives', async t => {
      const app = await startApp(t, start, 'head -c 1000000 /dev/zero | tr "\\0" x; echo err >&2; exit 1')
      await app.container.emptied
      await waitFor('the output', () => app.output().length === 1_000_000 + 'err\n'.length)
      t.strictSame(app.exits, [{ kind: 'code', code: 1 }])
    })

    t.test('what was written before the end arrives though reading was paused', async t => {
      const app = await startApp(t, start, paused, {
        onOutput: () => false,
      })
      await app.container.emptied
      app.container.resumeOutput()
      await waitFor('the rest', () => {
        app.container.resumeOutput()
        return app.output().length === 'first\n'.length + 150_000
      })
      t.pass('nothing is lost')
    })

    t.test('the environment and the directory are those given', async t => {
      const environment = Buffer.from(`PATH=${process.env['PATH']}\0A=\xc3\xa4 b=\n\0B=\0`, 'latin1')
      const app = await startApp(t, start, 'printf "%s|" "$A" "$B" "$PWD"', { environment })
      await app.container.emptied
      await waitFor('the output', () => app.output().toString() === `ä b=\n||${app.directory}|`)
      t.pass()
    })

    t.test('a listening app is told of', async t => {
      const port = await findFreePort()
      const app = await startApp(t, start, `exec perl ${listenProgram} 0.0.0.0 ${port}`, { port })
      t.match(await listenersOn(app, port), [{ family: 4, isLoopback: false, isWildcard: true }])
      app.container.kill()
      await app.container.emptied
      t.strictSame(app.exits, [{ kind: 'signal', signal: 'SIGKILL' }])
    })

    t.test('SIGTERM reaches the app and its children', async t => {
      const child = `bash -c 'trap "echo child; exit" TERM; ${waiting}'`
      const command = `trap 'wait; echo parent; exit 3' TERM; ${child} & ${waiting}`
      const app = await startApp(t, start, command)
      await waitFor('both traps', () => app.output().toString() === 'ready\nready\n')
      app.container.terminate()
      await app.container.emptied
      await waitFor('both', () => app.output().toString() === 'ready\nready\nchild\nparent\n')
      t.strictSame(app.exits, [{ kind: 'code', code: 3 }])
    })

    t.test('SIGKILL ends an app that ignores SIGTERM, and its children', async t => {
      const app = await startApp(t, start, `trap "" TERM; sleep 300 & echo $!; ${waiting}`)
      const child = await waitFor(
        'the child',
        () => Number.parseInt(app.output().toString(), 10) || undefined,
      )
      await waitFor('its program', () => readState(child)?.name === 'sleep')
      app.container.terminate()
      app.container.kill()
      await app.container.emptied
      await waitFor('the child to be gone', () => !isAlive(child))
      t.strictSame(app.exits, [{ kind: 'signal', signal: 'SIGKILL' }])
    })
  })
}

t.test('the tree holds the session, and what left it while its parents live', async t => {
  const command = '(sleep 300 &); bash -c "setsid sleep 301; true" & exec sleep 302'
  const app = await startApp(t, withProc, command)
  const pids = await processesNamed(app, 'sleep', 3)
  app.container.kill()
  await app.container.emptied
  // One that is no longer in the tree may still be dying of its SIGKILL.
  await waitFor('all of them to be gone', () => !pids.some(isAlive))
})

t.test('the tree begins with the app itself: parents get SIGTERM first', async t => {
  const app = await startApp(t, withProc, 'bash -c "sleep 300; true"; true')
  await processesNamed(app, 'sleep')
  t.strictSame(
    app.container.listTree().map(({ name }) => name),
    ['bash', 'bash', 'sleep'],
  )
  const [first, second, third] = app.container.listTree()
  t.strictSame([second?.parent, third?.parent], [first?.pid, second?.pid])
  app.container.kill()
  await app.container.emptied
})

t.test('the container is emptied when the session is, and not with the command', async t => {
  const app = await startApp(t, withProc, '(sleep 300 &)')
  await app.exited
  const [orphan = 0] = await processesNamed(app, 'sleep')
  t.equal(readState(orphan)?.session, app.container.listTree()[0]?.session)
  process.kill(orphan, 'SIGKILL')
  await app.container.emptied
  t.strictSame(app.container.listTree(), [])
})

t.test('without /proc, a connection stands in for listening', { skip: skipWithoutProgram('ps') }, async t => {
  const port = await findFreePort()
  const app = await startApp(t, withoutProc, 'exec sleep 300', { port })
  t.strictSame(await listenersOn(app, port, 0), [])
  const close = await listen(port)
  t.equal((await listenersOn(app, port)).length, 1)
  await close()
  t.strictSame(await listenersOn(app, port, 0), [])
  app.container.kill()
  await app.container.emptied
})

t.test(
  'without /proc, a connection that gets no answer is not the last',
  { skip: skipWithoutProgram('ps') },
  async t => {
    const port = await findFreePort()
    const free = await fillBacklog(t, port)
    const app = await startApp(t, withoutProc, 'exec sleep 300', { port })
    // Until a connect has run into the limit of a second.
    await waitFor('the second', () => app.age() > 1200)
    await free()
    const close = await listen(port)
    t.teardown(close)
    t.equal((await listenersOn(app, port)).length, 1)
    app.container.kill()
    await app.container.emptied
  },
)

/** @returns  Closes the port again. */
async function listen(port: number): Promise<() => Promise<void>> {
  const server = createServer(socket => socket.on('error', () => {}).end())
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return () => new Promise<void>(resolve => server.close(() => resolve()))
}
