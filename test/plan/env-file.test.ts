/** Files of variables, beside what `heroku local` makes of them: it reads them with foreman's lib/envs.js. */
import { createRequire } from 'node:module'
import t from 'tap'
import { readEnvFile } from '../../src/plan/env-file.ts'
import type { EnvFileReading } from '../../src/plan/env-reading.ts'

type Foreman = {
  readonly keyValue: (data: string) => Readonly<Record<string, string>>
  readonly flattenJSON: (json: unknown) => Readonly<Record<string, unknown>>
}

const foreman = createRequire(import.meta.url)('foreman/lib/envs.js') as Foreman

/** As loadEnvs has it: JSON where it is JSON, lines else. */
function readAsForeman(text: string): Readonly<Record<string, string>> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // Lines of NAME=VALUE.
    return foreman.keyValue(text)
  }
  return Object.fromEntries(
    Object.entries(foreman.flattenJSON(json)).map(([name, value]) => [name, `${value}`]),
  )
}

const alike: readonly (readonly [name: string, text: string, variables: Readonly<Record<string, string>>])[] =
  [
    ['an empty file', '', {}],
    ['blank lines', '\n \n\t\n', {}],
    ['two variables', 'A=1\nB=2\n', { A: '1', B: '2' }],
    ['no line break at the end', 'A=1\nB=2', { A: '1', B: '2' }],
    ['CRLF', 'A=1\r\nB="2"\r\n\r\n', { A: '1', B: '2' }],
    ['a byte order mark', '\uFEFFA=1\nB=2', { A: '1', B: '2' }],
    ['comments', '# a\n  # b\nA=1\n#B=2\n', { A: '1' }],
    ['a comment behind a value', 'A=1 # one\nB=2\t# two', { A: '1', B: '2' }],
    ['a comment behind a value without a blank', 'A=1#one', { A: '1' }],
    ['nothing but a comment behind the name', 'AB=#nothing', { AB: '' }],
    ['a fragment of an address', 'URL=https://a.example/#/home', { URL: 'https://a.example/' }],
    ['a comment behind quotes', 'A="1" # one', { A: '1' }],
    ['a # in double quotes', 'A="1 # one"', { A: '1 # one' }],
    ['a # in single quotes', "A='1 # one'", { A: '1 # one' }],
    ['blanks around', '  A  =  1 2  \n\tB\t=\t3\t', { A: '1 2', B: '3' }],
    ['blanks in quotes', 'A=" 1 "', { A: ' 1 ' }],
    ['an empty value', 'AB=\nCD=""\nEF=\'\'', { AB: '', CD: '', EF: '' }],
    ['an = in a value', 'A=b=c==', { A: 'b=c==' }],
    [
      'an address',
      'DATABASE_URL=postgres://u:p@h:5432/d?ssl=1',
      { DATABASE_URL: 'postgres://u:p@h:5432/d?ssl=1' },
    ],
    ['an escape, which is none', 'A="a\\nb"\nC=\\t', { A: 'a\\nb', C: '\\t' }],
    ['an escaped quote, which ends the value', 'A="a\\"b"', { A: 'a\\' }],
    ['quotes of the other kind', 'A="it\'s"\nB=\'say "x"\'', { A: "it's", B: 'say "x"' }],
    ['a quote in a value', 'A=it\'s\nB=5"', { A: "it's", B: '5"' }],
    ['text behind quotes', 'A="b"c', { A: 'b' }],
    ['a variable in a value, which is not replaced', 'A=$B\nE="$F"', { A: '$B', E: '$F' }],
    ['a command in a value, which is not run', 'A=`id`\nB=$(id)', { A: '`id`', B: '$(id)' }],
    ['the last of equal names', 'A=1\nB=2\nA=3', { A: '3', B: '2' }],
    ['other letters', 'A=ü\nÄ=€', { A: 'ü', Ä: '€' }],
    ['names with dots, dashes and digits', 'a.b=1\nc-d=2\n3e=4', { 'a.b': '1', 'c-d': '2', '3e': '4' }],
    ['a lone carriage return', 'A=1\rB=2', { A: '1\rB=2' }],
    ['a semicolon', 'A=1;B=2', { A: '1;B=2' }],
    ['JSON', '{"a":"x","B":2,"c":true,"d":1.5}', { A: 'x', B: '2', C: 'true', D: '1.5' }],
    [
      'nested JSON',
      '{"top":{"middle":{"bottom":"v"},"list":["zero","one"]},"last":42}',
      { TOP_MIDDLE_BOTTOM: 'v', TOP_LIST_0: 'zero', TOP_LIST_1: 'one', LAST: '42' },
    ],
    ['JSON with nothing in it', '{"a":null,"b":{},"c":[]}', {}],
    ['JSON on several lines', '\n{\n  "a": "x # y"\n}\n', { A: 'x # y' }],
  ]

const different: readonly {
  readonly name: string
  readonly text: string
  readonly foreman: Readonly<Record<string, string>> | 'crashes'
  readonly ours: Readonly<Record<string, string>>
  readonly ignoredLines?: readonly number[]
}[] = [
  {
    name: 'export',
    text: 'export A=1\nexport\tB="2"',
    foreman: { 'export A': '1', 'export\tB': '2' },
    ours: { A: '1', B: '2' },
  },
  {
    name: 'a variable that is called export',
    text: 'export=1',
    foreman: { export: '1' },
    ours: { export: '1' },
  },
  {
    name: 'double quotes over several lines',
    text: 'A="x\n # y\n\nz" # end\nB=1',
    foreman: 'crashes',
    ours: { A: 'x\n # y\n\nz', B: '1' },
  },
  {
    name: 'single quotes over several lines with CRLF',
    text: "A='x \r\ny'\r\nB=1",
    foreman: 'crashes',
    ours: { A: 'x \ny', B: '1' },
  },
  {
    name: 'a key in quotes, over several lines, behind export',
    text: '  export KEY="-----BEGIN KEY-----\nab=\n-----END KEY-----\n"',
    foreman: 'crashes',
    ours: { KEY: '-----BEGIN KEY-----\nab=\n-----END KEY-----\n' },
  },
  {
    name: 'an empty value behind a short name',
    text: 'A=\nB=1',
    foreman: { B: '1' },
    ours: { A: '', B: '1' },
  },
  {
    name: 'a line without =',
    text: 'ABC\nD=1\nhello world',
    foreman: { ABC: '', D: '1', 'hello world': '' },
    ours: { D: '1' },
    ignoredLines: [1, 3],
  },
  { name: 'a colon', text: 'PORT: 3000', foreman: { 'PORT: 3000': '' }, ours: {}, ignoredLines: [1] },
  {
    name: 'a value without a name',
    text: '=value\nA=1',
    foreman: { '': 'value', A: '1' },
    ours: { A: '1' },
    ignoredLines: [1],
  },
  {
    name: 'a name that is no file name',
    text: 'a/b=1\n..=2',
    foreman: { 'a/b': '1', '..': '2' },
    ours: {},
    ignoredLines: [1, 2],
  },
  {
    name: 'the section of another format',
    text: '[default]\nA=1',
    foreman: { '[default]': '', A: '1' },
    ours: { A: '1' },
    ignoredLines: [1],
  },
  {
    name: 'JSON behind a byte order mark',
    text: '\uFEFF{"a":1}',
    foreman: { '{"a":1}': '' },
    ours: { A: '1' },
  },
  {
    name: 'JSON with comments',
    text: '{ // a\n"b": 1, }',
    foreman: { '{ // a': '', '"b": 1, }': '' },
    ours: { B: '1' },
  },
  {
    name: 'a name of JSON that no variable can have',
    text: '{"a b": 1,\n"c=d": 2, "e": 3}',
    foreman: { 'A B': '1', 'C=D': '2', E: '3' },
    ours: { E: '3' },
    ignoredLines: [1, 2],
  },
]

const refused = [
  {
    name: 'a quote that is not closed',
    text: 'A=1\nB="x\nC=2\n',
    line: 2,
    reason: 'has a quote that is not closed',
  },
  { name: 'an apostrophe', text: "A='tis\n", line: 1, reason: 'has a quote that is not closed' },
  {
    name: 'a quote that another value would close',
    text: 'A="x\nB="y"\nC=1',
    line: 1,
    reason: 'has a quote that is not closed',
  },
  { name: 'a NUL', text: 'A=1\nB=\0', line: 2, reason: 'contains a NUL character' },
  { name: 'UTF-16', text: 'A\0=\x001\0', line: 1, reason: 'contains a NUL character' },
  { name: 'JSON that is cut off', text: '{\n"a": 1\n', line: 3, reason: 'is no JSON: close brace expected' },
  {
    name: 'JSON that is nested too deep',
    text: '{"a":'.repeat(600),
    line: 1,
    reason: 'is no JSON: it is nested more than 500 deep',
  },
] as const

for (const [name, text, variables] of alike) {
  t.test(`as foreman: ${name}`, async t => {
    t.strictSame(readAsForeman(text), variables, 'foreman')
    t.strictSame(readEnvFile(text), read(variables))
  })
}

for (const { name, text, foreman, ours, ignoredLines = [] } of different) {
  t.test(`other than foreman: ${name}`, async t => {
    if (foreman === 'crashes') t.throws(() => readAsForeman(text), 'foreman')
    else t.strictSame(readAsForeman(text), foreman, 'foreman')
    t.strictSame(readEnvFile(text), read(ours, ignoredLines))
  })
}

for (const { name, text, line, reason } of refused) {
  t.test(`refused: ${name}`, async t => {
    t.strictSame(readEnvFile(text), { kind: 'refused', line, reason })
  })
}

t.test('a name of JavaScript is a name like any other', async t => {
  t.strictSame(readEnvFile('__proto__=1\nconstructor=2'), read({ ['__proto__']: '1', constructor: '2' }))
})

function read(
  variables: Readonly<Record<string, string>>,
  ignoredLines: readonly number[] = [],
): EnvFileReading {
  return { kind: 'read', variables: new Map(Object.entries(variables)), ignoredLines }
}
