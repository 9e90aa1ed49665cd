/** `rollout status` against a server that behaves as the Platform API does. */
import t from 'tap'
import { fakeApp, goneOutput } from './fake-app.ts'
import { token } from './platform-api-answers.ts'
import { buildpack, makeRollout } from './run-rollout.ts'

const verdict = (fields: string) =>
  `web | hello\nsmoke-test: it is over\nsmoke-test: at=verdict ${fields} version=1.0.0\n`
const withOurs = { buildpacks: ['heroku/ruby', buildpack] }

function makeApps() {
  return [
    fakeApp('blog', {
      ...withOurs,
      configVars: { SMOKE_TEST: 'warn' },
      releases: [
        { status: 'succeeded', output: verdict('verdict=passed mode=warn') },
        { status: 'succeeded', output: verdict('verdict=check-failed mode=warn process=web heroku=H12') },
      ],
    }),
    fakeApp('fir', { stack: 'cnb', generation: 'fir' }),
    fakeApp('off', { configVars: { SMOKE_TEST: 'off' } }),
    fakeApp('plain', { releases: [{ status: 'succeeded', output: 'migrated\n' }] }),
    fakeApp('promoted', {
      buildpacks: [],
      releases: [{ status: 'succeeded', output: verdict('verdict=passed mode=enforce') }],
    }),
    fakeApp('shop', {
      ...withOurs,
      releases: [{ status: 'failed', output: verdict('verdict=crashed heroku=H10') }],
    }),
    fakeApp('two', {
      buildpacks: ['heroku/ruby', 'https://u:secret@github.com/acme/heroku-buildpack-smoke-test.git#main'],
      releases: [
        { status: 'succeeded', output: `${verdict('verdict=crashed')}${verdict('verdict=passed')}` },
      ],
    }),
    fakeApp('unborn', { ...withOurs, releases: [] }),
    fakeApp('under-way', { ...withOurs, releases: [{ status: 'pending', output: 'web | hel' }] }),
  ]
}

t.test('each app has a line: buildpack, ref, mode, and the verdict of its last release', async t => {
  const { run, api, writes } = await makeRollout(t, { apps: makeApps(), maxPageSize: 3 })

  const { code, output } = await run(['status', '--team', 'acme'])

  t.equal(
    output,
    `APP        BUILDPACK                                                    REF     MODE             LAST RELEASE
blog       https://github.com/acme/heroku-buildpack-smoke-test          v1.0.0  warn             v2 check-failed H12
fir        -                                                            -       -                a Fir app, which takes its buildpacks from project.toml
off        -                                                            -       off              v1 was not tested
plain      -                                                            -       -                v1 was not tested
promoted   -                                                            -       enforce (unset)  v1 passed
shop       https://github.com/acme/heroku-buildpack-smoke-test          v1.0.0  enforce (unset)  v1 crashed H10, did not go live
two        https://***@github.com/acme/heroku-buildpack-smoke-test.git  main    enforce (unset)  v1 passed
unborn     https://github.com/acme/heroku-buildpack-smoke-test          v1.0.0  enforce (unset)  none
under-way  https://github.com/acme/heroku-buildpack-smoke-test          v1.0.0  enforce (unset)  v1 is running
`,
  )
  t.equal(code, 0)
  t.strictSame([writes(), api.violations], [[], []])
})

t.test('the host of release outputs gets no token', async t => {
  const { run, api } = await makeRollout(t, { apps: makeApps() })
  await run(['status', '--team', 'acme'])
  t.ok(api.outputHeaders.length > 0)
  for (const headers of api.outputHeaders) t.notMatch(JSON.stringify(headers), token)
  t.ok(api.outputHeaders.every(headers => headers.authorization === undefined))
})

t.test('an output that is not to be had is said to be so', async t => {
  const apps = [fakeApp('shop', { ...withOurs, releases: [{ status: 'expired', output: goneOutput }] })]
  const { run } = await makeRollout(t, { apps })

  const { output } = await run(['status', '--app', 'shop'])
  t.match(output, /\nshop .* v1 has no output that can be read\n/)
})

t.test('--report json has the same', async t => {
  const { run } = await makeRollout(t, { apps: makeApps() })

  const { output } = await run(['status', '--team', 'acme', '--report', 'json'], { onlyStdout: true })

  const { reportVersion, apps } = JSON.parse(output)
  t.equal(reportVersion, 1)
  t.strictSame(apps.slice(0, 3), [
    {
      app: 'blog',
      buildpack: 'https://github.com/acme/heroku-buildpack-smoke-test',
      ref: 'v1.0.0',
      mode: 'warn',
      release: 'v2 check-failed H12',
    },
    { app: 'fir', reason: 'a Fir app, which takes its buildpacks from project.toml' },
    { app: 'off', mode: 'off', release: 'v1 was not tested' },
  ])
  t.notMatch(output, 'secret')
})

t.test('an app that cannot be read is told among the others, and the exit code says so', async t => {
  const apps = [fakeApp('shop', withOurs), fakeApp('locked')]
  const { run } = await makeRollout(t, {
    apps,
    fault: ({ path }) => (path.startsWith(`/apps/${apps[1]?.id}/`) ? 'forbidden' : 'none'),
  })

  const { code, output } = await run(['status', '--team', 'acme'])

  t.equal(code, 1)
  t.match(output, /\nlocked +\? +\? +\? +the API answered 403: It is forbidden\.\nshop +https/)
})
