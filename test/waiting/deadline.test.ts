import { getEventListeners } from 'node:events'
import t from 'tap'
import { aborted } from '../../src/waiting/aborted.ts'
import { withDeadline } from '../../src/waiting/deadline.ts'

const longMs = 2 ** 31 - 1

t.test('work that ends in time comes to what it comes to, and its signal does not abort', async t => {
  const { signal } = new AbortController()
  const limit = await withDeadline(longMs, signal, async own => own)
  t.notOk(limit.aborted)
  await t.rejects(
    withDeadline(longMs, signal, async () => {
      throw new RangeError('of the work')
    }),
    new RangeError('of the work'),
  )
})

t.test('at the limit the signal aborts, with a TimeoutError as its reason', async t => {
  const { signal } = new AbortController()
  const limit = await withDeadline(1, signal, untilAborted)
  t.notOk(signal.aborted)
  t.match(limit.reason, { name: 'TimeoutError', message: 'not done within 1 ms' })
})

t.test('with the outer signal it aborts as well, for the same reason', async t => {
  const controller = new AbortController()
  const reason = new Error('Ctrl-C')
  const waiting = withDeadline(longMs, controller.signal, untilAborted)
  controller.abort(reason)
  t.equal((await waiting).reason, reason)
})

t.test('where the outer signal has aborted before, the work begins with one that has', async t => {
  const reason = new Error('Ctrl-C')
  const limit = await withDeadline(longMs, AbortSignal.abort(reason), async own => {
    t.ok(own.aborted)
    return own
  })
  t.equal(limit.reason, reason)
})

t.test('nothing but the limit ends it where there is no outer signal', async t => {
  const limit = await withDeadline(1, undefined, untilAborted)
  t.match(limit.reason, { name: 'TimeoutError' })
})

t.test('what listens to the limit hears of it before the work is over', async t => {
  const heard: string[] = []
  await withDeadline(1, undefined, async limit => {
    limit.addEventListener('abort', () => heard.push('limit'), { once: true })
    await untilAborted(limit)
    heard.push('over')
  })
  t.strictSame(heard, ['limit', 'over'])
})

t.test('however it ends, neither a timer nor a listener is left, and no abort comes later', async t => {
  const fail = async () => {
    throw new Error('of the work')
  }
  const throwAtOnce = () => {
    throw new Error('before its first promise')
  }
  for (const [name, work, limitMs] of [
    ['done', async () => {}, longMs],
    ['failed', fail, longMs],
    ['thrown', throwAtOnce, longMs],
    ['at the limit', untilAborted, 1],
  ] as const) {
    const timers = countTimers()
    const controller = new AbortController()
    let given: AbortSignal | undefined
    const waiting = withDeadline<unknown>(limitMs, controller.signal, limit => {
      given = limit
      return work(limit)
    })
    await waiting.catch(() => {})
    t.strictSame(getEventListeners(controller.signal, 'abort'), [], `${name}: no listener`)
    t.equal(countTimers(), timers, `${name}: no timer`)
    const wasAborted = given?.aborted
    controller.abort()
    t.equal(given?.aborted, wasAborted, `${name}: no abort`)
  }
})

async function untilAborted(signal: AbortSignal): Promise<AbortSignal> {
  await aborted(signal)
  return signal
}

function countTimers(): number {
  return process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
}
