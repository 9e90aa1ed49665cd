/** What bin/smoke-test makes of arguments that it does not understand, and of those that ask for help. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { settingFlags } from '../../src/commands/app-arguments.ts'
import { repository } from '../support/heroku.ts'
import { makeApp, smokeTest } from './command-line.ts'

t.jobs = 4

/** The same as --process. */
const untold = ['processes']

for (const args of [[], ['--help'], ['-h'], ['run', '--help']]) {
  t.test(`smoke-test ${args.join(' ')} explains itself`, async t => {
    const { code, output } = await smokeTest(t, args)

    t.equal(code, 0)
    t.match(
      output,
      /^smoke-test \d+\.\d+\.\d+: boots an app's web command and checks that it works\.\n\nUsage:\n/,
    )
    for (const flag of ['dir', 'env', 'env-file', 'process', 'report', 'output', ...settingFlags.keys()]) {
      if (!untold.includes(flag)) t.match(output, new RegExp(`^  --${flag} `, 'm'), flag)
    }
  })
}

t.test('--version is that of package.json', async t => {
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    version: string
  }

  const { code, output } = await smokeTest(t, ['--version'])

  t.strictSame({ code, output }, { code: 0, output: `${version}\n` })
})

const refused = [
  { args: ['test'], message: /^smoke-test: there is no command test; see smoke-test --help\n$/ },
  {
    args: ['constructor'],
    message: /^smoke-test: there is no command constructor; see smoke-test --help\n$/,
  },
  { args: ['run', '--timout', '3'], message: /^smoke-test: Unknown option '--timout'/ },
  { args: ['run', '/srv/app'], message: /^smoke-test: Unexpected argument '\/srv\/app'/ },
  { args: ['run', '--path'], message: /^smoke-test: Option '--path <value>' argument missing\n$/ },
  { args: ['run', '--env-file', 'no.env'], message: /^smoke-test: there is no file no\.env\n$/ },
  { args: ['run', '--dir', '/nonexistent'], message: /^smoke-test: .*\/nonexistent/ },
  { args: ['run', '--env', 'NAME'], message: /^smoke-test: .*--env/ },
  { args: ['run', '--env', '=value'], message: /^smoke-test: .*--env/ },
]

for (const { args, message } of refused) {
  t.test(`smoke-test ${args.join(' ')} is refused`, async t => {
    const directory = await makeApp(t, { Procfile: 'web: exit 9\n' })

    const { code, output } = await smokeTest(t, args, { directory })

    t.equal(code, 2)
    t.match(output, message)
    t.notMatch(output, 'booting')
  })
}

t.test('values that are not understood are told all at once, and nothing is booted', async t => {
  const directory = await makeApp(t, { Procfile: 'web: exit 9\n' })

  const { code, output } = await smokeTest(t, ['run', '--timeout', 'x', '--port', '0'], {
    directory,
  })

  t.equal(code, 2)
  t.match(output, '"x"; allowed: seconds from 0.1 to 300, such as 10.')
  t.match(output, '"0"; allowed: a whole number from 1 to 65535.')
  t.match(output, / verdict=misconfigured mode=run /)
  t.notMatch(output, 'booting')
})

for (const files of [{ 'server.js': '' }, { Procfile: 'worker: exit 9\n' }]) {
  t.test(`with ${Object.keys(files)} there is nothing to test`, async t => {
    const directory = await makeApp(t, files)

    const { code, output } = await smokeTest(t, ['run'], { directory })

    t.equal(code, 2)
    t.match(output, /^smoke-test: The .*Procfile.*, so there is nothing to test\./)
  })
}
