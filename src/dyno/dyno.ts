/**
 * One process type, booted as a web dyno would boot it, watched, and stopped.
 *
 * Reports facts and judges none of them: whether an exit or a listener is good or bad is decided
 * elsewhere.
 */
import { waitUntilAtRest } from './at-rest.ts'
import { type BesideEnd, runBeside } from './beside.ts'
import { type BlindSpot, type Container, type Exit, startContainer } from './container.ts'
import { waitForListener } from './keeps-listening.ts'
import { readLastWords } from './last-words.ts'
import { connectAddress, type Listener } from './listener.ts'
import { createLog, type LogWriter } from './log.ts'
import { type MemoryMeter, startMemoryMeter } from './memory.ts'
import { findStanding } from './readiness.ts'
import { type Stopped, stopContainer } from './stop.ts'
import { type BootLimits, type Readiness, waitUntilUp } from './wait-until-up.ts'

export type DynoOptions = {
  /** Where contain.pl is. */
  readonly initPath: string
  readonly command: string
  /** As contain.pl takes it, PORT included. */
  readonly environment: Buffer
  readonly workingDirectory: string
  readonly maxOpenFiles?: number | undefined
  readonly port: number
  /** The IPv4 address of this machine that requests go to where the app listens on all interfaces. */
  readonly ownAddress: string
  /** By hand, a framework in development listens on loopback alone, rightly. */
  readonly acceptsLoopback: boolean
  readonly logWriter: LogWriter
}

/** `afterMs` is counted from the boot. */
export type Ending = { readonly exit: Exit; readonly afterMs: number }

export type Dyno = {
  readonly port: number
  readonly blindSpots: readonly BlindSpot[]
  /** Milliseconds since the boot. */
  readonly age: () => number
  /** How the app's own process has ended; undefined while it runs. */
  readonly ending: () => Ending | undefined
  readonly exited: Promise<void>
  /** Resolves when no process of the app runs, or its own has ended; after `limitMs` at the latest. */
  readonly waitUntilAtRest: (limitMs: number, signal: AbortSignal) => Promise<void>
  readonly waitUntilUp: (limits: BootLimits, signal: AbortSignal) => Promise<Readiness>
  /** The listening sockets on the dyno's port, as they are now. */
  readonly listenersOnPort: () => readonly Listener[]
  /** Resolves with whether the app still listens on the port; one that does not has `patienceMs` to begin again. */
  readonly keepsListening: (patienceMs: number, signal: AbortSignal) => Promise<boolean>
  /** The address that a request goes to now: the router's way in. */
  readonly targetAddress: () => string
  /** Resolves when what an ended app has written is read. */
  readonly lastWords: () => Promise<void>
  /** Runs a program with the app's directory and environment, and ends it at the limit. */
  readonly runBeside: (argv: readonly string[], limitMs: number, signal: AbortSignal) => Promise<BesideEnd>
  /** The last lines that the app wrote, oldest first. */
  readonly tail: () => readonly string[]
  readonly memory: MemoryMeter
  readonly stop: (timeoutMs: number, hurry: AbortSignal) => Promise<Stopped>
}

export async function bootDyno(options: DynoOptions): Promise<Dyno> {
  const { port, acceptsLoopback, ownAddress } = options
  const bootedAt = performance.now()
  const age = () => performance.now() - bootedAt
  const changes = createChanges()
  let listeners: readonly Listener[] = []
  let ending: Ending | undefined
  const exit = createEvent()
  let container: Container | undefined
  const log = createLog(options.logWriter, () => container?.resumeOutput())
  const running = await startContainer({
    ...options,
    // Not by the app's PATH, where there may be no bash, or another one. It calls itself by the last word.
    argv: ['/bin/bash', '-c', options.command, 'bash'],
    observer: {
      onOutput: log.accept,
      onListeners(found) {
        listeners = found
        changes.wake()
      },
      onExit(how) {
        ending = { exit: how, afterMs: age() }
        exit.report()
        changes.wake()
      },
    },
  })
  container = running
  // What the app wrote before its boot was reported has paused it, and could not resume it.
  if (!log.isPaused()) running.resumeOutput()
  const memory = startMemoryMeter(running.listTree)
  const listenersOnPort = () => listeners.filter(listener => listener.port === port)

  return {
    port,
    blindSpots: running.blindSpots,
    age,
    ending: () => ending,
    exited: exit.happened,
    waitUntilAtRest: (limitMs, signal) => waitUntilAtRest(running.listTree, running.appPid, limitMs, signal),
    async waitUntilUp(limits, signal) {
      signal.addEventListener('abort', changes.wake, { once: true })
      const readiness = await waitUntilUp(
        {
          age,
          hasEnded: () => ending !== undefined || signal.aborted,
          hasListenerOnPort: () => listenersOnPort().length > 0,
          standing: () => findStanding(port, listeners, running, acceptsLoopback),
          nextChange: changes.next,
        },
        limits,
      )
      // The app is about to be asked.
      if (readiness.kind === 'up') memory.postpone()
      return readiness
    },
    listenersOnPort,
    keepsListening(patienceMs, signal) {
      const isListening = () => canBeReached(listenersOnPort(), acceptsLoopback)
      const { refreshListeners: refresh } = running
      return waitForListener({ ...changes, age, isListening, refresh }, patienceMs, signal)
    },
    targetAddress: () => chooseTarget(listenersOnPort(), ownAddress),
    lastWords: () => readLastWords(log, running),
    tail: log.tail,
    memory,
    runBeside: (argv, limitMs, signal) => runBeside({ ...options, argv }, limitMs, signal),
    async stop(timeoutMs, hurry) {
      memory.stop()
      const stopped = await stopContainer(running, { timeoutMs, exited: exit.happened, hurry })
      await readLastWords(log, running)
      log.finish()
      return stopped
    },
  }
}

function canBeReached(onPort: readonly Listener[], acceptsLoopback: boolean): boolean {
  return onPort.some(({ isLoopback }) => acceptsLoopback || !isLoopback)
}

/** Something that happens once. */
function createEvent(): { happened: Promise<void>; report: () => void } {
  let report = () => {}
  const happened = new Promise<void>(resolve => {
    report = resolve
  })
  return { happened, report: () => report() }
}

/** A condition to wait for: somebody wakes the one who waits, or his limit does. */
function createChanges(): { wake: () => void; next: (limitMs: number) => Promise<void> } {
  let wake = () => {}
  return {
    wake: () => wake(),
    next: limitMs =>
      new Promise(resolve => {
        const timer = setTimeout(resolve, limitMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}

function chooseTarget(onPort: readonly Listener[], ownAddress: string): string {
  const outside = onPort.filter(listener => !listener.isLoopback)
  const reachable = outside.filter(listener => !listener.isIpv6Only)
  const best = reachable.find(listener => listener.isWildcard) ?? reachable[0] ?? outside[0] ?? onPort[0]
  return best ? connectAddress(best, ownAddress) : ownAddress
}
