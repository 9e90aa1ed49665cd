import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { startContained } from '../../src/dyno/contained.ts'
import { startDetached } from '../../src/dyno/detached.ts'
import { type Stopped, stopContainer } from '../../src/dyno/stop.ts'
import { type App, processesNamed, startApp, waiting } from '../support/app.ts'
import { repository } from '../support/heroku.ts'
import { isAlive } from '../support/process-state.ts'
import { findProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'

/** Not to be reached: where it were, a test would run into its own limit. */
const neverMs = 3_600_000
const ignoring = 'trap "" TERM; sleep 300 & wait'

t.test('an app that ends by SIGTERM is stopped at once, and nobody is killed', async t => {
  const app = await startApp(t, startContained, `trap "echo bye; exit 0" TERM; ${waiting}`)
  await waitFor('the trap', () => app.output().toString() === 'ready\n')
  t.match(await stop(app), { killed: { kind: 'nobody' }, survivors: [], tookMs: Number })
  t.strictSame(app.exits, [{ kind: 'code', code: 0 }])
  t.equal(app.output().toString(), 'ready\nbye\n')
})

t.test('an app that has ended already is stopped', async t => {
  const app = await startApp(t, startContained, 'exit 3')
  await app.container.emptied
  t.match(await stop(app), { killed: { kind: 'nobody' }, survivors: [] })
})

t.test('an app that ignores SIGTERM is killed at the stop timeout, by name', async t => {
  const app = await startApp(t, startContained, ignoring)
  const pids = await processesNamed(app, 'sleep')
  const stopped = await stop(app, { timeoutMs: 300 })
  t.match(stopped, { killed: { kind: 'after-stop-timeout', names: ['bash', 'sleep'] }, survivors: [] })
  t.ok(stopped.tookMs >= 300, 'and not before')
  t.strictSame(app.exits, [{ kind: 'signal', signal: 'SIGKILL' }])
  t.strictSame(pids.filter(isAlive), [])
})

t.test('what outlives the app gets a second, as a dyno ends with its process', async t => {
  const app = await startApp(t, startContained, `(setsid bash -c '${ignoring}' &); exec perl -e 'sleep 300'`)
  const daemon = await processesNamed(app, 'sleep')
  await processesNamed(app, 'perl')
  const stopped = await stop(app)
  t.match(stopped, { killed: { kind: 'outlived-app', names: ['bash', 'sleep'] }, survivors: [] })
  t.ok(stopped.tookMs >= 1000, 'and not less')
  t.strictSame(app.exits, [{ kind: 'signal', signal: 'SIGTERM' }])
  t.strictSame(daemon.filter(isAlive), [])
})

t.test('a daemon that ends within that second is not killed', async t => {
  const daemon = `trap "sleep 0.2; echo done; exit" TERM; ${waiting}`
  const app = await startApp(t, startContained, `(setsid bash -c '${daemon}' &); exec perl -e 'sleep 300'`)
  await waitFor('its trap', () => app.output().toString() === 'ready\n')
  await processesNamed(app, 'perl')
  t.match(await stop(app), { killed: { kind: 'nobody' } })
  t.equal(app.output().toString(), 'ready\ndone\n')
})

t.test('in a hurry nobody is waited for', async t => {
  const app = await startApp(t, startContained, ignoring)
  await processesNamed(app, 'sleep')
  t.match(await stop(app, { hurry: AbortSignal.abort() }), {
    killed: { kind: 'hurried', names: ['bash', 'sleep'] },
    survivors: [],
  })
  t.strictSame(findProcesses(app.directory), [])
})

t.test('a hurry may come while the app is waited for', async t => {
  const app = await startApp(t, startContained, `trap "echo told" TERM; ${waiting}`)
  await waitFor('the trap', () => app.output().toString() === 'ready\n')
  await processesNamed(app, 'bash')
  const hurry = new AbortController()
  const stopping = stop(app, { hurry: hurry.signal })
  hurry.abort()
  t.match(await stopping, { killed: { kind: 'hurried', names: ['bash'] } })
})

t.test('an app of 200 processes is stopped, to the last one', async t => {
  const app = await startApp(t, startContained, 'for ((i = 0; i < 200; i++)); do sleep 300 & done; wait')
  await processesNamed(app, 'sleep', 200)
  t.match(await stop(app), { killed: { kind: 'nobody' }, survivors: [] })
  t.strictSame(findProcesses(app.directory), [])
})

t.test('200 processes that ignore SIGTERM are killed, to the last one', async t => {
  const app = await startApp(
    t,
    startContained,
    'trap "" TERM; for ((i = 0; i < 200; i++)); do sleep 300 & done; wait',
  )
  await processesNamed(app, 'sleep', 200)
  const { killed, survivors } = await stop(app, { timeoutMs: 100 })
  t.equal(killed.kind === 'after-stop-timeout' && killed.names.length, 201)
  t.strictSame(survivors, [])
  t.strictSame(findProcesses(app.directory), [])
})

t.test('processes that fork faster than they can be listed are killed all the same', async t => {
  const hopper = join(repository, 'test/support/hopper.pl')
  const app = await startApp(t, startContained, `echo >booted; exec perl ${hopper} 8`)
  await waitFor('them to run', () => existsSync(join(app.directory, 'booted')) && app.exits.length === 1)
  const stopped = await stop(app, { timeoutMs: 100 })
  t.not(stopped.killed.kind, 'nobody')
  t.strictSame(stopped.survivors, [])
  t.strictSame(findProcesses(app.directory), [])
})

t.test('who survives SIGKILL is named: here nobody but a fake can', async t => {
  const app = await startApp(t, startContained, ignoring)
  await processesNamed(app, 'sleep')
  // A container whose kill reaches nobody, as that of another user’s processes would.
  const container = { ...app.container, kill: () => {} }
  const stopped = await stopContainer(container, {
    timeoutMs: 0,
    exited: app.exited,
    hurry: new AbortController().signal,
  })
  t.match(
    stopped.survivors.map(({ name }) => name),
    ['bash', 'sleep'],
  )
  app.container.kill()
  await app.container.emptied
})

t.test('a detached app is stopped in the same way', async t => {
  const app = await startApp(t, startDetached, ignoring)
  const pids = await processesNamed(app, 'sleep')
  t.match(await stop(app, { timeoutMs: 100 }), {
    killed: { kind: 'after-stop-timeout', names: ['bash', 'sleep'] },
  })
  t.strictSame(pids.filter(isAlive), [])
})

function stop(app: App, options: { timeoutMs?: number; hurry?: AbortSignal } = {}): Promise<Stopped> {
  const { timeoutMs = neverMs, hurry = new AbortController().signal } = options
  return stopContainer(app.container, { timeoutMs, exited: app.exited, hurry })
}
