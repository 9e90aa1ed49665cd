/** SIGKILL of the tester itself, by the kernel for want of memory, say: the app must not live on without it. */
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Build, type Finished, release, repository, type Variables } from '../support/heroku.ts'
import { isAlive } from '../support/process-state.ts'
import { type Found, findProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'
import { buildWithOwnNode } from './slug.ts'

t.jobs = 2

t.test('the whole app ends with the tester, daemons that ignore SIGTERM among it', async t => {
  const built = await buildApp(t, 'bash leaves-daemons.sh --stubborn')

  await releaseAndKill(t, built)

  const daemons = ['session', 'orphan'].map(name =>
    Number(readFileSync(join(built.app, `${name}.pid`), 'utf8')),
  )
  await waitFor('the daemons to end', () => !daemons.some(isAlive))
  await waitFor('everything else to end', () => findProcesses(built.app).length === 0)
})

t.test('the release fails, and says why', async t => {
  const built = await buildApp(t, 'node answers.mjs 200 OKAY')

  const { code, output } = await releaseAndKill(t, built)

  t.equal(code, 70)
  t.match(
    output,
    new RegExp(
      [
        ' answered 200 \\(\\d+ ms\\)',
        'smoke-test: the smoke test itself has not come to its end \\(exit code 137\\)\\. If it was killed for want of memory: heroku ps:type release=standard-2x',
        'smoke-test: To release without it: heroku config:set SMOKE_TEST=off',
        'smoke-test: at=verdict verdict=internal-error mode=enforce\n$',
      ].join('\n'),
    ),
  )
})

t.test('in warn the release goes on', async t => {
  const built = await buildApp(t, 'node answers.mjs 200 OKAY')

  const { code, output } = await releaseAndKill(t, built, { SMOKE_TEST: 'warn' })

  t.equal(code, 0)
  t.match(output, 'has not come to its end')
})

async function buildApp(t: Test, web: string): Promise<Build> {
  return await buildWithOwnNode(t, {
    directory: join(repository, 'test/faults/programs'),
    files: { Procfile: `web: ${web}\n` },
  })
}

/** Kills the tester when the app has answered once. */
async function releaseAndKill(t: Test, built: Build, environment: Variables = {}): Promise<Finished> {
  let output = () => ''
  const released = release(
    t,
    built,
    { SMOKE_TEST_SETTLE: '600', ...environment },
    {
      onStart: (_pid, read) => {
        output = read
      },
    },
  )
  await waitFor('the first answer', () => output().includes('answered 200'))
  const tester = findProcesses(built.app).find(isTester)
  if (tester === undefined) throw new Error('there is no tester')
  process.kill(tester.pid, 'SIGKILL')
  return await released
}

/** By its program: its title is that of contain.pl as well. */
function isTester({ pid, name }: Found): boolean {
  try {
    return name === 'smoke-test' && readlinkSync(`/proc/${pid}/exe`) === realpathSync(process.execPath)
  } catch {
    // It has ended by itself since it was found.
    return false
  }
}
