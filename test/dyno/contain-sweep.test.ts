/** lib/contain.pl in `sweep`, around the release command: it adds nothing but the broom. */
import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { headlessProgram, skipWithoutThreads, waitForHeadless } from '../support/headless.ts'
import { makeScratch, repository } from '../support/heroku.ts'
import { initPath, startInit } from '../support/init.ts'
import { findFreePort } from '../support/ports.ts'
import { isAlive, readChildren, readState } from '../support/process-state.ts'
import { findProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'

const swept = 'smoke-test: the release command left these running, and they were ended: '

t.test('the exit code of the command is passed on, a signal as a shell does it', async t => {
  const cases = [
    { command: 'exit 0', code: 0 },
    { command: 'exit 3', code: 3 },
    { command: 'exit 255', code: 255 },
    { command: 'kill -TERM $$', code: 143 },
    { command: 'kill -KILL $$', code: 137 },
    { command: 'exec nothing-of-this-name', code: 127 },
  ]
  for (const { command, code } of cases) {
    const init = await startInit(t, 'sweep', ['bash', '-c', command])
    t.strictSame(await init.ended(), { code, signal: null }, command)
  }
})

t.test('standard input, output and the session are the caller’s own', async t => {
  const command = 'cat; echo to stderr >&2; cat /proc/self/stat >stat'
  const init = await startInit(t, 'sweep', ['bash', '-c', command], { input: 'from stdin\n' })
  const session = readState(init.pid)?.session
  t.match(await init.ended(), { code: 0 })
  t.equal(init.output().toString(), 'from stdin\nto stderr\n', 'and nothing is added')
  const stat = readFileSync(join(init.directory, 'stat'), 'utf8')
  t.equal(Number(stat.split(' ')[5]), session)
})

t.test('the command gets its environment from descriptor 3', async t => {
  const environment = Buffer.from('PATH=/usr/bin:/bin\0A=\xff\n\0B=\0', 'latin1')
  const init = await startInit(t, 'sweep', ['cat', '/proc/self/environ'], { environment })
  await init.ended()
  t.strictSame(
    init.output().toString('latin1').split('\0').toSorted(),
    environment.toString('latin1').split('\0').toSorted(),
  )
})

t.test('what the command leaves running is ended and named, by name alone', async t => {
  const leave = 'sleep 300 & setsid -f sleep 301; (trap "" TERM; exec tail -f secret) &'
  const command = `>secret; ${leave} until [[ -e go ]]; do read -t 0.01 <> <(:); done; exit 3`
  const init = await startInit(t, 'sweep', ['bash', '-c', command])
  await waitFor('all three', () => countNamed(init.directory, ['sleep', 'tail']) === 3)
  writeFileSync(join(init.directory, 'go'), '')
  t.match(await init.ended(), { code: 3 }, 'the exit code is the command’s')
  const output = init.output().toString()
  t.match(output, new RegExp(`^${swept}(?:(?:sleep|tail) \\(\\d+\\)(?:, |\\n$)){3}`))
  t.equal(output.match(/sleep/g)?.length, 2)
  t.notMatch(output, 'secret')
  t.strictSame(findProcesses(init.directory), [], 'not even what ignores SIGTERM is left')
})

t.test('a name that would forge a line is shown on its own', async t => {
  const rename = String.raw`$0 = "a\nb: \ec"; open my $named, ">", "named"; sleep 300`
  const command = `perl -e '${rename}' & until [[ -e named ]]; do sleep 0.01; done`
  const init = await startInit(t, 'sweep', ['bash', '-c', command])
  t.match(await init.ended(), { code: 0 })
  t.match(init.output().toString(), new RegExp(String.raw`^${swept}a\?b: \?c \(\d+\)\n$`))
  t.strictSame(findProcesses(init.directory), [], 'nor does it hide from the sweep')
})

t.test('a leftover gets a second to end by itself, however many others end meanwhile', async t => {
  const leftovers = join(repository, 'test/support/leftovers.pl')
  const init = await startInit(t, 'sweep', ['perl', leftovers, '200', 'ready', 'done'])
  t.match(await init.ended(), { code: 0 })
  t.ok(existsSync(join(init.directory, 'ready')))
  t.ok(existsSync(join(init.directory, 'done')))
  t.strictSame(findProcesses(init.directory), [])
})

t.test(
  'a leftover without its main thread is ended like any other',
  { skip: skipWithoutThreads() },
  async t => {
    const port = await findFreePort()
    const command = `perl ${headlessProgram} ${port} "$PWD/pid" >/dev/null 2>&1 & until [[ -e go ]]; do read -t 0.01 <> <(:); done; exit 0`
    const init = await startInit(t, 'sweep', ['bash', '-c', command])
    const pid = await waitForHeadless(t, join(init.directory, 'pid'))
    writeFileSync(join(init.directory, 'go'), '')
    t.match(await init.ended(), { code: 0 })
    t.match(init.output().toString(), new RegExp(`^${swept}perl \\(${pid}\\)\\n$`))
    t.equal(readState(pid), undefined)
  },
)

t.test('signals are passed on to the command, which decides', async t => {
  for (const signal of ['TERM', 'INT', 'HUP'] as const) {
    // Without children, of whose ends bash would tell: they get the signal as well.
    const command = `trap "echo got ${signal}; exit 7" ${signal}; echo >ready; while :; do :; done`
    const init = await startInit(t, 'sweep', ['bash', '-c', command])
    await waitFor('the trap', () => isReady(init.directory))
    process.kill(init.pid, `SIG${signal}`)
    t.strictSame(await init.ended(), { code: 7, signal: null }, signal)
    t.equal(init.output().toString(), `got ${signal}\n`)
  }
})

t.test('signals reach the whole group of the command', async t => {
  const command = 'sleep 300 & sleep 301 & trap "" TERM; echo >ready; wait; echo both'
  const init = await startInit(t, 'sweep', ['bash', '-c', command])
  await waitFor('the command', () => isReady(init.directory))
  process.kill(init.pid, 'SIGTERM')
  t.match(await init.ended(), { code: 0 })
  t.match(init.output().toString(), /both\n$/, 'the children have ended, and none was left for the sweep')
})

for (const signal of ['kill 0', 'kill -TERM -- -$$', 'kill -TERM 0']) {
  t.test(`a command that signals its own group by "${signal}" reaches itself alone`, async t => {
    const directory = await makeScratch(t)
    const script = 'perl "$0" sweep bash -c "$1" 3</proc/self/environ; echo "code $?"'
    const command = `trap "" TERM; ${signal}; echo migrated`
    const starter = spawn('bash', ['-c', script, initPath, command], {
      cwd: directory,
      stdio: ['ignore', openSync(join(directory, 'output'), 'w'), 'inherit'],
      detached: true,
    })
    await waitFor('the end', () => starter.exitCode !== null || starter.signalCode !== null)
    t.equal(readFileSync(join(directory, 'output'), 'utf8'), 'migrated\ncode 0\n')
  })
}

t.test('a kernel without child subreapers leaves daemons behind, which is told', async t => {
  const through = ['perl', join(repository, 'test/support/deny.pl'), 'subreaper']
  const init = await startInit(t, 'sweep', ['true'], { through })
  t.match(await init.ended(), { code: 0 })
  t.equal(
    init.output().toString(),
    'smoke-test: warning: daemons left by the release command were not checked (no child subreaper on this machine)\n',
  )
})

t.test('a process that Node 24 has called MainThread is named after its program', async t => {
  const command = `perl -e '$0 = "MainThread"; open my $named, ">", "named"; sleep 300' & until [[ -e named ]]; do sleep 0.01; done`
  const init = await startInit(t, 'sweep', ['bash', '-c', command])
  await init.ended()
  t.match(init.output().toString(), new RegExp(String.raw`^${swept}perl \(\d+\)\n$`))
})

t.test('a signal is passed on however early it comes', async t => {
  const command = 'trap "exit 7" TERM; kill -TERM $PPID; while :; do sleep 0.01; done'
  // Side by side, so that the command is often faster than contain.pl.
  const inits = await Promise.all(
    Array.from({ length: 20 }, () => startInit(t, 'sweep', ['sh', '-c', command])),
  )
  for (const init of inits) t.match(await init.ended(), { code: 7 })
})

t.test('its own process group is spared, though a leftover is in it', async t => {
  const directory = await makeScratch(t)
  const script =
    'sleep 300 & perl "$0" sweep bash -c "(trap \\"\\" TERM; exec sleep 301) &" 3</proc/self/environ; echo $? >code; wait'
  const starter = spawn('bash', ['-c', script, initPath], { cwd: directory, stdio: 'ignore', detached: true })
  await waitFor('the sweep', () => readIfThere(join(directory, 'code')) === '0\n')
  const left = readChildren(starter.pid ?? 0)
  t.match(left, [{ name: 'sleep', state: 'S' }], 'the sibling lives, and it alone')
  t.ok(isAlive(starter.pid ?? 0))
})

t.test('when the starter is killed, the release command ends as well', async t => {
  const directory = await makeScratch(t)
  const script = 'perl "$0" sweep bash -c "setsid -f sleep 300; exec sleep 301" 3</proc/self/environ & wait'
  const starter = spawn('bash', ['-c', script, initPath], { cwd: directory, stdio: 'ignore' })
  await waitFor('both sleepers', () => countNamed(directory, ['sleep']) === 2)
  starter.kill('SIGKILL')
  await waitFor('all to be gone', () => findProcesses(directory).length === 0)
  t.pass('nothing is left')
})

function countNamed(directory: string, names: readonly string[]): number {
  return findProcesses(directory).filter(({ name }) => names.includes(name)).length
}

function isReady(directory: string): boolean {
  return readIfThere(join(directory, 'ready')) !== ''
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Not yet.
    return ''
  }
}
