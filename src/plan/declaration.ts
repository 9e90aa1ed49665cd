/** What one buildpack will declare as the app's `web`. */
import type { Language, Unbuilt } from './languages.ts'

export type Declaration = CommandDeclaration | NoDeclaration | LaterDeclaration

export type CommandDeclaration = {
  readonly kind: 'command'
  /** For people: `the Ruby buildpack`. */
  readonly rule: string
  readonly command: string
  /** Whether the buildpack declares it no longer once there is a Procfile. */
  readonly isDroppedByProcfile: boolean
}

/** The buildpack has run, and declares no web. `reason` goes on from the rule: `declares none by itself`. */
export type NoDeclaration = { readonly kind: 'none'; readonly rule: string; readonly reason: string }

/** The buildpack may come after this one, and declare what nobody knows yet. */
export type LaterDeclaration = { readonly kind: 'later' } & Unbuilt

/** What a buildpack has noted for its own bin/release. */
export type NotedWeb =
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }

export function declare({ name }: Language, command: string): CommandDeclaration {
  return { kind: 'command', rule: `the ${name} buildpack`, command, isDroppedByProcfile: false }
}

export function declareNone({ name }: Language, reason: string): NoDeclaration {
  return { kind: 'none', rule: `the ${name} buildpack`, reason }
}
