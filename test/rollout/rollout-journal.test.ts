/** A run that is broken off says what was done, and goes on from there. */
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { repository } from '../support/heroku.ts'
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
  const again = api.requests.slice(readBefore).map(({ method, path }) => `${method} ${path}`)
  const finished = journal.match(/"at":"app","app":\{"id":"([^"]+)/g)?.map(line => line.slice(-36)) ?? []
  t.equal(finished.length, changed)
  for (const id of finished) {
    const asked = again.filter(request => request.includes(`/apps/${id}/`))
    t.equal(asked.length, 3, 'what is done is read')
    t.ok(
      asked.every(request => request.startsWith('GET ')),
      'and not changed',
    )
  }
})

t.test('an app that lost the buildpack after it was done with gets it again', async t => {
  const apps = [fakeApp('done'), fakeApp('failing')]
  let isFailing = true
  const { roll } = await makeRollout(t, {
    apps,
    fault: request =>
      isFailing && isWrite(request) && request.path.includes(apps[1]?.id ?? '') ? 'forbidden' : 'none',
  })
  t.equal((await roll(['--team', 'acme', '--apply'])).code, 1)
  isFailing = false
  if (apps[0]) apps[0].buildpacks = ['heroku/ruby']

  const { code, output } = await roll(['--team', 'acme', '--apply'])

  t.equal(code, 0)
  t.match(output, /\nchanged {2,}2\nall {2,}2\n/)
  for (const { buildpacks } of apps) t.strictSame(buildpacks, ['heroku/ruby', buildpack])
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

for (const isCarriedOut of [true, false]) {
  const what = isCarriedOut ? 'is carried out all the same' : 'hangs'
  t.test(`a second Ctrl-C does not wait for a write that ${what}, and says that it may be done`, async t => {
    const app = fakeApp('shop')
    let isHanging = false
    const { roll } = await makeRollout(t, {
      apps: [app],
      meanwhile: async request => {
        if (!isWrite(request)) return
        if (isCarriedOut) app.buildpacks.push(buildpack)
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
    t.match(output, `\nshop: failed: broken off; may have been done: buildpacks: + ${buildpack}\n`)
    t.match(output, /\nfailed {2,}1\nall {2,}1\n/)
    t.match(output, '\nTo take the changes back: smoke-test rollout undo smoke-test-rollout.jsonl --apply\n')
  })
}

t.test('a journal that cannot be written any more ends the run, and every change is told', async t => {
  const apps = names.map(name => fakeApp(name))
  const { runHere, readJournal, run } = await makeRollout(t, { apps })
  const roll = [join(repository, 'bin/smoke-test'), 'rollout', 'apps', '--buildpack', buildpack]
  // 8 KiB is the most that a file may have.
  const limited = ['bash', '-c', 'trap "" XFSZ; ulimit -f 8; exec "$@"', 'bash', ...roll]

  const { code, output } = await runHere([...limited, '--team', 'acme', '--apply'])

  t.equal(code, 1)
  const changed = apps.filter(({ buildpacks }) => buildpacks.length === 2).map(({ name }) => name)
  t.ok(changed.length > 5 && changed.length < 30, `${changed.length} were changed`)
  const told = [...output.matchAll(/^(app-\d+): changed: /gm)].map(([, name]) => name)
  t.strictSame(told.sort(), changed)
  t.match(output, '\nThe journal smoke-test-rollout.jsonl cannot be written: EFBIG: file too large, write.')
  t.match(output, /: failed: the journal cannot be written\n/)
  t.match(output, /\nnot begun {2,}\d+\n/)
  t.match(output, '\nNot all is done. To go on, run the same command again.\n')
  t.match(output, '\nTo take the changes back: smoke-test rollout undo smoke-test-rollout.jsonl --apply\n')
  t.notMatch(output, 'INTERNAL ERROR')
  t.equal(Buffer.byteLength(await readJournal()), 8 * 1024)

  const undone = await run(['undo', 'smoke-test-rollout.jsonl', '--apply'])
  t.equal(undone.code, 0)
  t.ok(
    apps.every(({ buildpacks }) => buildpacks.length === 1),
    'the journal has all of them',
  )
})
