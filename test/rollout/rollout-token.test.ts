/** The token goes to the API, over TLS, and nowhere else. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import t from 'tap'
import { makeScratch, writeFiles } from '../support/heroku.ts'
import { fakeApp } from './fake-app.ts'
import { token } from './platform-api-answers.ts'
import { listen } from './platform-api-server.ts'
import { buildpack, makeRollout } from './run-rollout.ts'

t.test('it may come from ~/.netrc', async t => {
  const { roll, directory, api } = await makeRollout(t, { apps: [fakeApp('shop')] })
  await writeFiles(directory, {
    '.netrc': `machine api.heroku.com\n  password another\nmachine 127.0.0.1\n  login me\n  password ${token}\n`,
  })

  const { code } = await roll(['--team', 'acme'], { environment: { HEROKU_API_KEY: '' } })

  t.equal(code, 0)
  t.ok(api.requests.every(({ headers }) => headers['authorization'] === `Bearer ${token}`))
})

t.test('an address that is neither Heroku nor this machine gets nothing', async t => {
  const { run } = await makeRollout(t, { apps: [] })
  for (const url of [
    'http://api.heroku.com',
    'https://example.com',
    'http://user@127.0.0.1:80',
    'nonsense',
  ]) {
    const { code, output } = await run(['apps', '--team', 'acme'], { environment: { HEROKU_API_URL: url } })
    t.equal(code, 2)
    t.equal(
      output,
      'smoke-test: HEROKU_API_URL may be https://api.heroku.com, or an address of this machine: nobody else gets the token\n',
      url,
    )
  }
})

t.test('a certificate that nobody vouches for is refused, also where Node is told to take any', async t => {
  const scratch = await makeScratch(t)
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'],
      ...[
        '-addext',
        'subjectAltName=IP:127.0.0.1',
        '-keyout',
        join(scratch, 'key'),
        '-out',
        join(scratch, 'cert'),
      ],
    ],
    { stdio: 'ignore' },
  )
  let requests = 0
  const server = createServer(
    { key: readFileSync(join(scratch, 'key')), cert: readFileSync(join(scratch, 'cert')) },
    (_request, response) => {
      requests++
      response.end('[]')
    },
  )
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { run } = await makeRollout(t, { apps: [] })
  const environment = { HEROKU_API_URL: `https://127.0.0.1:${port}`, NODE_TLS_REJECT_UNAUTHORIZED: '0' }

  const refused = await run(['apps', '--team', 'acme'], { environment })

  t.equal(refused.code, 1)
  t.match(refused.output, /The apps cannot be listed: the API did not answer: .*self-signed certificate/)
  t.equal(requests, 0)
  const trusted = await run(['apps', '--team', 'acme'], {
    environment: { ...environment, NODE_EXTRA_CA_CERTS: join(scratch, 'cert') },
  })
  t.equal(trusted.code, 0, 'and one that is vouched for is taken')
})

t.test('a redirect is not followed', async t => {
  const { api, run } = await makeRollout(t, { apps: [fakeApp('shop')] })
  const url = await listen(t, (_request, response) => {
    response.writeHead(302, { location: `${api.url}/teams/acme/apps` }).end()
  })

  const { code, output } = await run(['apps', '--team', 'acme'], { environment: { HEROKU_API_URL: url } })

  t.equal(code, 1)
  t.match(output, 'The apps cannot be listed: the API answered 302: no reason')
  t.strictSame(api.requests, [])
})

t.test('neither it nor a password in an address is in what is written', async t => {
  const secret = 'https://user:s3cret@github.com/acme/heroku-buildpack-smoke-test'
  const apps = [
    fakeApp('shop', { buildpacks: ['https://user:s3cret@github.com/acme/private.git', `${secret}#v0.1`] }),
    fakeApp('broken'),
    fakeApp('blog', { releases: [{ status: 'succeeded', output: 'x' }] }),
  ]
  const { run, readJournal, api } = await makeRollout(t, {
    apps,
    fault: ({ path }) => (path.startsWith(`/apps/${apps[1]?.id}/`) ? 'forbidden' : 'none'),
  })
  const outputs: string[] = []
  for (const args of [
    ['apps', '--team', 'acme', '--buildpack', `${secret}#v1`],
    [
      'apps',
      '--team',
      'acme',
      '--buildpack',
      `${secret}#v1`,
      '--mode',
      'warn',
      '--apply',
      '--report',
      'json',
    ],
    ['status', '--team', 'acme', '--buildpack', buildpack],
    ['status', '--team', 'acme', '--report', 'json'],
    ['undo', 'smoke-test-rollout.jsonl'],
    ['undo', 'smoke-test-rollout.jsonl', '--apply', '--report', 'json'],
    ['apps', '--team', 'nope'],
    ['apps', '--team', 'acme', '--buildpack', `${secret}`],
    ['apps', '--team', 'acme', '--nonsense'],
  ]) {
    outputs.push((await run(args)).output)
  }
  const written = outputs.join('\n')
  t.match(written, '***@github.com/acme/private.git', 'the address itself is told')
  t.notMatch(written, token)
  t.notMatch(written, 's3cret')
  t.notMatch(written, 'secret of')
  t.notMatch(await readJournal(), token)
  for (const { path, body } of api.requests) t.notMatch(`${path} ${JSON.stringify(body)}`, token)
})
