/** What a process under test must show to be healthy: the checks, and when one of them is tried again. */
import type { Origin } from './origin.ts'
import type { StatusRanges } from './status.ts'

/** How often a failed check is tried again. */
export type Retry =
  /** After 0.1, 0.2, 0.3, 0.5, 1, 2, 4, then every 5 s, for as long as the boot timeout: an app may bind its port before it is warm. */
  | { readonly kind: 'until-boot-timeout' }
  | { readonly kind: 'counted'; readonly attempts: number; readonly waitMs: number }

/** What an answer is held to. `content` must be in the body; `body` is all of it but trailing newlines. */
export type Expectation = {
  readonly statuses: StatusRanges
  readonly content?: string
  readonly body?: string
}

/** What is done after the last try of a check that has failed. */
export type OnFailure = { readonly command?: readonly string[]; readonly url?: string }

type CommonFields = {
  /** For the log: one line, printable. */
  readonly name: string
  /** What its author says of it, likewise. */
  readonly description?: string
  /** As app.json has it: the two run alike. */
  readonly type?: 'startup' | 'readiness'
  readonly retry: Retry
  /** The limit of one attempt. */
  readonly timeoutMs: number
  /** From the boot to the first attempt. */
  readonly initialDelayMs: number
  /** Its failure is reported, and never fails the release. */
  readonly isWarning: boolean
  readonly onFailure: OnFailure
  /** Where its values come from, by the name of the field in app.json. */
  readonly origins: ReadonlyMap<string, Origin>
}

export type HttpCheck = CommonFields & {
  readonly kind: 'http'
  /** Path and query, as they stand in the request line. */
  readonly path: string
  /** The Host header. */
  readonly host: string
  /** The same as app.json has it, where a variable went into it: that may be shown, the value may not. */
  readonly hostTemplate?: string
  /** Over the router's own. Values may be secrets. */
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  /** Values of variables that went into its headers: nobody is to see them. */
  readonly secrets?: readonly string[]
  readonly expectation: Expectation
}

export type ListeningCheck = CommonFields & { readonly kind: 'listening' }

export type CommandCheck = CommonFields & { readonly kind: 'command'; readonly command: readonly string[] }

export type UptimeCheck = CommonFields & { readonly kind: 'uptime'; readonly uptimeMs: number }

export type Check = HttpCheck | ListeningCheck | CommandCheck | UptimeCheck

/** The look at the port after the last check. No healthcheck stands for it, and nothing changes it. */
export function stillListensCheck(processType: string): ListeningCheck {
  return {
    kind: 'listening',
    name: processType,
    retry: { kind: 'counted', attempts: 1, waitMs: 0 },
    timeoutMs: 0,
    initialDelayMs: 0,
    isWarning: false,
    onFailure: {},
    origins: new Map(),
  }
}
