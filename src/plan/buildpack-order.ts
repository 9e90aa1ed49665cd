/** Whether this buildpack has run before one that builds the app, and so before all was there to be tested. */
import { findUnbuilt, hasRun, languages, type Unbuilt } from './languages.ts'
import type { Marks } from './marks.ts'

export const orderAdvice: readonly string[] = [
  'This one tests what the others have built, so it must be the last. To see the order:',
  '  heroku buildpacks',
]

/** A config var by which a buildpack exchanges the tree or its Procfile, and that it has not done so yet. */
export type Rewrite = { readonly name: string; readonly rewrites: 'Procfile' | 'tree' }

/** Of buildpacks for repositories that hold several apps. */
export const rewritingVariables: readonly Rewrite[] = [
  { name: 'PROCFILE', rewrites: 'Procfile' },
  { name: 'APP_BASE', rewrites: 'tree' },
  { name: 'PROJECT_PATH', rewrites: 'tree' },
]

export function describeRewrite({ name, rewrites }: Rewrite): readonly string[] {
  return [
    rewrites === 'Procfile'
      ? `The config var ${name} names a file that differs from the Procfile.`
      : `The config var ${name} names a directory that is still a part of the app.`,
    'If a buildpack that runs later puts it in place, releases are not tested.',
    ...orderAdvice,
  ]
}

/**
 * The first buildpack that the app's files ask for, where none at all has left its marks. One language
 * is enough: the package.json of a Rails app is the Ruby buildpack's as well.
 */
export function findMissingBuildpack(marks: Marks): Unbuilt | undefined {
  if (languages.some(language => hasRun(language, marks))) return undefined
  return languages.flatMap(language => findUnbuilt(language, marks)).at(0)
}

export function describeMissingBuildpack({ buildpack, file, mark }: Unbuilt): readonly string[] {
  return [
    `It seems that no language buildpack has run before this one: there is a ${file}, but no ${mark}.`,
    ...orderAdvice,
    `If ${buildpack} comes later there, put it first (if this one is alone there, leave out the first command):`,
    `  heroku buildpacks:remove ${buildpack}`,
    `  heroku buildpacks:add --index 1 ${buildpack}`,
    'If another buildpack there has built this app, there is nothing to do.',
  ]
}
