/**
 * Which buildpack Heroku would choose for a repository that names none.
 *
 * Pure. The first that matches wins, in the order of Heroku's documentation: a Rails app with a
 * package.json is Ruby.
 */
import { languages } from '../../plan/languages.ts'

/** What the bin/detect of a buildpack takes besides the files that make an app need it for sure. */
const detectedToo: Readonly<Record<string, RegExp>> = {
  'heroku/python':
    /^(\.python-version|(__init__|app|main|manage|server|setup)\.py|pdm\.lock|Pipfile\.lock|pyproject\.toml|runtime\.txt|setup\.cfg)$/,
  'heroku/java': /^pom\.(atom|clj|groovy|rb|scala|yaml|yml)$/,
  'heroku/scala': /^(project|\.sbt)\/[^/]+\.scala$/,
  'heroku/dotnet': /^[^/]+\.cs$/,
}

/** Besides the root, the folders with a file that tells a language. */
export const foldersToList = ['project', '.sbt', 'Godeps', 'vendor'] as const

/**
 * @param files  By their paths from the root: those in the root and in `foldersToList`.
 * @returns undefined where none matches. The buildpacks of the community are chosen by nobody but the app.
 */
export function detectLanguage(files: readonly string[]): string | undefined {
  return languages.find(
    ({ buildpack, appFile }) =>
      buildpack.startsWith('heroku/') &&
      files.some(file => appFile.test(file) || detectedToo[buildpack]?.test(file)),
  )?.buildpack
}
