/** `rollout undo` takes back what a journal has, once, and no more than it is asked for. */
import t from 'tap'
import { type FakeApp, fakeApp } from './fake-app.ts'
import { buildpack, isWrite, makeRollout } from './run-rollout.ts'

t.jobs = 2

const journal = 'smoke-test-rollout.jsonl'
const older = buildpack.replace('v1.0.0', 'v0.9.0')
const statesOf = (apps: readonly FakeApp[]) =>
  apps.map(({ buildpacks, configVars, formation }) => structuredClone({ buildpacks, configVars, formation }))
const modesOf = (apps: readonly FakeApp[]) => apps.map(({ configVars }) => configVars['SMOKE_TEST'])
const listsOf = (apps: readonly FakeApp[]) => apps.map(({ buildpacks }) => buildpacks)

function makeApps() {
  const shop = fakeApp('shop', {
    configVars: { SMOKE_TEST: 'off', OTHER: 'x' },
    buildpacks: ['heroku/ruby', older],
    formation: [
      { type: 'web', quantity: 1, size: 'Standard-2X' },
      { type: 'release', quantity: 0, size: 'Standard-1X' },
    ],
  })
  const right = { buildpacks: ['heroku/ruby', buildpack], configVars: { SMOKE_TEST: 'warn' } }
  return [fakeApp('empty', { buildpacks: [] }), fakeApp('right', right), shop]
}

t.test('it brings back exactly what was before, and shows it first', async t => {
  const apps = makeApps()
  const before = statesOf(apps)
  const { roll, run, writes, api } = await makeRollout(t, { apps })
  await roll(['--team', 'acme', '--mode', 'warn', '--release-size', 'web', '--apply'])
  const written = writes().length

  const dry = await run(['undo', journal])

  t.equal(dry.code, 0)
  const lines = dry.output.split('\n')
  const introduction = [
    'Taking changes back: a dry run, which changes nothing.',
    'Each SMOKE_TEST that is set back makes a release of its app, and restarts its dynos.',
    'Where that unsets it, what is built already enforces until the next build. To switch the test off',
    'in its place: smoke-test rollout apps, with --remove --mode off',
    '',
  ]
  t.strictSame(lines.slice(0, 5), introduction)
  t.strictSame(lines.slice(5, 7).sort(), [
    `empty: to be changed: buildpacks: - heroku/ruby, - ${buildpack}; SMOKE_TEST: warn -> unset`,
    `shop: to be changed: size of release: Standard-2X -> Standard-1X; buildpacks: - ${buildpack}, + ${older}; SMOKE_TEST: warn -> off`,
  ])
  t.match(dry.output, '\nNothing was changed. To do so, add --apply.\n')
  t.equal(writes().length, written)

  const undone = await run(['undo', journal, '--apply'])

  t.equal(undone.code, 0)
  t.match(undone.output, /\nchanged {2,}2\nall {2,}2\n/)
  t.strictSame(statesOf(apps), before)
  t.equal(apps[1]?.changes.mode, 0)
  t.strictSame(api.violations, [])
})

t.test('where somebody has changed the list since, the test stays, and its mode with it', async t => {
  const app = fakeApp('since')
  const { roll, run } = await makeRollout(t, { apps: [app] })
  await roll(['--team', 'acme', '--mode', 'warn', '--apply'])
  app.buildpacks.push('heroku/metrics')
  const told = 'failed: somebody has changed its buildpacks since: they stay, and so does SMOKE_TEST'

  for (const args of [[], ['--apply'], ['--apply']]) {
    const { code, output } = await run(['undo', journal, ...args])
    t.equal(code, 1)
    t.match(output, `\nsince: ${told}\n`)
  }

  t.strictSame(listsOf([app]), [['heroku/ruby', buildpack, 'heroku/metrics']])
  t.strictSame(modesOf([app]), ['warn'])
})

t.test('it takes back the last run, and with --all every run', async t => {
  const apps = ['a', 'b', 'c'].map(name => fakeApp(name))
  const { roll, run } = await makeRollout(t, { apps })
  await roll(['--team', 'acme', '--mode', 'warn', '--apply'])
  await roll(['--app', 'a', '--mode', 'enforce', '--apply'])

  const last = await run(['undo', journal, '--apply'])

  t.match(last.output, '\na: changed: SMOKE_TEST: enforce -> warn\n')
  t.match(last.output, /\nchanged {2,}1\nall {2,}1\n/)
  t.strictSame(modesOf(apps), ['warn', 'warn', 'warn'])
  t.ok(apps.every(({ buildpacks }) => buildpacks.length === 2))

  const again = await run(['undo', journal, '--apply'])
  t.equal(again.output, `Nothing is left to take back of the last run in ${journal}.\n`)
  t.equal(again.code, 0)

  const all = await run(['undo', journal, '--all', '--apply'])
  t.match(all.output, /\nchanged {2,}3\nall {2,}3\n/)
  t.strictSame(modesOf(apps), [undefined, undefined, undefined])
  t.ok(apps.every(({ buildpacks }) => buildpacks.length === 1))
  t.equal((await run(['undo', journal, '--all'])).output, `Nothing is left to take back in ${journal}.\n`)
})

t.test('a run that was broken off is taken back with what went on from it', async t => {
  const apps = ['a', 'b'].map(name => fakeApp(name))
  let failing = apps[1]?.id ?? ''
  const { roll, run } = await makeRollout(t, {
    apps,
    fault: request => (isWrite(request) && request.path.includes(failing) ? 'forbidden' : 'none'),
  })
  await roll(['--team', 'acme', '--apply'])
  failing = 'none'
  await roll(['--team', 'acme', '--apply'])

  const { output } = await run(['undo', journal, '--apply'])

  t.match(output, /\nchanged {2,}2\nall {2,}2\n/)
  t.strictSame(listsOf(apps), [['heroku/ruby'], ['heroku/ruby']])
})

t.test('Ctrl-C ends it after what is under way, and the same command takes back the rest', async t => {
  const apps = Array.from({ length: 30 }, (_none, index) => fakeApp(`app-${index}`))
  let interrupt = () => {}
  let undone = 0
  const { roll, run } = await makeRollout(t, {
    apps,
    meanwhile(request) {
      const body = isWrite(request) ? JSON.stringify(request.body) : buildpack
      if (!body.includes(buildpack) && ++undone === 10) interrupt()
    },
  })
  await roll(['--team', 'acme', '--apply'])
  const onStart = (pid: number) => {
    interrupt = () => process.kill(pid, 'SIGINT')
  }

  const broken = await run(['undo', journal, '--apply'], { onStart })

  t.equal(broken.code, 130)
  const isTakenBack = () => apps.filter(({ buildpacks }) => buildpacks.length === 1)
  const first = isTakenBack().length
  t.ok(first >= 10 && first < 30, `${first} were taken back`)
  t.match(broken.output, new RegExp(`\\nchanged {2,}${first}\\nnot begun {2,}${30 - first}\\nall {2,}30\\n`))
  const rest = await run(['undo', journal, '--apply'])
  t.equal(rest.code, 0)
  t.match(rest.output, new RegExp(`\\nchanged {2,}${30 - first}\\nall {2,}${30 - first}\\n`))
  t.equal(isTakenBack().length, 30)
})

t.test('what was taken back, and put on again from elsewhere, stays', async t => {
  const app = fakeApp('shop')
  const { roll, run } = await makeRollout(t, { apps: [app] })
  await roll(['--team', 'acme', '--apply'])
  await run(['undo', journal, '--apply'])
  await roll(['--team', 'acme', '--apply', '--journal', 'other.jsonl'])

  const { code, output } = await run(['undo', journal, '--apply'])

  t.equal(code, 0)
  t.equal(output, `Nothing is left to take back of the last run in ${journal}.\n`)
  t.strictSame(listsOf([app]), [['heroku/ruby', buildpack]])
})

t.test('a dry run reads: what is as it was before already is not to be changed', async t => {
  const app = fakeApp('shop')
  const { roll, run, writes } = await makeRollout(t, { apps: [app] })
  await roll(['--team', 'acme', '--apply'])
  app.buildpacks = ['heroku/ruby']

  const { code, output } = await run(['undo', journal])

  t.equal(code, 0)
  t.match(output, /\nas it should be {2,}1\nall {2,}1\n$/)
  t.equal(writes().length, 1)
})
