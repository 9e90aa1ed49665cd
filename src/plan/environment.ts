/**
 * An environment as bytes: NUL-separated `NAME=value` entries, as /proc/<pid>/environ has them.
 *
 * The app must get its variables exactly as the platform set them, whatever bytes they hold, so
 * entries are kept as latin1 strings (one character a byte) and only what we read is decoded.
 */

export type Environment = { readonly entries: readonly string[] }

/** What a test changes for the process under test alone. Unsetting comes first. */
export type EnvironmentChanges = {
  readonly unset: readonly string[]
  readonly set: ReadonlyMap<string, string>
}

/** Reads the bytes of an environment; a missing final NUL is as good as one. */
export function parseEnvironment(bytes: Buffer): Environment {
  return {
    entries: bytes
      .toString('latin1')
      .split('\0')
      .filter(entry => entry !== ''),
  }
}

/** Makes an environment of decoded variables, such as `process.env` or the files of ENV_DIR. */
export function environmentOf(variables: Readonly<Record<string, string | undefined>>): Environment {
  const entries = Object.entries(variables).flatMap(([name, value]) =>
    value === undefined ? [] : [toLatin1(`${name}=${value}`)],
  )
  return { entries }
}

/** The decoded value of a variable; undefined when it is unset. */
export function readVariable(environment: Environment, name: string): string | undefined {
  const prefix = toLatin1(`${name}=`)
  const entry = environment.entries.find(candidate => candidate.startsWith(prefix))
  return entry === undefined ? undefined : fromLatin1(entry.slice(prefix.length))
}

/** The names of all variables, in the environment's own order. */
export function variableNames(environment: Environment): readonly string[] {
  return environment.entries.map(entry => fromLatin1(entry.split('=', 1)[0] ?? ''))
}

/** The same environment with `changes` made; all else stays as it was, byte for byte. */
export function changeEnvironment(environment: Environment, changes: EnvironmentChanges): Environment {
  const gone = new Set([...changes.unset, ...changes.set.keys()].map(toLatin1))
  const kept = environment.entries.filter(entry => !gone.has(entry.split('=', 1)[0] ?? ''))
  const set = [...changes.set].map(([name, value]) => toLatin1(`${name}=${value}`))
  return { entries: [...kept, ...set] }
}

/** The bytes that `parseEnvironment` reads back. */
export function environmentBytes(environment: Environment): Buffer {
  return Buffer.from(environment.entries.map(entry => `${entry}\0`).join(''), 'latin1')
}

function toLatin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

function fromLatin1(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}
