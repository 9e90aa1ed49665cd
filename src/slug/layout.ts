/** Where our files are in a slug, and how the Procfile calls them. */
import { join } from 'node:path'

export const slugDirectory = join('.heroku', 'smoke-test')

/** For what the release command has written. */
export const setAsideDirectory = join(slugDirectory, 'set-aside')

/** Absolute through $HOME, since a .profile may have changed directory. */
export const wrapperCommand = '"$HOME/.heroku/smoke-test/release"'

export type SlugFiles = {
  readonly directory: string
  readonly wrapper: string
  readonly init: string
  readonly tester: string
  readonly licenses: string
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
    node: join(directory, 'node'),
    releaseCommand: join(directory, 'release-command'),
    webCommand: join(directory, 'web-command'),
    build: join(directory, 'build.json'),
  }
}
