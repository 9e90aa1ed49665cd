/** What languages and frameworks write beside an app whenever they run: no app depends on it, and nobody has to know. */

/** @param path  Below the app's directory. */
export function isLeftByRuntime(path: string): boolean {
  return patterns.some(pattern => pattern.test(path))
}

const patterns: readonly RegExp[] = [
  // Rails and its kin, of the app itself: a folder of this name further down may hold code.
  /^(?:tmp|log)(?:\/|$)/,
  // Caches, bootsnap's among them, wherever the command changes to. HOME is the app's directory, so npm logs here.
  /(?:^|\/)(?:__pycache__|\.cache|tmp\/cache)(?:\/|$)/,
  /^\.npm(?:\/|$)/,
  /\.pyc$/,
  // What Rails dumps after a migration, for each of its databases.
  /(?:^|\/)db\/(?:\w+_)?(?:schema\.rb|structure\.sql)$/,
]
