import t from 'tap'
import {
  type AppGoal,
  type AppPlan,
  type AppState,
  findTargets,
  findUnfitness,
  planApp,
} from '../../../src/rollout/apps/plan-app.ts'

const own = 'https://github.com/acme/heroku-buildpack-smoke-test'
const goal: AppGoal = {
  kind: 'add',
  buildpack: { location: own, ref: 'v1' },
  mode: undefined,
  setsReleaseSize: false,
}
const web = { type: 'web', quantity: 1, size: 'Standard-2X' }
const state: AppState = {
  buildpacks: ['heroku/ruby'],
  lastBuildpacks: undefined,
  formation: [web],
  configVars: {},
  isPromotedTo: false,
}
const empty = 'its list is empty, and no build tells its language buildpack'
const added = { kind: 'buildpacks', before: ['heroku/ruby'], after: ['heroku/ruby', `${own}#v1`] } as const

const cases: readonly {
  readonly name: string
  readonly state?: Partial<AppState>
  readonly goal?: Partial<AppGoal>
  readonly plan: AppPlan
}[] = [
  { name: 'it is put behind the others', plan: { kind: 'change', changes: [added], remarks: [] } },
  {
    name: 'the mode comes first, and the size last',
    state: { formation: [web, { type: 'release', quantity: 0, size: 'Standard-1X' }] },
    goal: { mode: 'warn', setsReleaseSize: true },
    plan: {
      kind: 'change',
      changes: [
        { kind: 'mode', before: null, after: 'warn' },
        added,
        { kind: 'release-size', before: 'Standard-1X', after: 'Standard-2X' },
      ],
      remarks: [],
    },
  },
  {
    name: 'all is right',
    state: { buildpacks: ['a/b', `${own}#v1`], configVars: { SMOKE_TEST: 'warn' } },
    goal: { mode: 'warn', setsReleaseSize: true },
    plan: {
      kind: 'right',
      remarks: ['its release dyno can be sized only after its first release phase'],
    },
  },
  {
    name: 'an empty list is filled',
    state: { buildpacks: [], lastBuildpacks: ['heroku/go'] },
    plan: {
      kind: 'change',
      changes: [{ kind: 'buildpacks', before: [], after: ['heroku/go', `${own}#v1`] }],
      remarks: [],
    },
  },
  {
    name: 'an empty list is filled, also where ours was in the last build',
    state: { buildpacks: [], lastBuildpacks: ['heroku/go', `${own}#v1`] },
    plan: {
      kind: 'change',
      changes: [{ kind: 'buildpacks', before: [], after: ['heroku/go', `${own}#v1`] }],
      remarks: [],
    },
  },
  ...[undefined, []].map(lastBuildpacks => ({
    name: `an empty list stays where the last build says ${lastBuildpacks}`,
    state: { buildpacks: [], lastBuildpacks, formation: [] },
    plan: {
      kind: 'skipped',
      reason: 'its list is empty, and no build tells its language buildpack',
    } as const,
  })),
  {
    name: 'web is scaled to 0',
    state: { formation: [{ ...web, quantity: 0 }] },
    plan: { kind: 'skipped', reason: 'its web process is scaled to 0' },
  },
  {
    name: 'there is no web',
    state: { formation: [{ ...web, type: 'worker' }] },
    plan: { kind: 'skipped', reason: 'it has no web process type' },
  },
  {
    name: 'an app that was never deployed may have a list',
    state: { formation: [] },
    plan: { kind: 'change', changes: [added], remarks: [] },
  },
  ...(['BUILDPACK_URL', 'LANGUAGE_PACK_URL'] as const).map(name => ({
    name,
    state: { configVars: { [name]: 'https://example.com/b' } },
    plan: { kind: 'skipped', reason: `its config var ${name} takes the place of any list` } as const,
  })),
  {
    name: 'an empty BUILDPACK_URL is none',
    state: { configVars: { BUILDPACK_URL: '' } },
    plan: { kind: 'change', changes: [added], remarks: [] },
  },
  {
    name: 'to remove it, nothing is in the way',
    state: { buildpacks: [`${own}#v0`, 'a/b'], formation: [], configVars: { BUILDPACK_URL: 'x' } },
    goal: { kind: 'remove' },
    plan: {
      kind: 'change',
      changes: [{ kind: 'buildpacks', before: [`${own}#v0`, 'a/b'], after: ['a/b'] }],
      remarks: [],
    },
  },
  {
    name: 'to remove it, and switch it off at once',
    state: { buildpacks: ['a/b', own] },
    goal: { kind: 'remove', mode: 'off' },
    plan: {
      kind: 'change',
      changes: [
        { kind: 'mode', before: null, after: 'off' },
        { kind: 'buildpacks', before: ['a/b', own], after: ['a/b'] },
      ],
      remarks: [],
    },
  },
  {
    name: 'to switch it off where it was removed before',
    state: { configVars: { SMOKE_TEST: 'warn' } },
    goal: { kind: 'remove', mode: 'off' },
    plan: { kind: 'change', changes: [{ kind: 'mode', before: 'warn', after: 'off' }], remarks: [] },
  },
  ...[
    { reason: empty, state: { buildpacks: [] } },
    { reason: 'its web process is scaled to 0', state: { formation: [{ ...web, quantity: 0 }] } },
  ].map(({ reason, state }) => ({
    name: `the mode, where promotions lead to it: ${reason}`,
    state: { ...state, isPromotedTo: true },
    goal: { mode: 'warn' } as const,
    plan: {
      kind: 'change',
      changes: [{ kind: 'mode', before: null, after: 'warn' }],
      remarks: [`its list of buildpacks is left alone: ${reason}`],
    } as const,
  })),
  {
    name: 'the mode is set where promotions lead to it',
    state: { buildpacks: [], configVars: { SMOKE_TEST: 'warn' }, isPromotedTo: true },
    goal: { mode: 'warn' },
    plan: { kind: 'skipped', reason: empty },
  },
  {
    name: 'no mode is wanted where promotions lead to it',
    state: { buildpacks: [], isPromotedTo: true },
    plan: { kind: 'skipped', reason: empty },
  },
  ...[
    { isPromotedTo: true },
    {
      formation: [
        web,
        { type: 'release', quantity: 0, size: 'S', command: '/app/.heroku/smoke-test/release' },
      ],
    },
  ].map(state => ({
    name: `to switch off what promotions bring, or the slug has: ${Object.keys(state)}`,
    state,
    goal: { kind: 'remove', mode: 'off' } as const,
    plan: { kind: 'change', changes: [{ kind: 'mode', before: null, after: 'off' }], remarks: [] } as const,
  })),
  {
    name: 'to switch it off where it never was',
    goal: { kind: 'remove', mode: 'off' },
    plan: { kind: 'right', remarks: [] },
  },
  {
    name: 'to remove it where nothing is',
    state: { buildpacks: [] },
    goal: { kind: 'remove' },
    plan: { kind: 'right', remarks: [] },
  },
]

for (const { name, state: differs, goal: wanted, plan } of cases)
  t.test(name, async t => t.strictSame(planApp({ ...state, ...differs }, { ...goal, ...wanted }), plan))

t.test('what is wished follows what is there by then', async t => {
  const targets = findTargets(state, { ...goal, mode: 'off', setsReleaseSize: true })
  t.strictSame(targets.buildpacks(['a/b', 'c/d']), { kind: 'wanted', value: ['a/b', 'c/d', `${own}#v1`] })
  t.strictSame(targets.buildpacks(['a/b', `${own}#v1`]), { kind: 'right' })
  t.match(targets.buildpacks([]), { kind: 'left-alone' })
  t.strictSame(
    [targets.mode('warn'), targets.mode('off')],
    [{ kind: 'wanted', value: 'off' }, { kind: 'right' }],
  )
  t.strictSame(targets['release-size']('Standard-2X'), { kind: 'right' })
})

t.test('apps that no classic buildpack runs for', async t => {
  const app = { id: '1', name: 'shop' }
  const cedar = { name: 'heroku-24' }
  t.equal(
    findUnfitness({ ...app, stack: cedar, build_stack: cedar, generation: { name: 'cedar' } }),
    undefined,
  )
  t.equal(findUnfitness(app), undefined)
  const fir = 'a Fir app, which takes its buildpacks from project.toml'
  for (const answer of [{ generation: 'fir' }, { generation: { name: 'fir' } }, { stack: { name: 'cnb' } }])
    t.equal(findUnfitness({ ...app, ...answer }), fir)
  const container = 'a container app, for which no buildpack runs'
  t.equal(findUnfitness({ ...app, stack: { name: 'container' } }), container)
  t.equal(findUnfitness({ ...app, stack: cedar, build_stack: { name: 'container' } }), container)
  t.equal(findUnfitness({ ...app, archived_at: '2026-01-01T00:00:00Z' }), 'it is archived')
})
