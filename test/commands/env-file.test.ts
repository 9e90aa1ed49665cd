/** The file of variables of `run`, `explain` and bin/try: which one it is, and what is said about it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { makeScratch, repository, runClean, writeFiles } from '../support/heroku.ts'
import { makeApp, smokeTest } from './command-line.ts'

t.jobs = 4

const app = {
  Procfile: 'release: printf "%s|" "$A" "$B"\nweb: exit 9\n',
  'app.json': '{"healthchecks":{"web":[{"path":"/","httpHeaders":[{"name":"A","value":"$A"}]}]}}',
}
const unset = 'uses $A, which is not set'

for (const { name, text } of [
  { name: 'export', text: 'export A=1\n' },
  { name: 'quotes over several lines', text: 'B="x\ny"\nA=1\n' },
  { name: 'CRLF and a byte order mark', text: '\uFEFFA=1\r\n' },
  { name: 'JSON', text: '{ "a": 1 }\n' },
]) {
  t.test(`explain, run and bin/try read ${name}`, async t => {
    const directory = await makeApp(t, { ...app, '.env': text })
    const explained = await smokeTest(t, ['explain', '--dir', directory])
    t.equal(explained.code, 0)
    t.notMatch(explained.output, unset)
    t.notMatch((await smokeTest(t, ['run', '--dir', directory])).output, unset)
    const tried = await runClean(t, [
      join(repository, 'bin/try'),
      '--env-file',
      join(directory, '.env'),
      directory,
    ])
    t.match(tried.output, text.includes('B=') ? '1|x\ny|' : '1||')
  })
}

t.test('a line that is no variable is named, and no more than its number', async t => {
  const directory = await makeApp(t, { ...app, '.env': 'A=1\ns3cret\n' })
  const ignored = '.env, line 2, is ignored: it is not NAME=VALUE.'

  t.match((await smokeTest(t, ['explain', '--dir', directory])).output, `Warning: ${ignored}\n`)
  const report = await smokeTest(t, ['explain', '--report', 'json', '--dir', directory])
  t.strictSame((JSON.parse(report.output) as { readonly warnings: unknown }).warnings, [ignored])
  t.match((await smokeTest(t, ['run', '--dir', directory])).output, `smoke-test: warning: ${ignored}\n`)
  const tried = await runClean(t, [join(repository, 'bin/try'), '--env-file', '.env', directory], {
    directory,
  })
  t.match(tried.output, `bin/try: warning: ${ignored}\n`)
  for (const { output } of [report, tried]) t.notMatch(output, 's3cret')
})

t.test('a file that is not understood ends everything, with its line', async t => {
  const directory = await makeApp(t, { ...app, '.env': 'A=1\nB="s3cret\n' })
  const message = '.env, line 2, has a quote that is not closed\n'
  for (const { code, output } of [
    await smokeTest(t, ['explain', '--dir', directory]),
    await smokeTest(t, ['run', '--dir', directory]),
    await runClean(t, [join(repository, 'bin/try'), '--env-file', '.env', directory], { directory }),
  ]) {
    t.equal(code, 2)
    t.equal(output, `smoke-test: ${message}`)
  }
})

t.test('an .env of another kind is passed over; one that was asked for is refused', async t => {
  const kinds = [
    {
      name: 'a directory',
      make: (path: string) => mkdirSync(path),
      told: 'is a directory, but must be a file.',
    },
    {
      name: 'a link to itself',
      make: (path: string) => symlinkSync('.env', path),
      told: 'is a symbolic link that leads back to itself.',
    },
    {
      name: 'a link to nothing',
      make: (path: string) => symlinkSync('nothing', path),
      told: 'is a symbolic link to a file that does not exist.',
    },
  ]
  for (const { name, make, told } of kinds) {
    const directory = await makeApp(t, app)
    make(join(directory, '.env'))
    const { code, output } = await smokeTest(t, ['explain', '--dir', directory])
    t.equal(code, 0, name)
    // A directory of that name is a virtual environment of Python.
    t.equal(output.includes(`Warning: .env ${told}`), name !== 'a directory', name)
    const asked = await smokeTest(t, ['explain', '--dir', directory, '--env-file', join(directory, '.env')])
    t.equal(asked.code, 2, name)
    t.match(asked.output, told, name)
    t.notMatch(asked.output, 'INTERNAL ERROR', name)
  }
})

t.test('a named pipe is read where it was asked for, and else not waited for', async t => {
  const directory = await makeApp(t, app)
  spawnSync('mkfifo', [join(directory, '.env')])
  const { code, output } = await smokeTest(t, ['explain', '--dir', directory])
  t.equal(code, 0)
  t.match(
    output,
    'Warning: .env is not a regular file, but a named pipe, a socket or a device. It is not read.',
  )

  const command = 'exec "$1" explain --dir "$2" --env-file <(printf "A=1\\n")'
  const piped = await runClean(t, [
    'bash',
    '-c',
    command,
    'bash',
    join(repository, 'bin/smoke-test'),
    directory,
  ])
  t.equal(piped.code, 0)
  t.notMatch(piped.output, unset)
})

t.test('a file that is too large is refused', async t => {
  const directory = await makeApp(t, { ...app, '.env': '#'.repeat(1024 * 1024 + 1) })
  const { code, output } = await smokeTest(t, ['explain', '--dir', directory])
  t.equal(code, 2)
  t.match(output, 'smoke-test: .env cannot be used: it is larger than 1 MB.')
})

t.test('bin/try takes variables with line breaks to the build and to the release', async t => {
  const scratch = await makeScratch(t)
  await writeFiles(scratch, { 'a/Procfile': app.Procfile, file: 'A="x\n\ny"\nSMOKE_TEST="off"\n' })
  const { code, output } = await runClean(t, [
    join(repository, 'bin/try'),
    ...['--env-file', join(scratch, 'file'), join(scratch, 'a')],
  ])
  t.equal(code, 0)
  t.match(output, 'No release is tested (mode off).')
  t.match(output, 'x\n\ny||')
})
