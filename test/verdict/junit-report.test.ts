import t from 'tap'
import { stillListensCheck } from '../../src/plan/check.ts'
import { formatJunitReport } from '../../src/verdict/junit-report.ts'
import { judge } from '../../src/verdict/verdict.ts'
import { factsWith, passed, rootCheck, runOf } from './facts.ts'

t.test('an app that stops listening after its checks has a case that failed', async t => {
  const stopped = runOf(stillListensCheck('web'), { kind: 'stopped-listening' })
  const facts = factsWith({ rounds: [[runOf(rootCheck, passed)], [runOf(rootCheck, passed), stopped]] })
  const verdict = judge(facts)
  t.match(verdict, { kind: 'check-failed', outcome: { kind: 'stopped-listening' } })
  const report = formatJunitReport({
    mode: 'run',
    version: '1.0.0',
    verdict,
    exitCode: 1,
    problems: [],
    results: [{ verdict, facts }],
  })
  t.match(report, 'tests="2" failures="1"')
  t.match(report, /name="boots and stays up" time="[\d.]+"><failure message="check-failed"/)
})
