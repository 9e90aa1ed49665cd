/** 1 000 apps in one run, in which three requests of a hundred go wrong. */
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { createRandom } from '../support/random.ts'
import { type FakeApp, fakeApp } from './fake-app.ts'
import { token } from './platform-api-answers.ts'
import type { Fault } from './platform-api-server.ts'
import { buildpack, isWrite, makeRollout } from './run-rollout.ts'

const faults: readonly Fault[] = [
  'error-before',
  'error-after',
  'drop-before',
  'drop-after',
  'cut-off',
  'rate-limit',
]
const stages = ['production', 'staging', 'development', 'review'] as const
const older = buildpack.replace('v1.0.0', 'v0.9.0')

/** What a run makes of an app, by the first letters of its name. */
const kinds: readonly (readonly [string, Partial<FakeApp>, 'changed' | 'right' | 'skipped'])[] = [
  ['plain', {}, 'changed'],
  ['tried', { configVars: { SMOKE_TEST: 'warn' } }, 'changed'],
  ['older', { buildpacks: ['heroku/nodejs', older] }, 'changed'],
  ['empty', { buildpacks: [] }, 'changed'],
  ['right', { buildpacks: ['heroku/go', buildpack], configVars: { SMOKE_TEST: 'warn' } }, 'right'],
  ['image', { stack: 'container' }, 'skipped'],
  ['fir', { stack: 'cnb', generation: 'fir' }, 'skipped'],
  ['idle', { formation: [{ type: 'web', quantity: 0, size: 'Basic' }] }, 'skipped'],
]

function makeApps(): readonly FakeApp[] {
  const random = createRandom(3)
  return Array.from({ length: 1000 }, (_none, index) => {
    const [kind, fields] = kinds[random.integer(kinds.length)] ?? kinds[0] ?? ['', {}]
    const coupling = { pipeline: `pipeline-${index >> 2}`, stage: stages[index % 4] ?? 'review' }
    const own = structuredClone(fields)
    return fakeApp(`${kind}-${index}`, random.integer(2) === 0 ? own : { ...own, coupling })
  })
}

t.test('every app ends right or is reported, none is changed twice, and the token is nowhere', async t => {
  const apps = makeApps()
  const random = createRandom(4)
  // What a person at the dashboard may do: this list must not be lost.
  const meddled = apps.filter(({ name }) => name.startsWith('plain')).slice(0, 20)
  const read = new Map<string, number>()
  const { roll, api, readJournal } = await makeRollout(t, {
    apps,
    maxPageSize: 150,
    retryAfter: '0',
    fault: ({ path }) => {
      // The few requests that list everything are no single app's.
      if (!path.startsWith('/apps/') || random.integer(100) >= 3) return 'none'
      return faults[random.integer(faults.length)] ?? 'none'
    },
    async meanwhile({ path, method }) {
      const count = (read.get(path) ?? 0) + 1
      if (method === 'GET' && path.endsWith('buildpack-installations')) read.set(path, count)
      const app = count === 2 && meddled.find(({ id }) => path === `/apps/${id}/buildpack-installations`)
      if (app && app.buildpacks.length === 1) app.buildpacks = ['heroku-community/apt', ...app.buildpacks]
      await setTimeout(1)
    },
  })

  const { code, output } = await roll(['--team', 'acme', '--mode', 'warn', '--apply'])

  const reported = new Map(
    [...output.matchAll(/^([a-z]+-\d+): (failed|held back|left alone): .*$/gm)].map(([line, name]) => [
      name,
      line,
    ]),
  )
  const isSkipped = ({ name }: FakeApp) => kinds.find(([kind]) => name.startsWith(kind))?.[2] === 'skipped'
  const order: readonly (string | undefined)[] = stages
  const rankOf = ({ coupling }: FakeApp) => order.indexOf(coupling?.stage)
  const getsPromotions = (app: FakeApp) =>
    app.coupling !== undefined &&
    apps.some(
      other =>
        other.coupling?.pipeline === app.coupling?.pipeline &&
        rankOf(other) > rankOf(app) &&
        !isSkipped(other),
    )
  const wrong = apps.flatMap(app => {
    const { name, buildpacks, configVars, changes } = app
    const kind = kinds.find(([prefix]) => name.startsWith(prefix))
    const isRight =
      buildpacks.length >= 2 && buildpacks.at(-1) === buildpack && configVars['SMOKE_TEST'] === 'warn'
    const isTold = reported.has(name)
    const isOnce = changes.buildpacks <= 1 && changes.mode <= 1 && changes.formation === 0
    const isUntouched = changes.buildpacks + changes.mode === 0
    const hasMode = changes.buildpacks === 0 && (configVars['SMOKE_TEST'] === 'warn') !== isTold
    const asWanted =
      isSkipped(app) || kind?.[2] === 'right' ? isUntouched && isSkipped(app) === isTold : isRight !== isTold
    const holds = kind?.[0] === 'idle' && getsPromotions(app) ? hasMode : asWanted
    return holds && isOnce ? [] : [{ name, buildpacks, changes, told: reported.get(name) }]
  })
  t.strictSame(wrong, [])
  t.equal(output.match(/\nall +(\d+)\n/)?.[1], '1000')
  const failures = [...reported.values()].filter(line => !line.includes('left alone'))
  t.equal(code, failures.length > 0 ? 1 : 0)
  t.ok(failures.length < 10, `${failures.length} of 1000 could not be done: ${failures.join('\n')}`)
  t.ok(
    meddled.filter(({ buildpacks }) => buildpacks.join() === `heroku-community/apt,heroku/ruby,${buildpack}`)
      .length > 10,
  )
  t.ok(api.mostAtOnce() > 1 && api.mostAtOnce() <= 8, `${api.mostAtOnce()} requests at once`)
  t.strictSame(api.violations, [])

  const written = [
    output,
    await readJournal(),
    ...api.requests.map(({ path, body }) => path + JSON.stringify(body)),
  ]
  t.strictSame(
    written.filter(text => text.includes(token) || text.includes('secret of')),
    [],
  )

  const before = api.requests.filter(isWrite).length
  const second = await roll(['--team', 'acme', '--mode', 'warn'])
  t.equal(api.requests.filter(isWrite).length, before)
  t.equal(second.code, 0)
  if (failures.length === 0) t.notMatch(second.output, 'to be changed')
})
