import t from 'tap'
import { readLogfmt, releaseApp, runApp } from './app.ts'

const json = { SMOKE_TEST_SETTLE: '0', SMOKE_TEST_REPORT: 'json' }

/** The last two lines, and how many lines hold a report. */
function readEnd(output: string) {
  const lines = output.trimEnd().split('\n')
  const [report = '', logfmt = ''] = lines.slice(-2)
  return {
    report: report.startsWith('smoke-test: {') ? JSON.parse(report.slice('smoke-test: '.length)) : undefined,
    logfmt,
    reports: lines.filter(line => line.startsWith('smoke-test: {')).length,
  }
}

t.test('SMOKE_TEST_REPORT=json puts the report on one line, just before the last one', async t => {
  const cases = [
    { web: 'node answers.mjs', healthchecks: { web: [{ path: '/' }] }, verdict: 'passed' },
    {
      web: 'node answers.mjs 500',
      healthchecks: { web: [{ path: '/', attempts: 1 }] },
      verdict: 'check-failed',
    },
    { web: 'node crashes-when-asked.mjs', healthchecks: { web: [{ path: '/' }] }, verdict: 'crashed' },
  ]
  for (const { verdict, ...app } of cases) {
    const { code, output } = await releaseApp(t, { ...app, config: json })
    t.equal(code, verdict === 'passed' ? 0 : 1)
    const { report, logfmt, reports } = readEnd(output)
    t.equal(reports, 1)
    t.match(report, { verdict, mode: 'enforce', exitCode: code, processes: [{ process: 'web' }] })
    t.match(logfmt, `smoke-test: at=verdict verdict=${verdict} mode=enforce process=web `)
  }
})

t.test('it has all process types that were booted, once', async t => {
  const { output } = await releaseApp(t, {
    web: 'node answers.mjs',
    worker: 'node works.mjs',
    healthchecks: { worker: [{ uptime: 1 }] },
    config: { ...json, SMOKE_TEST_PROCESSES: 'web,worker' },
  })
  const { report, reports } = readEnd(output)
  t.equal(reports, 1)
  t.match(report.processes, [{ process: 'web' }, { process: 'worker' }])
})

t.test('there is none without it', async t => {
  const { output } = await releaseApp(t, { web: 'node answers.mjs' })
  t.equal(readEnd(output).reports, 0)
})

t.test('any other word is refused', async t => {
  const { code, output } = await runApp(t, { web: 'node answers.mjs', config: { SMOKE_TEST_REPORT: 'xml' } })
  t.equal(code, 2)
  t.match(output, 'SMOKE_TEST_REPORT is "xml"; allowed: json.')
})

t.test('a release whose plan is wrong has a report as well', async t => {
  const { code, output } = await releaseApp(t, {
    web: 'node answers.mjs',
    healthchecks: { web: [{ path: '/', httpHeaders: [{ name: 'X-Api-Key', value: '$API_KEY' }] }] },
    config: json,
  })
  t.equal(code, 2)
  t.equal(readLogfmt(output)['verdict'], 'misconfigured')
  t.match(readEnd(output).report, { verdict: 'misconfigured', exitCode: 2, problems: [/API_KEY/] })
})
