import t from 'tap'
import { createTail } from '../../src/dyno/tail.ts'
import { createRandom } from '../support/random.ts'

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`)

t.test('the tail keeps the last lines', async t => {
  const cases = [
    { name: 'nothing of nothing', pieces: [], expect: [] },
    { name: 'nothing of an empty piece', pieces: [''], expect: [] },
    { name: 'one line', pieces: ['a\n'], expect: ['a'] },
    { name: 'an open last line', pieces: ['a\nb'], expect: ['a', 'b'] },
    { name: 'a line that comes in pieces', pieces: ['a', '', 'b', 'c\nd'], expect: ['abc', 'd'] },
    { name: 'empty lines', pieces: ['\n\na\n\n'], expect: ['', '', 'a', ''] },
    { name: 'the CR of CRLF', pieces: ['a\r\nb'], expect: ['a\r', 'b'] },
    { name: '80 lines', pieces: [`${numbered(1, 80).join('\n')}\n`], expect: numbered(1, 80) },
    { name: 'the last 80 of 81', pieces: [`${numbered(1, 81).join('\n')}\n`], expect: numbered(2, 81) },
    { name: 'an open one among the 80', pieces: [numbered(1, 81).join('\n')], expect: numbered(2, 81) },
    {
      name: 'the last 80 of many pieces',
      pieces: numbered(1, 500).map(line => `${line}\n`),
      expect: numbered(421, 500),
    },
    {
      name: 'none of the lines before a flood',
      pieces: ['before\nopen', `${numbered(1, 100).join('\n')}\n`],
      expect: numbered(21, 100),
    },
    {
      name: 'the open line before 80 others, with its end',
      pieces: ['be', `gin\n${numbered(1, 79).join('\n')}\n`],
      expect: ['begin', ...numbered(1, 79)],
    },
    { name: '2 KiB of a line', pieces: [`${'x'.repeat(3000)}\nb`], expect: ['x'.repeat(2048), 'b'] },
    {
      name: '2 KiB of a line that comes in pieces',
      pieces: ['x'.repeat(2000), 'y'.repeat(2000), 'z\nb'],
      expect: [`${'x'.repeat(2000)}${'y'.repeat(48)}`, 'b'],
    },
    {
      name: 'a character that comes in pieces',
      pieces: [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])],
      expect: ['é'],
    },
    {
      name: 'bytes that are not UTF-8, replaced',
      pieces: [Buffer.from([0x61, 0xff, 0x0a])],
      expect: ['a\ufffd'],
    },
  ]
  for (const { name, pieces, expect } of cases) t.strictSame(tailOf(pieces), expect, name)
})

t.test('the lines can be asked for at any time', async t => {
  const tail = createTail()
  tail.add(Buffer.from('a\nb'))
  t.strictSame(tail.lines(), ['a', 'b'])
  tail.add(Buffer.from('c\n'))
  t.strictSame(tail.lines(), ['a', 'bc'])
})

t.test('what is kept is a copy: the buffer may be used again', async t => {
  const tail = createTail()
  const buffer = Buffer.from('a\nopen')
  tail.add(buffer)
  buffer.fill('!')
  t.strictSame(tail.lines(), ['a', 'open'])
})

t.test('however the output is cut into pieces, the last lines are the same', async t => {
  const random = createRandom(3)
  const broken = Array.from({ length: 200 }, () => {
    const bytes = random.bytes(random.integer(600), [0x61, 0x62, 0x0a])
    const expect = bytes.toString().split('\n')
    if (expect.at(-1) === '') expect.pop()
    const pieces: Buffer[] = []
    for (let start = 0; start < bytes.length; ) {
      const end = start + random.integer(random.integer(2) === 0 ? 4 : 400)
      pieces.push(bytes.subarray(start, end))
      start = end
    }
    return { found: tailOf(pieces), expect: expect.slice(-80) }
  }).filter(({ found, expect }) => found.join('\n') !== expect.join('\n'))
  t.strictSame(broken, [])
})

function tailOf(pieces: readonly (string | Buffer)[]): readonly string[] {
  const tail = createTail()
  for (const piece of pieces) tail.add(Buffer.from(piece))
  return tail.lines()
}
