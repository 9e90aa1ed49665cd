/**
 * The languages of Heroku's own buildpacks: which files make an app need one, and what it leaves behind.
 *
 * In the order in which Heroku tries them on an app that has not chosen: the first one is the app's own.
 */
import type { Marks } from './marks.ts'

export type Language = {
  /** As in `the Ruby buildpack`. */
  readonly name: string
  /** As `heroku buildpacks:add` takes it. */
  readonly buildpack: string
  /** A path in the app that its buildpack would build. */
  readonly appFile: RegExp
  /** Any of these says that the buildpack has run; the first one is for messages. */
  readonly marks: readonly string[]
}

export const ruby: Language = {
  name: 'Ruby',
  buildpack: 'heroku/ruby',
  appFile: /^Gemfile$/,
  marks: ['vendor/bundle', 'tmp/heroku-buildpack-release-step.yml', '.profile.d/ruby.sh'],
}
export const node: Language = {
  name: 'Node.js',
  buildpack: 'heroku/nodejs',
  appFile: /^package\.json$/,
  marks: ['.heroku/node'],
}
export const clojure: Language = {
  name: 'Clojure',
  buildpack: 'heroku/clojure',
  appFile: /^project\.clj$/,
  marks: ['.jdk'],
}
export const python: Language = {
  name: 'Python',
  buildpack: 'heroku/python',
  appFile: /^(requirements\.txt|Pipfile|poetry\.lock|uv\.lock)$/,
  marks: ['.heroku/python'],
}
export const java: Language = {
  name: 'Java',
  buildpack: 'heroku/java',
  appFile: /^pom\.xml$/,
  marks: ['.jdk'],
}
export const gradle: Language = {
  name: 'Gradle',
  buildpack: 'heroku/gradle',
  appFile: /^(gradlew|(build|settings)\.gradle(\.kts)?)$/,
  marks: ['.jdk'],
}
export const scala: Language = {
  name: 'Scala',
  buildpack: 'heroku/scala',
  appFile: /^([^/]+\.sbt|project\/build\.properties)$/,
  marks: ['.jdk'],
}
export const php: Language = {
  name: 'PHP',
  buildpack: 'heroku/php',
  appFile: /^(composer\.json|index\.php)$/,
  marks: ['.heroku/php'],
}
export const go: Language = {
  name: 'Go',
  buildpack: 'heroku/go',
  appFile: /^(go\.mod|Gopkg\.lock|Godeps\/Godeps\.json|vendor\/vendor\.json|glide\.yaml)$/,
  marks: ['.profile.d/go.sh'],
}
export const dotnet: Language = {
  name: '.NET',
  buildpack: 'heroku/dotnet',
  appFile: /^[^/]+\.(sln|slnx|csproj|fsproj|vbproj)$/,
  marks: ['.heroku/cnb/dotnet'],
}
export const staticSite: Language = {
  name: 'static',
  buildpack: 'heroku-community/static',
  appFile: /^static\.json$/,
  marks: ['bin/boot'],
}

export const languages: readonly Language[] = [
  ruby,
  node,
  clojure,
  python,
  java,
  gradle,
  scala,
  php,
  go,
  dotnet,
  staticSite,
]

/** A buildpack that the app seems to need, and that has not run: `file` is there, and `mark` is not. */
export type Unbuilt = {
  readonly name: string
  readonly buildpack: string
  readonly file: string
  readonly mark: string
}

/** Whether the app needs the language's buildpack; the file that says so. */
export function findAppFile({ appFile }: Language, marks: Marks): string | undefined {
  return [...marks.paths].sort().find(path => appFile.test(path))
}

/** Whether the language's buildpack has run before. The JVM's share their mark: `findAppFile` tells them apart. */
export function hasRun(language: Language, marks: Marks): boolean {
  return language.marks.some(mark => marks.paths.has(mark))
}

/** Empty where the app does not need the language's buildpack, or it has run before. */
export function findUnbuilt(language: Language, marks: Marks): readonly Unbuilt[] {
  const { name, buildpack } = language
  const file = findAppFile(language, marks)
  const [mark] = language.marks
  if (file === undefined || mark === undefined || hasRun(language, marks)) return []
  return [{ name, buildpack, file, mark }]
}
