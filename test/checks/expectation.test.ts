import t from 'tap'
import { judgeAnswer } from '../../src/checks/expectation.ts'
import type { Outcome } from '../../src/checks/outcome.ts'
import type { Expectation } from '../../src/plan/check.ts'

const success = [{ from: 200, to: 299 }]

type Case = {
  readonly name: string
  readonly status?: number
  readonly body?: string | Buffer
  readonly expected?: Partial<Expectation>
  readonly expect: Outcome['kind']
}

const cases: readonly Case[] = [
  { name: 'the status is enough where no more is asked', expect: 'passed' },
  {
    name: 'any of the ranges will do',
    status: 401,
    expected: { statuses: [...success, { from: 401, to: 401 }] },
    expect: 'passed',
  },
  { name: 'a status outside fails', status: 300, expect: 'wrong-status' },
  {
    name: 'a wrong status is told before a wrong body',
    status: 500,
    expected: { body: 'x', content: 'y' },
    expect: 'wrong-status',
  },

  { name: 'the body may be the text', body: 'OKAY', expected: { body: 'OKAY' }, expect: 'passed' },
  {
    name: 'newlines at the end of the body do not count',
    body: 'OKAY\r\n\n',
    expected: { body: 'OKAY' },
    expect: 'passed',
  },
  {
    name: 'newlines at the end of the text do not count',
    body: 'OKAY',
    expected: { body: 'OKAY\n' },
    expect: 'passed',
  },
  { name: 'newlines in the middle do', body: 'a\n\nb', expected: { body: 'a\nb' }, expect: 'wrong-body' },
  { name: 'newlines at the beginning do', body: '\nOKAY', expected: { body: 'OKAY' }, expect: 'wrong-body' },
  { name: 'blanks do', body: 'OKAY ', expected: { body: 'OKAY' }, expect: 'wrong-body' },
  { name: 'upper and lower case do', body: 'okay', expected: { body: 'OKAY' }, expect: 'wrong-body' },
  {
    name: 'a part of the body is not the body',
    body: 'NOT OKAY',
    expected: { body: 'OKAY' },
    expect: 'wrong-body',
  },
  { name: 'an empty body is not the text', body: '', expected: { body: 'OKAY' }, expect: 'wrong-body' },
  { name: 'the body may be expected to be empty', body: '\n', expected: { body: '' }, expect: 'passed' },
  { name: 'the body is UTF-8', body: 'é😀', expected: { body: 'é😀' }, expect: 'passed' },
  {
    name: 'bytes that are not UTF-8 are not the text',
    body: Buffer.from([0xe9]),
    expected: { body: 'é' },
    expect: 'wrong-body',
  },

  {
    name: 'the text may stand anywhere in the body',
    body: '<p>all well</p>',
    expected: { content: 'all well' },
    expect: 'passed',
  },
  {
    name: 'a body without the text fails',
    body: 'all  well',
    expected: { content: 'all well' },
    expect: 'content-missing',
  },
  { name: 'the text is no expression', body: 'axb', expected: { content: 'a.b' }, expect: 'content-missing' },
  {
    name: 'newlines of the text count here',
    body: 'ok',
    expected: { content: 'ok\n' },
    expect: 'content-missing',
  },
  {
    name: 'both must hold',
    body: 'OKAY',
    expected: { body: 'OKAY', content: 'NO' },
    expect: 'content-missing',
  },
  {
    name: 'and the whole body is told first',
    body: 'x',
    expected: { body: 'OKAY', content: 'NO' },
    expect: 'wrong-body',
  },
]

t.test('an answer is held against what is expected of it', async t => {
  for (const { name, status = 200, body = 'body', expected, expect } of cases) {
    const answer = { status, location: undefined, body: Buffer.from(body) }
    t.strictSame(judgeAnswer(answer, { statuses: success, ...expected }), { kind: expect, answer }, name)
  }
})

t.test('a body of many blank lines is judged as fast as any', async t => {
  const answer = { status: 200, location: undefined, body: Buffer.from(`${'\n'.repeat(1024 * 1024)}OKAY`) }
  t.equal(judgeAnswer(answer, { statuses: success, body: 'OKAY' }).kind, 'wrong-body')
})
