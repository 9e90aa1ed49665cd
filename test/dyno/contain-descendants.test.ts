/** lib/contain.pl keeps every descendant of the command, and ends when the last of them has. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { makeScratch } from '../support/heroku.ts'
import { type Init, initPath, startInit } from '../support/init.ts'
import { isAlive, readChildren, readState } from '../support/process-state.ts'
import { findProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'

const escapes = [
  { name: 'a double fork', command: '(sleep 300 & echo $! >pid)' },
  { name: 'setsid', command: 'setsid -f bash -c "echo \\$\\$ >pid; exec sleep 300"' },
  {
    name: 'setsid in an empty environment',
    command: 'env -i setsid bash -c "(/bin/sleep 300 & echo \\$! >pid)"',
  },
]

t.test('an orphan comes back to contain.pl, which goes on until it has ended', async t => {
  for (const { name, command } of escapes) {
    const init = await startInit(t, 'watch', ['bash', '-c', command])
    const pid = await readPid(init)
    t.strictSame(await init.report('exited'), ['0'], `${name}: the command has ended`)
    await waitFor('the orphan to come back', () => readState(pid)?.parent === init.pid)
    t.ok(isAlive(init.pid), `${name}: contain.pl goes on`)

    process.kill(pid, 'SIGKILL')
    t.strictSame(await init.ended(), { code: 0, signal: null }, `${name}: contain.pl ends with it`)
    t.equal(
      init.reports().filter(([kind]) => kind === 'exited').length,
      1,
      `${name}: no exit but the command’s is told`,
    )
  }
})

t.test('contain.pl ends only when the last of several orphans has', async t => {
  const init = await startInit(t, 'watch', ['bash', '-c', 'for i in 1 2 3; do (sleep 300 &); done'])
  await init.report('exited')
  const orphans = await waitFor('three orphans', () => {
    const children = readChildren(init.pid).filter(({ name }) => name === 'sleep')
    return children.length === 3 && children
  })
  for (const { pid } of orphans) {
    t.ok(isAlive(init.pid))
    process.kill(pid, 'SIGKILL')
    await waitFor('it to be reaped', () => readState(pid) === undefined)
  }
  t.strictSame(await init.ended(), { code: 0, signal: null })
})

t.test('no orphan stays a zombie', async t => {
  const command = 'for ((i = 0; i < 50; i++)); do (bash -c "echo \\$\\$ >>pids" &); done; exec sleep 300'
  const init = await startInit(t, 'watch', ['bash', '-c', command])
  const pids = await waitFor('50 orphans', () => {
    const lines = readLines(join(init.directory, 'pids'))
    return lines.length === 50 && lines.map(Number)
  })
  await waitFor('all to be reaped', () => pids.every(pid => readState(pid) === undefined))
  const children = await waitFor('the app alone', () => {
    const found = readChildren(init.pid)
    return found.length === 1 && found
  })
  t.match(children, [{ name: 'sleep', state: 'S' }])
})

t.test('when the starter is killed, the whole tree ends', async t => {
  const directory = await makeScratch(t)
  const command =
    'setsid -f sleep 300; (trap "" TERM; exec sleep 301) & env -i setsid bash -c "/bin/sleep 302 &"; exec sleep 303'
  // The wait keeps bash from becoming contain.pl itself.
  const script = 'perl "$0" watch bash -c "$1" 3< <(printf "PATH=/usr/bin:/bin\\0") 4>reports & wait'
  const starter = spawn('bash', ['-c', script, initPath, command], { cwd: directory, stdio: 'ignore' })
  const init = await waitFor('contain.pl', () =>
    readChildren(starter.pid ?? 0).find(({ name }) => name === 'smoke-test'),
  )
  const sleepers = await waitFor('four sleepers', () => {
    const found = readTree(init.pid).filter(pid => readState(pid)?.name === 'sleep')
    return found.length === 4 && found
  })
  starter.kill('SIGKILL')
  await waitFor('all to be gone', () => [init.pid, ...sleepers].every(pid => !isAlive(pid)))
  t.pass('nothing is left, not even what ignores SIGTERM or has left the group')
})

t.test('when the starter is gone before contain.pl has asked to be told, the tree ends as well', async t => {
  const directory = await makeScratch(t)
  const script = 'mkfifo late; echo >made; perl "$0" watch sleep 300 3<late 4>reports & wait'
  const starter = spawn('bash', ['-c', script, initPath], { cwd: directory, stdio: 'ignore' })
  await waitFor('the fifo', () => existsSync(join(directory, 'made')))
  const late = await open(join(directory, 'late'), 'w')
  // More than a pipe holds: when it is written, perl is reading, and has noted its parent.
  await late.write(`PATH=/usr/bin:/bin\0FILL=${'x'.repeat(100_000)}`)
  const init = await waitFor('contain.pl', () =>
    readChildren(starter.pid ?? 0).find(({ name }) => name === 'smoke-test'),
  )
  starter.kill('SIGKILL')
  await waitFor('the starter to be gone', () => !isAlive(starter.pid ?? 0))
  await late.close()
  await waitFor('contain.pl to be gone', () => !isAlive(init.pid))
  t.match(readLines(join(directory, 'reports')), [], 'nothing was watched')
  t.strictSame(findProcesses(directory), [], 'nothing is left')
})

async function readPid({ directory }: Init): Promise<number> {
  return Number(await waitFor('the pid', () => readLines(join(directory, 'pid'))[0]))
}

function readLines(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []
}

function readTree(ancestor: number): readonly number[] {
  return readChildren(ancestor).flatMap(({ pid }) => [pid, ...readTree(pid)])
}
