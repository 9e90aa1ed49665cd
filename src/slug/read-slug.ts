/** Reads an app's tree, as far as a plan needs it. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type AppJson, parseAppJson } from '../plan/app-json.ts'
import { type DefaultWeb, type FoundWeb, findDefaultWeb } from '../plan/default-web.ts'
import type { Marks } from '../plan/marks.ts'
import { findCommand, isMisnamedProcfile, type Procfile, parseProcfile } from '../plan/procfile.ts'
import { readConfigPort, readWebRecord, type WebRecord } from './build-record.ts'
import { type SlugFiles, slugDirectory, slugFiles, wrapperCommand } from './layout.ts'
import { readIfThere } from './read-if-there.ts'
import { readMarks } from './read-marks.ts'

/** A tree of which nothing counts that an earlier compile of ours has put into it. */
export type Tree = {
  /** Undefined where there is none; `bytes` are the file's own. Its entries are without a web that is ours. */
  readonly procfile: (Procfile & { readonly bytes: Buffer }) | undefined
  /** Heroku waits longer for the apps of its Java and Gradle buildpacks. */
  readonly platformBootLimitMs: number
  readonly appJson: AppJson
  readonly marks: Marks
  /** Files that look as if they were meant to be the Procfile. */
  readonly misnamedProcfiles: readonly string[]
}

export type Slug = Pick<Tree, 'procfile' | 'platformBootLimitMs' | 'appJson'> & {
  readonly defaultWeb: DefaultWeb
  /** The app's own, which our wrapper runs where it stands in its place. */
  readonly releaseCommand: string | undefined
  /** The port in a config var PORT, as the build found it. */
  readonly configPort: number | undefined
}

/** What a build starts from. */
export function readTree(directory: string): Tree {
  const files = slugFiles(join(directory, slugDirectory))
  const procfile = readProcfile(directory, readWebRecord(files.build))
  const own = procfile && isWhollyOurs(procfile, files) ? undefined : procfile
  return {
    ...readSettings(directory),
    procfile,
    marks: readMarks(directory, own?.bytes.toString('latin1')),
    misnamedProcfiles: own ? [] : readdirSync(directory).filter(isMisnamedProcfile),
  }
}

/** What a test starts from: a slug, where the build's forecast counts, or by hand any tree. */
export function readSlug(directory: string): Slug {
  const files = slugFiles(join(directory, slugDirectory))
  const record = readWebRecord(files.build)
  const procfile = readProcfile(directory, record)
  const release = procfile && findCommand(procfile, 'release')
  return {
    ...readSettings(directory),
    procfile,
    defaultWeb: readDefaultWeb(),
    configPort: readConfigPort(files.build),
    releaseCommand:
      release === wrapperCommand ? readIfThere(files.releaseCommand)?.toString('utf8') : release,
  }

  /** Marks are read only where they are needed: a release has everything on record. */
  function readDefaultWeb(): DefaultWeb {
    if (procfile && findCommand(procfile, 'web') !== undefined) return { kind: 'none', declarations: [] }
    return readRecordedWeb(record, files) ?? findDefaultWeb(readTree(directory).marks)
  }
}

function readSettings(directory: string): Pick<Tree, 'platformBootLimitMs' | 'appJson'> {
  return {
    platformBootLimitMs: isJava(directory) ? 90_000 : 60_000,
    appJson: parseAppJson(readIfThere(join(directory, 'app.json'))?.toString('utf8')),
  }
}

/** The web that an earlier compile has written is no more the app's own than our release line is. */
function readProcfile(directory: string, { webWritten }: WebRecord): Tree['procfile'] {
  const bytes = readIfThere(join(directory, 'Procfile'))
  if (bytes === undefined) return undefined
  const procfile = parseProcfile(bytes)
  const isOurWeb =
    webWritten !== undefined &&
    findCommand(procfile, 'web') === webWritten &&
    findCommand(procfile, 'release') === wrapperCommand
  const entries = procfile.entries.filter(({ processType }) => !isOurWeb || processType !== 'web')
  return { ...procfile, entries, bytes }
}

/** A Procfile that holds nothing but our release line was made by us. */
function isWhollyOurs({ entries }: Procfile, files: SlugFiles): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ processType, command }) => processType === 'release' && command === wrapperCommand) &&
    !existsSync(files.releaseCommand)
  )
}

function readRecordedWeb(
  { webRule, webWritten }: WebRecord,
  { webCommand }: SlugFiles,
): FoundWeb | undefined {
  const command = webWritten ?? readIfThere(webCommand)?.toString('utf8')
  if (webRule === undefined || command === undefined) return undefined
  return { kind: 'found', command, rule: webRule, isWrittenIntoProcfile: webWritten !== undefined }
}

/** The JVM buildpacks leave a .jdk; which of them it was, the app's own build file tells. */
function isJava(directory: string): boolean {
  const buildFiles = [
    'pom.xml',
    'build.gradle',
    'build.gradle.kts',
    'settings.gradle',
    'settings.gradle.kts',
    'gradlew',
  ]
  return existsSync(join(directory, '.jdk')) && buildFiles.some(file => existsSync(join(directory, file)))
}
