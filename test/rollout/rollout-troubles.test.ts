/** `rollout apps` where others change the same, answers are lost, and the API has its limits. */
import t from 'tap'
import { fakeApp } from './fake-app.ts'
import type { ApiRequest } from './platform-api-answers.ts'
import { type Fault, listen } from './platform-api-server.ts'
import { buildpack, isWrite, makeRollout } from './run-rollout.ts'

t.jobs = 2

/** The fault for the first request that matches, and none after it. */
function once(fault: Fault, matches: (request: ApiRequest) => boolean): (request: ApiRequest) => Fault {
  let isDone = false
  return request => {
    if (isDone || !matches(request)) return 'none'
    isDone = true
    return fault
  }
}

t.test('an app that is changed between read and write is read again', async t => {
  const app = fakeApp('shop')
  let reads = 0
  const { roll, writes } = await makeRollout(t, {
    apps: [app],
    meanwhile({ method, path }) {
      // Somebody adds a buildpack after the first reading.
      if (method === 'GET' && path.endsWith('/buildpack-installations') && ++reads === 2)
        app.buildpacks = ['heroku/nodejs', ...app.buildpacks]
    },
  })

  const { code, output } = await roll(['--app', 'shop', '--apply'])

  t.equal(code, 0)
  t.strictSame(app.buildpacks, ['heroku/nodejs', 'heroku/ruby', buildpack])
  t.match(output, `\nshop: changed: buildpacks: + ${buildpack}\n`)
  t.equal(writes().length, 1)
})

t.test('what somebody else has done meanwhile is not done again', async t => {
  const app = fakeApp('shop')
  let reads = 0
  const { roll, writes } = await makeRollout(t, {
    apps: [app],
    meanwhile({ method, path }) {
      if (method === 'GET' && path.endsWith('/buildpack-installations') && ++reads === 2)
        app.buildpacks = ['heroku/ruby', buildpack]
    },
  })

  const { code, output } = await roll(['--app', 'shop', '--apply'])

  t.equal(code, 0)
  t.match(output, /\nas it should be {2,}1\n/)
  t.strictSame(writes(), [])
})

t.test('a list that is emptied meanwhile is not filled with ours alone', async t => {
  const app = fakeApp('shop')
  let reads = 0
  const { roll, writes } = await makeRollout(t, {
    apps: [app],
    meanwhile({ method, path }) {
      if (method === 'GET' && path.endsWith('/buildpack-installations') && ++reads === 2) app.buildpacks = []
    },
  })

  const { code, output } = await roll(['--app', 'shop', '--apply'])

  t.equal(code, 1)
  t.match(output, '\nshop: failed: its list is empty, and no build tells its language buildpack\n')
  t.strictSame(writes(), [])
})

for (const { fault, sent } of [
  { fault: 'drop-after', sent: 1 },
  { fault: 'error-after', sent: 1 },
  { fault: 'cut-off', sent: 1 },
  { fault: 'drop-before', sent: 2 },
  { fault: 'error-before', sent: 2 },
  { fault: 'rate-limit', sent: 2 },
] as const) {
  t.test(`${fault} at a write: it is done once, and sent ${sent} times`, async t => {
    for (const part of ['buildpack-installations', 'config-vars']) {
      const app = fakeApp('shop')
      const { roll, writes, readJournal } = await makeRollout(t, {
        apps: [app],
        retryAfter: '0',
        fault: once(fault, request => isWrite(request) && request.path.endsWith(part)),
      })

      const { code, output } = await roll(['--app', 'shop', '--mode', 'warn', '--apply'])

      t.equal(code, 0)
      t.match(output, `\nshop: changed: SMOKE_TEST: unset -> warn; buildpacks: + ${buildpack}\n`)
      t.strictSame(app.buildpacks, ['heroku/ruby', buildpack])
      t.strictSame(app.changes, { buildpacks: 1, mode: 1, formation: 0 }, 'each is changed once')
      t.equal(app.releases.length, 2, 'there is one release more')
      t.equal(writes().filter(write => write.endsWith(part)).length, sent)
      const journal = await readJournal()
      t.equal(journal.match(/"at":"done"/g)?.length, 2)
    }
  })
}

t.test('what is read is asked for again, and a run does not fail of it', async t => {
  const faults: Fault[] = [
    'drop-before',
    'error-before',
    'cut-off',
    'error-before',
    'rate-limit',
    'drop-before',
  ]
  const { roll } = await makeRollout(t, {
    apps: [fakeApp('shop')],
    retryAfter: '0',
    fault: request => (isWrite(request) ? 'none' : (faults.shift() ?? 'none')),
  })

  const { code, output } = await roll(['--team', 'acme', '--apply'])

  t.equal(code, 0)
  t.match(output, /\nchanged {2,}1\n/)
  t.strictSame(faults, [])
})

t.test('an app that cannot be read at all fails alone', async t => {
  const apps = [fakeApp('broken'), fakeApp('shop')]
  const { roll, api } = await makeRollout(t, {
    apps,
    fault: ({ path }) => (path.startsWith(`/apps/${apps[0]?.id}/formation`) ? 'error-before' : 'none'),
  })

  const { code, output } = await roll(['--team', 'acme', '--apply'])

  t.equal(code, 1)
  t.match(output, '\nbroken: failed: the API did not answer: status 500\nshop: changed: ')
  t.equal(api.requests.filter(({ path }) => path.endsWith('/formation')).length, 6 + 1)
})

t.test('at the rate limit the run waits as long as the API says, and tells it once', async t => {
  let limited = 3
  // All three are under way before the first is refused.
  let arrived = 0
  let letAllGo = () => {}
  const allThree = new Promise<void>(resolve => {
    letAllGo = resolve
  })
  const { roll } = await makeRollout(t, {
    apps: ['a', 'b', 'c'].map(name => fakeApp(name)),
    retryAfter: '1',
    fault: ({ path }) => (path.endsWith('/formation') && limited-- > 0 ? 'rate-limit' : 'none'),
    meanwhile: async ({ path }) => {
      if (path.endsWith('/formation') && ++arrived === 3) letAllGo()
      if (path.endsWith('/formation')) await allThree
    },
  })

  const { code, output } = await roll(['--team', 'acme', '--apply'])

  t.equal(code, 0)
  t.equal(output.match(/the API's rate limit is reached; waiting 1 s/g)?.length, 1)
  t.match(output, /\nchanged {2,}3\n/)
})

t.test('without a token, or with a wrong one, nothing begins', async t => {
  const { run, api } = await makeRollout(t, { apps: [fakeApp('shop')] })

  const none = await run(['apps', '--team', 'acme'], { environment: { HEROKU_API_KEY: '' } })
  t.equal(none.code, 2)
  t.match(none.output, /^smoke-test: there is no token: export HEROKU_API_KEY="\$\(heroku auth:token\)"/)
  t.strictSame(api.requests, [])
  const wrong = await run(['apps', '--team', 'acme'], { environment: { HEROKU_API_KEY: 'wrong-token' } })
  t.equal(wrong.code, 1)
  t.match(
    wrong.output,
    '\nThe apps cannot be listed: the API did not take the token: Invalid credentials provided.\n',
  )
  t.notMatch(wrong.output, 'wrong-token')
})

t.test('a team, and a pipeline, that are not there', async t => {
  const { run } = await makeRollout(t, { apps: [fakeApp('shop')] })
  for (const selection of [
    ['--team', 'nope'],
    ['--pipeline', 'nope'],
    ['--team', '../apps/shop'],
  ]) {
    const { code, output } = await run(['apps', ...selection])
    t.equal(code, 1)
    t.match(output, '\nThe apps cannot be listed: the API answered 404: ', selection.join(' '))
  }
})

t.test('a team that cannot be listed is told to programs as well', async t => {
  const { run } = await makeRollout(t, { apps: [] })
  const { code, output } = await run(['apps', '--team', 'nope', '--report', 'json'], { onlyStdout: true })
  t.equal(code, 1)
  t.match(JSON.parse(output), {
    reportVersion: 1,
    apps: [],
    problem: "the API answered 404: Couldn't find that app.",
  })
})

const strange: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['a page of a proxy', '<html>', {}],
  ['an object', '{"id": 1}', {}],
  ['an app without a name', '[{"id": "x"}]', {}],
  ['nothing', '', {}],
  ['a list without end', '[]', { 'next-range': 'id ..; max=1000' }],
]

for (const [name, body, headers] of strange) {
  t.test(`an answer that is none of the API is not understood: ${name}`, async t => {
    const url = await listen(t, (_request, response) => {
      response.writeHead(200, headers).end(body)
    })
    const { run } = await makeRollout(t, { apps: [] })

    const { code, output } = await run(['apps', '--team', 'acme'], { environment: { HEROKU_API_URL: url } })

    t.equal(code, 1)
    t.match(output, "\nThe apps cannot be listed: the API's answer was not understood: ")
  })
}
