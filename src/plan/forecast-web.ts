/**
 * The web command of an app that no buildpack has built yet, such as a fresh checkout.
 *
 * Pure, and less certain than the forecast of a build: which buildpacks an app has is not in its files,
 * and some declare what they have built. Whatever is not certain is no command, but a reason.
 */
import { type Declaration, declareNone } from './declaration.ts'
import { type DefaultWeb, declaresWebItself, listDeclarations } from './default-web.ts'
import { forecastRuby } from './forecast-ruby.ts'
import {
  clojure,
  dotnet,
  findAppFile,
  go,
  gradle,
  java,
  type Language,
  languages,
  ruby,
  scala,
  staticSite,
} from './languages.ts'
import type { Marks } from './marks.ts'

/** They decide only when they have built, and some of them declare nothing beside a Procfile. */
const deciding: readonly Language[] = [clojure, java, gradle, scala, dotnet]
/** What bundler and people have in a checkout as well. */
const ambiguousMarks: readonly string[] = ['vendor/bundle', 'bin/boot']

/** Whether a buildpack has run here, so that its own marks are better than a forecast. */
export function isBuilt({ paths }: Marks): boolean {
  return languages.some(({ marks }) => marks.some(mark => paths.has(mark) && !ambiguousMarks.includes(mark)))
}

export function forecastWeb(marks: Marks): DefaultWeb {
  if (declaresWebItself(marks)) return { kind: 'none', declarations: [] }
  const declarations = findNeeded(marks).flatMap(language => forecast(language, marks))
  const [first, ...others] = declarations
  if (first?.kind === 'command' && others.length === 0)
    return { kind: 'found', command: first.command, rule: unbuilt(first.rule), isWrittenIntoProcfile: false }
  const silent = declarations.filter(each => each.kind === 'none')
  return silent.length === declarations.length
    ? { kind: 'none', declarations: silent }
    : { kind: 'ambiguous', declarations }
}

/** Whether Heroku will wait longer for it, as for all apps of its Java and Gradle buildpacks. */
export function seemsJava(marks: Marks): boolean {
  return findNeeded(marks).some(language => language === java || language === gradle)
}

function findNeeded(marks: Marks): readonly Language[] {
  return languages.filter(language => findAppFile(language, marks) !== undefined)
}

function forecast(language: Language, marks: Marks): readonly Declaration[] {
  if (language === ruby) return [forecastRuby(marks.texts.get('Gemfile.lock'))]
  if (language === go && marks.procfile === undefined)
    return [declareNone(go, 'writes a Procfile when it builds this app, which is not known yet')]
  const others = [...marks.paths].filter(path => !languages.some(each => each.marks.includes(path)))
  const mark = language === staticSite ? ['bin/boot'] : language.marks.slice(0, 1)
  const isOther = (path: string) => languages.some(each => each !== language && each.appFile.test(path))
  const paths = new Set([...others.filter(path => !isOther(path)), ...mark])
  const declarations = listDeclarations({ ...marks, paths })
  const isUndecided = deciding.includes(language) && declarations.every(({ kind }) => kind === 'none')
  if (isUndecided && marks.procfile === undefined)
    return [declareNone(language, 'declares its web when it has built this app, which is not known yet')]
  return declarations
}

/** Part of the origin of the command, since another buildpack may be the one. */
function unbuilt(rule: string): string {
  return `${rule}, if that is the one that builds this app`
}
