/** lib/healthchecks.schema.json, which editors read, says the same as the code that reads app.json. */
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { parseAppJson } from '../src/plan/app-json.ts'
import { healthcheckFields, kindFields } from '../src/plan/healthcheck-schema.ts'
import { fieldCases, withField } from './plan/app-json-cases.ts'
import { detailCases } from './plan/app-json-detail-cases.ts'
import { kindCases } from './plan/app-json-kind-cases.ts'
import { shapeCases } from './plan/app-json-shape-cases.ts'
import { makeScratch, repository, runClean } from './support/heroku.ts'
import { type JsonSchema, matchesSchema } from './support/json-schema.ts'

const file = 'lib/healthchecks.schema.json'
const text = await readFile(join(repository, file), 'utf8')
const schema: JsonSchema = JSON.parse(text)
const healthcheck = schema.properties?.['healthchecks']?.additionalProperties?.items

/** Ranges whose first code is above the second: JSON Schema has no words for it. */
const beyondSchema = ['"200-100"', '"200,300-299"']

t.test('it is what .ci/schema.mjs makes', async t => {
  const { code, output } = await runClean(t, ['node', join(repository, '.ci/schema.mjs'), '--check'])
  t.equal(output, '')
  t.equal(code, 0)
})

t.test('a stale or missing one is found, and made anew only without --check', async t => {
  const scratch = await makeScratch(t)
  await mkdir(join(scratch, 'lib'))
  await cp(join(repository, '.ci'), join(scratch, '.ci'), { recursive: true })
  await cp(join(repository, 'src/plan'), join(scratch, 'src/plan'), { recursive: true })
  await symlink(join(repository, 'node_modules'), join(scratch, 'node_modules'))
  const make = (...flags: string[]) => runClean(t, ['node', join(scratch, '.ci/schema.mjs'), ...flags])
  const stale = `${file} is stale: run \`npm run build\`\n`

  const missing = await make('--check')
  t.strictSame([missing.code, missing.output], [1, stale])

  await writeFile(join(scratch, file), text.replace('3000', '3600'))
  const changed = await make('--check')
  t.strictSame([changed.code, changed.output], [1, stale])
  t.match(await readFile(join(scratch, file), 'utf8'), '3600')

  const made = await make()
  t.strictSame([made.code, made.output], [0, ''])
  t.equal(await readFile(join(scratch, file), 'utf8'), text)
})

t.test('every field of a healthcheck is in it, and nothing else', async t => {
  t.strictSame(Object.keys(healthcheck?.properties ?? {}), Object.keys(healthcheckFields))
  t.strictSame(
    healthcheck?.oneOf?.map(({ required }) => required),
    kindFields.map(field => [field]),
  )
})

t.test('it refuses the values that the code refuses, and takes those that it takes', async t => {
  for (const { field, refused, accepted } of fieldCases) {
    for (const value of refused.filter(value => !beyondSchema.includes(value))) {
      t.notOk(matchesSchema(schema, JSON.parse(withField(field, value))), `${field}: ${value}`)
    }
    for (const value of accepted) {
      t.ok(matchesSchema(schema, JSON.parse(withField(field, value))), `${field}: ${value}`)
    }
  }
})

t.test('it takes and refuses whole files as the code does, but for misspelt names', async t => {
  for (const { name, text } of [...kindCases, ...shapeCases, ...detailCases]) {
    const problems = parseAppJson(text).problems.filter(({ kind }) => kind !== 'json-name-misspelt')
    t.equal(matchesSchema(schema, JSON.parse(text)), problems.length === 0, name)
  }
})

t.test('the sample app is one that it takes', async t => {
  const appJson = await readFile(join(repository, 'test/apps/healthchecks-all/app.json'), 'utf8')
  t.ok(matchesSchema(schema, JSON.parse(appJson)))
  t.strictSame(parseAppJson(appJson).problems, [])
  const used = JSON.parse(appJson).healthchecks.web.flatMap(Object.keys)
  t.strictSame(
    Object.keys(healthcheckFields).filter(field => !used.includes(field)),
    ['scheme', 'port'],
    'and has every field but those that do nothing here',
  )
})
