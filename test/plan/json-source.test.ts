import t from 'tap'
import { formatJsonPath, type JsonPath, type JsonSource, readJson } from '../../src/plan/json-source.ts'

const text = `{
  "a": { "b": [1, { "c": null }] },
  // "a": 2
  "d": "x", "d": [
    true,
  ]
}
`

t.test('values are those of JSON, without comments and trailing commas', async t => {
  t.equal(JSON.stringify(read(text).value), '{"a":{"b":[1,{"c":null}]},"d":[true]}')
  t.strictSame(read('\uFEFF [1] ').value, [1])
  t.strictSame(read('"\\u00e9\\n"').value, 'é\n')
})

t.test('a value is found where it stands, counted from 1', async t => {
  const { locate } = read(text)
  const at = (path: JsonPath) => Object.values(locate(path)).join(':')
  t.equal(at([]), '1:1')
  t.equal(at(['a']), '2:8')
  t.equal(at(['a', 'b']), '2:15')
  t.equal(at(['a', 'b', 0]), '2:16')
  t.equal(at(['a', 'b', 1, 'c']), '2:26')
})

t.test('a name is found where it stands', async t => {
  const { locateName } = read(text)
  t.strictSame(locateName(['a', 'b']), { line: 2, column: 10 })
  t.strictSame(locateName(['a', 'b', 1]), { line: 2, column: 19 }, 'what is in a list has none')
})

t.test('what is missing stands where it should be', async t => {
  const { locate } = read(text)
  t.strictSame(locate(['a', 'x']), { line: 2, column: 8 })
  t.strictSame(locate(['a', 'b', 7, 'x']), { line: 2, column: 15 })
  t.strictSame(locate(['x']), { line: 1, column: 1 })
})

t.test('of equal names the last one counts, and is the one that is found', async t => {
  const { locate, locateName, duplicates } = read(text)
  t.strictSame(duplicates, [{ path: ['d'], position: { line: 4, column: 13 } }])
  t.strictSame(locate(['d', 0]), { line: 5, column: 5 })
  t.strictSame(locate(['d']), { line: 4, column: 18 })
  t.strictSame(locateName(['d']), { line: 4, column: 13 })
})

t.test('duplicates are found at any depth, and once for each time too many', async t => {
  const { duplicates } = read('[{"a":{"b":1,"b":2,"c":{"d":1,"d":2}},"b":3,"a":{}},{"b":1,"b":2,"b":3}]')
  t.strictSame(
    duplicates.map(({ path }) => formatJsonPath(path)),
    ['[0].a.b', '[0].a.c.d', '[0].a', '[1].b', '[1].b'],
  )
})

t.test('lines end in LF, CRLF and CR, and nowhere else', async t => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { locate } = read(['{', '', '"a":', '  1', '}'].join(end))
    t.strictSame(locate(['a']), { line: 4, column: 3 }, JSON.stringify(end))
  }
  t.strictSame(read('{"\u2028\u0085":1,"a":1}').locate(['a']), { line: 1, column: 13 })
})

t.test('a byte order mark is no column', async t => {
  t.strictSame(read('\uFEFF{"a":1}').locate(['a']), { line: 1, column: 6 })
})

t.test('what cannot be read has a reason, a place, and the text at it', async t => {
  t.strictSame(readJson('{\r\n "a" 1\r\n}'), {
    kind: 'unreadable',
    reason: 'colon expected',
    position: { line: 2, column: 6 },
    text: '1',
  })
  t.match(readJson(`[${'x'.repeat(99)}`), { text: 'x'.repeat(40) })
  for (const empty of ['', ' \n', '\uFEFF']) t.match(readJson(empty), { reason: 'it is empty' })
})

t.test('a path is written as one would in JavaScript', async t => {
  t.equal(
    formatJsonPath(['healthchecks', 'web', 1, 'onFailure', 'command', 0]),
    'healthchecks.web[1].onFailure.command[0]',
  )
  t.equal(formatJsonPath(['a-b', 'é', '1']), 'a-b.é.1')
  t.equal(formatJsonPath(['a', 'web.1', '', 'b\n']), 'a["web.1"][""]["b\\n"]')
})

function read(json: string): JsonSource {
  const reading = readJson(json)
  if (reading.kind === 'unreadable') throw new Error(reading.reason)
  return reading.source
}
