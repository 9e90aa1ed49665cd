import t, { type Test } from 'tap'
import { type Interruption, watchInterruption } from '../../src/dyno/interruption.ts'
import { waitFor } from '../support/wait-for.ts'

const names = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

t.test('without a signal nothing is broken off', async t => {
  const interruption = watch(t)
  t.equal(interruption.received(), undefined)
  t.equal(interruption.signal.aborted || interruption.hurry.aborted, false)
})

for (const name of names) {
  t.test(`${name} breaks off, and does not end this process`, async t => {
    const interruption = watch(t)
    process.kill(process.pid, name)
    await waitFor('the signal', () => interruption.signal.aborted)
    t.equal(interruption.received(), name)
    t.equal(interruption.hurry.aborted, false)
  })
}

t.test('two signals at once are one request, and the first one names it', async t => {
  const interruption = watch(t)
  let signals = 0
  process.on('SIGINT', count).on('SIGTERM', count)
  function count() {
    signals++
  }
  for (const name of ['SIGTERM', 'SIGINT', 'SIGTERM'] as const) process.kill(process.pid, name)
  await waitFor('all of them', () => signals === 3)
  t.equal(interruption.received(), 'SIGTERM')
  t.equal(interruption.hurry.aborted, false)
  process.off('SIGINT', count).off('SIGTERM', count)
})

t.test('a later signal is a second request: to hurry', async t => {
  const interruption = watch(t)
  process.kill(process.pid, 'SIGTERM')
  await waitFor('the first', () => interruption.signal.aborted)
  await waitFor('the second to count', () => {
    process.kill(process.pid, 'SIGINT')
    return interruption.hurry.aborted
  })
  t.equal(interruption.received(), 'SIGTERM', 'the first one still names it')
})

/** Watches until the test is over. */
function watch(t: Test): Interruption {
  const before = new Map(names.map(name => [name, process.listeners(name)]))
  const interruption = watchInterruption()
  t.teardown(() => {
    for (const [name, listeners] of before) {
      for (const each of process.listeners(name)) if (!listeners.includes(each)) process.off(name, each)
    }
  })
  return interruption
}
