/** The variables of `.env`, or of the file that --env-file names. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readEnvFile } from '../plan/env-file.ts'
import { describeFileFinding } from '../plan/file-finding.ts'
import { type FileReading, isStream, readFile } from '../slug/read-file.ts'
import { UsageError } from './usage.ts'

export type EnvFile = {
  readonly variables: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

/** Throws a UsageError for one that cannot be read, or not be understood. */
export function readNamedEnvFile(path: string): EnvFile {
  // A pipe of the shell, <(...), and /dev/null are as good as a file. To open a pipe twice would lose what it holds.
  if (isStream(resolve(path))) return parse(path, readStream(path))
  const reading = readFile(resolve(path))
  switch (reading.kind) {
    case 'absent':
      throw new UsageError(`there is no file ${path}`)
    case 'read':
      return parse(path, reading.bytes)
    case 'unreadable':
      throw new UsageError(describe(path, reading))
  }
}

/** A directory of that name is a virtual environment of Python. */
export function readOwnEnvFile(directory: string): EnvFile {
  const name = '.env'
  const path = join(directory, name)
  const reading = isStream(path) ? notRegular : readFile(path)
  if (reading.kind === 'read') return parse(name, reading.bytes)
  if (reading.kind === 'absent' || reading.reason === 'directory') return { variables: {}, warnings: [] }
  if (reading.reason === 'not-permitted' || reading.reason === 'too-large')
    throw new UsageError(describe(name, reading))
  const advice = reading === notRegular ? ` To read it: --env-file ${path}` : ''
  return { variables: {}, warnings: [`${describe(name, reading)} It is not read.${advice}`] }
}

const notRegular = { kind: 'unreadable', reason: 'no-regular-file' } as const

function parse(path: string, bytes: Buffer): EnvFile {
  const reading = readEnvFile(bytes.toString('utf8'))
  if (reading.kind === 'refused') throw new UsageError(`${path}, line ${reading.line}, ${reading.reason}`)
  return {
    variables: Object.fromEntries(reading.variables),
    warnings: reading.ignoredLines.map(line => `${path}, line ${line}, is ignored: it is not NAME=VALUE.`),
  }
}

function readStream(path: string): Buffer {
  try {
    return readFileSync(resolve(path))
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    )
  }
}

function describe(path: string, { reason }: Extract<FileReading, { kind: 'unreadable' }>): string {
  return describeFileFinding({ kind: 'file-unreadable', path, reason })
}
