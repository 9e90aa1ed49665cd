/** Procfiles at random: lines of all the right and wrong parts, and now and then bytes of any kind. */
import fc from 'fast-check'
import { bytes } from './procfile-cases.ts'

const blanks = [
  '',
  ' ',
  '   ',
  '\t',
  '\v',
  '\f',
  '\xa0',
  '\xc2\xa0',
  '\xef\xbb\xbf',
  '\xe2\x80\xa8',
  '\xc2\x85',
  '\0',
]
const blank = fc.constantFrom(...blanks)
const name = fc.constantFrom('web', 'release', 'release', 'a_b-1', '-', 'web.1', '"web', '#web', '', 'w\xe9b')
const colon = fc.constantFrom(':', ':', ':', '', ' :', '::')
const command = fc.constantFrom(
  ...['x', 'x y ', '', 'a: b', '"x"', '$PORT && y; z', '# c', '\xe2\x80\xa8x', '\xff', '\0', '\\', ' x'],
)
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r', '', '\n\n', '\r\r\n')

const line = fc
  .tuple(blank, name, colon, fc.constantFrom(' ', ...blanks), command, blank, lineEnd)
  .map(parts => bytes(parts.join('')))

const noise = fc.uint8Array({ maxLength: 12 }).map(array => Buffer.from(array))

export const anyProcfile: fc.Arbitrary<Buffer> = fc
  .array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: noise }), { maxLength: 6 })
  .map(lines => Buffer.concat(lines))
