/** lib/contain.pl in `watch`, by itself. What the tester makes of it is in contained.test.ts. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { repository } from '../support/heroku.ts'
import { closingExtras, runningApp, startInit } from '../support/init.ts'
import { findFreePort, skipWithoutIpv6 } from '../support/ports.ts'
import { isAlive, readState } from '../support/process-state.ts'
import { waitFor } from '../support/wait-for.ts'

const listen = join(repository, 'test/support/listen.pl')

t.test('the wait status of the command is reported, and contain.pl itself ends with 0', async t => {
  const cases = [
    { name: 'a code', command: 'exit 3', status: 3 << 8 },
    { name: 'no failure', command: 'exit 0', status: 0 },
    { name: 'a signal', command: 'kill -KILL $$', status: 9 },
    {
      name: 'a signal that a shell has turned into a code',
      command: 'sh -c "kill -TERM \\$\\$"; exit',
      status: 143 << 8,
    },
    { name: 'a command that is not there', command: 'exec nothing-of-this-name', status: 127 << 8 },
  ]
  for (const { name, command, status } of cases) {
    const init = await startInit(t, 'watch', ['bash', '-c', command])
    t.strictSame(await init.ended(), { code: 0, signal: null }, name)
    t.strictSame(await init.report('exited'), [`${status}`], name)
    const kinds = init
      .reports()
      .map(([kind]) => kind)
      .filter(kind => kind !== 'listening' && kind !== 'closed')
    t.strictSame(kinds, ['output', 'booted', 'exited'], `${name}: in this order`)
  }
})

t.test('a program that cannot be run is code 127, as in a shell', async t => {
  const init = await startInit(t, 'watch', ['nothing-of-this-name'])
  t.strictSame(await init.report('exited'), [`${127 << 8}`])
})

t.test('the environment arrives byte for byte', async t => {
  const entries = [
    'PATH=/usr/bin:/bin',
    'EMPTY=',
    'LINES=one\ntwo\n',
    'EQUALS=a=b==c',
    'INVALID=\xff\xfe\x80',
    'UTF8=\xc3\xa4',
    'a.b-c d=odd name',
    '1=number',
    'BASH_FUNC_which%%=() {  echo which\n}',
    '\xc3\xa4=name beyond ASCII',
    'multi\nline=name',
    'PERL5OPT=-Mnone',
    'BLANKS=  a\tb  ',
    'LD_LIBRARY_PATH=/nowhere',
  ]
  const environment = Buffer.from(entries.map(entry => `${entry}\0`).join(''), 'latin1')
  const init = await startInit(t, 'watch', ['sleep', '300'], { environment })
  const pid = await runningApp(init, 'sleep')

  const found = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').slice(0, -1)
  t.strictSame(found.toSorted(), entries.toSorted())
})

t.test('an empty environment stays empty', async t => {
  const init = await startInit(t, 'watch', ['/bin/sleep', '300'], { environment: '' })
  t.equal(readFileSync(`/proc/${await runningApp(init, 'sleep')}/environ`, 'latin1'), '')
})

t.test('the command has three descriptors: /dev/null, and one real pipe twice', async t => {
  const init = await startInit(t, 'watch', ['sleep', '300'], { through: closingExtras })
  const pid = await runningApp(init, 'sleep')
  const [descriptor] = await init.report('output')

  t.strictSame(readdirSync(`/proc/${pid}/fd`), ['0', '1', '2'])
  const targets = ['0', '1', '2'].map(each => readlinkSync(`/proc/${pid}/fd/${each}`))
  t.equal(targets[0], '/dev/null')
  t.match(targets[1], /^pipe:/)
  t.equal(targets[2], targets[1])
  t.equal(readlinkSync(`/proc/${init.pid}/fd/${descriptor}`), targets[1], 'contain.pl names its other end')
})

t.test('what the caller has left open is not the command’s', async t => {
  const through = [...closingExtras, 'bash', '-c', 'exec 9</dev/zero; exec "$@"', 'bash']
  const init = await startInit(t, 'watch', ['sleep', '300'], { through })
  t.strictSame(readdirSync(`/proc/${await runningApp(init, 'sleep')}/fd`), ['0', '1', '2'])
})

t.test('the command can open /dev/stdout and /dev/stderr, as nginx does', async t => {
  const init = await startInit(t, 'watch', [
    'bash',
    '-c',
    'echo a >/dev/stdout; echo b >/dev/stderr; sleep 300',
  ])
  await waitFor('both lines', () => init.output().toString() === 'a\nb\n')
  t.pass('both have arrived')
})

t.test('the command starts with default signals, whatever the caller has ignored', async t => {
  const ignoring = ['bash', '-c', 'trap "" TERM INT QUIT HUP PIPE CHLD; exec "$@"', 'bash']
  const init = await startInit(t, 'watch', ['sleep', '300'], { through: ignoring })
  const pid = await runningApp(init, 'sleep')

  const status = readFileSync(`/proc/${pid}/status`, 'latin1')
  for (const field of ['SigIgn', 'SigBlk', 'SigCgt'])
    t.match(status, new RegExp(`^${field}:\\s+0+$`, 'm'), field)
})

t.test('the command leads a session and a group of its own', async t => {
  const init = await startInit(t, 'watch', ['sleep', '300'])
  const pid = await runningApp(init, 'sleep')
  t.match(readState(pid), { session: pid, group: pid, parent: init.pid })
})

t.test('a signal to contain.pl does not end the app: that is the tester’s to decide', async t => {
  const init = await startInit(t, 'watch', ['sleep', '300'])
  const pid = await runningApp(init, 'sleep')
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGPIPE'] as const) process.kill(init.pid, signal)
  // A report that comes after the signals shows that they have been dealt with.
  const port = await findFreePort()
  const probe = spawn('perl', [listen, '127.0.0.1', `${port}`], { cwd: init.directory })
  await waitFor('a later report', () =>
    init.reports().some(([kind, , , at]) => kind === 'listening' && at === `${port}`),
  )
  probe.kill('SIGKILL')
  t.ok(isAlive(pid) && isAlive(init.pid))
})

t.test('listening sockets are reported when they come and when they go', async t => {
  const [port, other] = [await findFreePort(), await findFreePort()]
  const init = await startInit(t, 'watch', ['perl', listen, '0.0.0.0', `${port}`, '127.0.0.2', `${other}`])
  const [pid] = await init.report('booted')
  const onPort = (kind: string, at: number) =>
    waitFor(`${kind} ${at}`, () =>
      init.reports().find(([found, , , reported]) => found === kind && reported === `${at}`),
    )

  const [, family, address, , uid, inode, v6only] = await onPort('listening', port)
  t.strictSame(
    { family, address, uid, v6only },
    { family: '2', address: '00000000', uid: `${process.getuid?.()}`, v6only: '0' },
  )
  t.ok(readSockets(Number(pid)).includes(`socket:[${inode}]`), 'the inode is that of the socket')
  t.equal((await onPort('listening', other))[2], '7f000002')

  process.kill(Number(pid), 'SIGUSR1')
  t.strictSame((await onPort('closed', port)).slice(1), ['2', '00000000', `${port}`, uid, inode, '0'])
  t.ok(isAlive(Number(pid)))
})

t.test('IPv6 sockets are reported with what they take', { skip: await skipWithoutIpv6() }, async t => {
  const ports = [await findFreePort(), await findFreePort(), await findFreePort()] as const
  const init = await startInit(t, 'watch', [
    ...['perl', listen, '::', `${ports[0]}`, '::ffff:127.0.0.1', `${ports[1]}`],
    ...['--v6only', '::1', `${ports[2]}`],
  ])
  const found = async (port: number) => {
    const line = await waitFor(`${port}`, () => init.reports().find(([, , , at]) => at === `${port}`))
    return [line[1], line[2], line[6]]
  }
  t.strictSame(await found(ports[0]), ['10', '0'.repeat(32), '0'])
  t.strictSame(await found(ports[1]), ['10', `${'0'.repeat(20)}ffff7f000001`, '0'])
  t.strictSame(await found(ports[2]), ['10', `${'0'.repeat(31)}1`, '1'])
})

t.test('a kernel that refuses netlink is reported once', async t => {
  const through = ['perl', join(repository, 'test/support/deny.pl'), 'netlink']
  const init = await startInit(t, 'watch', ['bash', '-c', 'read -t 0.1 <> <(:); exit 4'], { through })
  await init.ended()
  t.equal(init.reports().filter(([kind]) => kind === 'blind').length, 1)
  t.strictSame(await init.report('exited'), [`${4 << 8}`], 'the exit is reported all the same')
})

t.test('a kernel without child subreapers is refused: nothing is started', async t => {
  const through = ['perl', join(repository, 'test/support/deny.pl'), 'subreaper']
  const init = await startInit(t, 'watch', ['sleep', '300'], { through })
  t.match(await init.ended(), { code: 1 }, 'it dies')
  t.match(init.output().toString(), /no child subreaper/)
  t.strictSame(init.reports(), [])
})

function readSockets(pid: number): readonly string[] {
  return readdirSync(`/proc/${pid}/fd`).map(each => readlinkSync(`/proc/${pid}/fd/${each}`))
}
