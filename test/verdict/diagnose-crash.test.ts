import t from 'tap'
import type { Exit } from '../../src/dyno/container.ts'
import { diagnoseCrash } from '../../src/verdict/diagnose-crash.ts'
import type { Phase, ProcessFacts } from '../../src/verdict/facts.ts'
import { blockOf } from './block.ts'
import { code, factsWith, planWith, signal } from './facts.ts'

t.test('a crash tells its exit, its time and how far the test had come', async t => {
  t.equal(
    blockOf(diagnose(code(1), 'booting')),
    `web exited with code 1 after 2.3 s, before it listened on $PORT
1. Read its last lines below: the reason is usually there.
2. See that the config vars which it needs are set: heroku config
3. This release dyno has 512 MB of memory. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x
4. Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1`,
  )
  t.equal(
    diagnose(code(1), 'checking').headline,
    'web exited with code 1 after 2.3 s, while it was being checked',
  )
  t.equal(
    diagnose(signal('SIGABRT'), 'settling').headline,
    'web was killed by SIGABRT after 2.3 s, soon after it had passed its first check',
  )
})

const usual = `1. Read its last lines below: the reason is usually there.
2. See that the config vars which it needs are set: heroku config
3. This release dyno has 512 MB of memory. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x
4. Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1`

t.test('an exit that has a meaning is explained, and has the advice that fits it', async t => {
  const cases: readonly { exit: Exit; expect: string }[] = [
    {
      exit: code(0),
      expect: `web exited with code 0 after 2.3 s, before it listened on $PORT
- Code 0 says that its work was done. web must run until it is stopped.
1. Read its last lines below: the reason is usually there.
2. Let the command of web stay in the foreground: without & and without --daemon.`,
    },
    { exit: code(1), expect: `web exited with code 1 after 2.3 s, before it listened on $PORT\n${usual}` },
    { exit: code(2), expect: `web exited with code 2 after 2.3 s, before it listened on $PORT\n${usual}` },
    {
      exit: code(126),
      expect: `web exited with code 126 after 2.3 s, before it listened on $PORT
- Bash uses code 126 for a file that it may not execute.
1. Read its last lines below: the reason is usually there.
2. Make it executable: git update-index --chmod=+x FILE`,
    },
    {
      exit: code(127),
      expect: `web exited with code 127 after 2.3 s, before it listened on $PORT
- Bash uses code 127 for a command that it does not find.
1. Read its last lines below: the reason is usually there.
2. See how the command is spelt in the Procfile.
3. See that what brings it is in the slug: its buildpack, and the dependency that it comes with.`,
    },
    {
      exit: code(137),
      expect: `web exited with code 137 after 2.3 s, before it listened on $PORT
- Code 137 stands for SIGKILL, which usually comes from the kernel, for want of memory.
${usual}`,
    },
    {
      exit: code(143),
      expect: `web exited with code 143 after 2.3 s, before it listened on $PORT
- SIGTERM did not come from the smoke test: something in web has ended it.
${usual}`,
    },
    {
      exit: code(139),
      expect: `web exited with code 139 after 2.3 s, before it listened on $PORT\n${usual}`,
    },
    {
      exit: signal('SIGKILL'),
      expect: `web was killed by SIGKILL after 2.3 s, before it listened on $PORT
- SIGKILL usually comes from the kernel or the platform, for want of memory.
${usual}`,
    },
    {
      exit: signal('SIGTERM'),
      expect: `web was killed by SIGTERM after 2.3 s, before it listened on $PORT
- SIGTERM did not come from the smoke test: something in web has ended it.
${usual}`,
    },
    ...['SIGSEGV', 'SIGBUS', 'SIGILL', 'SIGABRT'].map(name => ({
      exit: signal(name),
      expect: `web was killed by ${name} after 2.3 s, before it listened on $PORT
- ${name} comes from machine code: of the language itself, or of an extension.
1. Read its last lines below: the reason is usually there.
2. See that native extensions are built for the stack that the app runs on: heroku stack`,
    })),
    {
      exit: signal('SIGUSR1'),
      expect: `web was killed by SIGUSR1 after 2.3 s, before it listened on $PORT\n${usual}`,
    },
  ]
  for (const { exit, expect } of cases) {
    t.equal(
      blockOf(diagnose(exit, 'booting')),
      expect,
      exit.kind === 'code' ? `code ${exit.code}` : exit.signal,
    )
  }
})

t.test('what is known of an exit names the process type', async t => {
  const facts = { plan: planWith({ processType: 'worker' }), tail: [], isByHand: true }
  t.equal(
    blockOf(diagnose(code(0), 'checking', facts)),
    `worker exited with code 0 after 2.3 s, while it was being checked
- Code 0 says that its work was done. worker must run until it is stopped.
1. Let the command of worker stay in the foreground: without & and without --daemon.`,
  )
  t.equal(
    blockOf(diagnose(signal('SIGTERM'), 'settling', facts)),
    `worker was killed by SIGTERM after 2.3 s, soon after it had passed its first check
- SIGTERM did not come from the smoke test: something in worker has ended it.
1. See that the config vars which it needs are set: heroku config`,
  )
})

t.test('an app that wrote nothing has no last lines to read', async t => {
  t.strictSame(diagnose(code(1), 'booting', { tail: [], isByHand: true }).todo, [
    'See that the config vars which it needs are set: heroku config',
  ])
})

t.test('the size of the dyno is told where there is a dyno', async t => {
  const unknown = diagnose(code(1), 'booting', { quotaBytes: undefined })
  t.strictSame(unknown.todo.slice(2), [
    'This release dyno may be smaller than a web dyno. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x',
    'Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1',
  ])
  t.strictSame(diagnose(code(1), 'booting', { isByHand: true }).todo.slice(2), [], 'none by hand')
})

function diagnose(exit: Exit, phase: Phase, facts: Partial<ProcessFacts> = {}) {
  return diagnoseCrash({ kind: 'crashed', exit, phase, afterMs: 2310 }, factsWith(facts))
}
