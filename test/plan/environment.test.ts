import t from 'tap'
import {
  changeEnvironment,
  environmentBytes,
  environmentOf,
  parseEnvironment,
  readVariable,
  variableNames,
} from '../../src/plan/environment.ts'
import { createRandom, type Random } from '../support/random.ts'

t.test('an environment is read entry by entry, and no byte of it is changed', async t => {
  const cases = [
    { name: 'nothing at all has no entry', text: '', expect: [] },
    { name: 'a NUL ends an entry', text: 'A=1\0B=2\0', expect: ['A=1', 'B=2'] },
    { name: 'the last NUL may be missing', text: 'A=1\0B=2', expect: ['A=1', 'B=2'] },
    { name: 'an empty entry is none', text: '\0A=1\0\0B=2\0\0', expect: ['A=1', 'B=2'] },
    { name: 'a value may be empty', text: 'A=\0', expect: ['A='] },
    { name: 'a value may hold newlines, quotes and =', text: 'A=x=y\n"$Z"\0', expect: ['A=x=y\n"$Z"'] },
    { name: 'an entry needs no =', text: 'A\0', expect: ['A'] },
    { name: 'equal names are all kept', text: 'A=1\0A=2\0', expect: ['A=1', 'A=2'] },
    { name: 'bytes above 127 are one character each', text: 'A=\xc3\xa9\xff\0', expect: ['A=\xc3\xa9\xff'] },
  ]
  for (const { name, text, expect } of cases) {
    t.strictSame(parseEnvironment(Buffer.from(text, 'latin1')).entries, expect, name)
  }
})

t.test('decoded variables become an environment of UTF-8; undefined ones are left out', async t => {
  const environment = environmentOf({ A: '1', EMPTY: '', GONE: undefined, CAFÉ: 'é😀' })
  t.equal(environmentBytes(environment).toString('utf8'), 'A=1\0EMPTY=\0CAFÉ=é😀\0')
})

t.test('a variable is read by its whole name', async t => {
  const environment = parseEnvironment(
    Buffer.from('A_B=long\0A=x=y\nz\0EMPTY=\0A=second\0BARE\0UTF8=\xc3\xa9\0BAD=a\xffb\0', 'latin1'),
  )
  const cases = [
    { name: 'its value may hold = and newlines', read: 'A', expect: 'x=y\nz' },
    { name: 'a longer name is another one', read: 'A_B', expect: 'long' },
    { name: 'an empty value is not the same as none', read: 'EMPTY', expect: '' },
    { name: 'a name that is not there has no value', read: 'B', expect: undefined },
    { name: 'a name in another case is another one', read: 'a', expect: undefined },
    { name: 'an entry without = has no value', read: 'BARE', expect: undefined },
    { name: 'the names of JavaScript are none', read: 'constructor', expect: undefined },
    { name: 'a value is UTF-8', read: 'UTF8', expect: 'é' },
    { name: 'bytes that are not UTF-8 are replaced, for reading alone', read: 'BAD', expect: 'a\ufffdb' },
  ]
  for (const { name, read, expect } of cases) t.equal(readVariable(environment, read), expect, name)
})

t.test('a name outside ASCII is found by the name that it has', async t => {
  const environment = environmentOf({ CAFÉ: 'é' })
  t.strictSame(
    variableNames(environment).map(name => readVariable(environment, name)),
    ['é'],
  )
})

t.test('names come in the order of the environment', async t => {
  const environment = parseEnvironment(Buffer.from('Z=1\0A=x=y\0BARE\0=C:\0CAF\xc3\xa9=1\0', 'latin1'))
  t.strictSame(variableNames(environment), ['Z', 'A', 'BARE', '', 'CAFé'])
})

t.test('a changed environment', async t => {
  const before = 'A=1\0B=x=y\0AB=\0A=2\0C=\xff\0'
  const cases = [
    { name: 'is the same without a change', unset: [], set: {}, expect: before },
    {
      name: 'lacks what is unset, as often as it was there',
      unset: ['A'],
      set: {},
      expect: 'B=x=y\0AB=\0C=\xff\0',
    },
    { name: 'does not care for unset names that are not there', unset: ['X', ''], set: {}, expect: before },
    { name: 'has new variables at its end', unset: [], set: { D: '4' }, expect: `${before}D=4\0` },
    { name: 'has a changed variable once', unset: [], set: { A: '3' }, expect: 'B=x=y\0AB=\0C=\xff\0A=3\0' },
    {
      name: 'unsets first and sets then',
      unset: ['B'],
      set: { B: 'z' },
      expect: 'A=1\0AB=\0A=2\0C=\xff\0B=z\0',
    },
    {
      name: 'takes an empty value for a value',
      unset: [],
      set: { C: '' },
      expect: 'A=1\0B=x=y\0AB=\0A=2\0C=\0',
    },
    {
      name: 'has new values in UTF-8',
      unset: [],
      set: { C: 'é' },
      expect: 'A=1\0B=x=y\0AB=\0A=2\0C=\xc3\xa9\0',
    },
  ]
  for (const { name, unset, set, expect } of cases) {
    const environment = parseEnvironment(Buffer.from(before, 'latin1'))
    const changed = changeEnvironment(environment, { unset, set: new Map(Object.entries(set)) })
    t.equal(environmentBytes(changed).toString('latin1'), expect, name)
    t.equal(environmentBytes(environment).toString('latin1'), before, `${name}; the original stays`)
  }
})

t.test('whatever bytes the entries hold, reading and writing gives them back', async t => {
  const random = createRandom(1)
  const broken = Array.from({ length: 500 }, () => randomEnvironment(random)).filter(
    bytes => !environmentBytes(parseEnvironment(bytes)).equals(bytes),
  )
  t.strictSame(broken.map(String), [])
})

t.test('whatever the environment, a change leaves every byte of the others alone', async t => {
  const random = createRandom(2)
  const broken = Array.from({ length: 500 }, () => {
    const bytes = randomEnvironment(random)
    const [unset, set] = [randomName(random), randomName(random)]
    const changed = changeEnvironment(parseEnvironment(bytes), {
      unset: [unset],
      set: new Map([[set, 'new']]),
    })
    const expected = Buffer.concat([...withoutNames(bytes, [unset, set]), Buffer.from(`${set}=new\0`)])
    return { before: String(bytes), isRight: environmentBytes(changed).equals(expected) }
  }).filter(({ isRight }) => !isRight)
  t.strictSame(broken, [])
})

/** Names that often meet, and values of every byte but NUL, with many that mean something. */
function randomEnvironment(random: Random): Buffer {
  const anyByte = Array.from({ length: 255 }, (_, index) => index + 1)
  const special = Array.from(Buffer.from('==\n\n"\'$\\ \x01\x7f\x80\xc3\xff', 'latin1'))
  const entries = Array.from({ length: random.integer(8) }, () => {
    const value = random.bytes(random.integer(12), random.integer(2) === 0 ? anyByte : special)
    return Buffer.concat([Buffer.from(`${randomName(random)}=`), value, Buffer.alloc(1)])
  })
  return Buffer.concat(entries)
}

function randomName(random: Random): string {
  return ['A', 'B', 'AB', 'A_B', 'PATH', 'É'][random.integer(6)] ?? ''
}

/** The entries, each with its NUL, found without the code under test. */
function withoutNames(bytes: Buffer, names: readonly string[]): Buffer[] {
  const entries: Buffer[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start) + 1
    const entry = bytes.subarray(start, end)
    if (!names.includes(entry.subarray(0, entry.indexOf('=')).toString())) entries.push(entry)
    start = end
  }
  return entries
}
