/** The app's own release command, in front of the test. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Build, build, release, repository, runInDyno } from '../support/heroku.ts'
import { behindMounts, skipWithoutMounts } from '../support/mounts.ts'
import { findProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'
import { readVerdict } from './output.ts'

// Most of a failing release is its last second, in which the platform gets the last lines.
t.jobs = 4

const config = { SMOKE_TEST_SETTLE: '0' }

/** What bash has started is a bash at first. */
const untilItSleeps = 'until [[ $(</proc/$!/comm) == sleep ]]; do sleep 0.01; done'

async function buildWith(t: Test, command: string): Promise<Build> {
  return await build(t, {
    directory: `${repository}/test/apps/perl-socket`,
    files: { Procfile: `web: perl server.pl\nrelease: ${command}\n` },
    config,
  })
}

t.test('it runs first, in bash, and its output is shown as it is', async t => {
  const built = await buildWith(
    t,
    '[[ -n $HOME ]] && echo migrating; read -r || echo "no input" >&2; echo done',
  )

  const { code, output } = await release(t, built)

  t.equal(code, 0)
  t.equal(output.split('smoke-test: ')[0], 'migrating\nno input\ndone\n')
  t.match(readVerdict(output), { verdict: 'passed' })
})

const endings = [
  { command: 'echo broken; exit 3', code: 3, output: /^broken\n$/ },
  { command: 'exit 255', code: 255, output: /^$/ },
  { command: 'kill -KILL $$', code: 137, output: /^$/ },
  { command: 'no-such-command', code: 127, output: /: no-such-command: command not found\n$/ },
]

for (const { command, code, output } of endings) {
  t.test(`where "${command}" fails the release fails with its code, and nothing is booted`, async t => {
    const built = await buildWith(t, command)
    for (const mode of ['', 'enforce', 'warn', 'off', 'nonsense']) {
      const released = await release(t, built, { SMOKE_TEST: mode })

      // In mode off there is no wrapper that could make a code of a signal.
      t.equal(released.code ?? 137, code, `SMOKE_TEST=${mode}`)
      t.match(released.output.replace(/^smoke-test: .*\n/gm, ''), output)
      t.notMatch(released.output, 'booting')
    }
    t.strictSame(findProcesses(built.app), [])
  })
}

t.test('what it leaves running is ended before the boot, and named', async t => {
  const stubborn = `setsid bash -c 'trap "" TERM; sleep 1000 & ${untilItSleeps}; touch ready; wait'`
  const command = `sleep 1000 & ${untilItSleeps}; (${stubborn} &); until [[ -e ready ]]; do sleep 0.01; done; echo migrated`
  const built = await buildWith(t, command)

  const { code, output } = await release(t, built)

  t.equal(code, 0)
  const [, names = ''] =
    /^smoke-test: the release command left these running, and they were ended: (.*)$/m.exec(output) ?? []
  t.strictSame(
    names
      .replace(/ \(\d+\)/g, '')
      .split(', ')
      .sort(),
    ['bash', 'sleep', 'sleep'],
  )
  t.ok(output.indexOf('were ended') < output.indexOf('booting'), 'before the boot')
  t.match(readVerdict(output), { verdict: 'passed' })
  t.strictSame(findProcesses(built.app), [])
})

t.test('what it leaves running when it fails is ended as well', async t => {
  const built = await buildWith(t, `sleep 1000 & ${untilItSleeps}; exit 3`)

  const { code, output } = await release(t, built)

  t.equal(code, 3)
  t.match(output, /they were ended: sleep \(\d+\)\n/)
  t.strictSame(findProcesses(built.app), [])
})

const withoutPerl = behindMounts('mount --bind /dev/null /usr/bin/perl')
const machines = [
  { name: 'with perl', skip: false, through: [] },
  { name: 'without perl', skip: skipWithoutMounts(), through: withoutPerl },
]

for (const { name, skip, through } of machines) {
  t.test(`${name} it signals its own group alone, as on a dyno`, { skip }, async t => {
    // heroku-buildpack-pgbouncer's bin/start-pgbouncer does so.
    for (const signal of ['kill 0', 'kill -TERM -- -$$']) {
      const built = await buildWith(t, `trap '' TERM; ${signal}; echo migrated`)

      const { code, output } = await release(t, built, { SMOKE_TEST: 'warn' }, { through })

      t.equal(code, 0, output)
      t.match(output, /^migrated$/m)
      t.match(output, '\nsmoke-test: booting web ')
    }
  })

  t.test(`${name} a signal reaches all of it`, { skip }, async t => {
    const built = await buildWith(t, 'sleep 1000 & echo waiting; sleep 1001; echo "not reached"')
    let wrapper = 0
    let read = () => ''
    const released = release(
      t,
      built,
      {},
      {
        through: [...through],
        onStart: (pid, output) => {
          wrapper = pid
          read = output
        },
      },
    )
    await waitFor('the release command', () => read().includes('waiting'))

    process.kill(wrapper, 'SIGTERM')
    const { code, output } = await released

    t.equal(code, 143)
    t.notMatch(output, 'not reached')
    t.strictSame(findProcesses(built.app), [])
  })

  t.test(
    `${name} it has the variables of the release as they are, and no open file of ours`,
    { skip },
    async t => {
      const built = await buildWith(t, 'cat /proc/$$/environ >../environment; ls /proc/$$/fd >../descriptors')
      await release(
        t,
        built,
        { A: Buffer.from('\xff\n', 'latin1'), 'BASH_FUNC_a%%': '() { :; }', SMOKE_TEST: 'warn' },
        { through },
      )
      const found = readFileSync(join(built.app, '../environment'), 'latin1').split('\0')
      for (const start of ['A=\xff\n', 'BASH_FUNC_a%%=() {', `HOME=${built.app}`]) {
        t.ok(
          found.some(entry => entry.startsWith(start)),
          start,
        )
      }
      t.notOk(found.some(entry => entry.startsWith('MALLOC_ARENA_MAX')))
      t.notMatch(readFileSync(join(built.app, '../descriptors'), 'utf8'), /^[3]$/m)
    },
  )
}

t.test('a release command that starts the smoke test again is tested once', async t => {
  const built = await build(t, {
    files: {
      Procfile: 'release: bash rel.sh\nweb: perl server.pl\n',
      'rel.sh': 'echo migrated\n.heroku/smoke-test/release\nexec "$HOME/.heroku/smoke-test/release"\n',
      'server.pl': readFileSync(join(repository, 'test/apps/perl-socket/server.pl')),
    },
  })
  const { code, output } = await release(t, built, { SMOKE_TEST_SETTLE: '0' })

  const skipped =
    'smoke-test: the release command started the smoke test itself. The test runs after the release command.\n'
  t.equal(code, 0, output)
  t.ok(output.startsWith(`migrated\n${skipped}${skipped}smoke-test: booting web `), output)
  t.match(readVerdict(output), { verdict: 'passed' })
})

t.test(
  'where perl is missing, the output tells that its daemons were not looked for',
  { skip: skipWithoutMounts() },
  async t => {
    const built = await buildWith(t, 'echo migrated')
    const { output } = await release(t, built, { SMOKE_TEST: 'warn' }, { through: withoutPerl })
    t.match(
      output,
      /^smoke-test: warning: daemons left by the release command were not checked \(this requires Perl\)\nmigrated\n/,
    )
  },
)

t.test('in mode off it takes the place of the wrapper', async t => {
  const built = await buildWith(t, 'echo $$')
  let pid = 0

  const { code, output } = await release(
    t,
    built,
    { SMOKE_TEST: 'off' },
    {
      onStart: started => {
        pid = started
      },
    },
  )

  t.equal(code, 0)
  t.equal(output, `smoke-test: off: this release is not tested\n${pid}\n`)
})

t.test('it has no open file of ours', async t => {
  // The listing itself takes the next free descriptor.
  const command = 'ls /proc/self/fd | tr "\\n" " "; echo'
  const built = await buildWith(t, command)
  const direct = await runInDyno(t, built.app, command)
  const ofDyno = direct.output.trim().split(' ')
  for (const mode of ['off', 'warn']) {
    const { output } = await release(t, built, { SMOKE_TEST: mode })

    const [, found = ''] = /^([\d ]+) $/m.exec(output) ?? []
    t.match(found, /^0 1 2 /)
    t.strictSame(
      found.split(' ').filter(descriptor => !ofDyno.includes(descriptor)),
      [],
      mode,
    )
  }
})
