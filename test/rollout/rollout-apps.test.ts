/** `rollout apps` against a server that behaves as the Platform API does. */
import { readdir } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { version } from '../../src/version.ts'
import { fakeApp } from './fake-app.ts'
import { buildpack, makeRollout } from './run-rollout.ts'

t.jobs = 2

const ruby = ['heroku/ruby']
const own = 'https://github.com/acme/heroku-buildpack-smoke-test'

/** One of each kind that is there. */
function makeApps() {
  return [
    fakeApp('done', { buildpacks: ['heroku/nodejs', buildpack] }),
    fakeApp('empty', {
      buildpacks: [],
      builds: [
        { status: 'succeeded', buildpacks: ['heroku/php'] },
        { status: 'succeeded', buildpacks: ['heroku/nodejs', 'heroku/python'] },
        { status: 'failed', buildpacks: ['acme/broken'] },
      ],
    }),
    fakeApp('fir', { stack: 'cnb', generation: 'fir' }),
    fakeApp('gone', { archived: true }),
    fakeApp('idle', { formation: [{ type: 'web', quantity: 0, size: 'Basic' }] }),
    fakeApp('image', { stack: 'container' }),
    fakeApp('new', { buildpacks: [], builds: [], formation: [], releases: [] }),
    fakeApp('old', {
      buildpacks: [
        'heroku/nodejs',
        `${own}#v0.9.0`,
        'https://github.com/heroku/heroku-buildpack-multi-procfile',
      ],
    }),
    fakeApp('override', { configVars: { BUILDPACK_URL: 'https://example.com/b' } }),
    fakeApp('shop'),
    fakeApp('worker', { formation: [{ type: 'worker', quantity: 1, size: 'Basic' }] }),
  ]
}

const multi =
  'warning: https://github.com/heroku/heroku-buildpack-multi-procfile comes later and writes another Procfile over ours: releases are not tested until ours is the last'

t.test('a dry run shows what would be done, and changes nothing', async t => {
  const { roll, writes, api, directory } = await makeRollout(t, { apps: makeApps(), maxPageSize: 4 })

  const { code, output } = await roll(['--team', 'acme'])

  t.equal(
    output,
    `Putting ${buildpack} on apps: a dry run, which changes nothing.
The list of buildpacks takes effect at the next build of each app.
Without --mode, apps on which SMOKE_TEST is not set will enforce. To only report at first: --mode warn

empty: to be changed: buildpacks: + heroku/nodejs, + heroku/python, + ${buildpack}
fir: left alone: a Fir app, which takes its buildpacks from project.toml
gone: left alone: it is archived
idle: left alone: its web process is scaled to 0
image: left alone: a container app, for which no buildpack runs
new: left alone: its list is empty, and no build tells its language buildpack
old: to be changed: buildpacks: - ${own}#v0.9.0, + ${buildpack}; ${multi}
override: left alone: its config var BUILDPACK_URL takes the place of any list
shop: to be changed: buildpacks: + ${buildpack}
worker: left alone: it has no web process type

                                                                  apps
to be changed                                                        3
as it should be                                                      1
left alone                                                           7
  a Fir app, which takes its buildpacks from project.toml            1
  it is archived                                                     1
  its web process is scaled to 0                                     1
  a container app, for which no buildpack runs                       1
  its list is empty, and no build tells its language buildpack       1
  its config var BUILDPACK_URL takes the place of any list           1
  it has no web process type                                         1
all                                                                 11
Nothing was changed. To do so, add --apply.
`,
  )
  t.equal(code, 0)
  t.strictSame(writes(), [])
  t.strictSame(api.violations, [])
  t.strictSame(await readdir(directory), [], 'there is no journal')
})

t.test('--apply changes those that need it, and a second run nothing', async t => {
  const apps = makeApps()
  const { roll, writes, api } = await makeRollout(t, { apps, maxPageSize: 4 })

  const first = await roll(['--team', 'acme', '--apply'])

  t.equal(first.code, 0)
  t.match(first.output, `\nshop: changed: buildpacks: + ${buildpack}\n`)
  t.match(first.output, /\nchanged {2,}3\nas it should be {2,}1\nleft alone {2,}7\n/)
  t.match(
    first.output,
    '\nTo take the changes back: smoke-test rollout undo smoke-test-rollout.jsonl --apply\n',
  )
  const lists = Object.fromEntries(apps.map(({ name, buildpacks }) => [name, buildpacks]))
  t.strictSame(lists, {
    done: ['heroku/nodejs', buildpack],
    empty: ['heroku/nodejs', 'heroku/python', buildpack],
    fir: ruby,
    gone: ruby,
    idle: ruby,
    image: ruby,
    new: [],
    old: ['heroku/nodejs', buildpack, 'https://github.com/heroku/heroku-buildpack-multi-procfile'],
    override: ruby,
    shop: ['heroku/ruby', buildpack],
    worker: ruby,
  })
  t.equal(writes().length, 3)
  const second = await roll(['--team', 'acme', '--apply'])
  t.match(second.output, /\nas it should be {2,}4\nleft alone {2,}7\n/)
  t.equal(second.code, 0)
  t.equal(writes().length, 3)
  t.strictSame(api.violations, [])
})

t.test(
  '--mode sets SMOKE_TEST before the buildpack is put on, and makes no release where it is set',
  async t => {
    const apps = [fakeApp('shop'), fakeApp('tried', { configVars: { SMOKE_TEST: 'warn' } })]
    const [shop, tried] = apps
    const { roll, writes } = await makeRollout(t, { apps })

    const { output } = await roll(['--team', 'acme', '--mode', 'warn', '--apply'])

    t.match(
      output,
      'Setting SMOKE_TEST=warn makes a release of each app that has it otherwise, and restarts its dynos.',
    )
    t.match(output, `\nshop: changed: SMOKE_TEST: unset -> warn; buildpacks: + ${buildpack}\n`)
    t.match(output, `\ntried: changed: buildpacks: + ${buildpack}\n`)
    t.strictSame(
      writes().filter(write => write.includes(shop?.id ?? '')),
      [`PATCH /apps/${shop?.id}/config-vars`, `PUT /apps/${shop?.id}/buildpack-installations`],
    )
    t.strictSame(shop?.configVars, { SECRET_KEY: 'secret of shop', SMOKE_TEST: 'warn' })
    t.equal(tried?.releases.length, 1)
    await roll(['--team', 'acme', '--mode', 'enforce', '--apply'])
    t.strictSame([shop?.configVars['SMOKE_TEST'], tried?.configVars['SMOKE_TEST']], ['enforce', 'enforce'])
  },
)

t.test('where only the mode is asked for, a buildpack of ours stays as it is pinned', async t => {
  const pinned = ['heroku/ruby', `${own}#v0.9.0`]
  const app = fakeApp('shop', { buildpacks: pinned })
  const { run, writes } = await makeRollout(t, { apps: [app] })

  const { code, output } = await run(['apps', '--team', 'acme', '--mode', 'enforce', '--apply'])

  t.equal(code, 0)
  t.match(output, '\nshop: changed: SMOKE_TEST: unset -> enforce\n')
  t.strictSame(app.buildpacks, pinned)
  t.equal(writes().length, 1)
})

t.test('--release-size web gives the release dyno the size of web, where there is one', async t => {
  const release = (size: string) => [
    { type: 'web', quantity: 2, size: 'Standard-2X' },
    { type: 'release', quantity: 0, size },
  ]
  const apps = [
    fakeApp('no-release'),
    fakeApp('same', { formation: release('Standard-2X') }),
    fakeApp('small', { formation: release('Standard-1X') }),
  ]
  const { roll, api } = await makeRollout(t, { apps })

  const { code, output } = await roll(['--team', 'acme', '--release-size', 'web', '--apply'])

  const late = 'warning: its release dyno can be sized only after its first release phase'
  t.match(output, `\nno-release: changed: buildpacks: + ${buildpack}; ${late}\n`)
  t.match(output, `\nsame: changed: buildpacks: + ${buildpack}\n`)
  t.match(
    output,
    `\nsmall: changed: buildpacks: + ${buildpack}; size of release: Standard-1X -> Standard-2X\n`,
  )
  t.strictSame(apps[2]?.formation, release('Standard-2X'))
  t.equal(code, 0)
  t.strictSame(api.violations, [])
})

t.test('--remove takes it off, also where it would not be put on', async t => {
  const apps = [
    fakeApp('idle', {
      buildpacks: ['a/b', buildpack],
      formation: [{ type: 'web', quantity: 0, size: 'Basic' }],
    }),
    fakeApp('shop', { buildpacks: ['heroku/ruby', `${own}#main`], configVars: { SMOKE_TEST: 'warn' } }),
    fakeApp('without'),
  ]
  const { roll } = await makeRollout(t, { apps })

  const { code, output } = await roll(['--team', 'acme', '--remove', '--apply'])

  t.match(output, `\nidle: changed: buildpacks: - ${buildpack}\n`)
  t.match(output, `\nshop: changed: buildpacks: - ${own}#main\n`)
  t.match(output, /\nas it should be {2,}1\n/)
  t.equal(code, 0)
  t.strictSame(
    apps.map(({ buildpacks }) => buildpacks),
    [['a/b'], ['heroku/ruby'], ['heroku/ruby']],
  )
  t.equal(apps[1]?.configVars['SMOKE_TEST'], 'warn', 'a mode is left to --mode')
  await roll(['--team', 'acme', '--remove', '--mode', 'off', '--apply'])
  t.strictSame(
    apps.map(({ configVars }) => configVars['SMOKE_TEST']),
    [undefined, 'off', undefined],
    'an app that knows nothing of the test gets no release',
  )
})

t.test('a pipeline is changed downstream first, whatever the names are', async t => {
  const stages = ['production', 'staging', 'development', 'review'] as const
  const apps = stages.flatMap((stage, index) => [
    fakeApp(`${9 - index}-shop`, { coupling: { pipeline: 'shop', stage } }),
    fakeApp(`${9 - index}-other`, { coupling: { pipeline: 'other', stage } }),
  ])
  const { roll, writes, api } = await makeRollout(t, { apps })

  const { code } = await roll(['--pipeline', 'shop', '--mode', 'warn', '--apply'])

  t.equal(code, 0)
  const ids = writes().map(write => write.split('/')[2])
  const order = ids.map(id => apps.find(app => app.id === id)?.coupling?.stage)
  t.strictSame(
    order,
    stages.flatMap(stage => [stage, stage]),
  )
  t.ok(apps.filter(({ name }) => name.endsWith('other')).every(({ buildpacks }) => buildpacks.length === 1))
  t.strictSame(api.violations, [])
})

t.test('apps that promotions lead from are held back when one downstream fails', async t => {
  const apps = [
    fakeApp('shop', { coupling: { pipeline: 'shop', stage: 'production' } }),
    fakeApp('shop-us', { coupling: { pipeline: 'shop', stage: 'production' } }),
    fakeApp('shop-staging', { coupling: { pipeline: 'shop', stage: 'staging' } }),
    fakeApp('blog', { coupling: { pipeline: 'blog', stage: 'production' } }),
    fakeApp('blog-staging', { coupling: { pipeline: 'blog', stage: 'staging' } }),
    fakeApp('alone'),
  ]
  const failing = new Set([apps[0]?.id, apps[4]?.id])
  const { roll } = await makeRollout(t, {
    apps,
    // Another token may read these, and not change them.
    fault: ({ method, path }) => (method === 'PUT' && failing.has(path.split('/')[2]) ? 'forbidden' : 'none'),
  })

  const { code, output } = await roll(['--team', 'acme', '--apply'])

  t.equal(code, 1)
  t.match(output, '\nshop: failed: the API answered 403: It is forbidden.\n')
  t.match(output, '\nshop-staging: held back: promotions lead from it to shop, which has failed\n')
  t.match(output, '\nblog-staging: failed: the API answered 403: It is forbidden.\n')
  t.match(output, /\nchanged {2,}3\nheld back {2,}1\nfailed {2,}2\nall {2,}6\n/)
  t.match(output, '\nNot all is done. To go on, run the same command again.\n')
  t.strictSame(
    apps.filter(({ buildpacks }) => buildpacks.length === 2).map(({ name }) => name),
    ['shop-us', 'blog', 'alone'],
  )
})

t.test('they are held back as well when the one downstream cannot be read', async t => {
  const shop = fakeApp('shop', { coupling: { pipeline: 'shop', stage: 'production' } })
  const staging = fakeApp('shop-staging', { coupling: { pipeline: 'shop', stage: 'staging' } })
  const { roll, writes } = await makeRollout(t, {
    apps: [shop, staging],
    fault: ({ path }) => (path === `/apps/${shop.id}/formation` ? 'forbidden' : 'none'),
  })

  const { code, output } = await roll(['--team', 'acme', '--apply'])

  t.equal(code, 1)
  t.match(output, '\nshop: failed: the API answered 403: It is forbidden.\n')
  t.match(output, '\nshop-staging: held back: promotions lead from it to shop, which has failed\n')
  t.strictSame(writes(), [])
})

t.test('apps are named one by one, and one that is not there does not stop the others', async t => {
  const apps = [fakeApp('shop'), fakeApp('blog'), fakeApp('other')]
  const { roll } = await makeRollout(t, { apps })

  const { code, output } = await roll([
    '--app',
    'shop',
    '--app',
    'nope',
    '--app',
    'blog',
    '--app',
    'shop',
    '--apply',
  ])

  t.equal(code, 1)
  t.match(output, "\nnope: failed: the API answered 404: Couldn't find that app.\n")
  t.strictSame(
    apps.map(({ buildpacks }) => buildpacks.length),
    [2, 2, 1],
  )
})

t.test('of many names eight are asked for at once', async t => {
  const names = Array.from({ length: 40 }, (_none, index) => `app-${index}`)
  const { roll, api } = await makeRollout(t, {
    apps: names.map(name => fakeApp(name)),
    meanwhile: async () => await setTimeout(5),
  })
  const { code } = await roll(names.flatMap(name => ['--app', name]))
  t.equal(code, 0)
  t.ok(api.mostAtOnce() > 1 && api.mostAtOnce() <= 8, `${api.mostAtOnce()} at once`)
})

t.test('--report json has everything, and nothing else is on stdout', async t => {
  const { roll } = await makeRollout(t, { apps: makeApps() })
  const quietly = await roll(['--team', 'acme', '--report', 'json'], { onlyStdout: true })

  const report = JSON.parse(quietly.output)

  t.match(report, { reportVersion: 1, version, applied: false })
  t.equal(report.apps.length, 11)
  const byName = (name: string) => report.apps.find(({ app }: { app: string }) => app === name)
  t.strictSame(byName('old'), {
    app: 'old',
    result: 'to be changed',
    changes: [
      {
        kind: 'buildpacks',
        before: [
          'heroku/nodejs',
          `${own}#v0.9.0`,
          'https://github.com/heroku/heroku-buildpack-multi-procfile',
        ],
        after: ['heroku/nodejs', buildpack, 'https://github.com/heroku/heroku-buildpack-multi-procfile'],
      },
    ],
    warnings: [multi.replace('warning: ', '')],
  })
  t.strictSame(byName('image'), {
    app: 'image',
    result: 'left alone',
    reason: 'a container app, for which no buildpack runs',
    warnings: [],
  })
})
