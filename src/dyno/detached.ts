/**
 * The app in a session of its own, where contain.pl cannot run.
 *
 * On Linux /proc still tells its processes, but one that leaves the session and loses its parents is
 * no longer known. Elsewhere tree-kill stops the app, and a connection stands in for listening.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createConnection } from 'node:net'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import treeKill from 'tree-kill'
import { parseEnvironment } from '../plan/environment.ts'
import type { Container, ContainerOptions } from './container.ts'
import { type Listener, parseListener } from './listener.ts'
import { pollListeners, readListeners } from './proc-net.ts'
import { findDescendants, type ProcessInfo, readProcesses } from './process-tree.ts'
import { killTree, terminateTree } from './signal-tree.ts'

const pollMs = 20

/** Starts the command. `hasProc` is a parameter for tests: whether /proc tells of processes and sockets. */
export function startDetached(options: ContainerOptions, hasProc = process.platform === 'linux'): Container {
  const { workingDirectory, observer } = options
  const [program = 'true', ...args] = limitOpenFiles(options)
  const app = spawn(program, args, {
    cwd: workingDirectory,
    env: decodeEnvironment(options.environment),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const outputs: readonly Readable[] = [app.stdout, app.stderr]
  for (const output of outputs) {
    output
      .on('error', () => {})
      .on('data', (chunk: Buffer) => {
        if (!observer.onOutput(chunk)) for (const each of outputs) each.pause()
      })
  }
  const over = new AbortController()
  const exited = waitForExit(app, observer)
  const listTree = () => (hasProc ? listSession(app.pid) : [])
  if (hasProc) void pollListeners(observer.onListeners, over.signal)
  else void pollConnection(options.port, observer.onListeners, over.signal)

  return {
    appPid: app.pid,
    blindSpots: hasProc ? ['orphans'] : ['orphans', 'listeners'],
    emptied: exited.then(async () => {
      while (listTree().length > 0) await setTimeout(pollMs)
      over.abort()
    }),
    // Without /proc there is nothing better than the connections that are tried all the time.
    refreshListeners: async () => {
      if (hasProc) observer.onListeners(readListeners())
      else await setTimeout(pollMs)
    },
    hasOutputEnded: () => outputs.every(output => output.readableEnded || output.destroyed),
    resumeOutput: () => {
      for (const output of outputs) output.resume()
    },
    listTree,
    terminate: () => (hasProc ? terminateTree(listTree()) : signalByTool(app, 'SIGTERM')),
    kill: () => (hasProc ? killTree(listTree(), undefined) : signalByTool(app, 'SIGKILL')),
  }
}

/** By a bash that takes neither functions nor BASH_ENV from the app's variables, and passes them on. */
function limitOpenFiles({ argv, maxOpenFiles }: ContainerOptions): readonly string[] {
  if (maxOpenFiles === undefined) return argv
  return ['/bin/bash', '-pc', 'ulimit -Sn "$1"; shift; exec "$@"', 'bash', `${maxOpenFiles}`, ...argv]
}

function decodeEnvironment(bytes: Buffer): NodeJS.ProcessEnv {
  const { entries } = parseEnvironment(bytes)
  return Object.fromEntries(
    entries.map(entry => {
      const text = Buffer.from(entry, 'latin1').toString()
      return [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]
    }),
  )
}

function waitForExit(app: ChildProcess, observer: ContainerOptions['observer']): Promise<void> {
  return new Promise(resolve => {
    app.once('error', () => {
      observer.onExit({ kind: 'code', code: 127 })
      resolve()
    })
    app.once('exit', (code, signal) => {
      observer.onExit(signal === null ? { kind: 'code', code: code ?? 0 } : { kind: 'signal', signal })
      resolve()
    })
  })
}

/** The app itself, what descends from it, and what of its session has lost its parents. */
function listSession(leader: number | undefined): readonly ProcessInfo[] {
  if (leader === undefined) return []
  const processes = readProcesses()
  const own = processes.filter(({ pid }) => pid === leader)
  const known = new Map([...own, ...findDescendants(leader)].map(process => [process.pid, process]))
  for (const process of processes) if (process.session === leader) known.set(process.pid, process)
  return [...known.values()]
}

function signalByTool(app: ChildProcess, signal: NodeJS.Signals): void {
  if (app.pid !== undefined && app.exitCode === null && app.signalCode === null) treeKill(app.pid, signal)
}

async function pollConnection(
  port: number,
  onListeners: (listeners: readonly Listener[]) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const isOpen = await canConnect(port)
    onListeners(isOpen ? [parseListener(['2', '00000000', `${port}`, '0', '0', '0'])] : [])
    await setTimeout(pollMs, undefined, { ref: false })
  }
}

function canConnect(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = createConnection({ host: '127.0.0.1', port })
    socket.once('connect', () => resolve(true)).once('connect', () => socket.destroy())
    // Refused, or no answer: it is closed either way.
    socket.once('error', () => {}).once('close', () => resolve(false))
    socket.setTimeout(1000, () => socket.destroy())
  })
}
