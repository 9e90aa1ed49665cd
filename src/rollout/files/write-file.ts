/** Writes a file as a whole or not at all: it is made aside, and takes its name when it is on the disk. */
import { randomUUID } from 'node:crypto'
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'

/** A new file is readable by all, as git would make it; an old one keeps its mode. */
export function writeAtomically(path: string, text: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  const aside = `${path}.${randomUUID()}`
  const descriptor = openSync(aside, 'wx')
  try {
    try {
      writeSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    if (mode !== undefined) chmodSync(aside, mode)
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}
