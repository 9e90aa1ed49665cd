/** The output against real pipes, at whose other end a process reads, or does not. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { open } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { createOutput, type Output } from '../../src/output/output.ts'
import { makeScratch } from '../support/heroku.ts'
import { waitFor } from '../support/wait-for.ts'

/** Not to be reached. */
const neverMs = 3_600_000

t.test('lines of ours and of the app are written as they come', async t => {
  const { output, finish } = await startOutput(t)
  output.line('smoke-test: a')
  await output.app('web | ', Buffer.from('b\nc\n'))
  output.line('smoke-test: d')
  t.equal(await finish(), 'smoke-test: a\nweb | b\nweb | c\nsmoke-test: d\n')
})

t.test('an open line of the app is ended before one of ours, and its rest begins anew', async t => {
  const { output, finish } = await startOutput(t)
  void output.app('web | ', Buffer.from('one'))
  void output.app('web | ', Buffer.from(' line\nhalf'))
  output.line('smoke-test: ours')
  output.line('smoke-test: ours')
  void output.app('web | ', Buffer.from(' a line\n'))
  output.line('smoke-test: ours')
  t.equal(
    await finish(),
    'web | one line\nweb | half\nsmoke-test: ours\nsmoke-test: ours\nweb |  a line\nsmoke-test: ours\n',
  )
})

t.test('a piece of nothing changes nothing', async t => {
  const { output, finish } = await startOutput(t)
  await output.app('web | ', Buffer.from('half'))
  await output.app('web | ', Buffer.alloc(0))
  output.line('ours')
  await output.app('web | ', Buffer.alloc(0))
  t.equal(await finish(), 'web | half\nours\n')
})

t.test('the bytes of the app are passed on as they are', async t => {
  const { output, finish } = await startOutput(t)
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte).filter(byte => byte !== 0x0a))
  await output.app('', bytes)
  t.equal(await finish('latin1'), bytes.toString('latin1'))
})

t.test('the buffer may be used again when it has been handed over', async t => {
  const { output, finish } = await startOutput(t)
  const bytes = Buffer.alloc(1024 * 1024, 'a')
  const written = output.app('', bytes)
  bytes.fill('b')
  await written
  t.match(await finish(), /^a+$/)
})

t.test('a write is told to be through when the reader has taken it, and not before', async t => {
  const { output, reader, finish } = await startOutput(t, 'read -r <go; exec cat')
  let isWritten = false
  // More than any pipe holds.
  void output.app('', Buffer.alloc(4 * 1024 * 1024, 'x')).then(() => {
    isWritten = true
  })
  await output.flush(50)
  t.notOk(isWritten, 'and a flush does not wait longer than it may')
  reader.go()
  await output.flush(neverMs)
  t.ok(isWritten, 'a flush waits for all that was written')
  t.equal((await finish()).length, 4 * 1024 * 1024)
})

t.test('a flush of nothing is over at once', async t => {
  const { output } = await startOutput(t)
  await output.flush(neverMs)
  t.pass()
})

t.test('a reader that is gone turns the output off, and nothing else', async t => {
  const { output, reader, hasFailed } = await startOutput(t, 'exit 0')
  await reader.ended
  await waitFor('the error', async () => {
    output.line('smoke-test: is anybody there?')
    await output.app('web | ', Buffer.alloc(100_000, 'x'))
    return hasFailed()
  })
  output.line('smoke-test: nobody is')
  await output.app('web | ', Buffer.from('x'))
  await output.flush(neverMs)
  t.pass('no write throws, and none is waited for')
})

t.test('a reader that goes while much is on its way is not waited for', async t => {
  const { output, reader, hasFailed } = await startOutput(t, 'read -r <go; exit 0')
  const writing = output.app('', Buffer.alloc(4 * 1024 * 1024, 'x'))
  output.line('smoke-test: behind it')
  reader.go()
  await writing
  await output.flush(neverMs)
  await waitFor('the error', hasFailed)
  t.pass('all writes are over')
})

type Reader = { readonly ended: Promise<void>; readonly go: () => void }

/** An output into a pipe, as stdout is one, that a bash script reads from. */
async function startOutput(
  t: Test,
  script = 'exec cat',
): Promise<{
  output: Output
  reader: Reader
  hasFailed: () => boolean
  finish: (encoding?: BufferEncoding) => Promise<string>
}> {
  const cwd = await makeScratch(t)
  spawnSync('mkfifo', ['go', 'pipe'], { cwd })
  const child = spawn('bash', ['-c', `exec <pipe; ${script}`], { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const text = collect(child)
  // In a pool thread: it waits for the reader.
  const fd = await promisify(open)(join(cwd, 'pipe'), 'w')
  const pipe = new Socket({ fd, readable: false, writable: true })
  let hasFailed = false
  pipe.once('error', () => {
    hasFailed = true
  })
  t.teardown(() => pipe.destroy())
  return {
    output: createOutput(() => pipe as Writable as NodeJS.WriteStream),
    reader: { ended, go: () => void spawn('bash', ['-c', 'echo >go'], { cwd, stdio: 'ignore' }) },
    hasFailed: () => hasFailed,
    async finish(encoding = 'utf8') {
      pipe.end()
      return (await text).toString(encoding)
    },
  }
}

function collect({ stdout }: ChildProcess): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise(resolve => {
    stdout
      ?.on('data', (chunk: Buffer) => chunks.push(chunk))
      .once('end', () => resolve(Buffer.concat(chunks)))
  })
}
