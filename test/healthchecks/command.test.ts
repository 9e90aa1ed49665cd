import t from 'tap'
import { normalize } from '../support/normalize.ts'
import { findProcesses } from '../support/processes.ts'
import { readLogfmt, readSeconds, releaseApp, runApp } from './app.ts'

const web = 'node answers.mjs'

t.test('a command that exits with 0 passes, and the app is asked for nothing', async t => {
  const healthchecks = { web: [{ command: ['node', 'exits-with.mjs', '0'] }] }
  const { code, output, events } = await releaseApp(t, { web, healthchecks })
  t.equal(code, 0, output)
  t.match(output, 'smoke-test: command node exits-with.mjs 0 passed (')
  t.equal(events('command').length, 1)
  t.strictSame(events('request'), [])
})

t.test('a command that exits with another code fails, and what it has written is shown', async t => {
  const { code, output, directory, events } = await releaseApp(t, {
    web,
    healthchecks: {
      web: [{ name: 'database', command: ['node', 'exits-with.mjs', '3'], attempts: 2, wait: 0.1 }],
    },
  })
  t.equal(code, 1)
  t.equal(events('command').length, 2)
  t.match(
    normalize(output, directory),
    `smoke-test: database exited with code 3 (N ms); next try in N s
smoke-test: database exited with code 3 (attempt 2, N ms)
smoke-test: FAILED: database exited with code 3
smoke-test:
smoke-test: What was seen:
smoke-test:   - It was the last of 2 attempts, N s after the boot.
smoke-test:   - It wrote last:
smoke-test:     The queue is empty.
smoke-test:     The database does not answer.
smoke-test:
smoke-test: What to do:
smoke-test:   1. See what the command says, and run it by hand: heroku run bash
`,
  )
})

t.test('a command has the directory, the environment and the port of the app', async t => {
  const words = ['$PORT', 'two words', '*', "it's", '--']
  const { code, output, directory, events } = await releaseApp(t, {
    web,
    healthchecks: { web: [{ command: ['node', 'describes-itself.mjs', ...words] }] },
    config: {
      GREETING: 'hello',
      SECRET_OF_APP: 'of production',
      SMOKE_TEST_ENV_GREETING: 'hello, test',
      SMOKE_TEST_UNSET: 'SECRET_OF_APP',
    },
  })
  t.equal(code, 0, output)
  const [app] = events('start')
  const [command] = events('surroundings')
  t.match(command, { directory, words, greeting: 'hello, test', secret: undefined })
  t.equal(command?.port, app?.port, 'PORT is that of the app')
  t.ok(app?.port !== undefined && output.includes(`booting web with PORT=${app.port}:`))
  t.equal(command?.run, app?.run, 'it can see that it is part of the same test')
  t.match(command?.run, /^[0-9a-f-]{36}$/)
})

t.test('a command at its timeout is ended, with all that it has started, before the next try', async t => {
  const { code, output, directory, events } = await releaseApp(t, {
    web,
    healthchecks: {
      web: [{ name: 'hangs', command: ['node', 'leaves-a-tree.mjs'], timeout: 2, attempts: 2, wait: 0 }],
    },
  })
  t.equal(code, 1)
  t.match(output, 'FAILED: hangs did not end within 2.0 s\n')
  const [first, second] = events('tree')
  t.equal((first?.['pids'] as number[] | undefined)?.length, 2)
  t.strictSame(second?.['leftovers'], [], 'of the first try nothing is left at the second')
  t.strictSame(findProcesses(directory), [], 'and nothing of both after the test')
})

t.test('a program that is not there fails as in a shell', async t => {
  const healthchecks = { web: [{ name: 'tool', command: ['./no-such-tool'], attempts: 1 }] }
  const { code, output } = await runApp(t, { web, healthchecks })
  t.equal(code, 1)
  t.match(output, 'FAILED: tool exited with code 127\n')
  t.match(output, '    ./no-such-tool: No such file or directory\n')
})

t.test('of a program that is not there, no line of our own perl is shown', async t => {
  const healthchecks = { web: [{ name: 'tool', command: ['./no-such-tool'], attempts: 1 }] }
  const { output } = await runApp(t, { web, healthchecks })
  t.notMatch(output, 'contain.pl')
})

t.test('a command is ended as soon as the app has crashed', async t => {
  const { code, output, directory } = await releaseApp(t, {
    web: 'node listens-for.mjs 700',
    healthchecks: { web: [{ command: ['sleep', '20'], timeout: 30 }] },
  })
  t.equal(code, 1)
  const { verdict, elapsed } = readLogfmt(output)
  t.equal(verdict, 'crashed')
  t.ok(readSeconds(elapsed) < 10, `${elapsed}`)
  t.strictSame(findProcesses(directory), [])
})

t.test('a command is ended even where the app crashes while the command is being started', async t => {
  const healthchecks = { web: [{ command: ['sleep', '20'], timeout: 30 }] }
  for (const lifeMs of [8, 12, 16, 20, 24, 28]) {
    const { output } = await runApp(t, { web: `node listens-for.mjs ${lifeMs}`, healthchecks })
    const { verdict, elapsed } = readLogfmt(output)
    t.equal(verdict, 'crashed')
    t.ok(readSeconds(elapsed) < 10, `${elapsed} at ${lifeMs} ms`)
  }
})

t.test('a command that is tried often makes Node say nothing', async t => {
  const healthchecks = { web: [{ name: 'busy', command: ['false'], attempts: 12, wait: 0 }] }
  const { code, output } = await runApp(t, { web, healthchecks })
  t.equal(code, 1)
  t.match(output, '(attempt 12, ')
  t.notMatch(output, 'MaxListenersExceededWarning')
})
