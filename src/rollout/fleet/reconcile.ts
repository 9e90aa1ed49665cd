/** Brings one resource of an app to what it should be: reads it anew, writes it, and looks when it is not sure. */
import { sleep } from '../../waiting/sleep.ts'
import type { Change, Target } from '../apps/change.ts'
import { type ApiProblem, describeApiProblem, type Reply } from '../platform-api/reply.ts'
import { backoffMs } from '../platform-api/retry.ts'

/** A list of buildpacks, a config var, the size of a process type. */
export type Resource<V> = {
  readonly read: () => Promise<Reply<V>>
  /** Resolves with what the API now has. */
  readonly write: (value: V) => Promise<Reply<V>>
  readonly findTarget: (now: V) => Target<V>
  readonly isSame: (value: V, other: V) => boolean
  readonly toChange: (before: V, after: V) => Change
}

export type Reconciled =
  | { readonly kind: 'changed'; readonly change: Change }
  /** By a run that changes nothing. */
  | { readonly kind: 'to-change'; readonly change: Change }
  | { readonly kind: 'right' }
  | { readonly kind: 'left-alone'; readonly reason: string }
  /** `unsure`: what may have been done, and is in the journal. */
  | { readonly kind: 'failed'; readonly problem: string; readonly unsure: Change | undefined }
  /** Ctrl-C. */
  | { readonly kind: 'abandoned'; readonly unsure: Change | undefined }

export type ReconcileOptions = {
  /** Told what is about to be written. Where it returns something, nothing is written, and that is the end. */
  readonly onIntent: (change: Change) => Reconciled | undefined
  readonly onDone: (change: Change) => void
  readonly signal: AbortSignal
}

const maxTries = 6

/**
 * Somebody else may change the same resource meanwhile, and the answer to a write may be lost. So each
 * write follows a fresh read, and after a write without a good answer the next read decides.
 */
export async function reconcile<V>(resource: Resource<V>, options: ReconcileOptions): Promise<Reconciled> {
  let begun: { readonly before: V; readonly after: V; readonly change: Change } | undefined
  let problem = 'somebody else changes it again and again'
  for (let tries = 1; tries <= maxTries; tries++) {
    const now = await resource.read()
    if (now.kind === 'problem') return fail(now.problem, begun?.change)
    const target = resource.findTarget(now.value)
    if (begun && (target.kind === 'right' || resource.isSame(now.value, begun.after)))
      return done(begun.change)
    if (target.kind !== 'wanted') return target
    const change = resource.toChange(now.value, target.value)
    const end = options.onIntent(change)
    if (end !== undefined) return end
    begun = { before: now.value, after: target.value, change }
    const written = await resource.write(target.value)
    if (written.kind === 'value') {
      if (resource.isSame(written.value, target.value)) return done(change)
      continue
    }
    // In all other cases it was not done, or not even asked for.
    if (written.problem.kind !== 'uncertain' && written.problem.kind !== 'not-understood')
      return fail(written.problem, undefined)
    problem = describeApiProblem(written.problem)
    await sleep(backoffMs(tries, Math.random()), options.signal)
  }
  return { kind: 'failed', problem, unsure: begun?.change }

  function done(change: Change): Reconciled {
    options.onDone(change)
    return { kind: 'changed', change }
  }
}

function fail(problem: ApiProblem, unsure: Change | undefined): Reconciled {
  return problem.kind === 'abandoned'
    ? { kind: 'abandoned', unsure }
    : { kind: 'failed', problem: describeApiProblem(problem), unsure }
}
