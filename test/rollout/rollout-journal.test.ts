/** A run that is broken off says what was done, goes on from there, and is taken back. */
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { waitFor } from '../support/wait-for.ts'
import { fakeApp } from './fake-app.ts'
import { buildpack, isWrite, makeRollout } from './run-rollout.ts'

t.jobs = 2

const names = Array.from({ length: 30 }, (_none, index) => `app-${String(index).padStart(2, '0')}`)

t.test('Ctrl-C lets what is under way end, says what was done, and the same command goes on', async t => {
  const apps = names.map(name => fakeApp(name))
  let interrupt = () => {}
  let writes = 0
  const { roll, api, readJournal } = await makeRollout(t, {
    apps,
    meanwhile(request) {
      if (isWrite(request) && ++writes === 10) interrupt()
    },
  })

  const broken = await roll(['--team', 'acme', '--apply'], {
    onStart: pid => {
      interrupt = () => process.kill(pid, 'SIGINT')
    },
  })

  t.equal(broken.code, 130)
  const isChanged = () => apps.filter(({ buildpacks }) => buildpacks.length === 2)
  const changed = isChanged().length
  t.ok(changed >= 10 && changed < 30, `${changed} were changed`)
  t.match(
    broken.output,
    new RegExp(`\\nchanged {2,}${changed}\\nnot begun {2,}${30 - changed}\\nall {2,}30\\n`),
  )
  t.match(broken.output, '\nNot all is done. To go on, run the same command again.\n')
  t.match(
    broken.output,
    '\nTo take the changes back: smoke-test rollout undo smoke-test-rollout.jsonl --apply\n',
  )
  const journal = await readJournal()
  t.equal(journal.match(/"at":"done"/g)?.length, changed, 'each that was done is in the journal')
  const readBefore = api.requests.length

  const resumed = await roll(['--team', 'acme', '--apply'])

  t.equal(resumed.code, 0)
  t.match(
    resumed.output,
    new RegExp(`\\nchanged {2,}${30 - changed}\\nchanged by an earlier run {2,}${changed}\\nall {2,}30\\n`),
  )
  t.equal(isChanged().length, 30)
  t.ok(
    apps.every(({ changes }) => changes.buildpacks === 1),
    'none is changed twice',
  )
  const again = api.requests.slice(readBefore).map(({ path }) => path)
  const finished = journal.match(/"at":"app","app":\{"id":"([^"]+)/g)?.map(line => line.slice(-36)) ?? []
  t.equal(finished.length, changed)
  for (const id of finished)
    t.notOk(
      again.some(path => path.includes(id)),
      'what is done is not asked for again',
    )
})

t.test('Ctrl-C while the apps are read changes nothing', async t => {
  const apps = names.map(name => fakeApp(name))
  let interrupt = () => {}
  let reads = 0
  const { roll, writes } = await makeRollout(t, {
    apps,
    meanwhile({ path }) {
      if (path.endsWith('/formation') && ++reads === 10) interrupt()
    },
  })
  const onStart = (pid: number) => {
    interrupt = () => process.kill(pid, 'SIGINT')
  }

  const { code, output } = await roll(['--team', 'acme', '--apply'], { onStart })

  t.equal(code, 130)
  t.match(output, /\nnot begun {2,}30\nall {2,}30\n/)
  t.strictSame(writes(), [])
})

t.test('a run that is killed in the middle of a write goes on, and changes nothing twice', async t => {
  const apps = names.slice(0, 12).map(name => fakeApp(name))
  let kill = () => {}
  let writes = 0
  const { roll, directory } = await makeRollout(t, {
    apps,
    meanwhile(request) {
      if (isWrite(request) && ++writes === 5) kill()
    },
  })
  const onStart = (pid: number) => {
    kill = () => process.kill(pid, 'SIGKILL')
  }

  const killed = await roll(['--team', 'acme', '--mode', 'warn', '--apply'], { onStart })
  t.equal(killed.code, null)
  await appendFile(join(directory, 'smoke-test-rollout.jsonl'), '{"at":"inte')
  const resumed = await roll(['--team', 'acme', '--mode', 'warn', '--apply'])

  t.equal(resumed.code, 0)
  for (const { name, buildpacks, configVars, changes } of apps) {
    t.strictSame([buildpacks, configVars['SMOKE_TEST']], [['heroku/ruby', buildpack], 'warn'], name)
    t.strictSame(changes, { buildpacks: 1, mode: 1, formation: 0 }, `${name} is changed once`)
  }
})

t.test('another command does not go on with what is not its own', async t => {
  const apps = [fakeApp('shop'), fakeApp('blog')]
  let interrupt = () => {}
  const { roll } = await makeRollout(t, {
    apps,
    meanwhile: request => {
      if (isWrite(request)) interrupt()
    },
  })
  await roll(['--app', 'shop', '--app', 'blog', '--apply'], {
    onStart: pid => {
      interrupt = () => process.kill(pid, 'SIGINT')
    },
  })
  interrupt = () => {}

  const { output } = await roll(['--team', 'acme', '--mode', 'warn', '--apply'])

  t.notMatch(output, 'by an earlier run')
  t.ok(apps.every(({ configVars }) => configVars['SMOKE_TEST'] === 'warn'))
})

t.test('undo brings back exactly what was before', async t => {
  const older = buildpack.replace('v1.0.0', 'v0.9.0')
  const apps = [
    fakeApp('empty', { buildpacks: [] }),
    fakeApp('shop', {
      configVars: { SMOKE_TEST: 'off', OTHER: 'x' },
      buildpacks: ['heroku/ruby', older],
      formation: [
        { type: 'web', quantity: 1, size: 'Standard-2X' },
        { type: 'release', quantity: 0, size: 'Standard-1X' },
      ],
    }),
    fakeApp('since'),
    fakeApp('right', { buildpacks: ['heroku/ruby', buildpack], configVars: { SMOKE_TEST: 'warn' } }),
  ]
  const states = () =>
    apps.map(({ buildpacks, configVars, formation }) =>
      structuredClone({ buildpacks, configVars, formation }),
    )
  const before = states()
  const { roll, run, writes, api } = await makeRollout(t, { apps })
  await roll(['--team', 'acme', '--mode', 'warn', '--release-size', 'web', '--apply'])
  await roll(['--app', 'shop', '--mode', 'enforce', '--apply'])
  apps[2]?.buildpacks.push('heroku/nodejs')
  const written = writes().length

  const dry = await run(['undo', 'smoke-test-rollout.jsonl'])

  t.equal(dry.code, 0)
  t.match(
    // The first to be changed may be any of them.
    `\n${dry.output}`,
    `\nshop: to be changed: size of release: Standard-2X -> Standard-1X; buildpacks: - ${buildpack}, + ${older}; SMOKE_TEST: enforce -> off\n`,
  )
  t.match(dry.output, '\nNothing was changed. To do so, add --apply.\n')
  t.equal(writes().length, written)

  const undone = await run(['undo', 'smoke-test-rollout.jsonl', '--apply'])

  t.equal(undone.code, 1)
  t.match(
    undone.output,
    '\nsince: failed: somebody has changed it since, so it stays as it is; done all the same: SMOKE_TEST: warn -> unset\n',
  )
  t.match(undone.output, /\nchanged {2,}2\nfailed {2,}1\nall {2,}3\n/)
  const [empty, shop, , right] = states()
  t.strictSame([empty, shop, right], [before[0], before[1], before[3]])
  t.strictSame(
    apps[2]?.buildpacks,
    ['heroku/ruby', buildpack, 'heroku/nodejs'],
    'what somebody has done is theirs',
  )
  t.equal(apps[3]?.changes.mode, 0)

  const twice = await run(['undo', 'smoke-test-rollout.jsonl', '--apply'])
  t.match(twice.output, /\nas it should be {2,}2\nfailed {2,}1\n/)
  t.strictSame(states()[1], before[1], 'a second time there is nothing to take back')
  t.strictSame(api.violations, [])
})

t.test('the journal is for its owner alone, and holds no config var but the one', async t => {
  const { roll, readJournal, directory } = await makeRollout(t, { apps: [fakeApp('shop')] })
  await roll(['--team', 'acme', '--mode', 'warn', '--apply'])
  t.equal((await stat(join(directory, 'smoke-test-rollout.jsonl'))).mode & 0o777, 0o600)
  t.notMatch(await readJournal(), 'secret')
})

t.test('a file that is no journal is not written to', async t => {
  const { roll, run, directory, api } = await makeRollout(t, { apps: [fakeApp('shop')] })
  for (const [text, line] of [
    ['{"name": "app"}\n', 1],
    ['{"name": "app"}', 1],
    ['{"at":"end"}\nnonsense\n{"at":"end"}\n', 2],
    ['{"at":"end"}\nnonsense', 2],
  ] as const) {
    await writeFile(join(directory, 'other.json'), text)
    const { code, output } = await roll(['--team', 'acme', '--apply', '--journal', 'other.json'])
    t.equal(code, 2)
    t.equal(output, `smoke-test: other.json is no journal of a rollout: line ${line} is not understood\n`)
    t.equal((await run(['undo', 'other.json'])).code, 2)
    t.equal(await readFile(join(directory, 'other.json'), 'utf8'), text)
  }
  for (const path of ['.', 'nowhere/journal.jsonl']) {
    const { code, output } = await roll(['--team', 'acme', '--apply', '--journal', path])
    t.equal(code, 2)
    t.match(output, 'smoke-test: the journal cannot be used: E')
  }
  t.strictSame(api.requests.filter(isWrite), [])
  t.equal((await run(['undo', 'nowhere.jsonl'])).output, 'smoke-test: there is no journal nowhere.jsonl\n')
})

t.test('a second Ctrl-C does not wait for a write that hangs', async t => {
  let isHanging = false
  const { roll } = await makeRollout(t, {
    apps: [fakeApp('shop')],
    meanwhile: async request => {
      if (!isWrite(request)) return
      isHanging = true
      await new Promise(() => {})
    },
  })

  const { code, output } = await roll(['--team', 'acme', '--apply'], {
    onStart: (pid, output) =>
      void (async () => {
        await waitFor('the write', () => isHanging)
        process.kill(pid, 'SIGINT')
        // Two signals within half a second are one request to end.
        const interruptedAt = performance.now()
        await waitFor('the second', () => performance.now() - interruptedAt > 600 && output() !== '')
        process.kill(pid, 'SIGINT')
      })(),
  })

  t.equal(code, 130)
  t.match(output, /\nnot begun {2,}1\n/)
})
