import t from 'tap'
import type { Exit } from '../../src/dyno/container.ts'
import { diagnoseCrash } from '../../src/verdict/diagnose-crash.ts'
import type { Phase, ProcessFacts } from '../../src/verdict/facts.ts'
import { blockOf } from './block.ts'
import { code, factsWith, signal } from './facts.ts'

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

t.test('an exit that has a meaning is explained', async t => {
  const cases: readonly { exit: Exit; expect: readonly string[] }[] = [
    {
      exit: code(0),
      expect: [
        'Code 0 says that its work was done. web must run until it is stopped: is it started in the background?',
      ],
    },
    { exit: code(1), expect: [] },
    { exit: code(2), expect: [] },
    {
      exit: code(126),
      expect: ['Bash uses code 126 for a file that it may not execute: is its executable bit set in git?'],
    },
    { exit: code(127), expect: ['Bash uses code 127 for a command that it does not find.'] },
    {
      exit: code(137),
      expect: [
        'Code 137 stands for SIGKILL, which usually comes from the kernel or the platform, for want of memory.',
      ],
    },
    { exit: code(143), expect: [] },
    {
      exit: signal('SIGKILL'),
      expect: ['SIGKILL usually comes from the kernel or the platform, for want of memory.'],
    },
    { exit: signal('SIGSEGV'), expect: [] },
  ]
  for (const { exit, expect } of cases) {
    t.strictSame(
      diagnose(exit, 'booting').seen,
      expect,
      exit.kind === 'code' ? `code ${exit.code}` : exit.signal,
    )
  }
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
