/** `run` and `explain` on what somebody has checked out: no buildpack has built it. */
import t from 'tap'
import { readVerdict } from '../buildpack/output.ts'
import { makeApp, serverSource, smokeTest } from './command-line.ts'

t.jobs = 4

const packageJson = '{"scripts": {"start": "perl server.pl"}}'
const origin = 'from the Node.js buildpack, if that is the one that builds this app; the Procfile has none'

t.test('without a Procfile the web of its buildpack is explained, and tested', async t => {
  const directory = await makeApp(t, { 'package.json': packageJson, 'server.pl': serverSource })

  const explained = await smokeTest(t, ['explain', '--dir', directory])
  t.equal(explained.code, 0)
  t.match(explained.output, `web: npm start (${origin})\n`)
  t.match(explained.output, '\nIn the release phase: the smoke test.\n')

  const { code, output } = await smokeTest(t, ['run', '--dir', directory, '--settle', '0'])
  t.equal(code, 0)
  t.match(output, `smoke-test: web: npm start (${origin})\n`)
  t.match(readVerdict(output), { verdict: 'passed' })
})

t.test('where it cannot be told, that is said, and run is no success', async t => {
  const directory = await makeApp(t, { 'package.json': packageJson, 'requirements.txt': '' })
  for (const command of ['run', 'explain']) {
    const { code, output } = await smokeTest(t, [command, '--dir', directory])
    t.equal(code, command === 'run' ? 2 : 0)
    t.match(output, 'Which web Heroku adds cannot be told:')
    t.match(output, 'The Node.js buildpack declares: npm start')
    t.match(output, 'The Python buildpack declares none by itself.')
  }
})

t.test('Heroku waits longer for Java, also before it is built', async t => {
  for (const [file, limit] of [
    ['pom.xml', '90 s'],
    ['gradlew', '90 s'],
    ['package.json', '60 s'],
  ] as const) {
    const directory = await makeApp(t, { Procfile: 'web: a\n', [file]: '' })
    const { output } = await smokeTest(t, ['explain', '--dir', directory])
    t.match(output, `\n  boot timeout  ${limit}, and up to 180 s`, file)
  }
})

const remarks = [
  {
    name: 'a name without a space behind its colon',
    files: { Procfile: 'web:./bin/web\n' },
    told: 'Procfile line 1: "web" is ignored, because no ordinary space follows its colon. Write "web: <command>".',
  },
  {
    name: 'a process type that is there twice',
    files: { Procfile: 'web: a\nweb: b\n' },
    told: 'The Procfile declares "web" on lines 1 and 2, and only line 2 runs.',
  },
  {
    name: 'a misnamed Procfile',
    files: { procfile: 'web: a\n' },
    told: 'There is a file procfile; Heroku reads one that is called Procfile alone.',
  },
  {
    name: 'an app.json that is a link to nothing',
    files: { Procfile: 'web: a\n', 'app.json': '{ "name": }' },
    told: 'app.json cannot be read at line 1, column 11: value expected, near "}".',
  },
  {
    name: 'the container stack in app.json',
    files: { Procfile: 'web: a\n', 'app.json': '{ "stack": "container" }' },
    told: 'app.json has "stack": "container". Heroku runs no buildpacks for an app on the container stack, so its releases are not tested.',
  },
  {
    name: 'a heroku.yml',
    files: { Procfile: 'web: a\n', 'heroku.yml': 'build:\n' },
    told: 'There is a heroku.yml. Heroku runs no buildpacks',
  },
  {
    name: 'a Dockerfile without web',
    files: { Dockerfile: '' },
    told: 'There is a Dockerfile. Heroku runs no buildpacks',
  },
]

for (const { name, files, told } of remarks) {
  t.test(`explain and run remark on ${name}`, async t => {
    const directory = await makeApp(t, files)
    t.match((await smokeTest(t, ['explain', '--dir', directory])).output, `Warning: ${told}`)
    t.match((await smokeTest(t, ['run', '--dir', directory])).output, `smoke-test: warning: ${told}`)
    const { output } = await smokeTest(t, ['explain', '--report', 'json', '--dir', directory])
    const { warnings } = JSON.parse(output) as { readonly warnings: readonly string[] }
    t.ok(
      warnings.some(warning => warning.startsWith(told)),
      'in the report',
    )
  })
}

t.test('a Dockerfile beside a web is no matter of Heroku', async t => {
  const directory = await makeApp(t, {
    Procfile: 'web: a\n',
    Dockerfile: '',
    'app.json': '{ "stack": "heroku-24" }',
  })
  t.notMatch((await smokeTest(t, ['explain', '--dir', directory])).output, 'container stack')
})

t.test('a worker beside a default web is named', async t => {
  const directory = await makeApp(t, {
    Procfile: 'worker: a\n',
    Gemfile: '',
    'Gemfile.lock': 'GEM\n  specs:\n    railties (7.1.3)\n',
  })
  const { output } = await smokeTest(t, ['explain', '--dir', directory])
  t.match(
    output,
    'Warning: The Procfile has worker and no web, but Heroku adds the one of the Ruby buildpack',
  )
})
