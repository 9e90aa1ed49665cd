/** Runs a program beside the app, in a container of its own, so that nothing of it is left either. */
import { type ContainerOptions, type Exit, startContainer } from './container.ts'
import { readLastWords } from './last-words.ts'
import { stopContainer } from './stop.ts'
import { createTail } from './tail.ts'

/** How it ended; `output` are its last lines. */
export type BesideEnd =
  | { readonly kind: 'exited'; readonly code: number; readonly output: readonly string[] }
  | { readonly kind: 'killed'; readonly signal: string; readonly output: readonly string[] }
  | { readonly kind: 'timed-out'; readonly output: readonly string[] }

/** @param signal  Ends it before its limit; that shows as timed out. */
export async function runBeside(
  options: Omit<ContainerOptions, 'observer'>,
  limitMs: number,
  signal: AbortSignal,
): Promise<BesideEnd> {
  const tail = createTail()
  let bytesRead = 0
  const over = new AbortController()
  let exit: Exit | undefined
  let reportExit = () => {}
  const exited = new Promise<void>(resolve => {
    reportExit = resolve
  })
  const container = await startContainer({
    ...options,
    observer: {
      onListeners: () => {},
      onOutput(bytes) {
        tail.add(bytes)
        bytesRead += bytes.length
        return true
      },
      onExit(how) {
        exit = how
        reportExit()
      },
    },
  })
  const end = () => over.abort()
  const timer = setTimeout(end, limitMs)
  signal.addEventListener('abort', end)
  // It may have come while the container started.
  if (signal.aborted) end()
  await Promise.race([exited, aborted(over.signal)])
  clearTimeout(timer)
  signal.removeEventListener('abort', end)
  await readLastWords({ bytesRead: () => bytesRead, isPaused: () => false }, container)
  await stopContainer(container, { timeoutMs: 0, exited, hurry: over.signal })
  const output = tail.lines()
  if (over.signal.aborted || exit === undefined) return { kind: 'timed-out', output }
  return exit.kind === 'code'
    ? { kind: 'exited', code: exit.code, output }
    : { kind: 'killed', signal: exit.signal, output }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
