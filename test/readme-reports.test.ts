/** What README says about the reports for programs, against the reports that the committed bundle writes. */
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { Outcome } from '../src/checks/outcome.ts'
import { repository, runClean } from './support/heroku.ts'
import { readCode, readme, readSection, readTable } from './support/markdown.ts'

const sample = join(repository, 'test/apps/node-http')

/** One of each kind; a kind that is missing here does not compile. */
const outcomes: Readonly<Record<Outcome['kind'], true>> = {
  passed: true,
  'wrong-status': true,
  'wrong-body': true,
  'content-missing': true,
  'redirect-loop': true,
  'cookie-too-large': true,
  refused: true,
  'timed-out': true,
  'closed-early': true,
  malformed: true,
  'stopped-listening': true,
  'not-listening': true,
  'command-failed': true,
  abandoned: true,
}

t.test('the JSON report has the fields of the table, in its order', async t => {
  const report = JSON.parse(await print(t, ['run', '--settle', '0', '--report', 'json']))
  const [process] = report.processes
  const [check] = process.checks
  const told = new Map<string, string[]>()
  for (const [of = '', fields = ''] of readTable(readme, 'JSON')) {
    told.set(of, [...(told.get(of) ?? []), ...readCode(fields)])
  }
  t.strictSame(Object.fromEntries(told), {
    report: Object.keys(report),
    process: Object.keys(process),
    check: Object.keys(check),
    attempt: Object.keys(check.attempts[0]),
  })
  const version = readTable(readme, 'JSON').find(([, field]) => field === '`reportVersion`')?.[2]
  t.equal(version, `${report.reportVersion}`)
})

t.test('every outcome of an attempt is named', async t => {
  const paragraph = /^An `outcome` is .*?\n\n/ms.exec(readSection(readme, 'JSON'))?.[0] ?? ''
  t.strictSame(readCode(paragraph).slice(1).sort(), Object.keys(outcomes).sort())
})

t.test('the report of explain has the fields that are named', async t => {
  const report = JSON.parse(await print(t, ['explain', '--report', 'json']))
  const paragraph = /^`bin\/smoke-test explain .*?\n\n/ms.exec(`${readSection(readme, 'JSON')}\n`)?.[0] ?? ''
  t.strictSame(readCode(paragraph).slice(1), Object.keys(report))
})

t.test('the JUnit report has the elements and the case that are named', async t => {
  const report = await print(t, ['run', '--settle', '0', '--report', 'junit'])
  const named = readCode(readSection(readme, 'JUnit'))
  for (const name of ['testsuite', 'testcase', 'boots and stays up']) {
    t.ok(named.includes(name), `README names ${name}`)
    t.match(report, name)
  }
})

/** The standard output of a command on the sample app; what people read goes to a place of its own. */
async function print(t: Test, args: readonly string[]): Promise<string> {
  const command = [join(repository, 'bin/smoke-test'), ...args, '--dir', sample]
  const { code, output } = await runClean(t, ['bash', '-c', 'exec "$@" 2>/dev/null', 'print', ...command])
  t.equal(code, 0)
  return output
}
