/**
 * One generated app, part by part: how it starts, where it binds, what it answers, how it dies and
 * stops, what it leaves behind, and what its release is asked to check. Its files (`render.ts`) and the
 * verdict that is due (`model.ts`) follow from this alone.
 *
 * The first value of each part is the plainest one: a failing app shrinks towards it.
 */

/** Bash cannot listen: it delays, dies and stops by itself, and has Python serve. */
export const languages = ['python', 'node', 'bash'] as const

export const starts = [
  /** The Procfile has the server itself, or one `exec` of it. */
  'direct',
  'exec-chain',
  /** A script of bash starts it, and ends when it does. */
  'foreground',
  'background-and-wait',
  'subshell',
  'pipe',
  /** A script starts it and runs on, whatever becomes of it. */
  'unwatched-child',
  'watched-daemon',
  /** A script starts it, detached, and ends. */
  'daemon',
] as const

/** Before it listens. The last one is beyond every boot timeout. */
export const delays = [0, 200, 600, 1_000_000] as const
export const endlessMs = 1_000_000

/** A variable without which the server exits with code 7 at once. */
export const variables = [
  'not-needed',
  'from-profile',
  'from-setting',
  'unset-by-setting',
  'missing',
] as const

export const binds = [
  'all',
  'all-of-both-families',
  'two-ports',
  'another-port-first',
  'loopback',
  'loopback-of-ipv6',
  'another-port',
  'nothing',
] as const

export const answers = [
  'ok',
  'no-content',
  'not-found',
  'error',
  'warms-up',
  'breaks-after-one',
  'redirect',
  'redirect-loop',
  'slow',
  'drips',
  'big',
  'silent',
  'drips-without-end',
  'closes',
  'half-a-body',
  'garbage',
] as const

/** An exit code or a signal. */
export const ends = [1, 0, 3, 137, 143, 'SIGKILL', 'SIGTERM', 'SIGSEGV'] as const

export type Death =
  | { readonly when: 'never' }
  | { readonly when: 'before-listening' | 'first-request'; readonly end: End }
  | { readonly when: 'first-answer'; readonly afterMs: number; readonly end: End }

export const stops = ['by-signal', 'with-0', 'with-143', 'slowly', 'never'] as const

export const leftovers = [
  'nothing',
  'zombies',
  'daemon',
  'daemon-ignoring-sigterm',
  'children-ignoring-sigterm',
  'listening-daemon',
] as const

export const releaseCommands = [
  'none',
  'succeeds',
  'leaves-daemon',
  'leaves-stubborn-daemon',
  'fails',
] as const
export const releaseFailure = 3

export const expectations = [
  'usual',
  'client-errors-too',
  'content',
  'content-that-is-missing',
  'body',
] as const

export type Healthcheck =
  | { readonly kind: 'path'; readonly expectation: Expectation; readonly warn: boolean }
  | { readonly kind: 'listening' | 'uptime'; readonly warn: boolean }
  | { readonly kind: 'command'; readonly does: 'succeed' | 'fail' | 'hang'; readonly warn: boolean }

/** What the config vars ask for. */
export type Asked = 'nothing' | 'path' | 'body' | 'content' | 'status'
export const asked = ['nothing', 'path', 'status', 'content', 'body'] as const

/** Settings that change what is printed, and no verdict. */
export const decorations = ['nothing', 'json-report', 'hidden-body', 'host'] as const

/** How often a check is tried: by config var, by its own fields in app.json. */
export type Tries = { readonly from: 'default' | 'config' | 'app-json'; readonly attempts: 1 | 3 | 4 }

export type App = {
  readonly language: (typeof languages)[number]
  readonly start: (typeof starts)[number]
  readonly delayMs: (typeof delays)[number]
  readonly variable: (typeof variables)[number]
  readonly bind: (typeof binds)[number]
  readonly answer: Answer
  readonly death: Death
  readonly stop: (typeof stops)[number]
  readonly leftover: (typeof leftovers)[number]
  readonly releaseCommand: (typeof releaseCommands)[number]
  readonly healthchecks: readonly Healthcheck[]
  readonly asked: Asked
  readonly tries: Tries
  readonly settle: 0 | 0.3 | 1
  readonly decoration: (typeof decorations)[number]
  readonly mode: 'enforce' | 'warn' | 'off'
  /** A setting that is refused, set after the build. */
  readonly hasBadSetting: boolean
}

export type Answer = (typeof answers)[number]
export type End = (typeof ends)[number]
export type Expectation = (typeof expectations)[number]
