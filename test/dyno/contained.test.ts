import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { startContained } from '../../src/dyno/contained.ts'
import { startContainer } from '../../src/dyno/container.ts'
import { listenersOn, listenProgram, processesNamed, recordApp, startApp, waiting } from '../support/app.ts'
import { repository } from '../support/heroku.ts'
import { findFreePort } from '../support/ports.ts'
import { isAlive, readState } from '../support/process-state.ts'
import { findProcesses } from '../support/processes.ts'
import { findProgram, makePath, replaceProgram } from '../support/programs.ts'
import { changeVariables } from '../support/variables.ts'
import { waitFor } from '../support/wait-for.ts'

t.test('the end of the command is told, as a code or by the name of a signal', async t => {
  const cases = [
    { command: 'exit 0', exit: { kind: 'code', code: 0 } },
    { command: 'exit 255', exit: { kind: 'code', code: 255 } },
    { command: 'nothing-of-this-name', exit: { kind: 'code', code: 127 } },
    { command: 'kill -SEGV $$', exit: { kind: 'signal', signal: 'SIGSEGV' } },
    { command: 'kill -KILL $$', exit: { kind: 'signal', signal: 'SIGKILL' } },
    { command: 'kill -TERM $$', exit: { kind: 'signal', signal: 'SIGTERM' } },
    { command: 'kill -40 $$', exit: { kind: 'signal', signal: 'signal 40' } },
  ] as const
  for (const { command, exit } of cases) {
    const app = await startApp(t, startContained, command)
    await app.container.emptied
    t.strictSame(app.exits, [exit], command)
  }
})

t.test('the command is run as it stands, with the environment and in the directory given', async t => {
  const environment = Buffer.from(`PATH=${process.env['PATH']}\0A= \xff\n'"$x\0`, 'latin1')
  const app = await startApp(t, startContained, 'printf "%s|" "$A" "$PWD"; exit 5 & wait $!', { environment })
  await app.container.emptied
  t.equal(app.output().toString('latin1'), ` \xff\n'"$x|${app.directory}|`)
  t.strictSame(app.exits, [{ kind: 'code', code: 5 }])
})

t.test('perl is not hurt by variables of the tester’s own environment', async t => {
  changeVariables(t, { PERL5OPT: '-Mnone', PERL5LIB: '/nowhere' })
  const app = await startApp(t, startContained, 'env | grep PERL5; exit 3')
  await app.container.emptied
  t.strictSame(app.exits, [{ kind: 'code', code: 3 }])
  t.equal(app.output().toString(), '', 'and they are not the app’s')
})

t.test('all output arrives, of both descriptors and up to the last byte before the end', async t => {
  const command = 'head -c 1000000 /dev/zero | tr "\\0" x; echo out; echo err >&2; exit 1'
  const app = await startApp(t, startContained, command)
  await app.container.emptied
  await waitFor('the end of the output', () => app.container.hasOutputEnded())
  t.equal(app.output().length, 1_000_000 + 'out\nerr\n'.length)
  t.match(app.output().toString('latin1'), /^x{1000000}out\nerr\n$/)
})

/** The pipe takes the last 50 KB though nobody reads. */
const paused = 'echo first; read -t 0.05 <> <(:); head -c 50000 /dev/zero; exit 1'

t.test('what was written before the end arrives though reading was paused', async t => {
  const app = await startApp(t, startContained, paused, {
    onOutput: () => false,
  })
  await app.container.emptied
  t.equal(app.output().toString(), 'first\n', 'a pause is kept')
  app.container.resumeOutput()
  await waitFor('the rest', () => {
    app.container.resumeOutput()
    return app.output().length === 'first\n'.length + 50_000
  })
  app.container.resumeOutput()
  await waitFor('the end of the output', () => app.container.hasOutputEnded())
  t.pass('nothing is lost')
})

t.test('a command that ends at once is not missed, however late the tester comes to look', async t => {
  for (let round = 0; round < 20; round++) {
    const record = await recordApp(t, 'echo gone; exit 9')
    const starting = startContained(record.options)
    // The whole life of the command passes while this process is busy.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30)
    const container = await starting
    await container?.emptied
    await waitFor('the output', () => record.output().toString() === 'gone\n')
    t.strictSame(record.exits, [{ kind: 'code', code: 9 }])
  }
})

t.test('listening sockets are told as they come and go', async t => {
  const port = await findFreePort()
  const app = await startApp(t, startContained, `exec perl ${listenProgram} 0.0.0.0 ${port}`)
  const [listener] = await listenersOn(app, port)
  t.match(listener, { family: 4, address: '0.0.0.0', port, isWildcard: true, isLoopback: false })
  for (const { pid } of app.container.listTree()) process.kill(pid, 'SIGUSR1')
  t.strictSame(await listenersOn(app, port, 0), [])
})

t.test('where netlink is refused, /proc/net tells of the sockets', async t => {
  await denyToPerl(t, 'netlink')
  const port = await findFreePort()
  const app = await startApp(t, startContained, `exec perl ${listenProgram} 127.0.0.1 ${port}`)
  t.match(await listenersOn(app, port), [{ family: 4, address: '127.0.0.1', isLoopback: true }])
  app.container.kill()
  await app.container.emptied
  t.strictSame(app.exits, [{ kind: 'signal', signal: 'SIGKILL' }])
})

t.test('where perl cannot become a subreaper, or is missing, there is no such container', async t => {
  await t.test('no subreaper', async t => {
    await denyToPerl(t, 'subreaper')
    t.equal(await startContained((await recordApp(t, 'exit 0')).options), undefined)
  })
  await t.test('no perl', async t => {
    changeVariables(t, { PATH: await makePath(t, ['bash', 'sleep']) })
    t.equal(await startContained((await recordApp(t, 'exit 0')).options), undefined)
  })
})

t.test('the app starts once, and detached, where it cannot be contained', async t => {
  await denyToPerl(t, 'subreaper')
  const app = await startApp(t, startContainer, 'echo started >>starts; exec sleep 300')
  t.strictSame(app.container.blindSpots, ['orphans'])
  await processesNamed(app, 'sleep')
  t.equal(readFileSync(join(app.directory, 'starts'), 'utf8'), 'started\n')
})

t.test('SIGTERM goes to each process of the tree, once', async t => {
  const child = `bash -c 'trap "echo child" TERM; ${waiting}'`
  const command = `trap 'echo parent' TERM; ${child} & setsid ${child} & ${waiting}`
  const app = await startApp(t, startContained, command)
  await waitFor('all traps', () => app.output().toString() === 'ready\n'.repeat(3))
  app.container.terminate()
  await waitFor(
    'all three',
    () => app.output().toString().split('\n').slice(3, -1).toSorted().join() === 'child,child,parent',
  )
  t.strictSame(app.exits, [])
})

t.test('the tree holds every descendant, parents first, and SIGKILL ends it', async t => {
  const command =
    'env -i setsid bash -c "(/bin/sleep 300 &)"; (trap "" TERM; exec sleep 301) & exec sleep 302'
  const app = await startApp(t, startContained, command)
  const pids = await processesNamed(app, 'sleep', 3)
  const tree = app.container.listTree()
  for (const { pid, parent } of tree) {
    const at = tree.findIndex(process => process.pid === parent)
    t.ok(at < tree.findIndex(process => process.pid === pid), 'a parent comes first, or is contain.pl')
  }
  app.container.kill()
  await app.container.emptied
  t.strictSame(pids.filter(isAlive), [])
  t.strictSame(app.container.listTree(), [])
})

t.test('the container is emptied when the last orphan has ended, and not with the command', async t => {
  const app = await startApp(t, startContained, '(sleep 300 &)')
  await app.exited
  const [orphan] = await processesNamed(app, 'sleep')
  let isEmptied = false
  void app.container.emptied.then(() => {
    isEmptied = true
  })
  t.notOk(isEmptied)
  process.kill(orphan ?? 0, 'SIGKILL')
  await app.container.emptied
  t.strictSame(app.container.listTree(), [])
})

const unwatched = { kind: 'unwatched', signal: 'SIGKILL' } as const

t.test('whoever kills contain.pl kills the app', async t => {
  const app = await startApp(t, startContained, 'sleep 301 & exec sleep 300')
  const sleepers = await processesNamed(app, 'sleep', 2)
  process.kill(readState(sleepers[0] ?? 0)?.parent ?? 0, 'SIGKILL')
  await app.container.emptied
  t.strictSame(app.exits, [unwatched])
  await waitFor('the app to be gone', () => !sleepers.some(isAlive))
})

t.test('an app that kills contain.pl at once ends as well, and nobody else does', async t => {
  for (let round = 0; round < 20; round++) {
    const app = await startApp(t, startContained, 'kill -KILL $PPID; exec sleep 300')
    await app.exited
    await app.container.emptied
    t.strictSame(app.exits, [unwatched])
    await waitFor('the app to be gone', () => findProcesses(app.directory).length === 0)
  }
})

t.test('where perl ends before there is an app, it is as if there were no perl', async t => {
  const directory = await makePath(t, [])
  for (const end of ['exit 11', 'kill -KILL $$']) {
    await replaceProgram(directory, 'perl', `echo output 5 >&4; ${end}`)
    changeVariables(t, { PATH: `${directory}:${process.env['PATH']}` })
    t.equal(await startContained((await recordApp(t, 'exec sleep 300')).options), undefined, end)
  }
})

/** Until the test is over, perl is one that the kernel refuses something. */
async function denyToPerl(t: Test, denied: 'netlink' | 'subreaper'): Promise<void> {
  const directory = await makePath(t, [])
  const [perl, denier] = [findProgram('perl'), join(repository, 'test/support/deny.pl')]
  await replaceProgram(directory, 'perl', `exec ${perl} ${denier} ${denied} ${perl} "$@"`)
  changeVariables(t, { PATH: `${directory}:${process.env['PATH']}` })
}
