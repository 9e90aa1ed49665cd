/**
 * What each app of a run needs, in the light of the others. Pure.
 *
 * A promotion carries the slug of an upstream app, with our wrapper in it, to an app that may never be
 * built itself: its list of buildpacks is of no account, and its SMOKE_TEST decides all the same.
 */
import { leadsTo, type Placed } from './order.ts'
import { type AppGoal, type AppPlan, type AppState, hasTest, planApp } from './plan-app.ts'

/** An app that could be read. */
export type ReadApp = { readonly app: Placed; readonly state: AppState }

/** An app that promotions lead to, and that the run is not about. */
export type LeftOut = Placed & {
  readonly name: string
  readonly isReadable: boolean
}

/** Each app by its id, with a state that knows of promotions. */
export type FleetPlan = ReadonlyMap<string, { readonly state: AppState; readonly plan: AppPlan }>

export function planFleet(apps: readonly ReadApp[], leftOut: readonly LeftOut[], goal: AppGoal): FleetPlan {
  const carriers = apps.filter(({ state }) => carriesTest(state, goal)).map(({ app }) => app)
  return new Map(
    apps.map(({ app, state: own }) => {
      const state = { ...own, isPromotedTo: carriers.some(carrier => leadsTo(carrier, app)) }
      const plan = planApp(state, goal)
      return [app.id, { state, plan: remarkOn(plan, carriers.includes(app) ? app : undefined, leftOut) }]
    }),
  )
}

/** Whether its slugs will have the test, or have it. */
function carriesTest(state: AppState, goal: AppGoal): boolean {
  return hasTest(state, goal) || (goal.kind === 'add' && planApp(state, goal).kind !== 'skipped')
}

function remarkOn(plan: AppPlan, carrier: Placed | undefined, leftOut: readonly LeftOut[]): AppPlan {
  if (plan.kind === 'skipped' || carrier === undefined) return plan
  const remarks = leftOut
    .filter(other => leadsTo(carrier, other))
    .map(
      ({ name }) =>
        `promotions lead from it to ${name}, which is not among these apps and keeps its own SMOKE_TEST`,
    )
  return { ...plan, remarks: [...plan.remarks, ...remarks] }
}
