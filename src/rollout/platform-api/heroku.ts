/** What we ask of Heroku's Platform API, call by call. */
import type * as v from 'valibot'
import {
  type AppAnswer,
  appSchema,
  buildsSchema,
  type ConfigVars,
  type Coupling,
  configVarsSchema,
  couplingSchema,
  type Formation,
  formationSchema,
  installationsSchema,
  pipelineSchema,
  type Release,
  releasesSchema,
} from '../apps/answers.ts'
import type { Call } from './call.ts'
import type { PlatformApi } from './platform-api.ts'
import { mapReply, type Reply } from './reply.ts'

export type Heroku = {
  readonly listTeamApps: (team: string) => Promise<Reply<readonly AppAnswer[]>>
  readonly listTeamCouplings: (team: string) => Promise<Reply<readonly Coupling[]>>
  readonly findPipeline: (name: string) => Promise<Reply<{ readonly id: string }>>
  readonly listPipelineCouplings: (id: string) => Promise<Reply<readonly Coupling[]>>
  readonly readApp: (app: string) => Promise<Reply<AppAnswer>>
  readonly readCoupling: (app: string) => Promise<Reply<Coupling | undefined>>
  /** In the order in which they run. */
  readonly readBuildpacks: (app: string) => Promise<Reply<readonly string[]>>
  /** The whole list. Takes effect at the next build. */
  readonly writeBuildpacks: (app: string, list: readonly string[]) => Promise<Reply<readonly string[]>>
  readonly readFormation: (app: string) => Promise<Reply<Formation>>
  readonly writeReleaseSize: (app: string, size: string | null) => Promise<Reply<Formation>>
  readonly readConfigVars: (app: string) => Promise<Reply<ConfigVars>>
  /** Makes a release, and restarts dynos. null unsets it. */
  readonly writeMode: (app: string, mode: string | null) => Promise<Reply<ConfigVars>>
  /** Those of the last build that succeeded; undefined where there is none. */
  readonly readLastBuildpacks: (app: string) => Promise<Reply<readonly string[] | undefined>>
  readonly readLastRelease: (app: string) => Promise<Reply<Release | undefined>>
}

export function createHeroku({ call, list }: PlatformApi): Heroku {
  const get = <T>(path: string, schema: v.GenericSchema<unknown, T>) => call({ method: 'GET', path, schema })
  const getSdk = <T>(path: string, schema: v.GenericSchema<unknown, T>) =>
    call({ method: 'GET', path, schema, variant: 'sdk' })
  const some = <T>(path: string, schema: v.GenericSchema<unknown, T>, range: string) =>
    call({ method: 'GET', path, schema, range })
  const change = <T>(method: 'PUT' | 'PATCH', path: string, body: unknown, schema: Call<T>['schema']) =>
    call({ method, path, schema, body })
  return {
    listTeamApps: team => list(`/teams/${encode(team)}/apps`, appSchema),
    listTeamCouplings: team => list(`/teams/${encode(team)}/pipeline-couplings`, couplingSchema),
    findPipeline: name => get(`/pipelines/${encode(name)}`, pipelineSchema),
    listPipelineCouplings: id => list(`/pipelines/${encode(id)}/pipeline-couplings`, couplingSchema),
    readApp: app => getSdk(`/apps/${encode(app)}`, appSchema),
    async readCoupling(app) {
      const reply = await getSdk(`/apps/${encode(app)}/pipeline-couplings`, couplingSchema)
      // An app need not be in a pipeline.
      const isNone =
        reply.kind === 'problem' && reply.problem.kind === 'refused' && reply.problem.status === 404
      return isNone ? { kind: 'value', value: undefined } : reply
    },
    readBuildpacks: app =>
      map(get(`/apps/${encode(app)}/buildpack-installations`, installationsSchema), listOf),
    writeBuildpacks(app, buildpacks) {
      const body = { updates: buildpacks.map(buildpack => ({ buildpack })) }
      return map(
        change('PUT', `/apps/${encode(app)}/buildpack-installations`, body, installationsSchema),
        listOf,
      )
    },
    readFormation: app => get(`/apps/${encode(app)}/formation`, formationSchema),
    writeReleaseSize: (app, size) =>
      change(
        'PATCH',
        `/apps/${encode(app)}/formation`,
        { updates: [{ type: 'release', size }] },
        formationSchema,
      ),
    readConfigVars: app => get(`/apps/${encode(app)}/config-vars`, configVarsSchema),
    writeMode: (app, mode) =>
      change('PATCH', `/apps/${encode(app)}/config-vars`, { SMOKE_TEST: mode }, configVarsSchema),
    readLastBuildpacks: app =>
      map(some(`/apps/${encode(app)}/builds`, buildsSchema, 'created_at ..; max=10, order=desc'), builds => {
        const used = builds.find(({ status }) => status === 'succeeded')?.buildpacks
        return used?.map(({ url, name }) => name ?? shorten(url))
      }),
    readLastRelease: app =>
      map(
        some(`/apps/${encode(app)}/releases`, releasesSchema, 'version ..; max=1, order=desc'),
        ([last]) => last,
      ),
  }
}

function listOf(installations: v.InferOutput<typeof installationsSchema>): readonly string[] {
  return installations
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ buildpack }) => shorten(buildpack.url))
}

/** By its name, where it is one of the registry: the API takes names as well as it takes addresses. */
function shorten(url: string): string {
  return url
    .replace(/^urn:buildpack:/, '')
    .replace(/^https:\/\/buildpack-registry\.s3\.amazonaws\.com\/buildpacks\/([\w-]+\/[\w-]+)\.tgz$/, '$1')
}

async function map<T, U>(asked: Promise<Reply<T>>, convert: (value: T) => U): Promise<Reply<U>> {
  return mapReply(await asked, convert)
}

function encode(segment: string): string {
  return encodeURIComponent(segment)
}
