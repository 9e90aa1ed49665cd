/** Whether this buildpack has run before the one that builds the app, and so before there was anything to test. */
import { findAppFile, hasRun, languages } from './languages.ts'
import type { Marks } from './marks.ts'

/** A buildpack that the app needs, and that has not run: `file` is there, and `mark` is not. */
export type MissingBuildpack = { readonly buildpack: string; readonly file: string; readonly mark: string }

/**
 * The first buildpack that the app's files ask for, where none at all has left its marks. One language
 * is enough: the package.json of a Rails app is the Ruby buildpack's as well.
 */
export function findMissingBuildpack(marks: Marks): MissingBuildpack | undefined {
  if (languages.some(language => hasRun(language, marks))) return undefined
  for (const language of languages) {
    const file = findAppFile(language, marks)
    const [mark] = language.marks
    if (file !== undefined && mark !== undefined) return { buildpack: language.buildpack, file, mark }
  }
  return undefined
}

export function describeMissingBuildpack({ buildpack, file, mark }: MissingBuildpack): readonly string[] {
  return [
    `It seems that no language buildpack has run before this one: there is a ${file}, but no ${mark}.`,
    'This one tests what the others have built, so it must be the last. To see the order:',
    '  heroku buildpacks',
    `To put ${buildpack} first, where it comes later (else leave out the first command):`,
    `  heroku buildpacks:remove ${buildpack}`,
    `  heroku buildpacks:add --index 1 ${buildpack}`,
  ]
}
