/** Writes a file as a whole or not at all: it is made aside, and takes its name when it is whole. */
import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

/** A new file gets the mode that any new file gets, an old one keeps its own. */
export function writeAtomically(path: string, text: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  const aside = `${path}.${crypto.randomUUID()}`
  try {
    writeFileSync(aside, text, { flag: 'wx' })
    if (mode !== undefined) chmodSync(aside, mode)
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}
