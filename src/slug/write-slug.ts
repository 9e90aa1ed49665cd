/** Puts the tester and its wrapper into a slug, and the wrapper into its Procfile. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { FoundWeb } from '../plan/default-web.ts'
import { rewriteCommand, rewriteRelease } from '../plan/procfile.ts'
import { type BuildRecord, formatBuildRecord, type WebRecord } from './build-record.ts'
import { classifyRelease, type SlugFiles, slugDirectory, slugFiles, wrapperCommand } from './layout.ts'
import { readIfThere } from './read-if-there.ts'

export type Installation = {
  readonly slugDirectory: string
  /** The buildpack's lib/, where the files come from. */
  readonly libDirectory: string
  /** A Node in the slug, which is linked to, or elsewhere, which is copied. */
  readonly nodePath: string
  /** Undefined where there is none, which then is made. */
  readonly procfileBytes: Buffer | undefined
  /** As the Procfile has it now: undefined for none, our own wrapper after an earlier compile. */
  readonly releaseCommand: string | undefined
  /** What stands in for the Procfile's web; undefined where it has one. */
  readonly defaultWeb: FoundWeb | undefined
  readonly build: Omit<BuildRecord, keyof WebRecord>
}

/** All or nothing: the directory is made aside and takes its name when it is whole. */
export function writeSlug(installation: Installation): void {
  const { slugDirectory: slug, libDirectory, releaseCommand, defaultWeb, build } = installation
  const target = join(slug, slugDirectory)
  const command = findOwnCommand(releaseCommand, slugFiles(target))
  mkdirSync(dirname(target), { recursive: true })
  const staging = slugFiles(mkdtempSync(`${target}-`))
  try {
    chmodSync(staging.directory, 0o755)
    copyFile(join(libDirectory, 'release.sh'), staging.wrapper, 0o755)
    copyFile(join(libDirectory, 'contain.pl'), staging.init, 0o644)
    copyFile(join(libDirectory, 'smoke-test.cjs'), staging.tester, 0o644)
    copyFile(join(libDirectory, 'smoke-test.LICENSES.txt'), staging.licenses, 0o644)
    placeNode(installation, staging.node)
    if (command !== undefined) writeFileSync(staging.releaseCommand, command)
    if (defaultWeb?.isWrittenIntoProcfile === false) writeFileSync(staging.webCommand, defaultWeb.command)
    writeFileSync(staging.build, formatBuildRecord({ ...build, ...recordWeb(defaultWeb) }))
    rmSync(target, { recursive: true, force: true })
    renameSync(staging.directory, target)
  } catch (error) {
    rmSync(staging.directory, { recursive: true, force: true })
    throw error
  }
  try {
    writeFileSync(join(slug, 'Procfile'), writeProcfile(installation))
  } catch (error) {
    if (releaseCommand !== wrapperCommand) rmSync(target, { recursive: true, force: true })
    throw error
  }
}

/** A second compile finds our wrapper in the Procfile; the app's own command is where the first put it. */
function findOwnCommand(releaseCommand: string | undefined, files: SlugFiles): string | Buffer | undefined {
  if (releaseCommand === undefined) return undefined
  switch (classifyRelease(releaseCommand)) {
    case 'ours':
      return readIfThere(files.releaseCommand)
    case 'mixed':
      return undefined
    case 'own':
      return releaseCommand
  }
}

function recordWeb(web: FoundWeb | undefined): WebRecord {
  if (web === undefined) return {}
  return { webRule: web.rule, ...(web.isWrittenIntoProcfile ? { webWritten: web.command } : {}) }
}

function writeProcfile(installation: Installation): Buffer {
  const { procfileBytes = Buffer.alloc(0), releaseCommand, defaultWeb } = installation
  const withWeb = defaultWeb?.isWrittenIntoProcfile
    ? rewriteCommand(procfileBytes, 'web', defaultWeb.command)
    : procfileBytes
  const startsWrapper = releaseCommand !== undefined && classifyRelease(releaseCommand) === 'mixed'
  return startsWrapper ? withWeb : rewriteRelease(withWeb, wrapperCommand)
}

/**
 * A link must be relative, and must not leave the slug: the tree is built in /tmp and runs as /app. The
 * kernel follows its `..` from where the directory really is.
 */
function placeNode({ slugDirectory: slug, nodePath }: Installation, target: string): void {
  const root = realpathSync(slug)
  const isInSlug = realpathSync(nodePath).startsWith(`${root}/`) && existsSync(nodePath)
  const [from, to] = [realpathSync(dirname(target)), realpathSync(dirname(nodePath))]
  if (isInSlug) symlinkSync(relative(from, join(to, basename(nodePath))), target)
  else copyFile(nodePath, target, 0o755)
}

function copyFile(from: string, to: string, mode: number): void {
  copyFileSync(from, to)
  chmodSync(to, mode)
}
