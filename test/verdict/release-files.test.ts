import t from 'tap'
import type { ReleaseFiles } from '../../src/plan/release-files.ts'
import { describeSetAside } from '../../src/verdict/release-files.ts'
import { reportFailure, reportPass } from '../../src/verdict/report.ts'
import { judge } from '../../src/verdict/verdict.ts'
import { answerWith, factsWith, failedWith, rootCheck } from './facts.ts'

const failed = failedWith(rootCheck, { kind: 'wrong-status', answer: answerWith(500) })

function aside(...paths: readonly string[]): ReleaseFiles {
  return { kind: 'set-aside', paths, failures: [] }
}

/** The lines of a failure that are there for these files alone. */
function findLines(releaseFiles: ReleaseFiles, facts = failed): readonly string[] {
  const report = (files: ReleaseFiles) => {
    const changed = { ...facts, releaseFiles: files }
    const verdict = judge(changed)
    return verdict.kind === 'passed'
      ? reportPass(changed)
      : reportFailure(verdict, changed, { mode: 'enforce', hasRunReleaseCommand: true })
  }
  // What else there is to do only gets another number.
  const unnumbered = (line: string) => line.replace(/^ +\d+\. /, '')
  const usual = report({ kind: 'none' }).map(unnumbered)
  return report(releaseFiles).filter(line => !usual.includes(unnumbered(line)))
}

t.test('a failure says which files the app did not have', async t => {
  t.strictSame(findLines(aside('db.sqlite3')), [
    '  - The release command wrote 1 file: db.sqlite3',
    '  - A web dyno gets the slug without it, so it was moved to .heroku/smoke-test before the boot.',
    '  1. If it needs this file: create it in the build, or keep the data outside the dyno, such as in a database.',
  ])
  t.strictSame(findLines(aside('1', '2', '3', '4', '5', '6', '7')), [
    '  - The release command wrote 7 files: 1, 2, 3, 4, 5 and 2 more',
    '  - A web dyno gets the slug without them, so they were moved to .heroku/smoke-test before the boot.',
    '  1. If it needs these files: create them in the build, or keep the data outside the dyno, such as in a database.',
  ])
})

t.test('a pass does not say it again, nor does a test that was broken off', async t => {
  t.strictSame(findLines(aside('new'), factsWith()), [])
  t.strictSame(findLines(aside('new'), factsWith({ interruption: 'SIGTERM' })), [])
})

t.test('what was not set aside is a warning', async t => {
  const changed = { kind: 'slug-changed', paths: ['dist/a.js'], created: [] } as const
  const text =
    'the release command changed or deleted 1 file of the slug, and a web dyno gets the slug without these changes: dist/a.js'
  t.strictSame(findLines(changed), [
    `  - Also: ${text}.`,
    "  1. Don't change or delete files of the slug in the release command: web dynos don't get the changes.",
  ])
  t.strictSame(findLines(changed, factsWith()), [`warning: ${text}`])
  const mixed = { ...changed, created: ['m.json'] }
  t.strictSame(findLines(mixed, factsWith()), [
    `warning: ${text}`,
    "warning: the release command also wrote 1 new file, which a web dyno doesn't have: m.json",
  ])
  const failures = [{ paths: ['a', 'b'], code: 'ENOSPC' }]
  t.strictSame(findLines({ kind: 'set-aside', paths: [], failures }, factsWith()), [
    "warning: the release command wrote 2 files that could not be set aside (ENOSPC), and a web dyno doesn't have them: a, b",
  ])
  t.match(findLines({ kind: 'unknown' }, factsWith()), [/^warning: the app's files could not be listed/])
})

t.test('before the boot one line says it, with names that are fit for a log', async t => {
  t.strictSame(describeSetAside({ kind: 'none' }), [])
  t.strictSame(describeSetAside({ kind: 'slug-changed', paths: ['a'], created: ['b'] }), [])
  t.strictSame(describeSetAside(aside()), [])
  t.strictSame(describeSetAside(aside('a\nsmoke-test: PASSED', 'b\x07', '\xc3\xa9', '\xff')), [
    "set aside 4 files that the release command wrote. A web dyno doesn't have them: a\\nsmoke-test: PASSED, b\\x07, é, \ufffd",
  ])
})
