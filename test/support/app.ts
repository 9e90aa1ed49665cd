/** A command in a container, with a record of all that the container tells of it. */
import { join } from 'node:path'
import type { Test } from 'tap'
import type { Container, ContainerOptions, Exit } from '../../src/dyno/container.ts'
import type { Listener } from '../../src/dyno/listener.ts'
import { makeScratch, repository } from './heroku.ts'
import { waitFor } from './wait-for.ts'

/** A program of ours that an app may run; the file says what it does. */
export const listenProgram = join(repository, 'test/support/listen.pl')

/** The end of a bash script: says `ready`, waits without starting anything, and runs its traps at once. */
export const waiting = 'exec 9<> <(:); echo ready; while :; do read -t 0.01 -u 9; done'

export type AppOptions = {
  readonly environment?: Buffer
  readonly port?: number
  /** Called with each piece of output; false asks for a pause. */
  readonly onOutput?: (bytes: Buffer) => boolean
}

export type Record = {
  readonly options: ContainerOptions
  /** Its working directory, by which all that it starts is found and killed after the test. */
  readonly directory: string
  readonly output: () => Buffer
  /** The latest that was told. */
  readonly listeners: () => readonly Listener[]
  readonly exits: readonly Exit[]
  /** Resolves when the command's own process has ended. */
  readonly exited: Promise<void>
  /** Milliseconds since the options were made. */
  readonly age: () => number
}

export type App = Record & { readonly container: Container }

/** The options for a command, and a record that they fill. */
export async function recordApp(t: Test, command: string, appOptions: AppOptions = {}): Promise<Record> {
  const {
    environment = Buffer.from(`PATH=${process.env['PATH']}\0`),
    port = 0,
    onOutput = () => true,
  } = appOptions
  const directory = await makeScratch(t)
  const startedAt = performance.now()
  const chunks: Buffer[] = []
  const exits: Exit[] = []
  let listeners: readonly Listener[] = []
  let reportExit = () => {}
  const exited = new Promise<void>(resolve => {
    reportExit = resolve
  })
  return {
    directory,
    output: () => Buffer.concat(chunks),
    listeners: () => listeners,
    exits,
    exited,
    age: () => performance.now() - startedAt,
    options: {
      initPath: join(repository, 'lib/contain.pl'),
      argv: ['bash', '-c', command],
      environment,
      workingDirectory: directory,
      port,
      observer: {
        onListeners(found) {
          listeners = found
        },
        onOutput(bytes) {
          chunks.push(Buffer.from(bytes))
          return onOutput(bytes)
        },
        onExit(exit) {
          exits.push(exit)
          reportExit()
        },
      },
    },
  }
}

/** Starts a command with one of the starters of src/dyno. */
export async function startApp(
  t: Test,
  start: (options: ContainerOptions) => Container | undefined | Promise<Container | undefined>,
  command: string,
  options?: AppOptions,
): Promise<App> {
  const record = await recordApp(t, command, options)
  const container = await start(record.options)
  if (container === undefined) throw new Error('the container could not be started')
  // A container that is emptied by a kill after the test must not fail another one.
  container.emptied.catch(() => {})
  return { ...record, container }
}

/** The sockets that were reported on a port, once there are that many. */
export async function listenersOn(app: Record, port: number, count = 1): Promise<readonly Listener[]> {
  return await waitFor(`${count} listeners on ${port}`, () => {
    const found = app.listeners().filter(listener => listener.port === port)
    return found.length === count && found
  })
}

/** Resolves when the container's tree has that many processes of a name. */
export async function processesNamed(app: App, name: string, count = 1): Promise<readonly number[]> {
  return await waitFor(`${count} times ${name}`, () => {
    const found = app.container.listTree().filter(process => process.name === name)
    return found.length === count && found.map(({ pid }) => pid)
  })
}
