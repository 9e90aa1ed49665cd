import t from 'tap'
import {
  formatCount,
  formatExactSeconds,
  formatExit,
  formatListener,
  formatMegabytes,
  formatName,
  formatNames,
  formatSeconds,
  quote,
} from '../../src/verdict/wording.ts'
import { listenerOn, megabyte } from './facts.ts'

t.test('times are in seconds', async t => {
  t.strictSame([0, 49, 50, 2310, 59_999, 180_000].map(formatSeconds), [
    '0.0 s',
    '0.0 s',
    '0.1 s',
    '2.3 s',
    '60.0 s',
    '180.0 s',
  ])
  t.strictSame([0, 2310.4, 59_999.6].map(formatExactSeconds), ['0.000 s', '2.310 s', '60.000 s'])
})

t.test("sizes are in Heroku's megabytes", async t => {
  t.strictSame([0, 512 * megabyte, 1.4 * megabyte, 1.5 * megabyte].map(formatMegabytes), [
    '0 MB',
    '512 MB',
    '1 MB',
    '2 MB',
  ])
})

t.test('an exit is a code or a signal', async t => {
  t.equal(formatExit({ kind: 'code', code: 0 }), 'exited with code 0')
  t.equal(formatExit({ kind: 'signal', signal: 'SIGSEGV' }), 'was killed by SIGSEGV')
})

t.test('an address of IPv6 is in brackets', async t => {
  t.equal(formatListener(listenerOn('127.0.0.1', 5000)), '127.0.0.1:5000')
  t.equal(formatListener(listenerOn('::', 80)), '[::]:80')
})

t.test('one is singular', async t => {
  t.strictSame(
    [0, 1, 2].map(count => formatCount(count, 'attempt')),
    ['0 attempts', '1 attempt', '2 attempts'],
  )
})

t.test('a quotation is printable, on one line and of limited length', async t => {
  const cases = [
    { name: 'a short text is whole', text: 'OKAY', expect: '"OKAY"' },
    { name: 'an empty one too', text: '', expect: '""' },
    { name: 'newlines at its end, which never matter, are dropped', text: ' OKAY\r\n\n', expect: '" OKAY"' },
    {
      name: 'a blank at its end, which may be all that is wrong, is not',
      text: 'OKAY \n',
      expect: '"OKAY "',
    },
    { name: 'line breaks are shown', text: 'a\nb\r\nc', expect: '"a\\nb\\nc"' },
    { name: 'control characters are shown', text: 'a\x00', expect: '"a\\x00"' },
    { name: 'the limit is included', text: '0123456789', expect: '"0123456789"' },
    { name: 'dots stand for the rest', text: '0123456789x', expect: '"0123456789"...' },
  ]
  for (const { name, text, expect } of cases) t.equal(quote(text, 10), expect, name)
})

t.test('names of processes are printable, on one line, and each is told once', async t => {
  t.equal(formatNames(['bash', 'node', 'node', 'sleep', 'node']), 'bash, node (3 times), sleep')
  t.equal(formatNames(['a\nb', '\x1b]0;x\x07']), 'a\\nb, \\x1b]0;x\\x07')
  t.equal(formatName('a\nb\r'), 'a\\nb\\x0d')
})
