/** Reads the config vars of a build: a file each in ENV_DIR, its content the value. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, environmentOf } from '../plan/environment.ts'

/** An ENV_DIR that is not there holds no config vars. */
export function readConfigVars(directory: string | undefined): Environment {
  if (directory === undefined || !existsSync(directory)) return environmentOf({})
  const entries = readdirSync(directory, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(directory, name), 'utf8')] as const)
  return environmentOf(Object.fromEntries(entries))
}
