/** Brings one thing of an app to what it should be: reads it anew, writes it, and looks when it is not sure. */
import type { Change, Wish } from '../apps/change.ts'
import type { Sleep } from '../platform-api/pace.ts'
import { type ApiProblem, describeProblem, type Reply } from '../platform-api/reply.ts'
import { backoffMs } from '../platform-api/retry.ts'

/** A list of buildpacks, a config var, the size of a process type. */
export type Thing<V> = {
  readonly read: () => Promise<Reply<V>>
  /** Resolves with what the API now has. */
  readonly write: (value: V) => Promise<Reply<V>>
  readonly wishFor: (now: V) => Wish<V>
  readonly isSame: (value: V, other: V) => boolean
  readonly toChange: (before: V, after: V) => Change
}

export type Settled =
  | { readonly kind: 'changed'; readonly change: Change }
  | { readonly kind: 'right' }
  | { readonly kind: 'left-alone'; readonly reason: string }
  | { readonly kind: 'failed'; readonly problem: string }
  /** Ctrl-C: what was under way may have been done, and is in the journal. */
  | { readonly kind: 'abandoned' }

export type SettleOptions = {
  /** Called before each write. */
  readonly onIntent: (change: Change) => void
  readonly onDone: (change: Change) => void
  readonly sleep: Sleep
  readonly signal: AbortSignal
}

const maxTries = 6

/**
 * Somebody else may change the same thing meanwhile, and the answer to a write may be lost. So each
 * write follows a fresh read, and after a write without a good answer the next read decides.
 */
export async function settle<V>(thing: Thing<V>, options: SettleOptions): Promise<Settled> {
  let begun: { readonly before: V; readonly after: V } | undefined
  let problem = 'somebody else changes it again and again'
  for (let tries = 1; tries <= maxTries; tries++) {
    const now = await thing.read()
    if (now.kind === 'problem') return fail(now.problem)
    const wish = thing.wishFor(now.value)
    if (begun && (wish.kind === 'right' || thing.isSame(now.value, begun.after))) return done(begun)
    if (wish.kind !== 'wanted') return wish
    begun = { before: now.value, after: wish.value }
    options.onIntent(thing.toChange(begun.before, begun.after))
    const written = await thing.write(wish.value)
    if (written.kind === 'value') {
      if (thing.isSame(written.value, wish.value)) return done(begun)
      continue
    }
    if (written.problem.kind !== 'uncertain' && written.problem.kind !== 'not-understood')
      return fail(written.problem)
    problem = describeProblem(written.problem)
    await options.sleep(backoffMs(tries, Math.random()), options.signal)
  }
  return { kind: 'failed', problem }

  function done({ before, after }: { readonly before: V; readonly after: V }): Settled {
    const change = thing.toChange(before, after)
    options.onDone(change)
    return { kind: 'changed', change }
  }
}

function fail(problem: ApiProblem): Settled {
  return problem.kind === 'abandoned' ? problem : { kind: 'failed', problem: describeProblem(problem) }
}
