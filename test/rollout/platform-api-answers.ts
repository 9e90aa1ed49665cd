/** What Heroku's Platform API answers to a request: its pages, its changes, and its refusals. */
import {
  answerApp,
  answerBuilds,
  answerCoupling,
  answerFormation,
  answerInstallations,
  answerReleases,
  type FakeApp,
  idOf,
} from './fake-app.ts'
import type { PipelineAnswer } from './schema.ts'

export const token = 'HRKU-0123456789-test-token'

export type ApiRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
}

export type Result = {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type Platform = {
  /** All in the team acme. */
  readonly apps: readonly FakeApp[]
  /** Below what is asked for, so that there are more pages. */
  readonly maxPageSize?: number
  /** The host of release outputs. */
  readonly outputUrl: string
}

/** A request that the API would not understand is refused with 400 or 422. */
export function answer(request: ApiRequest, platform: Platform): Result {
  const { method, path, headers } = request
  const [, version, variant] =
    /^application\/vnd\.heroku\+json; version=(3)(\.sdk)?$/.exec(String(headers['accept'])) ?? []
  if (version === undefined) return refusal(400, 'bad_version')
  if (headers['authorization'] !== `Bearer ${token}`) return refusal(401, 'unauthorized')
  const [resource = '', identity = '', part = ''] = decodeURI(path).slice(1).split('/')
  const isSdk = variant !== undefined
  const couplings = platform.apps.flatMap(app => answerCoupling(app) ?? [])
  switch (`${method} ${resource} ${part}`) {
    case 'GET teams apps':
      if (identity !== 'acme') return refusal(404, 'not_found')
      return page(
        platform.apps.map(app => answerApp(app, isSdk)),
        request,
        platform,
      )
    case 'GET teams pipeline-couplings':
      return identity === 'acme' ? page(couplings, request, platform) : refusal(404, 'not_found')
    case 'GET pipelines ': {
      const pipeline: PipelineAnswer = { id: idOf(identity), name: identity }
      const isThere = platform.apps.some(({ coupling }) => coupling?.pipeline === identity)
      return isThere ? { status: 200, body: pipeline } : refusal(404, 'not_found')
    }
    case 'GET pipelines pipeline-couplings': {
      const members = couplings.filter(({ pipeline }) => pipeline?.id === identity)
      return page(members, request, platform)
    }
  }
  const app = platform.apps.find(({ id, name }) => id === identity || name === identity)
  if (resource !== 'apps' || app === undefined) return refusal(404, 'not_found')
  return answerForApp(app, part, request, platform)
}

export function refusal(status: number, id: string): Result {
  const message = { 404: "Couldn't find that app.", 401: 'Invalid credentials provided.' }[status]
  const url = 'https://devcenter.heroku.com/articles/platform-api-reference'
  return { status, body: { id, message: message ?? `It is ${id}.`, url } }
}

function answerForApp(
  app: FakeApp,
  part: string,
  { method, headers, body }: ApiRequest,
  platform: Platform,
): Result {
  const range = String(headers['range'])
  switch (`${method} ${part}`) {
    case 'GET ':
      return { status: 200, body: answerApp(app, String(headers['accept']).endsWith('.sdk')) }
    case 'GET pipeline-couplings':
      return app.coupling ? { status: 200, body: answerCoupling(app) } : refusal(404, 'not_found')
    case 'GET buildpack-installations':
      return { status: 200, body: answerInstallations(app) }
    case 'PUT buildpack-installations':
      return putBuildpacks(app, body)
    case 'GET formation':
      return { status: 200, body: answerFormation(app) }
    case 'PATCH formation':
      return patchFormation(app, body)
    case 'GET config-vars':
      return { status: 200, body: app.configVars }
    case 'PATCH config-vars':
      return patchConfigVars(app, body)
    case 'GET builds':
      return newestFirst(answerBuilds(app), /^created_at \.\.; max=(\d+), order=desc$/.exec(range)?.[1])
    case 'GET releases':
      return newestFirst(
        answerReleases(app, platform.outputUrl),
        /^version \.\.; max=(\d+), order=desc$/.exec(range)?.[1],
      )
  }
  return refusal(404, 'not_found')
}

/** As Heroku pages: 206 and Next-Range as long as there is more. */
function page(
  items: readonly { readonly id?: string }[],
  { headers }: ApiRequest,
  { maxPageSize = 1000 }: Platform,
): Result {
  const [, after = '', max] = /^id (?:\](\S+))?\.\.; max=(\d+)$/.exec(String(headers['range'])) ?? []
  if (max === undefined) return refusal(400, 'bad_range')
  const rest = items
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    .filter(({ id }) => String(id) > after)
  const body = rest.slice(0, Math.min(Number(max), maxPageSize))
  if (rest.length === body.length) return { status: 200, body }
  return { status: 206, body, headers: { 'next-range': `id ]${body.at(-1)?.id}..; max=${max}` } }
}

function newestFirst(items: readonly unknown[], max: string | undefined): Result {
  if (max === undefined) return refusal(400, 'bad_range')
  const body = items.toReversed().slice(0, Number(max))
  return body.length === items.length
    ? { status: 200, body }
    : { status: 206, body, headers: { 'next-range': 'of no use to us' } }
}

function putBuildpacks(app: FakeApp, body: unknown): Result {
  const list = readUpdates(body, ['buildpack']).map(update => update?.['buildpack'])
  if (!list.every(entry => typeof entry === 'string')) return refusal(422, 'invalid_params')
  if (list.join() !== app.buildpacks.join()) app.changes.buildpacks++
  app.buildpacks = list
  return { status: 200, body: answerInstallations(app) }
}

/** Answers with the process types that were named. */
function patchFormation(app: FakeApp, body: unknown): Result {
  const named: string[] = []
  for (const update of readUpdates(body, ['type', 'size'])) {
    const entry = app.formation.find(({ type }) => type === update?.['type'])
    const size = update?.['size']
    if (entry === undefined || typeof size !== 'string') return refusal(422, 'invalid_params')
    if (entry.size !== size) app.changes.formation++
    entry.size = size
    named.push(entry.type)
  }
  return { status: 200, body: answerFormation(app).filter(({ type }) => named.includes(type ?? '')) }
}

/** Every call makes a release. */
function patchConfigVars(app: FakeApp, body: unknown): Result {
  for (const [name, value] of Object.entries(body ?? {})) {
    if (value !== null && typeof value !== 'string') return refusal(422, 'invalid_params')
    if (app.configVars[name] !== (value ?? undefined)) app.changes.mode++
    if (value === null) delete app.configVars[name]
    else app.configVars[name] = value
  }
  app.releases.push({ status: 'succeeded', output: undefined })
  return { status: 200, body: app.configVars }
}

/** undefined for each that is no object, or has other names than these. */
function readUpdates(
  body: unknown,
  names: readonly string[],
): readonly (Readonly<Record<string, unknown>> | undefined)[] {
  const updates = only(body, ['updates'])?.['updates']
  return Array.isArray(updates) ? updates.map(update => only(update, names)) : [undefined]
}

function only(value: unknown, names: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.keys(value).every(name => names.includes(name)) ? { ...value } : undefined
}
