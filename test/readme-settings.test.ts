/** The tables of config vars and of the fields of app.json in README: all of them, with their defaults and ranges. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { healthcheckFields, kindFields } from '../src/plan/healthcheck-schema.ts'
import { settingReaders } from '../src/plan/settings.ts'
import { describeStatuses } from '../src/plan/status.ts'
import { httpCheckOf, planOf } from './plan/planning.ts'
import { repository } from './support/heroku.ts'
import type { JsonSchema } from './support/json-schema.ts'
import { readCode, readme, readSection, readTable, unquote } from './support/markdown.ts'

t.test('the table of config vars has every config var, and no other', async t => {
  const named = readTable(readme, 'Config vars').map(row => unquote(row[0]))
  t.strictSame([...named].sort(), [...Object.keys(settingReaders), 'SMOKE_TEST_ENV_<NAME>'].sort())
})

t.test('the table of config vars has the ranges and words that are allowed', async t => {
  for (const [name, , range = ''] of readTable(readme, 'Config vars')) {
    const reader = Object.entries(settingReaders).find(([setting]) => setting === unquote(name))?.[1]
    const [, from, to] = /from ([\d.]+) to ([\d.]+)/.exec(reader?.allowed ?? '') ?? []
    if (from !== undefined) t.match(range, `${from} to ${to}`, `${name} is from ${from} to ${to}`)
    for (const [, word = ''] of range.matchAll(/`([a-z]+|\d{3}[-,\d]*)`/g)) {
      t.not(reader?.read(word), undefined, `${name} may be ${word}`)
    }
  }
})

t.test('the table of config vars has the defaults that the plan has', async t => {
  const [web] = planOf({}).processes
  const defaults = new Map(readTable(readme, 'Config vars').map(([name, value]) => [unquote(name), value]))
  t.equal(defaults.get('SMOKE_TEST_SETTLE'), `${(web?.settleMs ?? 0) / 1000}`)
  t.equal(defaults.get('SMOKE_TEST_STOP_TIMEOUT'), `${(web?.stopTimeoutMs ?? 0) / 1000}`)
  t.equal(defaults.get('SMOKE_TEST_TIMEOUT'), `${httpCheckOf({}).timeoutMs / 1000}`)
  t.match(defaults.get('SMOKE_TEST_BOOT_TIMEOUT'), `to ${(web?.bootTimeout.lastMs ?? 0) / 1000} `)
})

t.test('the tables of fields have all of a healthcheck', async t => {
  const listed = [...readTable(readme, 'path'), ...readTable(readme, 'Fields of every check')]
  const named = listed.flatMap(([names = '']) => readCode(names))
  t.strictSame([...kindFields, ...named].sort(), Object.keys(healthcheckFields).sort())
})

t.test('the tables of fields have the defaults that the plan has', async t => {
  const check = httpCheckOf({ healthchecks: { web: [{ path: '/' }] } })
  if (check.retry.kind !== 'counted') throw new Error('it is not tried so many times')
  const defaults = new Map(readTable(readme, 'Fields of every check').map(([name, value]) => [name, value]))
  t.equal(defaults.get('`attempts`'), `${check.retry.attempts}`)
  t.equal(defaults.get('`wait`'), `${check.retry.waitMs / 1000}`)
  t.equal(defaults.get('`timeout`'), `${check.timeoutMs / 1000}`)
  t.equal(defaults.get('`initialDelay`'), `${check.initialDelayMs / 1000}`)
  t.equal(defaults.get('`warn`'), `\`${check.isWarning}\``)
  const status = readTable(readme, 'path').find(([name]) => name === '`status`')?.[1]
  t.equal(status, `\`${describeStatuses(check.expectation.statuses)}\``)
})

t.test('the table of fields has the ranges that are allowed', async t => {
  const schema: JsonSchema = JSON.parse(
    readFileSync(join(repository, 'lib/healthchecks.schema.json'), 'utf8'),
  )
  const fields = schema.properties?.['healthchecks']?.additionalProperties?.items?.properties ?? {}
  const rangeOf = (field: string) => `${fields[field]?.minimum} to ${fields[field]?.maximum}`
  const ranges = new Map(readTable(readme, 'Fields of every check').map(([name, , range]) => [name, range]))
  t.equal(ranges.get('`attempts`'), rangeOf('attempts'))
  for (const field of ['wait', 'timeout', 'initialDelay']) {
    t.equal(ranges.get(`\`${field}\``), `seconds, ${rangeOf(field)}`, field)
  }
  t.match(readSection(readme, 'uptime'), `, ${rangeOf('uptime')}.`)
})
