import t from 'tap'
import { parseAppJson } from '../../src/plan/app-json.ts'
import { describeProblem, describeWarning } from '../../src/plan/describe-findings.ts'
import { healthcheckFields } from '../../src/plan/healthcheck-schema.ts'
import { type AppJsonCase, fieldCases, inEntry, withField } from './app-json-cases.ts'
import { detailCases } from './app-json-detail-cases.ts'
import { kindCases } from './app-json-kind-cases.ts'
import { nameCases } from './app-json-name-cases.ts'
import { shapeCases } from './app-json-shape-cases.ts'
import { syntaxCases } from './app-json-syntax-cases.ts'
import { textCases } from './app-json-text-cases.ts'

const tables: Readonly<Record<string, readonly AppJsonCase[]>> = {
  'names that are misspelt, or unknown': nameCases,
  'checks of no kind or two, and names that are there twice': kindCases,
  'other shapes than a list of checks for each process type': shapeCases,
  'mistakes inside of a field, and fields that do nothing': detailCases,
  'files that are no JSON': syntaxCases,
  'files as people write them': textCases,
}

for (const [title, cases] of Object.entries(tables)) {
  t.test(title, async t => {
    for (const { name, text, problems = [], warnings = [] } of cases) {
      t.strictSame(tell(text), { problems, warnings }, name)
    }
  })
}

t.test('a value that a field does not take is a problem with its place, and what is allowed', async t => {
  for (const { field, allowed, refused } of fieldCases) {
    for (const value of refused) {
      const shown = ['httpHeaders', 'onFailure'].includes(field) ? 'something else' : value
      const problem = `healthchecks.web[0].${field} (app.json, line 5, column 9) is ${shown}; allowed: ${allowed}.`
      t.strictSame(tell(withField(field, value)), { problems: [problem], warnings: [] }, `${field}: ${value}`)
    }
  }
})

t.test('a value that a field takes is in the check, as it is', async t => {
  for (const { field, accepted } of fieldCases) {
    for (const value of accepted) {
      const text = withField(field, value)
      t.strictSame(tell(text), { problems: [], warnings: [] }, `${field}: ${value}`)
      const [check] = parseAppJson(text).healthchecks.get('web') ?? []
      t.strictSame(
        Object.entries(check?.fields ?? {}).find(([name]) => name === field)?.[1],
        JSON.parse(value),
      )
    }
  }
})

t.test('each field has its cases', async t => {
  t.strictSame(fieldCases.map(({ field }) => field).sort(), Object.keys(healthcheckFields).sort())
})

t.test('checks keep their order and their place, and what is wrong is left out', async t => {
  const text = inEntry('{ "path": "/a" }, { "path": "b" }, { "command": ["c"], "unknown": 1 }')
  t.strictSame(
    parseAppJson(text).healthchecks,
    new Map([
      [
        'web',
        [
          { path: ['healthchecks', 'web', 0], fields: { path: '/a' } },
          { path: ['healthchecks', 'web', 2], fields: { command: ['c'] } },
        ],
      ],
    ]),
  )
})

t.test('an app.json that is not about healthchecks goes through untouched', async t => {
  const nothing = { healthchecks: new Map(), hasPostdeploy: false, problems: [], warnings: [] }
  t.strictSame(parseAppJson(undefined), nothing, 'no file')
  for (const text of [
    '{ "expo": { "name": "x", "healthchecks": [], "healthcheck": { "web": "/up" } } }',
    '{ "name": "x", "env": {}, "formation": { "web": { "quantity": 1 } }, "name": "y" }',
    '{ "pages": ["pages/index"], "window": {} }',
    '{}',
    '[{ "healthchecks": null }]',
    '"healthchecks"',
    '1',
    'null',
  ]) {
    t.strictSame(parseAppJson(text), nothing, text)
  }
})

t.test('an empty file is worth a warning, and nothing more', async t => {
  for (const text of ['', '  \r\n\t\n', '\uFEFF', '\uFEFF\n', '// nothing yet\n']) {
    const { problems, warnings } = tell(text)
    t.strictSame(problems, [], JSON.stringify(text))
    t.equal(warnings.length, 1, JSON.stringify(text))
  }
})

t.test('a script after the first release is noticed, whatever else is wrong', async t => {
  const scripts = (script: string) =>
    parseAppJson(`{ "scripts": ${script}, "healthchecks": [] }`).hasPostdeploy
  t.equal(scripts('{ "postdeploy": "rake db:seed" }'), true)
  for (const script of [
    '{ "postdeploy": "" }',
    '{ "postdeploy": 1 }',
    '{ "predestroy": "x" }',
    '[]',
    'null',
  ]) {
    t.equal(scripts(script), false, script)
  }
})

t.test('a review app has its own script after the first release, or that of the top level', async t => {
  const cases: readonly (readonly [environments: string, expected: boolean])[] = [
    ['{ "review": { "scripts": { "postdeploy": "bundle exec rails db:seed" } } }', true],
    ['{ "review": { "scripts": { "postdeploy": "" } } }', false],
    ['{ "review": { "scripts": { "postdeploy": " " } } }', false],
    ['{ "review": { "scripts": { "postdeploy": null } } }', true],
    ['{ "review": { "scripts": {} } }', true],
    ['{ "review": { "addons": [] } }', true],
    ['{ "test": { "scripts": { "postdeploy": "" } } }', true],
    ['{ "review": [] }', true],
    ['[]', true],
  ]
  for (const [environments, expected] of cases) {
    const text = `{ "scripts": { "postdeploy": "x" }, "environments": ${environments} }`
    t.equal(parseAppJson(text).hasPostdeploy, expected, text)
  }
  const alone = (name: string) =>
    parseAppJson(`{ "environments": { "${name}": { "scripts": { "postdeploy": "x" } } } }`).hasPostdeploy
  t.equal(alone('review'), true)
  t.equal(alone('test'), false, 'Heroku CI is no review app')
})

t.test('a header that belongs to the connection, and an address that is none, are refused', async t => {
  const names = ['Connection', 'content-length', 'Expect', 'KEEP-ALIVE', 'Transfer-Encoding', 'Upgrade']
  for (const name of names) {
    const { problems } = tell(withField('httpHeaders', `[{ "name": "${name}", "value": "a" }]`))
    t.strictSame(problems, [
      'healthchecks.web[0].httpHeaders[0].name (app.json, line 5, column 20) is something else; allowed: a header name, such as "X-Api-Key", and none that belongs to the connection itself.',
    ])
  }
  for (const name of ['Host', 'Accept-Encoding', 'TE', 'Connection-Id']) {
    const { problems } = tell(withField('httpHeaders', `[{ "name": "${name}", "value": "a" }]`))
    t.strictSame(problems, [], name)
  }
  for (const url of ['http://[bad', 'https://:80', 'http://example.com:99999/']) {
    t.strictSame(tell(withField('onFailure', `{ "url": "${url}" }`)).problems, [
      'healthchecks.web[0].onFailure.url (app.json, line 5, column 18) is something else; allowed: an address that begins with https:// or http://.',
    ])
  }
})

t.test('UTF-16 is told as that, and hides no healthchecks', async t => {
  for (const text of [inEntry('{ "path": "/up" }'), '{ "name": "x" }']) {
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le').toString('utf8')
    const message = 'app.json cannot be read at line 1, column 1: it is UTF-16, not UTF-8.'
    const isOurs = text.includes('healthchecks')
    t.strictSame(
      tell(utf16),
      isOurs ? { problems: [message], warnings: [] } : { problems: [], warnings: [message] },
    )
  }
})

t.test('what is in the headers is never shown, for somebody may have committed a secret', async t => {
  for (const headers of [
    '{ "X-Api-Key": "s3cret" }',
    '"X-Api-Key: s3cret"',
    '["X-Api-Key: s3cret"]',
    '[["X-Api-Key", "s3cret"]]',
    '[{ "X-Api-Key": "s3cret" }]',
    '[{ "name": "X-Api-Key: s3cret", "value": "a" }]',
    '[{ "name": "X-Api-Key", "value": ["s3cret"] }]',
    '[{ "name": "X-Api-Key", "value": "s3cret\\n" }]',
    '[{ "name": "X-Api-Key", "value": "a\\u0000s3cret" }]',
    '[{ "name": "X-Api-Key", "valeu": "s3cret" }]',
    '[[[{ "name": "X-Api-Key", "value": "s3cret" }]]]',
  ]) {
    const { problems, warnings } = tell(withField('httpHeaders', headers))
    t.ok(problems.length > 0, `${headers} is a problem`)
    t.notMatch([...problems, ...warnings].join('\n'), /s3cret/, `${headers} is not shown`)
  }
})

t.test('nor is an address that somebody is told at, nor anything in the place of it', async t => {
  for (const onFailure of [
    '"https://hooks.example.com/s3cret"',
    '["https://hooks.example.com/s3cret"]',
    '{ "url": "hooks.example.com/s3cret" }',
    '{ "url": ["https://hooks.example.com/s3cret"] }',
    '{ "url": "https://hooks.example.com/s3cret a" }',
    '{ "url": "https://:s3cret@" }',
    '{ "command": "curl https://hooks.example.com/s3cret" }',
    '{ "urls": "https://hooks.example.com/s3cret" }',
  ]) {
    const { problems, warnings } = tell(withField('onFailure', onFailure))
    t.ok(problems.length > 0, `${onFailure} is a problem`)
    t.notMatch([...problems, ...warnings].join('\n'), /s3cret/, `${onFailure} is not shown`)
  }
})

t.test('nor either of them within something larger that is wrong', async t => {
  const headers = '"httpHeaders": [{ "name": "A", "value": "s3cret" }]'
  for (const text of [
    `{ "healthchecks": { "web": { ${headers} } } }`,
    `{ "healthchecks": [{ ${headers} }] }`,
    `{ "healthchecks": { "web": { "headers": { "A": "s3cret" } } } }`,
    inEntry(`[{ ${headers} }]`),
    inEntry('[{ "onFailure": { "url": "https://a.example/s3cret" } }]'),
    inEntry('[{ "url": "https://a.example/s3cret" }]'),
  ]) {
    const { problems, warnings } = tell(text)
    t.ok(problems.length > 0, `${text} is a problem`)
    t.notMatch([...problems, ...warnings].join('\n'), /s3cret/, `${text} is not shown`)
  }
})

t.test('nor either of them at a mistake in the JSON', async t => {
  for (const entry of [
    '{ "path": "/", "httpHeaders": [{ "name": "A", "value": "s3cret"s3cret" }] }',
    '{ "path": "/", "httpHeaders": [{ "name": "A", "value": s3cret }] }',
    '{ "path": "/", "httpHeaders": [{ "name": "A", "value" "s3cret" }] }',
    '{ "path": "/", "httpHeaders: [{ "name": "A", "value": "s3cret" }] }',
    '{ "path": "/", "httpHeaders": [{\n"name": "A,\n"value": "s3cret" }] }',
    '{ "path": "/", "httpHeaders": [{ "name": "A", "value":\n"s3cret\n }] }',
    '{ path: "/", "httpHeaders": [{ "value": "s3cret" }] }',
    '{ "path": "/", "onFailure": { "url":\n"https://a.example/s3cret\n } }',
    '{ "path": "/", "onFailure": { "url" "https://a.example/s3cret" } }',
  ]) {
    const { problems, warnings } = tell(inEntry(entry))
    t.match(problems, [/^app\.json cannot be read at line \d, column \d+: [a-z ]+, near "\.\.\."\.$/], entry)
    t.strictSame(warnings, [])
  }
})

t.test('a message is one line, whatever is in the file', async t => {
  for (const text of [
    withField('wait', '"a\\nb"'),
    inEntry('{ "path": "/up", "pa\\nth": 1 }'),
    '{ "health\\nchecks": {} }',
    '{\r\n "healthchecks" }\r\n',
    '{\r "healthchecks" }\r',
  ]) {
    const { problems, warnings } = tell(text)
    t.ok(problems.length > 0, JSON.stringify(text))
    t.notMatch([...problems, ...warnings].join(''), /[\r\n]/, JSON.stringify(text))
  }
})

function tell(text: string) {
  const { problems, warnings } = parseAppJson(text)
  return { problems: problems.map(describeProblem), warnings: warnings.map(describeWarning) }
}
