/** `rollout apps` where a promotion brings the test to an app that is never built itself. */
import t from 'tap'
import { type FakeApp, fakeApp } from './fake-app.ts'
import { buildpack, makeRollout } from './run-rollout.ts'

t.jobs = 2

const emptyList = 'its list is empty, and no build tells its language buildpack'

/** As an app that only gets promotions is. */
function makePipeline(production: Partial<FakeApp> = {}) {
  const place = (stage: 'production' | 'staging') => ({ coupling: { pipeline: 'shop', stage } })
  const prod = fakeApp('shop-prod', { ...place('production'), buildpacks: [], builds: [], ...production })
  const staging = fakeApp('shop-staging', place('staging'))
  return { prod, staging, apps: [prod, staging] }
}

const modes = (apps: readonly FakeApp[]) => apps.map(({ configVars }) => configVars['SMOKE_TEST'])

for (const selection of [
  ['--pipeline', 'shop'],
  ['--team', 'acme'],
  ['--app', 'shop-staging', '--app', 'shop-prod'],
]) {
  t.test(`${selection[0]}: it gets the mode first, and its list is left alone`, async t => {
    const { prod, apps } = makePipeline()
    const { roll, writes, api } = await makeRollout(t, { apps })

    const { code, output } = await roll([...selection, '--mode', 'warn', '--apply'])

    t.equal(code, 0)
    t.match(
      output,
      `\nshop-prod: changed: SMOKE_TEST: unset -> warn; warning: its list of buildpacks is left alone: ${emptyList}\nshop-staging: changed: SMOKE_TEST: unset -> warn; buildpacks: + ${buildpack}\n`,
    )
    t.strictSame(modes(apps), ['warn', 'warn'])
    t.strictSame([prod.buildpacks, prod.changes.buildpacks], [[], 0])
    t.match(writes()[0], prod.id, 'downstream first')
    const second = await roll([...selection, '--mode', 'warn', '--apply'])
    t.match(second.output, `\nshop-prod: left alone: ${emptyList}\n`)
    t.equal(writes().length, 3)
    t.strictSame(api.violations, [])
  })
}

t.test('one that is scaled to 0 gets it as well: its next promotion is tested', async t => {
  const { prod, apps } = makePipeline({
    buildpacks: ['heroku/ruby'],
    formation: [{ type: 'web', quantity: 0, size: 'Basic' }],
  })
  const { roll } = await makeRollout(t, { apps })
  await roll(['--pipeline', 'shop', '--mode', 'warn', '--apply'])
  t.strictSame([prod.configVars['SMOKE_TEST'], prod.buildpacks], ['warn', ['heroku/ruby']])
})

t.test('a pipeline with an app that may not be read is held back before it', async t => {
  const { prod, apps, staging } = makePipeline()
  const { roll, writes } = await makeRollout(t, {
    apps,
    fault: ({ path }) => (/^\/apps\/[^/]+$/.test(path) && isProduction(path) ? 'forbidden' : 'none'),
  })
  const isProduction = (path: string) => path.endsWith(prod.id) || path.endsWith('shop-prod')

  const whole = await roll(['--pipeline', 'shop', '--mode', 'warn', '--apply'])
  t.equal(whole.code, 1)
  t.match(
    whole.output,
    `\n${prod.id}: failed: the API answered 403: It is forbidden.\nshop-staging: held back: promotions lead from it to ${prod.id}, which has failed\n`,
  )

  const named = await roll(['--app', 'shop-prod', '--app', 'shop-staging', '--mode', 'warn', '--apply'])
  t.equal(named.code, 1)
  t.match(
    named.output,
    `\nshop-staging: held back: promotions lead from it to the app ${prod.id}, which has failed\n`,
  )
  t.strictSame([writes(), modes([staging])], [[], [undefined]])
})

t.test('an app downstream that is not selected is named', async t => {
  const { apps, prod } = makePipeline()
  const { roll } = await makeRollout(t, { apps })

  const { code, output } = await roll(['--app', 'shop-staging', '--apply'])

  t.equal(code, 0)
  t.match(
    output,
    `\nshop-staging: changed: buildpacks: + ${buildpack}; warning: promotions lead from it to shop-prod, which is not among these apps and keeps its own SMOKE_TEST\n`,
  )
  t.equal(prod.configVars['SMOKE_TEST'], undefined)
})

t.test('--remove --mode off reaches what promotions have brought', async t => {
  const { apps, staging } = makePipeline()
  staging.buildpacks.push(buildpack)
  const { roll } = await makeRollout(t, { apps })

  const { code, output } = await roll(['--pipeline', 'shop', '--remove', '--mode', 'off', '--apply'])

  t.equal(code, 0)
  t.match(output, '\nshop-prod: changed: SMOKE_TEST: unset -> off\n')
  t.strictSame(modes(apps), ['off', 'off'])
})

t.test('--remove --mode off reaches an app by itself, whose slug has the test', async t => {
  const command = '/app/.heroku/smoke-test/release'
  const { apps, prod } = makePipeline({
    formation: [
      { type: 'web', quantity: 1, size: 'Basic' },
      { type: 'release', quantity: 0, size: 'Basic', command },
    ],
  })
  const { roll } = await makeRollout(t, { apps })
  await roll(['--app', 'shop-prod', '--remove', '--mode', 'off', '--apply'])
  t.equal(prod.configVars['SMOKE_TEST'], 'off')
})
