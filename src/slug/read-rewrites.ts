/** Finds what a buildpack that runs later would put into the place of the tree, or of its Procfile. */
import { join, relative } from 'node:path'
import { type Rewrite, rewritingVariables } from '../plan/buildpack-order.ts'
import { type Environment, readVariable } from '../plan/environment.ts'
import { type Procfile, type ProcfileEntry, parseProcfile } from '../plan/procfile.ts'
import { classifyRelease } from './layout.ts'
import { isDirectory, readFile } from './read-file.ts'

/** @param procfile  As it is now, after the buildpacks before; an earlier compile of ours may have rewritten it. */
export function readRewrites(
  directory: string,
  procfile: Procfile | undefined,
  environment: Environment,
): readonly Rewrite[] {
  return rewritingVariables.filter(({ name, rewrites }) => {
    const value = (readVariable(environment, name) ?? '').trim()
    const path = join(directory, value)
    const isInside = value !== '' && /^(?!\.\.(\/|$))./.test(relative(directory, path))
    if (!isInside) return false
    return rewrites === 'Procfile' ? hasOtherProcfile(path, procfile) : isDirectory(path)
  })
}

function hasOtherProcfile(path: string, procfile: Procfile | undefined): boolean {
  const reading = readFile(path)
  if (reading.kind !== 'read') return false
  const entries = procfile?.entries ?? []
  const isOurs = entries.some(({ processType, command }) => isWrapper(processType, command))
  const list = (all: readonly ProcfileEntry[]) =>
    all
      .filter(({ processType }) => !(isOurs && processType === 'release'))
      .map(({ processType, command }) => `${processType}: ${command}`)
      .join('\n')
  return list(parseProcfile(reading.bytes).entries) !== list(entries)
}

function isWrapper(processType: string, command: string): boolean {
  return processType === 'release' && classifyRelease(command) === 'ours'
}
