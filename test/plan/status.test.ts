import t from 'tap'
import {
  describeStatuses,
  matchesStatus,
  parseStatusRanges,
  successStatuses,
  unbrokenStatuses,
} from '../../src/plan/status.ts'

t.test('status codes are read as people write them', async t => {
  const cases = [
    { name: 'one code', text: '200', expect: [{ from: 200, to: 200 }] },
    { name: 'a range', text: '200-299', expect: [{ from: 200, to: 299 }] },
    { name: 'a range of one code', text: '204-204', expect: [{ from: 204, to: 204 }] },
    { name: 'the widest range', text: '100-599', expect: [{ from: 100, to: 599 }] },
    {
      name: 'codes and ranges, in their order',
      text: '401,200-299',
      expect: [
        { from: 401, to: 401 },
        { from: 200, to: 299 },
      ],
    },
    {
      name: 'blanks around each part',
      text: ' 200 - 299 ,\t401 ',
      expect: [
        { from: 200, to: 299 },
        { from: 401, to: 401 },
      ],
    },
  ]
  for (const { name, text, expect } of cases) t.strictSame(parseStatusRanges(text), expect, name)
})

t.test('what is no status code is refused, be it one part of many', async t => {
  const texts = [
    '',
    ' ',
    ',',
    '200,',
    ',200',
    '200,,201',
    '99',
    '600',
    '1000',
    '2xx',
    '200-',
    '-299',
    '200-600',
  ]
  const others = [
    '299-200',
    '200-299-300',
    '200 299',
    '200;201',
    '0x200',
    '2e2',
    '200.0',
    '+200',
    'ok',
    '٢٠٠',
  ]
  for (const text of [...texts, ...others]) t.equal(parseStatusRanges(text), undefined, `"${text}"`)
})

t.test('a status matches when it is in one of the ranges, ends included', async t => {
  const ranges = parseStatusRanges('200-204,401') ?? []
  const matching = Array.from({ length: 600 }, (_, status) => status).filter(status =>
    matchesStatus(ranges, status),
  )
  t.strictSame(matching, [200, 201, 202, 203, 204, 401])
  t.equal(matchesStatus([], 200), false, 'nothing matches no range')
})

t.test('success is 2xx, and not broken is anything below 500', async t => {
  for (const status of [200, 204, 299]) t.equal(matchesStatus(successStatuses, status), true, `${status}`)
  for (const status of [199, 300, 302, 404])
    t.equal(matchesStatus(successStatuses, status), false, `${status}`)
  for (const status of [200, 302, 404, 499])
    t.equal(matchesStatus(unbrokenStatuses, status), true, `${status}`)
  for (const status of [500, 503, 599]) t.equal(matchesStatus(unbrokenStatuses, status), false, `${status}`)
})

t.test('statuses are described as they are written, but for those that nobody has written', async t => {
  t.equal(describeStatuses(parseStatusRanges(' 200 - 299, 401 ,500-500') ?? []), '200-299,401,500')
  t.equal(describeStatuses(successStatuses), '200-299')
  t.equal(describeStatuses(unbrokenStatuses), 'anything below 500')
  t.equal(describeStatuses(parseStatusRanges('100-499') ?? []), '100-499', 'a range that somebody has set')
})
