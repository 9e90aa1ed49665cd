/** Waits until an app listens where the router can reach it, or until it is clear that it will not. */
import type { Listener } from './listener.ts'
import type { Standing } from './readiness.ts'

/** Times from the boot; see BootTimeout of the plan. */
export type BootLimits = { readonly limitMs: number; readonly lastMs: number }

export type Readiness =
  | {
      readonly kind: 'up'
      readonly afterMs: number
      readonly listener: Listener
      readonly isUnproven: boolean
    }
  /**
   * Not up at the boot timeout: `listeners` are those of the app that are in the wrong place. `isUnclaimed`
   * where a socket listens on the port, and nobody can be seen to hold it.
   */
  | {
      readonly kind: 'not-up'
      readonly afterMs: number
      readonly listeners: readonly Listener[]
      readonly isUnclaimed?: true
    }
  | { readonly kind: 'foreign'; readonly holder: string | undefined }
  /** The app has exited, or the wait was broken off. */
  | { readonly kind: 'ended' }

/** What the wait watches. */
export type Watched = {
  readonly age: () => number
  readonly hasEnded: () => boolean
  /** A cheap look: only then is a standing worth finding. */
  readonly hasListenerOnPort: () => boolean
  readonly standing: () => Standing
  /** Resolves at the next change of listeners or exit, and after `limitMs` at the latest. */
  readonly nextChange: (limitMs: number) => Promise<void>
}

/** While a stranger seems to hold the port, or nobody, it is looked at again: a fork may be under way. */
const foreignPatienceMs = 250
const foreignLookMs = 25
const longestLookMs = 250

export async function waitUntilUp(watched: Watched, limits: BootLimits): Promise<Readiness> {
  let since: Since = {}
  for (;;) {
    if (watched.hasEnded()) return { kind: 'ended' }
    const now = watched.age()
    const isAtLimit = now >= limits.limitMs
    const standing = watched.hasListenerOnPort() || isAtLimit ? watched.standing() : undefined
    since = findSince(standing, now, since)
    const readiness = standing && conclude(standing, now, limits, now - (since.foreignMs ?? now))
    if (readiness) return readiness
    const nextLimitMs = (isAtLimit ? limits.lastMs : limits.limitMs) - now
    const lookMs = since.unclearMs === undefined ? nextLimitMs : findLookMs(now - since.unclearMs)
    await watched.nextChange(Math.min(nextLimitMs, lookMs))
  }
}

/** Since when the port has been a stranger's, and since when it has not been clear whose it is. */
type Since = { readonly foreignMs?: number; readonly unclearMs?: number }

function findSince(standing: Standing | undefined, now: number, { foreignMs, unclearMs }: Since): Since {
  switch (standing?.kind) {
    case 'foreign':
      return { foreignMs: foreignMs ?? now, unclearMs: unclearMs ?? now }
    case 'unclaimed':
      return { unclearMs: unclearMs ?? now }
    case 'up':
    case 'not-up':
    case undefined:
      return {}
  }
}

/** What a standing means at this time; undefined where the wait goes on. */
function conclude(
  standing: Standing,
  now: number,
  { limitMs, lastMs }: BootLimits,
  foreignForMs: number,
): Readiness | undefined {
  const isOver = (listeners: readonly Listener[]) => now >= (listeners.length > 0 ? limitMs : lastMs)
  switch (standing.kind) {
    case 'up':
      return { ...standing, afterMs: now }
    case 'not-up':
      return isOver(standing.listeners) ? { ...standing, afterMs: now } : undefined
    case 'unclaimed': {
      const { listener, listeners } = standing
      // Only a guess speaks against an app that listens where it should.
      if (listener && now >= limitMs) return { kind: 'up', afterMs: now, listener, isUnproven: true }
      return isOver(listeners) ? { kind: 'not-up', afterMs: now, listeners, isUnclaimed: true } : undefined
    }
    case 'foreign':
      return foreignForMs >= foreignPatienceMs ? standing : undefined
  }
}

/** A process that gets a socket is no change of listeners. Each look walks through all of /proc. */
function findLookMs(unclearForMs: number): number {
  return Math.min(Math.max(unclearForMs / 10, foreignLookMs), longestLookMs)
}
