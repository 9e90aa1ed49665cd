/** Reads an app's tree, as far as a plan needs it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AppJson, parseAppJson } from '../plan/app-json.ts'
import { isMisnamedProcfile, type Procfile, parseProcfile } from '../plan/procfile.ts'

export type Slug = {
  /** Undefined where the app has none; `bytes` are the file's own. */
  readonly procfile: (Procfile & { readonly bytes: Buffer }) | undefined
  /** Files that look as if they were meant to be the Procfile. */
  readonly misnamedProcfiles: readonly string[]
  /** Heroku waits longer for the apps of its Java and Gradle buildpacks. */
  readonly platformBootLimitMs: number
  readonly appJson: AppJson
}

/** Unreadable is the same as absent only where a file does not exist; all else is an exception. */
export function readSlug(directory: string): Slug {
  const bytes = readIfThere(join(directory, 'Procfile'))
  return {
    procfile: bytes && { ...parseProcfile(bytes), bytes },
    misnamedProcfiles: bytes ? [] : readdirSync(directory).filter(isMisnamedProcfile),
    platformBootLimitMs: isJava(directory) ? 90_000 : 60_000,
    appJson: parseAppJson(readIfThere(join(directory, 'app.json'))?.toString('utf8')),
  }
}

export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    throw error
  }
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
