/** Which apps a run is about: those of a team, of a pipeline, or some by name. */
import type { AppAnswer, Coupling } from '../apps/answers.ts'
import type { Placed } from '../apps/order.ts'
import { maxConnections } from '../platform-api/api-pool.ts'
import type { Heroku } from '../platform-api/heroku.ts'
import { describeApiProblem, type Reply } from '../platform-api/reply.ts'
import { forEachAtOnce } from './for-each-at-once.ts'

export type Selection =
  | { readonly kind: 'team'; readonly name: string }
  | { readonly kind: 'pipeline'; readonly name: string }
  | { readonly kind: 'apps'; readonly names: readonly string[] }

export type SelectedApp = Placed & { readonly name: string; readonly answer: AppAnswer }

export type Selected = {
  /** By name. */
  readonly apps: readonly SelectedApp[]
  /** Apps that are meant and could not be read. Of one that was named by hand, its name is its id. */
  readonly missing: readonly MissingApp[]
}

export type MissingApp = Placed & { readonly name: string; readonly problem: string }

export async function selectApps(
  heroku: Heroku,
  selection: Selection,
  signal: AbortSignal,
): Promise<Reply<Selected>> {
  switch (selection.kind) {
    case 'team': {
      const apps = await heroku.listTeamApps(selection.name)
      if (apps.kind === 'problem') return apps
      const couplings = await heroku.listTeamCouplings(selection.name)
      return couplings.kind === 'problem' ? couplings : select(apps.value, couplings.value, [])
    }
    case 'pipeline': {
      const pipeline = await heroku.findPipeline(selection.name)
      if (pipeline.kind === 'problem') return pipeline
      const couplings = await heroku.listPipelineCouplings(pipeline.value.id)
      if (couplings.kind === 'problem') return couplings
      const { apps, missing } = await readEach(
        couplings.value.map(({ app }) => app.id),
        heroku,
        signal,
      )
      return select(apps, couplings.value, missing)
    }
    case 'apps': {
      const { apps, missing } = await readEach([...new Set(selection.names)], heroku, signal)
      const couplings: Coupling[] = []
      for (const { id } of apps) {
        const coupling = await heroku.readCoupling(id)
        if (coupling.kind === 'problem') return coupling
        if (coupling.value !== undefined) couplings.push(coupling.value)
      }
      return select(apps, couplings, missing)
    }
  }
}

/** By what it was asked for: a name or an id. */
type Missing = { readonly name: string; readonly problem: string }

async function readEach(names: readonly string[], heroku: Heroku, signal: AbortSignal) {
  const apps: AppAnswer[] = []
  const missing: Missing[] = []
  await forEachAtOnce(names, maxConnections, signal, async name => {
    const reply = await heroku.readApp(name)
    if (reply.kind === 'value') apps.push(reply.value)
    else missing.push({ name, problem: describeApiProblem(reply.problem) })
  })
  return { apps, missing }
}

function select(
  apps: readonly AppAnswer[],
  couplings: readonly Coupling[],
  unread: readonly Missing[],
): Reply<Selected> {
  const places = new Map(couplings.map(coupling => [coupling.app.id, placeOf(coupling)]))
  const placed = apps
    .map(answer => ({ id: answer.id, name: answer.name, coupling: places.get(answer.id), answer }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const missing = unread.map(app => ({ ...app, id: app.name, coupling: places.get(app.name) }))
  return { kind: 'value', value: { apps: placed, missing } }
}

export function placeOf({ pipeline, stage }: Coupling): NonNullable<Placed['coupling']> {
  return { pipelineId: pipeline.id, stage }
}
