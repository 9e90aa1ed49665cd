import t from 'tap'
import type { AppGoal, AppState } from '../../../src/rollout/apps/plan-app.ts'
import { type LeftOut, planFleet, type ReadApp } from '../../../src/rollout/apps/plan-fleet.ts'

const own = 'https://github.com/acme/heroku-buildpack-smoke-test'
const add: AppGoal = {
  kind: 'add',
  buildpack: { location: own, ref: 'v1' },
  mode: 'warn',
  setsReleaseSize: false,
}
const read = (id: string, stage: string, differs: Partial<AppState> = {}): ReadApp => ({
  app: { id, coupling: { pipelineId: 'p', stage } },
  state: {
    buildpacks: ['heroku/ruby'],
    lastBuildpacks: undefined,
    formation: [],
    configVars: {},
    isPromotedTo: false,
    ...differs,
  },
})
const promoted = read('production', 'production', { buildpacks: [] })
const toWarn = { kind: 'mode', before: null, after: 'warn' }

function planOf(apps: readonly ReadApp[], goal: AppGoal, leftOut: readonly LeftOut[] = []) {
  return Object.fromEntries([...planFleet(apps, leftOut, goal)].map(([id, { plan }]) => [id, plan]))
}

t.test('an app that gets the test by promotion gets the mode alone', async t => {
  const plans = planOf([promoted, read('staging', 'staging')], add)
  t.match(plans['production'], { kind: 'change', changes: [toWarn] })
  t.match(plans['staging'], { kind: 'change', changes: [toWarn, { kind: 'buildpacks' }] })
})

t.test('where nothing upstream will have the test, it is left alone', async t => {
  const upstream = [
    read('staging', 'staging', { buildpacks: [] }),
    { ...read('other', 'staging'), app: { id: 'other', coupling: { pipelineId: 'q', stage: 'staging' } } },
  ]
  t.match(planOf([promoted, ...upstream], add)['production'], { kind: 'skipped' })
})

t.test('what promotions have brought is switched off', async t => {
  const off: AppGoal = { ...add, kind: 'remove', mode: 'off' }
  const staging = read('staging', 'staging', { buildpacks: ['heroku/ruby', own] })
  t.match(planOf([promoted, staging], off)['production'], {
    kind: 'change',
    changes: [{ kind: 'mode', before: null, after: 'off' }],
  })
  t.match(planOf([promoted, read('staging', 'staging')], off)['production'], { kind: 'right' })
})

t.test('an app downstream that is left out is named, and one upstream is not', async t => {
  const leftOut = ['production', 'development'].map(stage => ({
    ...read(stage, stage).app,
    name: `shop-${stage}`,
    isReadable: true,
  }))
  t.strictSame(planOf([read('staging', 'staging')], { ...add, mode: undefined }, leftOut)['staging'], {
    kind: 'change',
    changes: [{ kind: 'buildpacks', before: ['heroku/ruby'], after: ['heroku/ruby', `${own}#v1`] }],
    remarks: [
      'promotions lead from it to shop-production, which is not among these apps and keeps its own SMOKE_TEST',
    ],
  })
})
