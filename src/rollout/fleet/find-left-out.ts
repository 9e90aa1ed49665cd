/** Looks up which apps the promotions of some lead to, that are not among these. */
import type { Coupling } from '../apps/answers.ts'
import { leadsTo, type Placed } from '../apps/order.ts'
import type { LeftOut } from '../apps/plan-fleet.ts'
import { maxConnections } from '../platform-api/api-pool.ts'
import type { Heroku } from '../platform-api/heroku.ts'
import { forEachAtOnce } from './for-each-at-once.ts'
import { placeOf } from './select-apps.ts'

/**
 * A pipeline that cannot be listed is passed over: whoever may not see it, has no part in it but the apps
 * that were named.
 */
export async function findLeftOut(
  apps: readonly Placed[],
  heroku: Heroku,
  signal: AbortSignal,
): Promise<readonly LeftOut[]> {
  const known = new Set(apps.map(({ id }) => id))
  const pipelines = new Set(apps.flatMap(({ coupling }) => coupling?.pipelineId ?? []))
  const couplings: Coupling[] = []
  await forEachAtOnce([...pipelines], maxConnections, signal, async id => {
    const listed = await heroku.listPipelineCouplings(id)
    if (listed.kind === 'value') couplings.push(...listed.value)
  })
  const others = couplings
    .map(coupling => ({ id: coupling.app.id, coupling: placeOf(coupling) }))
    .filter(other => !known.has(other.id) && apps.some(app => leadsTo(app, other)))
  const leftOut: LeftOut[] = []
  await forEachAtOnce(others, maxConnections, signal, async other => {
    const reply = await heroku.readApp(other.id)
    const isReadable = reply.kind === 'value'
    leftOut.push({ ...other, name: isReadable ? reply.value.name : `the app ${other.id}`, isReadable })
  })
  return leftOut.sort((a, b) => (a.name < b.name ? -1 : 1))
}
