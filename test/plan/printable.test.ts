import t from 'tap'
import { makePrintable, toOneLine } from '../../src/plan/printable.ts'

t.test('foreign text is made printable', async t => {
  const cases = [
    { name: 'ordinary text stays', text: 'café ☕ 😀 "x" \\n', expect: 'café ☕ 😀 "x" \\n' },
    { name: 'tabs and line breaks stay', text: 'a\tb\nc', expect: 'a\tb\nc' },
    { name: 'CRLF is a line break', text: 'a\r\nb', expect: 'a\nb' },
    { name: 'a lone CR would overwrite the line', text: 'a\rb', expect: 'a\\x0db' },
    { name: 'colours go', text: '\x1b[1;31mred\x1b[0m \x1b[38;5;12mblue\x1b[m', expect: 'red blue' },
    { name: 'so do movements of the cursor', text: '\x1b[2J\x1b[H\x1b[?25ltop\x1b[10A', expect: 'top' },
    { name: 'what is not whole is shown', text: '\x1b[31', expect: '\\x1b[31' },
    { name: 'other escapes are shown', text: '\x1b]0;title\x07\x1bc', expect: '\\x1b]0;title\\x07\\x1bc' },
    { name: 'NUL, backspace, DEL', text: '\0\b\x7f', expect: '\\x00\\x08\\x7f' },
    { name: 'control characters of 8 bits', text: '\x80\x9b2J\x9f\xa0', expect: '\\x80\\x9b2J\\x9f\xa0' },
    {
      name: 'what changes the direction or breaks the line',
      text: '\u202aa\u202e\u2066b\u2069\u2028\u2029\ufeff',
      expect: '\\u202aa\\u202e\\u2066b\\u2069\\u2028\\u2029\\ufeff',
    },
    { name: 'what is no character at all', text: 'a\ufffe\uffffb', expect: 'a\\ufffe\\uffffb' },
  ]
  for (const { name, text, expect } of cases) t.equal(makePrintable(text), expect, name)
})

t.test('no control character gets through, whatever stands beside it', async t => {
  const controls = [...new Array(0x20).keys(), ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index)]
  const texts = controls.flatMap(one => controls.map(other => String.fromCharCode(one, other)))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  const raw = texts.filter(text => /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(makePrintable(text)))
  t.strictSame(raw, [])
})

t.test('line breaks of a text that is to be one line are blanks', async t => {
  t.equal(toOneLine('a\nb\r\n\n c\rd\x07'), 'a b   c\\x0dd\\x07')
})
