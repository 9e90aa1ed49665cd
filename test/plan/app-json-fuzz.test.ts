/** Whatever is in app.json: it is read, or refused, and never more is accepted than its schema allows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { parseAppJson } from '../../src/plan/app-json.ts'
import { describeProblem, describeWarning } from '../../src/plan/describe-findings.ts'
import { healthcheckFields } from '../../src/plan/healthcheck-schema.ts'
import { holds } from '../support/fuzz.ts'
import { repository } from '../support/heroku.ts'
import { type JsonSchema, matchesSchema } from '../support/json-schema.ts'

const schema: JsonSchema = JSON.parse(readFileSync(join(repository, 'lib/healthchecks.schema.json'), 'utf8'))

/** Of each kind of value some that are allowed somewhere, some that are at a limit, and some that are not. */
const number = fc.oneof(
  fc.constantFrom(
    -1,
    0,
    0.05,
    0.1,
    1,
    1.5,
    99,
    100,
    300,
    599,
    600,
    601,
    1000,
    1001,
    3000,
    65_535,
    65_536,
    1e21,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const text = fc.oneof(
  fc.constantFrom('', ' ', '/', '/up', 'up', '/a b', '200', '200-299,401', '299-200', '099', '$PORT', 'http'),
  fc.constantFrom(
    'startup',
    'liveness',
    'https://example.com/x',
    'ftp://x',
    'X-Key',
    'a\nb',
    '\0',
    '__proto__',
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
)
const header = fc.oneof(
  fc.record({ name: text, value: text }, { requiredKeys: [] }),
  fc.constantFrom({ name: 'X-Key', value: '$API_KEY' }),
  text,
)
const value = fc.oneof(
  number,
  text,
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(text, number), { maxLength: 2 }),
  fc.array(header, { maxLength: 2 }),
  fc.record({ command: fc.array(text, { maxLength: 2 }), url: text }, { requiredKeys: [] }),
)

/** Fields that are mostly right, since a check of many wrong ones is refused for the first of them. */
const rightFields = fc.constantFrom<readonly [string, unknown]>(
  ['path', '/up'],
  ['path', '/'],
  ['listening', true],
  ['listening', false],
  ['command', ['bin/check']],
  ['uptime', 10],
  ['status', '200-299'],
  ['content', 'Sign in'],
  ['attempts', 3],
  ['wait', 0],
  ['warn', true],
)
const anyFields = fc.tuple(
  fc.oneof(
    fc.constantFrom(...Object.keys(healthcheckFields)),
    fc.constantFrom('pth', 'PATH', 'attempt', '__proto__', 'constructor', 'toString', '$schema', ''),
  ),
  value,
)

/** Written by hand, so that a name may be there twice. */
const object = (pairs: readonly (readonly [string, unknown])[], write: (value: unknown) => string) =>
  `{${pairs.map(([name, each]) => `${JSON.stringify(name)}:${write(each)}`).join(',')}}`

const check = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.oneof({ weight: 3, arbitrary: rightFields }, { weight: 1, arbitrary: anyFields }), {
        maxLength: 4,
      })
      .map(pairs => object(pairs, JSON.stringify)),
  },
  { weight: 1, arbitrary: value.map(each => JSON.stringify(each)) },
)
const list = fc.oneof(
  { weight: 9, arbitrary: fc.array(check, { maxLength: 3 }).map(checks => `[${checks.join(',')}]`) },
  { weight: 1, arbitrary: value.map(each => JSON.stringify(each)) },
)
const processTypes = fc.constantFrom('web', 'web', 'worker', '__proto__', '')
const anyAppJson = fc
  .array(fc.tuple(processTypes, list), { maxLength: 3 })
  .map(lists => `{"healthchecks":${object(lists, text => text as string)}}`)

t.test('what is accepted is what the schema allows', async t => {
  let accepted = 0
  const property = fc.property(anyAppJson, text => {
    const { problems } = parseAppJson(text)
    if (problems.length > 0) return true
    accepted++
    return matchesSchema(schema, JSON.parse(text))
  })
  await holds(t, property, { numRuns: 30_000 })
  t.ok(accepted > 1000, `${accepted} were accepted`)
})

t.test('whatever the text, it is read or refused, and what is wrong can be told', async t => {
  const broken = fc
    .tuple(anyAppJson, fc.nat(), fc.nat(), fc.string({ maxLength: 4, unit: 'binary' }))
    .map(([text, at, length, instead]) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + instead + text.slice(start + (length % 8))
    })
  const property = fc.property(
    fc.oneof(broken, anyAppJson, fc.json(), fc.string({ unit: 'binary' })),
    text => {
      const { problems, warnings } = parseAppJson(text)
      return [...problems.map(describeProblem), ...warnings.map(describeWarning)].every(line => line !== '')
    },
  )
  await holds(t, property, { numRuns: 30_000 })
})
