/** Finds the app.json files that a path names: one file, one repository, or a folder of repositories. */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { detectLanguage, foldersToList } from '../app-json/language.ts'
import { describeSystemError } from '../system-error.ts'

export type Found = {
  /** As its owner would type it. */
  readonly label: string
} & (
  | { readonly kind: 'app-json'; readonly path: string; readonly language: string | undefined }
  /** A repository without one. */
  | { readonly kind: 'missing'; readonly path: string; readonly language: string | undefined }
  /** A link is not followed out of the tree that was named. */
  | { readonly kind: 'leads-out'; readonly target: string }
  | { readonly kind: 'problem'; readonly problem: string }
)

/** What a repository is known by, besides the files of its language. */
const repositoryMarks = ['app.json', 'Procfile', '.git']

export function findAppJson(path: string): readonly Found[] {
  try {
    if (!existsSync(path))
      return [{ kind: 'problem', label: path, problem: 'there is no such file or directory' }]
    if (!statSync(path).isDirectory()) {
      const directory = dirname(path)
      return [locate(directory, basename(path), realpathSync(directory))]
    }
    const root = realpathSync(path)
    if (isRepository(path)) return [locate(path, 'app.json', root)]
    const repositories = readdirSync(path)
      .sort()
      .filter(name => !name.startsWith('.') && name !== 'node_modules')
      .map(name => join(path, name))
      .filter(child => statSync(child, { throwIfNoEntry: false })?.isDirectory() === true)
    const found = repositories.flatMap(directory => findInRepository(directory, root))
    return found.length > 0 ? found : [{ kind: 'problem', label: path, problem: 'no repository is in it' }]
  } catch (error) {
    return [{ kind: 'problem', label: path, problem: describeSystemError(error) }]
  }
}

/** A directory that is no repository is passed over in silence: folders hold other things as well. */
function findInRepository(directory: string, root: string): readonly Found[] {
  try {
    const real = realpathSync(directory)
    if (!isWithin(real, root)) return [{ kind: 'leads-out', label: directory, target: real }]
    return isRepository(directory) ? [locate(directory, 'app.json', root)] : []
  } catch (error) {
    return [{ kind: 'problem', label: directory, problem: describeSystemError(error) }]
  }
}

function locate(directory: string, name: string, root: string): Found {
  const label = join(directory, name)
  const language = detectLanguage(listFiles(directory))
  if (lstatSync(label, { throwIfNoEntry: false }) === undefined)
    return { kind: 'missing', label, path: label, language }
  const real = realpathSync(label)
  if (!isWithin(real, root)) return { kind: 'leads-out', label, target: real }
  return { kind: 'app-json', label, path: real, language }
}

function isRepository(directory: string): boolean {
  const files = listFiles(directory)
  return repositoryMarks.some(mark => files.includes(mark)) || detectLanguage(files) !== undefined
}

/** Names in the root, and paths in the few folders that tell a language. */
function listFiles(directory: string): readonly string[] {
  const names = readdirSync(directory)
  const inner = foldersToList
    .filter(folder => names.includes(folder) && statSync(join(directory, folder)).isDirectory())
    .flatMap(folder => readdirSync(join(directory, folder)).map(name => `${folder}/${name}`))
  return [...names, ...inner]
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
