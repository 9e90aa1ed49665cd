/** Reads an app's tree, as far as a plan needs it. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type AppJson, parseAppJson } from '../plan/app-json.ts'
import { type DefaultWeb, type FoundWeb, findDefaultWeb } from '../plan/default-web.ts'
import { type FileFinding, mayHoldText } from '../plan/file-finding.ts'
import type { Marks } from '../plan/marks.ts'
import { findCommand, isMisnamedProcfile, type Procfile, parseProcfile } from '../plan/procfile.ts'
import { readRecordedPort, readWebRecord, type WebRecord } from './build-record.ts'
import { classifyRelease, type SlugFiles, slugDirectory, slugFiles } from './layout.ts'
import { type FileReading, readFile, readTextIfPossible } from './read-file.ts'
import { readMarks } from './read-marks.ts'

/** A tree of which nothing counts that an earlier compile of ours has put into it. */
export type Tree = {
  /** Undefined where there is none; `bytes` are the file's own. Its entries are without a web that is ours. */
  readonly procfile: (Procfile & { readonly bytes: Buffer }) | undefined
  /** Heroku waits longer for the apps of its Java and Gradle buildpacks. */
  readonly platformBootLimitMs: number
  readonly appJson: AppJson
  /** Files of the app that cannot be read; `problems` where they may hold what the test would need. */
  readonly files: FileFindings
  readonly marks: Marks
  /** Files that look as if they were meant to be the Procfile. */
  readonly misnamedProcfiles: readonly string[]
}

export type FileFindings = {
  readonly problems: readonly FileFinding[]
  readonly warnings: readonly FileFinding[]
  /** Whether it was read, or there is none. */
  readonly isProcfileKnown: boolean
}

export type Slug = Pick<Tree, 'procfile' | 'platformBootLimitMs' | 'appJson' | 'files'> & {
  readonly defaultWeb: DefaultWeb
  /** The app's own, which our wrapper runs where it stands in its place. */
  readonly releaseCommand: string | undefined
  /** The port in a config var PORT, as the build found it. */
  readonly configPort: number | undefined
}

/** What a build starts from. */
export function readTree(directory: string): Tree {
  const files = slugFiles(join(directory, slugDirectory))
  const { procfile, ...settings } = readSettings(directory, readWebRecord(files.build))
  const own = procfile && isWhollyOurs(procfile, files) ? undefined : procfile
  return {
    ...settings,
    procfile,
    marks: readMarks(directory, own?.bytes.toString('latin1')),
    misnamedProcfiles: own ? [] : readdirSync(directory).filter(isMisnamedProcfile),
  }
}

/** What a test starts from: a slug, where the build's forecast counts, or by hand any tree. */
export function readSlug(directory: string): Slug {
  const files = slugFiles(join(directory, slugDirectory))
  const record = readWebRecord(files.build)
  const { procfile, ...settings } = readSettings(directory, record)
  const release = procfile && findCommand(procfile, 'release')
  return {
    ...settings,
    procfile,
    defaultWeb: readDefaultWeb(),
    configPort: readRecordedPort(files.build),
    releaseCommand: isOurs(release) ? readTextIfPossible(files.releaseCommand) : release,
  }

  /** Marks are read only where they are needed: a release has everything on record. */
  function readDefaultWeb(): DefaultWeb {
    if (procfile && findCommand(procfile, 'web') !== undefined) return { kind: 'none', declarations: [] }
    return readRecordedWeb(record, files) ?? findDefaultWeb(readTree(directory).marks)
  }
}

function readSettings(
  directory: string,
  record: WebRecord,
): Pick<Tree, 'platformBootLimitMs' | 'appJson' | 'files' | 'procfile'> {
  const procfile = readFile(join(directory, 'Procfile'))
  const appJson = readFile(join(directory, 'app.json'))
  return {
    platformBootLimitMs: isJava(directory) ? 90_000 : 60_000,
    procfile: procfile.kind === 'read' ? readProcfile(procfile.bytes, record) : undefined,
    appJson: parseAppJson(appJson.kind === 'read' ? appJson.bytes.toString('utf8') : undefined),
    files: findUnreadable(procfile, appJson),
  }
}

/** Without its Procfile nothing is known of an app. An app.json that holds no text has no healthchecks either. */
function findUnreadable(procfile: FileReading, appJson: FileReading): FileFindings {
  const problems: FileFinding[] = []
  const warnings: FileFinding[] = []
  if (procfile.kind === 'unreadable')
    problems.push({ kind: 'file-unreadable', path: 'Procfile', reason: procfile.reason })
  if (appJson.kind === 'unreadable') {
    const list = mayHoldText(appJson.reason) ? problems : warnings
    list.push({ kind: 'file-unreadable', path: 'app.json', reason: appJson.reason })
  }
  return { problems, warnings, isProcfileKnown: procfile.kind !== 'unreadable' }
}

/** The web that an earlier compile has written is no more the app's own than our release line is. */
function readProcfile(bytes: Buffer, { webWritten }: WebRecord): Tree['procfile'] {
  const procfile = parseProcfile(bytes)
  const isOurWeb =
    webWritten !== undefined &&
    findCommand(procfile, 'web') === webWritten &&
    isOurs(findCommand(procfile, 'release'))
  const entries = procfile.entries.filter(({ processType }) => !isOurWeb || processType !== 'web')
  return { ...procfile, entries, bytes }
}

function isOurs(releaseCommand: string | undefined): boolean {
  return releaseCommand !== undefined && classifyRelease(releaseCommand) === 'ours'
}

/** A Procfile that holds nothing but our release line was made by us. */
function isWhollyOurs({ entries }: Procfile, files: SlugFiles): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ processType, command }) => processType === 'release' && isOurs(command)) &&
    !existsSync(files.releaseCommand)
  )
}

function readRecordedWeb(
  { webRule, webWritten }: WebRecord,
  { webCommand }: SlugFiles,
): FoundWeb | undefined {
  const command = webWritten ?? readTextIfPossible(webCommand)
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
