import { spawn } from 'node:child_process'
import t, { type Test } from 'tap'
import { readListeners } from '../../src/dyno/proc-net.ts'
import { findDescendants, isAsleep, readProcesses, readSocketInodes } from '../../src/dyno/process-tree.ts'
import { listenProgram } from '../support/app.ts'
import { skipWithoutThreads, startHeadless } from '../support/headless.ts'
import { makeScratch } from '../support/heroku.ts'
import { findFreePort } from '../support/ports.ts'
import { readChildren, readState } from '../support/process-state.ts'
import { asUnprivileged, startUnprivileged } from '../support/unprivileged.ts'
import { waitFor } from '../support/wait-for.ts'

t.test('a process is told with its ids', async t => {
  const pid = await startBash(t, 'exec sleep 300')
  await waitFor('sleep', () => readState(pid)?.name === 'sleep')
  t.strictSame(
    readProcesses().filter(process => process.pid === pid),
    [{ pid, name: 'sleep', parent: process.pid, group: pid, session: pid }],
  )
})

t.test('a name may hold blanks, parentheses and line ends', async t => {
  for (const name of ['a b', ') R 1 (x', '((', '))', 'a\nb', ' ']) {
    const pid = await startBash(t, 'exec perl -e \'$0 = shift; sleep 300\' "$1"', name)
    await waitFor(`a process named ${name}`, () => findProcess(pid)?.name === name)
    t.match(findProcess(pid), { pid, parent: process.pid, group: pid, session: pid }, name)
  }
})

t.test('the descendants are told parents first, without the ancestor', async t => {
  const pid = await startBash(
    t,
    'bash -c "sleep 300 & sleep 301 & wait" & bash -c "setsid sleep 302; true" & wait',
  )
  const tree = await waitFor('three sleepers', () => {
    const found = findDescendants(pid)
    return found.filter(({ name }) => name === 'sleep').length === 3 && found
  })
  t.strictSame(tree.map(({ name }) => name).toSorted(), ['bash', 'bash', 'sleep', 'sleep', 'sleep'])
  t.strictSame(
    tree.slice(0, 2).map(({ parent }) => parent),
    [pid, pid],
  )
})

t.test('a zombie is not told', async t => {
  // The child of perl ends and is not waited for.
  const pid = await startBash(t, "exec perl -e 'fork or exit; sleep 300'")
  await waitFor('the zombie', () => childStates(pid).includes('Z'))
  t.strictSame(findDescendants(pid), [])
})

t.test('a process sleeps or is busy, and one that has ended does neither', async t => {
  const sleeper = await startBash(t, "exec perl -e 'fork or exit; sleep 300'")
  const busy = await startBash(t, 'while :; do :; done')
  const [zombie] = await waitFor('the zombie', () => {
    const found = readChildren(sleeper).filter(({ state }) => state === 'Z')
    return found.length > 0 && found
  })
  t.equal(isAsleep(sleeper), true)
  await waitFor('the busy one to run', () => !isAsleep(busy))
  t.equal(isAsleep(zombie?.pid ?? 0), false, 'its parent is about to hear of it')
  t.equal(isAsleep(2 ** 30), false)
})

t.test('a process that has ended has no place', async t => {
  const child = spawn('true')
  await new Promise(resolve => child.once('exit', resolve))
  t.equal(findProcess(child.pid ?? 0), undefined)
  t.strictSame(readSocketInodes(child.pid ?? 0), new Set())
})

t.test('a process works on without its main thread', { skip: skipWithoutThreads() }, async t => {
  const port = await findFreePort()
  const pid = await startHeadless(t, port)
  const inode = readListeners().find(found => found.port === port)?.inode ?? 0

  t.match(findProcess(pid), { pid, name: 'perl' }, 'it is not taken for a zombie')
  t.ok(findDescendants(process.pid).some(found => found.pid === pid))
  t.ok(isAsleep(pid), 'it waits for a connection')
  t.ok(readSocketInodes(pid)?.has(inode), 'its socket is found')
  t.ok(asUnprivileged(() => readSocketInodes(pid))?.has(inode), 'by its own user too')
})

t.test('the sockets of a process are those it holds, by inheritance too', async t => {
  const ports = [await findFreePort(), await findFreePort()] as const
  const pid = await startBash(t, `exec perl ${listenProgram} 0.0.0.0 ${ports[0]} 127.0.0.1 ${ports[1]}`)
  const listeners = await waitFor('both sockets', () => {
    const found = readListeners().filter(({ port }) => ports.includes(port))
    return found.length === 2 && found
  })
  t.strictSame(readSocketInodes(pid), new Set(listeners.map(({ inode }) => inode)))
  const other = await startBash(t, 'exec sleep 300')
  t.strictSame(readSocketInodes(other), new Set())
})

t.test('the sockets of a process that hides them are unknown, and not none', async t => {
  const port = `${await findFreePort()}`
  const hidden = await startUnprivileged(t, listenProgram, ['--undumpable', '127.0.0.1', port])
  t.equal(
    asUnprivileged(() => readSocketInodes(hidden.pid ?? 0)),
    undefined,
  )
  const open = await startUnprivileged(t, listenProgram, ['127.0.0.1', `${await findFreePort()}`])
  t.ok(asUnprivileged(() => readSocketInodes(open.pid ?? 0)))
})

/** Runs a script in a session of its own. */
async function startBash(t: Test, script: string, ...args: readonly string[]): Promise<number> {
  const options = { cwd: await makeScratch(t), stdio: 'ignore', detached: true } as const
  return spawn('bash', ['-c', script, 'bash', ...args], options).pid ?? 0
}

function findProcess(pid: number): ReturnType<typeof readProcesses>[number] | undefined {
  return readProcesses().find(process => process.pid === pid)
}

function childStates(parent: number): readonly string[] {
  return readChildren(parent).map(({ state }) => state)
}
