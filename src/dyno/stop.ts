/** Stops an app as Heroku stops a dyno, and proves that nothing of it is left. */
import { setTimeout } from 'node:timers/promises'
import type { Container } from './container.ts'
import type { ProcessInfo } from './process-tree.ts'

/** What outlives the app's own process gets this long: a dyno ends with its process. */
const outliveMs = 1000
const killRoundMs = 10
const killLimitMs = 5000

export type Stopped = {
  /** From SIGTERM until nothing was left. */
  readonly tookMs: number
  /** Why SIGKILL was needed, and for whom. */
  readonly killed:
    | { readonly kind: 'nobody' }
    | { readonly kind: 'after-stop-timeout' | 'outlived-app' | 'hurried'; readonly names: readonly string[] }
  /** Processes that even SIGKILL has not ended. */
  readonly survivors: readonly ProcessInfo[]
}

/** There is somebody, who comes and goes faster than a listing. */
const unlisted: ProcessInfo = {
  pid: 0,
  name: 'a process that could not be listed',
  parent: 0,
  group: 0,
  session: 0,
}

export type StopOptions = {
  readonly timeoutMs: number
  /** Resolves when the app's own process has ended. */
  readonly exited: Promise<unknown>
  /** Aborts when there is no time to wait for the app: a second signal to the tester. */
  readonly hurry: AbortSignal
}

/** SIGTERM to each process once; SIGKILL to what is left at the stop timeout. */
export async function stopContainer(container: Container, options: StopOptions): Promise<Stopped> {
  const startedAt = performance.now()
  const over = new AbortController()
  const emptied = container.emptied.then((): 'emptied' => 'emptied')
  container.terminate()
  const end = await Promise.race([
    emptied,
    options.exited.then(() => pause(outliveMs, over.signal)).then((): 'outlived-app' => 'outlived-app'),
    pause(options.timeoutMs, over.signal).then((): 'after-stop-timeout' => 'after-stop-timeout'),
    aborted(options.hurry).then((): 'hurried' => 'hurried'),
  ])
  over.abort()
  const left = end === 'emptied' ? [] : orUnlisted(container.listTree())
  const survivors = end === 'emptied' ? [] : await killAll(container, emptied)
  return {
    tookMs: performance.now() - startedAt,
    killed: end === 'emptied' ? { kind: 'nobody' } : { kind: end, names: left.map(({ name }) => name) },
    survivors,
  }
}

/** SIGKILL, round after round: who forks faster than one round sees falls to the next. */
async function killAll(container: Container, emptied: Promise<'emptied'>): Promise<readonly ProcessInfo[]> {
  const deadline = performance.now() + killLimitMs
  while (performance.now() < deadline) {
    container.kill()
    if ((await Promise.race([emptied, setTimeout(killRoundMs)])) === 'emptied') return []
  }
  return orUnlisted(container.listTree())
}

function orUnlisted(tree: readonly ProcessInfo[]): readonly ProcessInfo[] {
  return tree.length > 0 ? tree : [unlisted]
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  // An abort means that the wait is over anyway, whichever way it ended.
  await setTimeout(ms, undefined, { signal }).catch(() => {})
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
