/** `bin/smoke-test run`: the same test by hand. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readProcessOutput, readVerdict } from '../buildpack/output.ts'
import { repository, runClean } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'
import { makeApp, serverSource, smokeTest } from './command-line.ts'

t.jobs = 4

const serves = { Procfile: 'web: perl server.pl\n', 'server.pl': serverSource }
/** Says what it finds in its environment. */
const says = {
  ...serves,
  Procfile: 'web: echo "$A|$B|$C"; exec perl server.pl\n',
}

t.test('it tests the app in a directory, and leaves nothing running', async t => {
  const directory = await makeApp(t, serves)

  const { code, output } = await smokeTest(t, ['run', '--dir', directory, '--settle', '0'])

  t.equal(code, 0)
  t.match(output, /^smoke-test: booting web with PORT=\d+: perl server\.pl\n/)
  t.match(readVerdict(output), { verdict: 'passed', mode: 'run', process: 'web', checks: '1/1' })
  t.strictSame(findProcesses(directory), [])
})

t.test('without --dir that is the directory one is in', async t => {
  const directory = await makeApp(t, serves)

  const { code, output } = await smokeTest(t, ['run', '--settle=0'], { directory })

  t.equal(code, 0)
  t.match(readVerdict(output), { verdict: 'passed' })
})

t.test('it works through the link that npm makes, and from a path with blanks', async t => {
  const directory = await makeApp(t, serves)
  const bin = join(directory, 'node modules/.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(join(repository, 'bin/smoke-test'), join(directory, 'target'))
  symlinkSync('../../target', join(bin, 'smoke-test'))

  const { code, output } = await runClean(t, [join(bin, 'smoke-test'), 'run', '--settle=0'], { directory })

  t.equal(code, 0)
  t.match(readVerdict(output), { verdict: 'passed' })
})

t.test('an app that has ended is given no size for what it leaves behind', async t => {
  const directory = await makeApp(t, { Procfile: 'web: sleep 300 & exit 1\n' })

  const { output } = await smokeTest(t, ['run', '--dir', directory])

  t.match(readVerdict(output), { verdict: 'crashed', memory: undefined })
  t.strictSame(findProcesses(directory), [])
})

t.test('a failed test exits with the code of a release, and says nothing of releases', async t => {
  const directory = await makeApp(t, serves)
  const args = ['run', '--path', '/up', '--body', 'FINE', '--attempts', '1']

  const { code, output } = await smokeTest(t, args, { directory })

  t.equal(code, 1)
  t.match(readVerdict(output), { verdict: 'check-failed', mode: 'run' })
  t.match(output, /GET \/up answered 200 with the body "OKAY"; expected.* "FINE"/)
  t.notMatch(output, 'About this release')
})

t.test('an app that listens on loopback alone passes with a warning', async t => {
  const directory = await makeApp(t, { ...serves, Procfile: 'web: perl server.pl 127.0.0.1\n' })

  const { code, output } = await smokeTest(t, ['run', '--settle=0'], { directory })

  t.equal(code, 0)
  t.match(
    output,
    /\nsmoke-test: warning: it listens on 127\.0\.0\.1:\d+ alone, which Heroku's router could not reach \(R10\)\n/,
  )
  t.match(readVerdict(output), { verdict: 'passed' })
})

t.test('SMOKE_TEST is for releases, and does not switch it off', async t => {
  const directory = await makeApp(t, { Procfile: 'web: exit 9\n', '.env': 'SMOKE_TEST=off\n' })

  const { code } = await smokeTest(t, ['run'], { directory, environment: { SMOKE_TEST: 'warn' } })

  t.equal(code, 1)
})

const environments = [
  { name: 'one is in', args: [], found: 'process|process|process' },
  {
    name: 'with .env on top of it',
    files: { '.env': 'B=file\nC="file too"\n' },
    args: [],
    found: 'process|file|file too',
  },
  {
    name: 'with a file of another name instead of .env',
    files: { '.env': 'A=unread\nC=unread\n', 'other.env': 'C=other\n' },
    args: ['--env-file', 'other.env'],
    found: 'process|process|other',
  },
  {
    name: 'with --env on top of all',
    files: { '.env': 'B=file\nC=file\n' },
    args: ['--env', 'B=x=y z', '--env=C=flag'],
    found: 'process|x=y z|flag',
  },
  { name: 'without the names of --unset', args: ['--unset', 'A,B'], found: '||process' },
]

for (const { name, files = {}, args, found } of environments) {
  t.test(`the app gets the environment ${name}`, async t => {
    const directory = await makeApp(t, { ...says, ...files })
    const environment = { A: 'process', B: 'process', C: 'process' }

    const { code, output } = await smokeTest(t, ['run', '--settle=0', ...args], { directory, environment })

    t.equal(code, 0)
    t.equal(readProcessOutput(output, 'web'), found)
  })
}

t.test('a flag wins over the variable of the same name, and that over none', async t => {
  const directory = await makeApp(t, { ...serves, '.env': 'SMOKE_TEST_PATH=/file\nSMOKE_TEST_SETTLE=0\n' })

  const fromFile = await smokeTest(t, ['run'], { directory })
  const fromFlag = await smokeTest(t, ['run', '--path', '/flag'], { directory })

  t.match(fromFile.output, 'GET /file answered 200')
  t.match(fromFlag.output, 'GET /flag answered 200')
})

t.test('Ctrl-C ends it with 130, and the app with it', async t => {
  const directory = await makeApp(t, { ...serves, Procfile: 'web: echo booting; exec sleep 1000\n' })
  let pid = 0
  let read = () => ''
  const finished = smokeTest(t, ['run'], {
    directory,
    onStart: (started, output) => {
      pid = started
      read = output
    },
  })
  await waitFor('the boot', () => read().includes('web | booting'))

  process.kill(pid, 'SIGINT')
  const { code, output } = await finished

  t.equal(code, 130)
  t.match(readVerdict(output), { verdict: 'interrupted' })
  t.strictSame(findProcesses(directory), [])
})
