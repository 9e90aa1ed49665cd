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
  /** Not up at the boot timeout: `listeners` are those of the app that are in the wrong place. */
  | { readonly kind: 'not-up'; readonly afterMs: number; readonly listeners: readonly Listener[] }
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

/** While a stranger seems to hold the port, it is looked at again: a fork may be under way. */
const foreignPatienceMs = 250
const foreignLookMs = 25

export async function waitUntilUp(watched: Watched, limits: BootLimits): Promise<Readiness> {
  let foreignSinceMs: number | undefined
  for (;;) {
    if (watched.hasEnded()) return { kind: 'ended' }
    const now = watched.age()
    const isAtLimit = now >= limits.limitMs
    const standing = watched.hasListenerOnPort() || isAtLimit ? watched.standing() : undefined
    if (standing?.kind === 'up') return { ...standing, afterMs: now }
    if (standing?.kind === 'foreign') {
      foreignSinceMs ??= now
      if (now - foreignSinceMs >= foreignPatienceMs) return standing
    } else foreignSinceMs = undefined
    if (standing?.kind === 'not-up' && isAtLimit && (standing.listeners.length > 0 || now >= limits.lastMs)) {
      return { ...standing, afterMs: now }
    }
    const nextLimitMs = isAtLimit ? limits.lastMs : limits.limitMs
    await watched.nextChange(foreignSinceMs === undefined ? nextLimitMs - now : foreignLookMs)
  }
}
