/** What the commands of `rollout` have in common in their arguments. */
import {
  type Buildpack,
  isPinned,
  isRegistryName,
  parseBuildpack,
} from '../../rollout/buildpacks/buildpack.ts'
import { ownRegistryName } from '../../rollout/buildpacks/own-buildpack.ts'
import { version } from '../../version.ts'
import type { CommandContext } from '../context.ts'
import { UsageError } from '../usage.ts'

/** Goes up when a reader could break: fields are only ever added to a version. */
const reportVersion = 1

/** @param text  Of --buildpack; undefined where it is not given. */
export function readBuildpack(text: string | undefined): Buildpack {
  const buildpack = parseBuildpack(text ?? ownRegistryName)
  const { location, ref } = buildpack
  const isAddress = /^https:\/\/[^\s/]+\/\S+$/.test(location) && !/\s/.test(ref ?? '')
  if (!isAddress && !(isRegistryName(location) && ref === undefined))
    throw new UsageError(
      '--buildpack takes a name in the registry, such as owner/name, or an address that begins with https://',
    )
  return buildpack
}

/** An address without a version is another buildpack on the day its branch moves, on every app at once. */
export function refuseUnpinned(buildpack: Buildpack): void {
  if (isRegistryName(buildpack.location) || isPinned(buildpack)) return
  throw new UsageError('--buildpack is not pinned: write #v1.0.0 behind the address, or add --unpinned')
}

export type Reporting = {
  /** For people. */
  readonly say: (line: string) => void
  readonly progress: (text: string) => void
  readonly isTerminal: boolean
  /** Writes the report for programs, where it is wanted, and says of which kind it is. */
  readonly report: (fields: Readonly<Record<string, unknown>>) => void
}

/** With --report json stdout belongs to a program. */
export function readReporting(report: string | undefined, { output, errors }: CommandContext): Reporting {
  if (report !== undefined && report !== 'json') throw new UsageError('--report of rollout takes json')
  const forPeople = report === 'json' ? errors : output
  return {
    say: forPeople.line,
    progress: forPeople.progress,
    isTerminal: forPeople.isTerminal(),
    report: fields => {
      if (report === 'json') output.line(JSON.stringify({ reportVersion, version, ...fields }, undefined, 2))
    },
  }
}
