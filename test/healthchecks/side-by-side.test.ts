import t from 'tap'
import { readLogfmt, releaseApp, runApp } from './app.ts'

/** By a name of its own: without one the app is asked once more by a public one. */
const askedOnce = { SMOKE_TEST_HOST: 'shop.example.com' }

t.test('all checks of a process type run side by side', async t => {
  const command = ['node', 'takes.mjs', '1000']
  const { code, output, events } = await releaseApp(t, {
    web: 'node answers.mjs',
    healthchecks: {
      web: [
        { name: 'one', command },
        { name: 'two', command },
        { name: 'asked', path: '/', initialDelay: 0.5 },
      ],
    },
    config: askedOnce,
  })
  t.equal(code, 0, output)
  t.equal(readLogfmt(output)['checks'], '3/3')
  const firstEnd = Math.min(...events('end').map(({ at }) => at))
  t.equal(events('begin').length, 2)
  for (const { at } of [...events('begin'), ...events('request')]) {
    t.ok(at < firstEnd, 'begun before the first of them was over')
  }
})

t.test('a check that fails keeps no other one from its end, and the block has them all', async t => {
  const { code, output, events } = await releaseApp(t, {
    web: 'node answers.mjs 500',
    healthchecks: {
      web: [
        { name: 'quick', path: '/', attempts: 1 },
        { name: 'slow', command: ['node', 'takes.mjs', '1000'] },
      ],
    },
  })
  t.equal(code, 1)
  t.equal(events('end').length, 1)
  t.match(
    output,
    new RegExp(
      [
        'smoke-test: The checks:',
        'smoke-test:   - quick answered 500 \\(1 attempt, \\d\\.\\d s after the boot\\)',
        'smoke-test:   - slow passed \\(1 attempt, \\d\\.\\d s after the boot\\)',
        'smoke-test:',
      ].join('\n'),
    ),
  )
  t.equal(readLogfmt(output)['checks'], '1/2')
})

t.test('what has passed is checked once more after the settle time', async t => {
  const { code, output, events } = await releaseApp(t, {
    web: 'node answers.mjs',
    healthchecks: { web: [{ path: '/up' }, { command: ['node', 'takes.mjs', '0'] }] },
    config: { ...askedOnce, SMOKE_TEST_SETTLE: '1' },
  })
  t.equal(code, 0, output)
  for (const name of ['request', 'begin']) {
    const [first, second, ...more] = events(name)
    t.ok((second?.at ?? 0) - (first?.at ?? 0) >= 990, name)
    t.strictSame(more, [])
  }
})

t.test('a great many checks are run side by side without a word of Node', async t => {
  const checks = Array.from({ length: 15 }, (_, index) => [
    { name: `asked ${index}`, path: '/', initialDelay: 0.5 },
    { name: `alive ${index}`, uptime: 1 },
  ])
  const { code, output } = await runApp(t, { web: 'node answers.mjs', healthchecks: { web: checks.flat() } })
  t.equal(code, 0, output)
  t.equal(readLogfmt(output)['checks'], '30/30')
  t.notMatch(output, 'Warning')
})
