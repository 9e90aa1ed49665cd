import t from 'tap'
import { prefixLines } from '../../src/output/prefix-lines.ts'
import { createRandom } from '../support/random.ts'

t.test('each line gets the prefix, once', async t => {
  const cases = [
    { name: 'nothing stays nothing', pieces: [''], expect: [''] },
    { name: 'one line', pieces: ['a\n'], expect: ['> a\n'] },
    { name: 'a line that is still open', pieces: ['a'], expect: ['> a'] },
    { name: 'several lines', pieces: ['a\nb\nc'], expect: ['> a\n> b\n> c'] },
    { name: 'empty lines', pieces: ['\n\n'], expect: ['> \n> \n'] },
    {
      name: 'an open line goes on without another one',
      pieces: ['a', 'b', 'c\n', 'd'],
      expect: ['> a', 'b', 'c\n', '> d'],
    },
    {
      name: 'an empty piece changes nothing',
      pieces: ['a', '', 'b\n', '', 'c'],
      expect: ['> a', '', 'b\n', '', '> c'],
    },
    { name: 'a line end that comes alone', pieces: ['a', '\n', 'b'], expect: ['> a', '\n', '> b'] },
    { name: 'a CR is no line end', pieces: ['a\rb\r\nc'], expect: ['> a\rb\r\n> c'] },
  ]
  for (const { name, pieces, expect } of cases) {
    const prefix = createLinePrefixer('> ')
    t.strictSame(
      pieces.map(piece => prefix(Buffer.from(piece)).toString()),
      expect,
      name,
    )
  }
})

t.test('bytes go through as they are', async t => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index).filter(byte => byte !== 0x0a))
  t.strictSame(createLinePrefixer('é ')(bytes), Buffer.concat([Buffer.from('é '), bytes]))
})

t.test('the result is a buffer of its own', async t => {
  const prefix = createLinePrefixer('')
  const bytes = Buffer.from('a\nb')
  const prefixed = prefix(bytes)
  bytes.fill('!')
  t.equal(prefixed.toString(), 'a\nb')
})

t.test('however the output is cut into pieces, the result is the same', async t => {
  const random = createRandom(4)
  const broken = Array.from({ length: 500 }, () => {
    const bytes = random.bytes(random.integer(40), [0x61, 0x0a, 0x0d, 0x00, 0xff])
    const prefix = createLinePrefixer('web | ')
    const pieces: Buffer[] = []
    for (let start = 0; start < bytes.length; ) {
      const end = start + random.integer(6)
      pieces.push(prefix(bytes.subarray(start, end)))
      start = end
    }
    const lines = bytes.toString('latin1').split(/(?<=\n)/)
    const expected = lines.map(line => (line === '' ? '' : `web | ${line}`)).join('')
    return { found: Buffer.concat(pieces).toString('latin1'), expected }
  }).filter(({ found, expected }) => found !== expected)
  t.strictSame(broken, [])
})

/** Pieces of one stream, one after the other. */
function createLinePrefixer(prefix: string): (bytes: Buffer) => Buffer {
  let isAtLineStart = true
  return bytes => {
    const prefixed = prefixLines(bytes, prefix, isAtLineStart, Buffer.allocUnsafe)
    if (bytes.length > 0) isAtLineStart = bytes.at(-1) === 0x0a
    return prefixed
  }
}
