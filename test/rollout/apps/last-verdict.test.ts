import t from 'tap'
import { findLastVerdict } from '../../../src/rollout/apps/last-verdict.ts'
import { formatLogfmt } from '../../../src/verdict/logfmt.ts'

t.test('the last line of a smoke test is understood as it is written', async t => {
  const line = formatLogfmt({ kind: 'never-listened', afterMs: 0 }, undefined, 'warn', '1.0.0')
  t.strictSame(findLastVerdict(`web | hello\nsmoke-test: ${line}\n`), {
    verdict: 'never-listened',
    heroku: undefined,
  })
})

t.test('of several the last one counts, and what is no such line does not', async t => {
  const passed = 'smoke-test: at=verdict verdict=passed mode=enforce'
  const failed = 'smoke-test: at=verdict verdict=check-failed mode=enforce heroku=H12'
  t.strictSame(findLastVerdict(`${failed}\r\n${passed}\r\n`), { verdict: 'passed', heroku: undefined })
  t.strictSame(findLastVerdict(`${passed}\n${failed}`), { verdict: 'check-failed', heroku: 'H12' })
  for (const output of ['', 'migrated\n', `web | ${failed}\n`, 'smoke-test: at=verdict \n'])
    t.equal(findLastVerdict(output), undefined, output)
})
