/**
 * Plays Heroku for a test: builds an app with bin/compile, moves the tree, and runs its release phase.
 *
 * The committed bundle runs, never src/, and every command starts in an environment of its own:
 * `env -i`, since tap puts variables of its own into whatever a test spawns.
 */
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import type { Test } from 'tap'
import { findProcesses, killProcesses } from './processes.ts'

export const repository = resolve(import.meta.dirname, '..', '..')
const pathOfDyno = `/usr/local/bin:/usr/bin:/bin:${dirname(process.execPath)}`

/** A Buffer is for bytes that are not UTF-8. */
export type Variables = Readonly<Record<string, string | Buffer>>

export type AppOptions = {
  /** A directory to copy; files come on top of it. */
  readonly directory?: string
  /** Contents by path; those in a bin/ are made executable. */
  readonly files?: Readonly<Record<string, string | Buffer>>
  readonly config?: Variables
  /**
   * The environment of bin/compile, on top of a usual one in which SMOKE_TEST_NODE has the tester
   * copy this process's Node into the slug. With that one empty, only a Node of the app's own is found.
   */
  readonly buildEnvironment?: Variables
  /** Changes the tree before it is compiled. */
  readonly prepare?: (tree: string) => Promise<unknown>
  /** Where the buildpack lies, if not here. */
  readonly buildpack?: string
}

export type Finished = { readonly code: number | null; readonly output: string; readonly elapsedMs: number }

export type Build = Finished & {
  /** The tree, moved away from where it was built, as /app would be. */
  readonly app: string
  /** Where it was built, which is no more. */
  readonly buildDirectory: string
  readonly config: Variables
}

/** An empty directory that is gone after the test, with every process that has to do with it. */
export async function makeScratch(t: Test): Promise<string> {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), 'smoke-test-')))
  t.teardown(async () => {
    killProcesses(findProcesses(scratch))
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 })
  })
  return scratch
}

/** Runs bin/compile, as often as `compiles` says, and moves the tree. */
export async function build(t: Test, options: AppOptions, compiles = 1): Promise<Build> {
  const { directory, files = {}, config = {}, buildEnvironment = {}, prepare, buildpack } = options
  const scratch = await makeScratch(t)
  const [tree, cache, env] = [join(scratch, 'build_1'), join(scratch, 'cache'), join(scratch, 'env')]
  for (const each of [tree, cache, env]) await mkdir(each)
  if (directory !== undefined) await cp(directory, tree, { recursive: true, verbatimSymlinks: true })
  await writeFiles(tree, files)
  await writeFiles(env, config)
  await prepare?.(tree)
  let finished: Finished = { code: null, output: '', elapsedMs: 0 }
  for (let count = 0; count < compiles; count++) {
    finished = await compile(t, [tree, cache, env], buildEnvironment, { buildpack })
  }
  const app = join(scratch, 'app')
  await rename(tree, app)
  return { ...finished, app, buildDirectory: tree, config }
}

type CompileOptions = Pick<RunOptions, 'directory'> & {
  readonly buildpack?: string | undefined
  readonly onStart?: RunOptions['onStart'] | undefined
}

/** Runs bin/compile with the directories that are given, in the environment of a build. */
export async function compile(
  t: Test,
  directories: readonly string[],
  environment: Variables = {},
  { buildpack = repository, onStart, ...options }: CompileOptions = {},
): Promise<Finished> {
  return await runClean(t, [join(buildpack, 'bin/compile'), ...directories], {
    ...options,
    onStart,
    environment: { STACK: 'heroku-24', SMOKE_TEST_NODE: process.execPath, HOME: '/app', ...environment },
  })
}

/** What our release line has; a slug of Heroku's always runs in /app. */
export const wrapperCommand = '/app/.heroku/smoke-test/release'

/** The same for a slug that runs elsewhere. */
export function wrapperOf(app: string): string {
  return `'${app.replaceAll("'", String.raw`'\''`)}/.heroku/smoke-test/release'`
}

export type ReleaseOptions = Pick<RunOptions, 'onStart' | 'through'> & {
  /** Where `through` has put the slug into /app. */
  readonly isInApp?: boolean
}

/** Runs what the Procfile has for `release`, as a release dyno does, but that requests stay on loopback. */
export async function release(
  t: Test,
  { app, config }: Pick<Build, 'app' | 'config'>,
  environment: Variables = {},
  options: ReleaseOptions = {},
): Promise<Finished> {
  const procfile = await readFile(join(app, 'Procfile'), 'latin1')
  const command = [...procfile.matchAll(/^[ \t]*release:?[ \t]+([^\r\n]*)/gm)].at(-1)?.[1]
  const relocated = command === wrapperCommand && !options.isInApp ? wrapperOf(app) : command
  return await runInDyno(t, app, relocated ?? 'echo there is no release command', {
    ...options,
    environment: { DYNO: 'release.1', SMOKE_TEST_ADDRESS: '127.0.0.1', ...config, ...environment },
  })
}

/** Runs a command as a dyno does: bash sources .profile.d and .profile, and then bash runs it. */
export async function runInDyno(
  t: Test,
  app: string,
  command: string,
  options: Pick<RunOptions, 'environment' | 'onStart' | 'through'> = {},
): Promise<Finished> {
  const dyno =
    'cd "$HOME"; for script in .profile.d/*.sh .profile; do [[ ! -f $script ]] || source "$script"; done; builtin exec /bin/bash -c "$1" bash'
  return await runClean(t, ['bash', '-c', dyno, 'dyno', command], {
    ...options,
    environment: { ...options.environment, HOME: app },
  })
}

export type RunOptions = {
  readonly environment?: Variables
  readonly directory?: string
  /** What starts the command: a program that takes it as its arguments. */
  readonly through?: readonly string[]
  /** Called when the process runs; for signals. */
  readonly onStart?: ((pid: number, output: () => string) => void) | undefined
}

/** Bash hands over what argv cannot hold; of its own variables nothing is left behind `env -i`. */
const startClean = `mapfile -d "" -t variables <&3; exec 3<&- 2>&1; exec env -i "\${variables[@]}" "$@"`

/** Runs a command with only PATH and what is given; both outputs come as one text, as a log has them. */
export async function runClean(
  t: Test,
  command: readonly string[],
  { environment = {}, directory = '/', through = [], onStart }: RunOptions = {},
): Promise<Finished> {
  const startedAt = performance.now()
  const child = spawn('bash', ['-c', startClean, 'bash', ...through, ...command], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    detached: true,
  })
  t.teardown(() => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    process.kill(-child.pid, 'SIGKILL')
  })
  const variables = child.stdio[3] as Writable
  variables.end(environmentBytes({ PATH: pathOfDyno, ...environment }))
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  if (child.pid !== undefined) onStart?.(child.pid, () => output)
  const code = await new Promise<number | null>(done => child.once('close', done))
  return { code, output, elapsedMs: performance.now() - startedAt }
}

/** As /proc/<pid>/environ has it. */
function environmentBytes(variables: Variables): Buffer {
  return Buffer.concat(
    Object.entries(variables).flatMap(([name, value]) => [
      Buffer.from(`${name}=`),
      Buffer.from(value),
      Buffer.from([0]),
    ]),
  )
}

export async function writeFiles(
  directory: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content, { mode: /(^|\/)bin\//.test(path) ? 0o755 : 0o644 })
  }
}
