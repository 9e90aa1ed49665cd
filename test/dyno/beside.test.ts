import { getEventListeners } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type BesideEnd, runBeside } from '../../src/dyno/beside.ts'
import { makeScratch, repository } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'

/** Not to be reached. */
const neverMs = 3_600_000

t.test('how a program ends is told, with its last lines', async t => {
  const cases = [
    { argv: ['true'], end: { kind: 'exited', code: 0, output: [] } },
    {
      argv: ['bash', '-c', 'echo out; echo err >&2; exit 3'],
      end: { kind: 'exited', code: 3, output: ['out', 'err'] },
    },
    {
      argv: ['bash', '-c', 'echo dying; kill -SEGV $$'],
      end: { kind: 'killed', signal: 'SIGSEGV', output: ['dying'] },
    },
    {
      argv: ['printf', '%s|', 'a b', '$HOME', '*'],
      end: { kind: 'exited', code: 0, output: ['a b|$HOME|*|'] },
    },
  ]
  for (const { argv, end } of cases) t.strictSame((await run(t, argv)).end, end, argv.join(' '))
})

t.test('a program that is not there has failed as in a shell', async t => {
  t.match((await run(t, ['nothing-of-this-name'])).end, { kind: 'exited', code: 127 })
})

t.test('of much output the last lines are kept', async t => {
  const { end } = await run(t, ['bash', '-c', 'seq 100000; exit 1'])
  t.equal(end.output.length, 80)
  t.equal(end.output.at(-1), '100000')
})

t.test('it has the environment and the directory given', async t => {
  const { end, directory } = await run(t, ['bash', '-c', 'echo "$A" "$PWD"'])
  t.strictSame(end.output, [`of the app ${directory}`])
})

t.test('a program that takes too long is ended, with all that it has started', async t => {
  const { end, directory } = await run(
    t,
    ['bash', '-c', 'trap "" TERM; echo slow; setsid -f sleep 300; sleep 301'],
    300,
  )
  t.strictSame(end, { kind: 'timed-out', output: ['slow'] })
  t.strictSame(findProcesses(directory), [])
})

t.test('what a program has left running is ended', async t => {
  const { end, directory } = await run(t, ['bash', '-c', 'setsid -f sleep 300; exit 0'])
  t.strictSame(end, { kind: 'exited', code: 0, output: [] })
  t.strictSame(findProcesses(directory), [])
})

t.test('a signal ends a program before its limit', async t => {
  const directory = await makeScratch(t)
  const over = new AbortController()
  const running = start(directory, ['bash', '-c', 'echo >running; sleep 300'], neverMs, over.signal)
  await waitFor('it to run', () => existsSync(join(directory, 'running')))
  over.abort()
  t.strictSame(await running, { kind: 'timed-out', output: [] })
  t.strictSame(findProcesses(directory), [])
})

t.test('a signal that comes while a program is being started ends it as well', async t => {
  const directory = await makeScratch(t)
  const over = new AbortController()
  const running = start(directory, ['sleep', '300'], 5000, over.signal)
  over.abort()
  const startedAt = performance.now()
  t.strictSame(await running, { kind: 'timed-out', output: [] })
  t.ok(performance.now() - startedAt < 4000, 'and does not wait for its limit')
})

t.test('a signal that lives on is not listened to any more', async t => {
  const { signal } = new AbortController()
  const directory = await makeScratch(t)
  await start(directory, ['true'], neverMs, signal)
  await start(directory, ['sleep', '300'], 50, signal)
  t.strictSame(getEventListeners(signal, 'abort'), [])
})

async function run(
  t: Test,
  argv: readonly string[],
  limitMs = neverMs,
): Promise<{ end: BesideEnd; directory: string }> {
  const directory = await makeScratch(t)
  return { end: await start(directory, argv, limitMs, new AbortController().signal), directory }
}

function start(
  directory: string,
  argv: readonly string[],
  limitMs: number,
  signal: AbortSignal,
): Promise<BesideEnd> {
  const options = {
    initPath: join(repository, 'lib/contain.pl'),
    argv,
    environment: Buffer.from(`PATH=${process.env['PATH']}\0A=of the app\0`),
    workingDirectory: directory,
    port: 0,
  }
  return runBeside(options, limitMs, signal)
}
