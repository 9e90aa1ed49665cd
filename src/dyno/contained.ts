/**
 * The app under contain.pl, the little init that no process of it can get away from.
 *
 * contain.pl makes the pipe for the app's output, for the ones that Node makes are sockets, on which
 * an app cannot open /dev/stdout. The tester opens its read end through /proc.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { constants, openSync } from 'node:fs'
import { type OnReadOpts, Socket, type SocketConstructorOpts } from 'node:net'
import { constants as osConstants } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import type { Container, ContainerOptions, Exit } from './container.ts'
import { readInitReports } from './init-reports.ts'
import { pollListeners, readListeners } from './proc-net.ts'
import { findDescendants, type ProcessInfo, readProcesses } from './process-tree.ts'
import { killTree, terminateTree } from './signal-tree.ts'

const readBytes = 64 * 1024
const endOfEnvironment = Buffer.from('\0\0')

/** Undefined where perl is missing, or cannot do what is asked of it on this kernel. */
export async function startContained(options: ContainerOptions): Promise<Container | undefined> {
  const { environment, observer } = options
  const init = startInit(options)
  const channel = openChannel(init.stdio[3] as Writable)
  channel.write(Buffer.concat([environment, endOfEnvironment]))
  // Not at its exit: what it has reported before may still be on its way.
  const ended = new Promise<undefined>(resolve => {
    init.once('error', () => resolve(undefined)).once('close', () => resolve(undefined))
  })
  const complaints = collectText(init.stdio[2] as Readable)
  const over = new AbortController()
  const refreshing: (() => void)[] = []
  let output: Socket | undefined
  let isBlind = false
  let hasExited = false
  const booted = new Promise<number>(onBooted => {
    readInitReports(init.stdio[4] as Readable, {
      onBooted,
      onListeners: observer.onListeners,
      onOutput(descriptor) {
        output = openOutput(`/proc/${init.pid}/fd/${descriptor}`, observer.onOutput)
        // Until then contain.pl stays, and with it the output of a command that has already ended.
        channel.end()
      },
      onBlind() {
        isBlind = true
        void pollListeners(observer.onListeners, over.signal)
      },
      onLooked() {
        for (const resolve of refreshing.splice(0)) resolve()
      },
      onExited(waitStatus) {
        hasExited = true
        observer.onExit(parseWaitStatus(waitStatus))
      },
    })
  })
  const appPid = await Promise.race([booted, ended])
  if (init.pid === undefined || appPid === undefined) {
    output?.destroy()
    return undefined
  }

  const initPid = init.pid
  const ownGroup = readProcesses().find(({ pid }) => pid === process.pid)?.group
  const emptied = ended.then(() => {
    over.abort()
    // Without it nobody would ever learn that the app has ended.
    if (!hasExited) observer.onExit(abandon(appPid, init, complaints()))
  })
  return {
    appPid,
    blindSpots: [],
    emptied,
    async refreshListeners() {
      if (isBlind) observer.onListeners(readListeners())
      else await Promise.race([emptied, askForLook(init, refreshing)])
    },
    hasOutputEnded: () => output === undefined || output.readableEnded || output.destroyed,
    resumeOutput: () => void output?.resume(),
    listTree: () => findDescendants(initPid),
    terminate: () => terminateTree(findDescendants(initPid)),
    kill: () => killContained(findDescendants(initPid), appPid, ownGroup),
  }
}

/** In an environment of its own: the app's variables, which it reads from descriptor 3, could break this perl. */
function startInit({ initPath, argv, workingDirectory, maxOpenFiles }: ContainerOptions): ChildProcess {
  return spawn('perl', [initPath, 'watch', ...argv], {
    cwd: workingDirectory,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LANG: 'C.UTF-8',
      ...(maxOpenFiles !== undefined && { MAX_OPEN_FILES: `${maxOpenFiles}` }),
    },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
}

/** Resolves when contain.pl has looked at the sockets from now on. */
function askForLook(init: ChildProcess, refreshing: (() => void)[]): Promise<void> {
  return new Promise(resolve => {
    refreshing.push(resolve)
    init.kill('SIGUSR2')
  })
}

/** contain.pl may be missing or dying, which its end tells better than a broken pipe. */
function openChannel(channel: Writable): Writable {
  return channel.on('error', () => {})
}

function collectText(stream: Readable): () => string {
  const chunks: Buffer[] = []
  stream.on('error', () => {}).on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString().trim()
}

/**
 * One buffer for every read: an app that logs as fast as it can must not fill the heap.
 *
 * @returns undefined where contain.pl has ended already, and the pipe with it.
 */
function openOutput(path: string, onOutput: (bytes: Buffer) => boolean): Socket | undefined {
  let fd: number
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch {
    // Its end is dealt with where it is waited for.
    return undefined
  }
  // `onread` is documented for a Socket as well as for connect, and is missing from its type.
  const options: SocketConstructorOpts & { onread: OnReadOpts } = {
    fd,
    readable: true,
    writable: false,
    onread: {
      buffer: new Uint8Array(readBytes),
      callback: (length, { buffer, byteOffset }) => onOutput(Buffer.from(buffer, byteOffset, length)),
    },
  }
  return new Socket(options).on('error', () => {})
}

/** Reads a status as wait(2) has it: the signal in its lower seven bits, else the code above eight. */
function parseWaitStatus(status: number): Exit {
  const signalNumber = status & 0x7f
  if (signalNumber === 0) return { kind: 'code', code: status >> 8 }
  const name = Object.entries(osConstants.signals).find(([, number]) => number === signalNumber)?.[0]
  return { kind: 'signal', signal: name ?? `signal ${signalNumber}` }
}

/** Processes that fork and die faster than they can be listed are still of the app's own group. */
function killContained(tree: readonly ProcessInfo[], appGroup: number, ownGroup: number | undefined): void {
  const unlisted = { pid: appGroup, group: appGroup, session: appGroup, parent: 0, name: '' }
  killTree(tree.length > 0 ? tree : [unlisted], ownGroup)
}

/**
 * Ends the app, whose contain.pl has gone. Where that was killed, by the app say, or by the kernel for want
 * of memory, the app must not run on unwatched: what else it has started may be out of reach.
 */
function abandon(appPid: number, init: ChildProcess, complaints: string): Exit {
  const app = { pid: appPid, group: appPid, session: appPid, parent: 0, name: '' }
  killTree([app, ...findDescendants(appPid)], undefined)
  if (init.signalCode !== null) return { kind: 'unwatched', signal: init.signalCode }
  throw new Error(`contain.pl ended before the app did (${init.exitCode}): ${complaints}`)
}
