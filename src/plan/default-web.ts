/**
 * The web command of an app whose Procfile has none: what the language buildpack will declare.
 *
 * Pure, and a forecast: buildpacks declare their default process types after all of them have built, so
 * that theirs are recomputed here from what they have left in the tree, or read where they have noted
 * them. With two buildpacks the last one's bin/release wins, and nothing in the tree tells which that is,
 * even where one of them declares nothing: so exactly one must have run, and none be expected later.
 */
import {
  type CommandDeclaration,
  type Declaration,
  declare,
  declareNone,
  type LaterDeclaration,
  type NoDeclaration,
  type NotedWeb,
} from './declaration.ts'
import { declareJvm } from './default-web-jvm.ts'
import {
  dotnet,
  findUnbuilt,
  go,
  hasRun,
  type Language,
  languages,
  node,
  php,
  python,
  ruby,
  staticSite,
} from './languages.ts'
import { readLaunchToml } from './launch-toml.ts'
import { dotnetLaunchPath, type Marks, rubyReleasePath } from './marks.ts'
import { parseProcfile } from './procfile.ts'
import { readReleaseYaml } from './release-yaml.ts'

export type DefaultWeb = FoundWeb | MissingWeb

export type FoundWeb = {
  readonly kind: 'found'
  readonly command: string
  /** Whose it is, for people: `the Node.js buildpack`. */
  readonly rule: string
  /** It must be, where the buildpack drops it as soon as there is a Procfile; elsewhere it must not. */
  readonly isWrittenIntoProcfile: boolean
}

export type MissingWeb =
  | { readonly kind: 'ambiguous'; readonly declarations: readonly Declaration[] }
  /** No buildpack that is known has run, or it declares none. */
  | { readonly kind: 'none'; readonly declarations: readonly NoDeclaration[] }

/** Nothing is declared where the Procfile has a web, which wins. */
export function findDefaultWeb(marks: Marks): DefaultWeb {
  if (declaresWebItself(marks)) return { kind: 'none', declarations: [] }
  const declared = listDeclarations(marks)
  const hasCommand = declared.some(({ kind }) => kind === 'command')
  const declarations = hasCommand ? [...declared, ...findLater(marks)] : declared
  const [first, ...others] = declarations
  if (first?.kind === 'command' && others.length === 0) return found(first)
  const silent = declarations.filter(each => each.kind === 'none')
  return silent.length === declarations.length
    ? { kind: 'none', declarations: silent }
    : { kind: 'ambiguous', declarations }
}

/** What each buildpack that has run declares. */
export function listDeclarations(marks: Marks): readonly Declaration[] {
  return rules.flatMap(rule => rule(marks))
}

/** Whether the app's own Procfile has a web. */
export function declaresWebItself(marks: Marks): boolean {
  return listOwnTypes(marks).includes('web')
}

const rules: readonly ((marks: Marks) => readonly Declaration[])[] = [
  declareRuby,
  declareNode,
  declareJvm,
  declareDotnet,
  marks => (hasRun(php, marks) ? [declare(php, 'heroku-php-apache2')] : []),
  declareStatic,
  marks => declareNothingByItself(python, marks),
  // It writes a Procfile where there is none, and leaves one without web as it is.
  marks => declareNothingByItself(go, marks),
]

/**
 * The buildpacks that may come after this one: their web is the one that counts then, and several declare
 * none beside the Procfile that a release line of ours would make. A package.json is there in many apps
 * for their assets alone, and Python declares none.
 */
function findLater(marks: Marks): readonly LaterDeclaration[] {
  return languages
    .filter(language => language !== node && language !== python)
    .flatMap(language => findUnbuilt(language, marks))
    .map(unbuilt => ({ kind: 'later', ...unbuilt }))
}

function listOwnTypes({ procfile = '' }: Marks): readonly string[] {
  return parseProcfile(Buffer.from(procfile)).entries.map(({ processType }) => processType)
}

function found({ command, rule, isDroppedByProcfile }: CommandDeclaration): FoundWeb {
  return { kind: 'found', command, rule, isWrittenIntoProcfile: isDroppedByProcfile }
}

function declareRuby(marks: Marks): readonly Declaration[] {
  return hasRun(ruby, marks) ? [declareNoted(ruby, readReleaseYaml(marks.texts.get(rubyReleasePath)))] : []
}

function declareDotnet(marks: Marks): readonly Declaration[] {
  return hasRun(dotnet, marks)
    ? [declareNoted(dotnet, readLaunchToml(marks.texts.get(dotnetLaunchPath)))]
    : []
}

/** `npm start` is declared whether it can work or not; without anything to start, no web is meant. */
function declareNode(marks: Marks): readonly Declaration[] {
  const { paths, procfile, texts } = marks
  if (!paths.has('.heroku/node')) return []
  if (/^\s*mcp.*:/m.test(procfile ?? ''))
    return [declareNone(node, 'declares none beside an mcp process type')]
  if (!hasStartScript(texts.get('package.json')) && !paths.has('server.js'))
    return [declareNone(node, 'declares npm start, but package.json has no start script for it')]
  // It is declared for bots and workers too, which have no web and are scaled to none.
  if (listOwnTypes(marks).some(processType => processType !== 'release'))
    return [declareNone(node, 'declares npm start, which is not tested beside other process types')]
  return [declare(node, 'npm start')]
}

/** What cannot be read is npm's to refuse. */
function hasStartScript(packageJson: string | undefined): boolean {
  try {
    const { scripts } = JSON.parse(packageJson ?? '{}') as { readonly scripts?: { readonly start?: unknown } }
    return typeof scripts?.start === 'string'
  } catch {
    // A package.json that is no JSON.
    return true
  }
}

function declareStatic({ paths }: Marks): readonly Declaration[] {
  return paths.has('static.json') && paths.has('bin/boot') ? [declare(staticSite, 'bin/boot')] : []
}

function declareNothingByItself(language: Language, marks: Marks): readonly Declaration[] {
  return hasRun(language, marks) ? [declareNone(language, 'declares none by itself')] : []
}

function declareNoted(language: Language, noted: NotedWeb): Declaration {
  switch (noted.kind) {
    case 'command':
      return declare(language, noted.command)
    case 'none':
      return declareNone(language, 'declares none for this app')
    case 'unreadable':
      return declareNone(language, 'has noted its web in a way that is not understood here')
  }
}
