/** A row of the table: a real server behind the command that its users write, and how it breaks. */

export type Config = Readonly<Record<string, string>>

export type Server = {
  /** Its folder in apps/. */
  readonly name: string
  /** For the README: what has the version, and after a comma what is around it. */
  readonly title: string
  /** A command that prints its version. Where that fails, this machine lacks it. */
  readonly version: string
  /** Commands that succeed where the rest is there that it needs. */
  readonly needs?: readonly string[]
  /** What the build of its language's buildpack does, in the app's directory. */
  readonly build?: readonly string[]
  /** Files that its language's buildpack leaves in the slug. */
  readonly files?: Readonly<Record<string, string>>
  /** Whether it gets the npm packages of package.json as its node_modules. */
  readonly hasPackages?: boolean
  /** Config vars of all three variants. */
  readonly config?: Config
  /** What people do, so that it does not come up. */
  readonly boot: Broken
  /** What people do, so that it comes up and answers with an error. */
  readonly request: Broken
  /** Whether it ends when Heroku says SIGTERM to all of its processes. */
  readonly stoppedBy: StopSignal
}

export type StopSignal = 'SIGTERM' | 'SIGKILL'

export type Broken = {
  /** In a few words, for the README. */
  readonly fault: string
  /** Config vars that break it. */
  readonly config: Config
  readonly verdict: 'crashed' | 'never-listened' | 'check-failed'
  /** What Heroku would have logged. */
  readonly heroku?: string
  /** What the log has of it: the app's own words, or those of its server. */
  readonly says: RegExp
}

/** Ends before it listens. Most apps here have a fault that this config var switches on. */
export function crashes(fault: string, says: RegExp, config: Config = { BREAK: 'boot' }): Broken {
  return { fault, config, verdict: 'crashed', heroku: 'H10', says }
}

/** A manager keeps running above an app that has crashed, which it has long before the limit: nobody ever listens. */
export function neverListens(fault: string, says: RegExp): Broken {
  const config = { BREAK: 'boot', SMOKE_TEST_BOOT_TIMEOUT: '10' }
  return { fault, config, verdict: 'never-listened', heroku: 'R10', says }
}

/** Answers 500. */
export function answers500(
  says = /the database is gone/,
  config: Config = { BREAK: 'request' },
  fault = 'an exception',
): Broken {
  const tries = { SMOKE_TEST_ATTEMPTS: '2', SMOKE_TEST_WAIT: '0.1' }
  return { fault, config: { ...tries, ...config }, verdict: 'check-failed', says }
}
