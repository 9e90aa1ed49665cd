/** Looks up what an app has of the smoke test. */
import type { HttpLibrary } from '../../checks/client.ts'
import { type AppStatus, describeRelease, makeStatus } from '../apps/app-status.ts'
import { findLastVerdict } from '../apps/last-verdict.ts'
import { findUnfitness } from '../apps/plan-app.ts'
import type { Buildpack } from '../buildpacks/buildpack.ts'
import type { Heroku } from '../platform-api/heroku.ts'
import { readReleaseOutput } from '../platform-api/release-output.ts'
import { describeApiProblem } from '../platform-api/reply.ts'
import type { SelectedApp } from './select-apps.ts'

export type StatusOptions = {
  readonly heroku: Heroku
  readonly library: HttpLibrary
  readonly userAgent: string
  readonly buildpack: Buildpack
  readonly signal: AbortSignal
}

export async function readAppStatus(app: SelectedApp, options: StatusOptions): Promise<AppStatus> {
  const { heroku, library, userAgent, buildpack, signal } = options
  const { id, name } = app
  const reason = findUnfitness(app.answer)
  if (reason !== undefined) return { kind: 'unfit', name, reason }
  const list = await heroku.readBuildpacks(id)
  if (list.kind === 'problem') return { kind: 'failed', name, problem: describeApiProblem(list.problem) }
  const configVars = await heroku.readConfigVars(id)
  if (configVars.kind === 'problem')
    return { kind: 'failed', name, problem: describeApiProblem(configVars.problem) }
  const release = await heroku.readLastRelease(id)
  if (release.kind === 'problem')
    return { kind: 'failed', name, problem: describeApiProblem(release.problem) }
  const url = release.value?.output_stream_url
  const output =
    url && release.value?.status !== 'pending'
      ? await readReleaseOutput(url, library, userAgent, signal)
      : undefined
  return makeStatus({
    name,
    list: list.value,
    mode: configVars.value.SMOKE_TEST,
    buildpack,
    release: describeRelease(release.value, output),
    isTested: output !== undefined && findLastVerdict(output) !== undefined,
  })
}
