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
import type { Test } from 'tap'
import { findProcesses, killProcesses } from './processes.ts'

export const repository = resolve(import.meta.dirname, '..', '..')
const pathOfDyno = `/usr/local/bin:/usr/bin:/bin:${dirname(process.execPath)}`

export type AppOptions = {
  /** A directory to copy; files come on top of it. */
  readonly directory?: string
  /** Contents by path; those in bin/ are made executable. */
  readonly files?: Readonly<Record<string, string | Buffer>>
  readonly config?: Readonly<Record<string, string>>
}

export type Finished = { readonly code: number | null; readonly output: string; readonly elapsedMs: number }

export type Build = Finished & {
  /** The tree, moved away from where it was built, as /app would be. */
  readonly app: string
  readonly config: Readonly<Record<string, string>>
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
  const { directory, files = {}, config = {} } = options
  const scratch = await makeScratch(t)
  const [tree, cache, env] = [join(scratch, 'build_1'), join(scratch, 'cache'), join(scratch, 'env')]
  for (const each of [tree, cache, env]) await mkdir(each)
  if (directory !== undefined) await cp(directory, tree, { recursive: true, verbatimSymlinks: true })
  await writeFiles(tree, files)
  await writeFiles(env, config)
  let finished: Finished = { code: null, output: '', elapsedMs: 0 }
  for (let compile = 0; compile < compiles; compile++) {
    finished = await runClean(t, [join(repository, 'bin/compile'), tree, cache, env], {
      environment: { STACK: 'heroku-24', SMOKE_TEST_NODE: process.execPath, HOME: '/app' },
    })
  }
  const app = join(scratch, 'app')
  await rename(tree, app)
  return { ...finished, app, config }
}

/** Runs what the Procfile has for `release`, as a release dyno does. */
export async function release(
  t: Test,
  { app, config }: Pick<Build, 'app' | 'config'>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const procfile = await readFile(join(app, 'Procfile'), 'latin1')
  const command = /^\s*release:?\s+(.*?)\r?$/m.exec(procfile)?.[1] ?? 'echo there is no release command'
  const dyno =
    'cd "$HOME"; for script in .profile.d/*.sh .profile; do [[ ! -f $script ]] || source "$script"; done; exec bash -c "$1"'
  return await runClean(t, ['bash', '-c', dyno, 'dyno', command], {
    environment: { DYNO: 'release.1', ...config, ...environment, HOME: app },
  })
}

export type RunOptions = {
  readonly environment?: Readonly<Record<string, string>>
  readonly directory?: string
  /** Called when the process runs; for signals. */
  readonly onStart?: (pid: number, output: () => string) => void
}

/** Runs a command with only PATH and what is given; both outputs come as one text. */
export async function runClean(
  t: Test,
  command: readonly string[],
  { environment = {}, directory = '/', onStart }: RunOptions = {},
): Promise<Finished> {
  const startedAt = performance.now()
  const variables = Object.entries({ PATH: pathOfDyno, ...environment }).map(
    ([name, value]) => `${name}=${value}`,
  )
  const child = spawn('env', ['-i', ...variables, ...command], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  t.teardown(() => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  if (child.pid !== undefined) onStart?.(child.pid, () => output)
  const code = await new Promise<number | null>(done => child.once('close', done))
  return { code, output, elapsedMs: performance.now() - startedAt }
}

async function writeFiles(
  directory: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content, { mode: path.startsWith('bin/') ? 0o755 : 0o644 })
  }
}
