/** The record of a build, build.json: what the release phase and a second compile cannot know by themselves. */
import { readTextIfPossible } from './read-file.ts'

/** release.sh reads it line by line: keep it flat. */
export type BuildRecord = {
  /** Seconds since 1970. */
  readonly builtAt: number
  readonly version: string
  readonly architecture: string
  readonly stack: string
  readonly hasPostdeploy: boolean
  /** The value of the config var PORT, which no web dyno gets: Heroku sets its own. */
  readonly configPort?: number
  /** Whose default the web command is; absent where the Procfile has one of the app's own. */
  readonly webRule?: string
  /** The web command that was written into the Procfile, if one was. */
  readonly webWritten?: string
}

export type WebRecord = Pick<BuildRecord, 'webRule' | 'webWritten'>

export function formatBuildRecord(record: BuildRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`
}

/** Reads what is recorded of the web command. A tree that was not built, or not by us, has nothing. */
export function readWebRecord(path: string): WebRecord {
  const { webRule, webWritten } = parseObject(readTextIfPossible(path))
  return {
    ...(typeof webRule === 'string' ? { webRule } : {}),
    ...(typeof webWritten === 'string' ? { webWritten } : {}),
  }
}

/** The port that the build found in a config var PORT; undefined where there was none. */
export function readRecordedPort(path: string): number | undefined {
  const { configPort } = parseObject(readTextIfPossible(path))
  return typeof configPort === 'number' ? configPort : undefined
}

function parseObject(json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(json ?? '{}') }
  } catch {
    // Whatever else has this name in a directory that somebody tests by hand.
    return {}
  }
}
