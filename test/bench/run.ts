/** Runs one contender once on one app, and gathers what the app, the shell and the clock say of it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../support/ports.ts'
import type { Contender } from './contenders.ts'
import { benchPath } from './requirements.ts'

/** What the app is to do: the variables of the programs. */
export type Behaviour = Readonly<Record<`BENCH_${string}`, string>>

export type AppEvent = {
  readonly event: 'listening' | 'asked' | 'crashed' | 'logged'
  /** By the monotonic clock, which all processes share. */
  readonly atMs: number
  /** Since the app's process began. */
  readonly ageMs: number
  /** Processor time of the app so far. */
  readonly cpuMs: number
}

export type Run = {
  readonly exitCode: number | null
  readonly output: string
  /** From the start of the contender to its exit. */
  readonly wallMs: number
  /** Processor time of all that ran, but for the app. */
  readonly toolCpuMs: number
  readonly app: readonly AppEvent[]
  /** When the contender had said that the app does not work: by its exit, where it says nothing before. */
  readonly verdictAtMs: number
  readonly endedAtMs: number
}

export type RunOptions = {
  readonly contender: Contender
  /** A compiled slug, with the programs in it. */
  readonly slug: string
  readonly behaviour: Behaviour
  readonly environment?: Readonly<Record<string, string>>
  /** When a contender gives up that does not notice a crash. */
  readonly limitMs?: number
  /** Called with the pid above the contender's; for who looks on. */
  readonly onStart?: (pid: number) => void
}

/** @throws where ours is wrong about the app. */
export async function runOnce(options: RunOptions): Promise<Run> {
  const { contender, slug, onStart } = options
  const scratch = mkdtempSync(join(tmpdir(), 'smoke-test-bench-'))
  const [record, times] = [join(scratch, 'record'), join(scratch, 'times')]
  const child = spawn(join(slug, 'timed.sh'), [times, ...contender.command(slug)], {
    cwd: slug,
    env: await makeEnvironment(options, scratch),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  if (child.pid !== undefined) onStart?.(child.pid)
  let output = ''
  let verdictAtMs: number | undefined
  let endedAtMs = 0
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('latin1').on('data', (text: string) => {
      output += text
      if (contender.verdict?.test(output)) verdictAtMs ??= now()
    })
  }
  child.once('exit', () => {
    endedAtMs = now()
  })
  try {
    const exitCode = await new Promise<number | null>(done => child.once('close', done))
    const [real = 0, user = 0, system = 0] = readFileSync(times, 'utf8').split(' ').map(Number)
    const app = readEvents(record)
    const toolCpuMs = (user + system) * 1000 - (app.at(-1)?.cpuMs ?? 0)
    assertJudgedRightly(options, exitCode, output)
    return {
      exitCode,
      output,
      wallMs: real * 1000,
      toolCpuMs,
      app,
      verdictAtMs: verdictAtMs ?? endedAtMs,
      endedAtMs,
    }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Nothing of the caller's own: a variable of Node's could slow down one contender and not the other. */
async function makeEnvironment(options: RunOptions, scratch: string): Promise<NodeJS.ProcessEnv> {
  const { contender, slug, behaviour, environment = {}, limitMs = 60_000 } = options
  const fifo = join(scratch, 'fifo')
  if (contender.kind === 'oracle') await new Promise(done => spawn('mkfifo', [fifo]).once('close', done))
  return {
    PATH: benchPath.join(':'),
    HOME: slug,
    PORT: `${await findFreePort()}`,
    BENCH_RECORD: join(scratch, 'record'),
    BENCH_LIMIT_MS: `${limitMs}`,
    ...(contender.kind === 'oracle' ? { BENCH_FIFO: fifo } : {}),
    ...contender.environment,
    ...behaviour,
    ...environment,
  }
}

/** Ours has to judge every app rightly: a figure of a run that did not is none. */
function assertJudgedRightly({ contender, behaviour }: RunOptions, exitCode: number | null, output: string) {
  const crashes = 'BENCH_CRASH_MS' in behaviour
  if (contender.kind !== 'ours' || (exitCode !== 0) === crashes) return
  const app = `an app that ${crashes ? 'crashes' : 'works'}`
  throw new Error(`ours was wrong about ${app} (exit code ${exitCode}):\n${output}`)
}

function readEvents(path: string): readonly AppEvent[] {
  try {
    const lines = readFileSync(path, 'utf8').trim().split('\n')
    return lines.map(line => JSON.parse(line) as AppEvent)
  } catch {
    // The app was never so far as to write anything.
    return []
  }
}

function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
