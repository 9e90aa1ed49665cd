/** What an app has of the smoke test, and how a list of that is told. Pure. */
import { type Buildpack, parseBuildpack } from '../buildpacks/buildpack.ts'
import { isOwn } from '../buildpacks/own-buildpack.ts'
import { makeSafe } from '../printable.ts'
import type { Release } from './answers.ts'
import { findLastVerdict } from './last-verdict.ts'

export type AppStatus = { readonly name: string } & (
  | {
      readonly kind: 'read'
      /** undefined where ours is not in its list. */
      readonly buildpack: string | undefined
      readonly ref: string | undefined
      /** As SMOKE_TEST has it; unset means enforce, where there is a test. */
      readonly mode: string
      readonly release: string
    }
  | { readonly kind: 'unfit'; readonly reason: string }
  | { readonly kind: 'failed'; readonly problem: string }
)

export type StatusFacts = {
  readonly name: string
  readonly list: readonly string[]
  /** The config var SMOKE_TEST. */
  readonly mode: string | null | undefined
  /** The one that is looked for. */
  readonly buildpack: Buildpack
  readonly release: string
  /** Whether a test has ended in its last release: a promotion brings one to an app that does not have ours. */
  readonly isTested: boolean
}

export function makeStatus({ name, list, mode, buildpack, release, isTested }: StatusFacts): AppStatus {
  const entry = list.findLast(candidate => isOwn(candidate, buildpack))
  const own = entry === undefined ? undefined : parseBuildpack(entry)
  return {
    kind: 'read',
    name,
    buildpack: own?.location,
    ref: own?.ref,
    mode: mode || (own === undefined && !isTested ? '-' : 'enforce (unset)'),
    release,
  }
}

/**
 * `v42 check-failed H12`, or what is known in place of a verdict.
 * @param output  undefined where it could not be read.
 */
export function describeRelease(release: Release | undefined, output: string | undefined): string {
  if (release === undefined) return 'none'
  if (release.status === 'pending') return `v${release.version} is running`
  const isFailed = release.status === 'failed' ? ', did not go live' : ''
  return `v${release.version} ${describeVerdict(release, output)}${isFailed}`
}

const head = ['APP', 'BUILDPACK', 'REF', 'MODE', 'LAST RELEASE']

export function formatStatuses(statuses: readonly AppStatus[]): readonly string[] {
  const rows = [head, ...statuses.map(status => rowOf(status).map(makeSafe))]
  const widths = head.map((_title, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0))
    return cells.join('  ').trimEnd()
  })
}

function describeVerdict({ output_stream_url }: Release, output: string | undefined): string {
  if (!output_stream_url) return 'was not tested'
  if (output === undefined) return 'has no output that can be read'
  const found = findLastVerdict(output)
  if (found === undefined) return 'was not tested'
  return found.heroku === undefined ? found.verdict : `${found.verdict} ${found.heroku}`
}

function rowOf(status: AppStatus): readonly string[] {
  switch (status.kind) {
    case 'read':
      return [status.name, status.buildpack ?? '-', status.ref ?? '-', status.mode, status.release]
    case 'unfit':
      return [status.name, '-', '-', '-', status.reason]
    case 'failed':
      return [status.name, '?', '?', '?', status.problem]
  }
}
