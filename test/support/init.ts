/** Runs contain.pl by itself, with the two descriptors that it wants. */
import { spawn } from 'node:child_process'
import { constants, openSync, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { Test } from 'tap'
import { makeScratch, repository } from './heroku.ts'
import { readState } from './process-state.ts'
import { waitFor } from './wait-for.ts'

export const initPath = join(repository, 'lib/contain.pl')

/** For `through`: closes what this test process itself has inherited and passes on. */
export const closingExtras = [
  ...['bash', '-c'],
  'for each in {5..255}; do eval "exec $each>&-"; done; exec "$@"',
  'bash',
]

export type InitOptions = {
  /** NUL-separated. */
  readonly environment?: string | Buffer
  /** What starts perl, with the rest of the command line as its arguments. */
  readonly through?: readonly string[]
  /** What the command reads on its standard input, in `sweep`. */
  readonly input?: string
}

export type InitEnd = { readonly code: number | null; readonly signal: string | null }

export type Init = {
  readonly pid: number
  /** The working directory of all that is started: by it they are found and killed after the test. */
  readonly directory: string
  /** The reports so far, split at their blanks. */
  readonly reports: () => readonly (readonly string[])[]
  /** The fields of the first report of this kind, once it is there. */
  readonly report: (kind: string) => Promise<readonly string[]>
  /** What the command wrote: into its pipe in `watch`, to the inherited stdout and stderr in `sweep`. */
  readonly output: () => Buffer
  /** How contain.pl has ended, when it has, and all output is read. */
  readonly ended: () => Promise<InitEnd>
}

/** Starts `perl contain.pl MODE COMMAND...` in a directory of its own. */
export async function startInit(
  t: Test,
  mode: 'watch' | 'sweep',
  command: readonly string[],
  { environment = `PATH=${process.env['PATH']}\0`, through = [], input = '' }: InitOptions = {},
): Promise<Init> {
  const directory = await makeScratch(t)
  const inputPath = join(directory, 'input')
  writeFileSync(inputPath, input)
  const init = spawn('env', ['-i', 'PATH=/usr/bin:/bin', ...through, 'perl', initPath, mode, ...command], {
    cwd: directory,
    // Of a file: on a socket, which Node's own pipes are, bash takes itself for a remote shell.
    stdio: [openSync(inputPath, 'r'), 'pipe', 'pipe', 'pipe', 'pipe'],
  })
  const [, stdout, stderr, , reportPipe] = init.stdio as unknown as Readable[]
  const chunks: Buffer[] = []
  const collect = (stream: Readable) =>
    new Promise<void>(resolve => {
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).once('close', resolve)
    })
  const inherited = [stdout, stderr].map(stream => stream && collect(stream))
  const channel = (init.stdio[3] as Writable).on('error', () => {})
  if (mode === 'sweep') channel.end(environment)
  else channel.write(Buffer.concat([Buffer.from(environment), Buffer.from('\0\0')]))
  let text = ''
  let piped: Promise<void> | undefined
  reportPipe?.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1')
    const descriptor = /^output (\d+)$/m.exec(text)?.[1]
    if (descriptor === undefined || piped !== undefined) return
    piped = collect(openPipe(`/proc/${init.pid}/fd/${descriptor}`))
    channel.end()
  })
  const reports = () =>
    text
      .split('\n')
      .slice(0, -1)
      .map(line => line.split(' '))
  let end: InitEnd | undefined
  init.once('exit', (code, signal) => {
    void Promise.all([...inherited, piped]).then(() => {
      end = { code, signal }
    })
  })
  return {
    pid: init.pid ?? 0,
    directory,
    reports,
    report: kind =>
      waitFor(`the report ${kind}`, () =>
        reports()
          .find(([first]) => first === kind)
          ?.slice(1),
      ),
    output: () => Buffer.concat(chunks),
    ended: () => waitFor('contain.pl to end', () => end),
  }
}

/** The app's pid, once it is the program that was asked for and no longer contain.pl's fork. */
export async function runningApp(init: Init, name: string): Promise<number> {
  const pid = Number((await init.report('booted'))[0])
  await waitFor(`the program ${name}`, () => readState(pid)?.name === name)
  return pid
}

function openPipe(path: string): Readable {
  return new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), writable: false })
}
