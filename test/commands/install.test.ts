/** `install`, as bin/compile calls it: what a build says of an app's Procfile and settings. */
import t from 'tap'
import { build } from '../support/heroku.ts'

t.jobs = 4

type Case = {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  readonly config?: Readonly<Record<string, string>>
  /** Below the heading; what is told of every other build is not repeated here. */
  readonly says: readonly string[]
}

const installed = (...checks: readonly string[]) => [
  '       From now on every release boots this before it goes live:',
  '         web: node server.js',
  ...checks.map(check => `         ${check}`),
  '       A release that fails does not go live. To only report: heroku config:set SMOKE_TEST=warn',
]
const within = (seconds: number) => `It must listen on $PORT within ${seconds} s.`
const usual = installed(within(60), 'GET /: answers anything below 500')

const cases: readonly Case[] = [
  {
    name: 'a path',
    config: { SMOKE_TEST_PATH: '/up?full' },
    says: installed(within(60), 'GET /up?full: answers 200-299'),
  },
  {
    name: 'all that is expected of an answer, of which texts are not shown',
    config: { SMOKE_TEST_STATUS: '200,301-303', SMOKE_TEST_CONTENT: 'secret', SMOKE_TEST_BODY: 'secret' },
    says: installed(
      within(60),
      'GET /: answers 200,301-303, contains the text that is set, has the body that is set',
    ),
  },
  {
    name: 'a boot timeout',
    config: { SMOKE_TEST_BOOT_TIMEOUT: ' 7.5 ' },
    says: installed(within(7.5), 'GET /: answers anything below 500'),
  },
  {
    name: 'empty settings, which are none',
    config: { SMOKE_TEST: '', SMOKE_TEST_PATH: '', SMOKE_TEST_STATUS: '', SMOKE_TEST_ENV_PORT: '' },
    says: usual,
  },
  ...['pom.xml', 'build.gradle', 'gradlew'].map(file => ({
    name: `a JDK and ${file}: Heroku waits longer`,
    files: { '.jdk/release': '', [file]: '' },
    says: installed(within(90), 'GET /: answers anything below 500'),
  })),
  { name: 'a JDK for another language', files: { '.jdk/release': '', 'build.sbt': '' }, says: usual },
  {
    name: 'more process types than web',
    files: { Procfile: 'web: node server.js\nworker: node worker.js\n' },
    config: { SMOKE_TEST_PROCESSES: 'web,worker' },
    says: installed(
      within(60),
      'GET /: answers anything below 500',
      'worker: node worker.js',
      'uptime of 10 s: does not exit before',
    ),
  },
  {
    name: 'an ignored line beside a web that counts',
    files: { Procfile: 'web: node server.js\n"worker: x"\n' },
    says: [
      ' !     Procfile line 2: "worker" is ignored, because it stands in quotes. Write "worker: <command>".',
      ...usual,
    ],
  },
  {
    name: 'release lines that were meant as steps, and a web that is there twice',
    files: { Procfile: 'release: a\nweb: x\nrelease: b\nweb: node server.js\n' },
    says: [
      ' !     The Procfile declares "release" on lines 1 and 3, and only line 3 runs. Several release lines are not steps: write one line, "release: first && second".',
      ' !     The Procfile declares "web" on lines 2 and 4, and only line 4 runs. Remove the others, or give each a name of its own.',
      ...usual,
    ],
  },
]

for (const { name, files = {}, config = {}, says } of cases) {
  t.test(`a build with ${name}`, async t => {
    const { code, output } = await build(t, {
      files: { Procfile: 'web: node server.js\n', ...files },
      config,
    })

    t.equal(code, 0)
    t.equal(output, ['-----> Smoke test', ...says, ''].join('\n'))
  })
}

const hidden = [
  {
    name: 'a missing space',
    procfile: 'web:node server.js\n',
    remark:
      'Procfile line 1: "web" is ignored, because no ordinary space follows its colon. Write "web: <command>".',
  },
  {
    name: 'a byte order mark',
    procfile: '\ufeffweb: node server.js\n',
    remark:
      'Procfile line 1: "web" is ignored, because a byte order mark stands before it. Save the file as UTF-8 without one.',
  },
]

for (const { name, procfile, remark } of hidden) {
  t.test(`a build whose only web is hidden by ${name} says why there is nothing to test`, async t => {
    const { code, output } = await build(t, { files: { Procfile: procfile } })

    t.equal(code, 0)
    t.ok(
      output.startsWith(`-----> Smoke test\n !     ${remark}\n       The Procfile has no web process type`),
      output,
    )
  })
}

t.test('a Procfile under another name is named', async t => {
  const { code, output } = await build(t, { files: { procfile: 'web: x\n' } })

  t.equal(code, 0)
  t.match(output, '       There is a file procfile; Heroku reads one that is called Procfile alone.\n')
})

t.test('an unknown setting is warned of in a build that is refused, too', async t => {
  const { code, output } = await build(t, {
    files: { Procfile: 'web:x\nweb: y\n' },
    config: { SMOKE_TEST_PATHS: '/up', SMOKE_TEST_PATH: 'up' },
  })

  t.equal(code, 2)
  t.match(output, 'Procfile line 1: "web" is ignored')
  t.match(output, 'SMOKE_TEST_PATHS is none of the settings of the smoke test, and does nothing')
  t.match(output, 'SMOKE_TEST_PATH is "up"; allowed: ')
})
