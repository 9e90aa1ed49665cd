/** Where our files are in a slug, and how the Procfile calls them. */
import { join } from 'node:path'

export const slugDirectory = join('.heroku', 'smoke-test')

/** For what the release command has written. */
export const setAsideDirectory = join(slugDirectory, 'set-aside')

/** Absolute, and without a variable: a .profile may change HOME, PATH and the directory. A slug always runs in /app. */
export const wrapperCommand = '/app/.heroku/smoke-test/release'

const wrapperPath = String.raw`((/app|\$HOME|\$\{HOME\}|~|\.)/)?\.heroku/smoke-test/release`
/** Quotes are taken out before, wherever they are. */
const wrapperAlone = new RegExp(String.raw`^\s*(exec\s+)?${wrapperPath}\s*$`)
const wrapperAmongOthers = new RegExp(String.raw`(^|[\s;&|({])${wrapperPath}($|[\s;&|)}])`)

/**
 * Whose a release command is: `ours` in any spelling, of an older version or of somebody who wrote it by
 * hand, `mixed` where our wrapper is one of its steps, or the app's `own`. Only the last may be wrapped: the
 * wrapper would run itself without end.
 */
export function classifyRelease(command: string): 'ours' | 'mixed' | 'own' {
  const unquoted = command.replace(/["']/g, '')
  if (wrapperAlone.test(unquoted)) return 'ours'
  return wrapperAmongOthers.test(unquoted) ? 'mixed' : 'own'
}

export type SlugFiles = {
  readonly directory: string
  readonly wrapper: string
  readonly init: string
  readonly tester: string
  readonly licenses: string
  /** Not called `node`: an app may end all processes of that name. */
  readonly node: string
  readonly releaseCommand: string
  /** Only where the Procfile has no web, and the language buildpack declares one. */
  readonly webCommand: string
  readonly build: string
}

/** The files in `.heroku/smoke-test`, or in another directory that is to become it. */
export function slugFiles(directory: string): SlugFiles {
  return {
    directory,
    wrapper: join(directory, 'release'),
    init: join(directory, 'contain.pl'),
    tester: join(directory, 'smoke-test.cjs'),
    licenses: join(directory, 'smoke-test.LICENSES.txt'),
    node: join(directory, 'smoke-test'),
    releaseCommand: join(directory, 'release-command'),
    webCommand: join(directory, 'web-command'),
    build: join(directory, 'build.json'),
  }
}
