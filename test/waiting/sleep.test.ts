import { getEventListeners } from 'node:events'
import t from 'tap'
import { sleep } from '../../src/waiting/sleep.ts'

const longMs = 2 ** 31 - 1

t.test('it resolves after the time, and leaves no listener on the signal', async t => {
  const { signal } = new AbortController()
  const slept = sleep(1, signal)
  t.equal(getEventListeners(signal, 'abort').length, 1)
  t.equal(await slept, undefined)
  t.strictSame(getEventListeners(signal, 'abort'), [])
})

t.test('an abort ends it, and leaves neither a listener nor a timer', async t => {
  const timers = countTimers()
  const controller = new AbortController()
  const slept = sleep(longMs, controller.signal)
  t.equal(countTimers(), timers + 1)
  controller.abort(new Error('a reason that must not reject it'))
  t.equal(await slept, undefined)
  t.strictSame(getEventListeners(controller.signal, 'abort'), [])
  t.equal(countTimers(), timers)
})

t.test('where the signal has aborted before, nothing is waited for', async t => {
  const timers = countTimers()
  const slept = sleep(longMs, AbortSignal.abort())
  t.equal(countTimers(), timers)
  t.equal(await slept, undefined)
})

t.test('it does without a signal', async t => {
  t.equal(await sleep(1), undefined)
})

t.test('no time at all is one turn of the event loop, in which others have theirs', async t => {
  for (const ms of [0, -1]) {
    const order: string[] = []
    const slept = sleep(ms).then(() => order.push('slept'))
    await Promise.resolve().then(() => order.push('others'))
    await slept
    t.strictSame(order, ['others', 'slept'])
  }
})

function countTimers(): number {
  return process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
}
