import { getEventListeners } from 'node:events'
import t from 'tap'
import { aborted } from '../../src/waiting/aborted.ts'

t.test('it resolves when the signal aborts, whatever the reason', async t => {
  const controller = new AbortController()
  let isOver = false
  const waiting = aborted(controller.signal).then(value => {
    isOver = true
    return value
  })
  await new Promise(resolve => setImmediate(resolve))
  t.notOk(isOver)
  controller.abort(new Error('a reason that must not reject it'))
  t.equal(await waiting, undefined)
})

t.test('it resolves where the signal has aborted before', async t => {
  const signal = AbortSignal.abort()
  t.equal(await aborted(signal), undefined)
  t.strictSame(getEventListeners(signal, 'abort'), [])
})

t.test('a signal that is asked for again and again has one listener, and after its abort none', async t => {
  const controller = new AbortController()
  const { signal } = controller
  const waits = Array.from({ length: 100 }, () => aborted(signal))
  for (const wait of waits) await Promise.race([wait, Promise.resolve()])
  t.equal(getEventListeners(signal, 'abort').length, 1)
  controller.abort()
  await Promise.all(waits)
  t.strictSame(getEventListeners(signal, 'abort'), [])
})

t.test('each signal has its own', async t => {
  const other = new AbortController()
  await aborted(AbortSignal.abort())
  const first = await Promise.race([aborted(other.signal).then(() => 'aborted'), Promise.resolve('nothing')])
  t.equal(first, 'nothing')
})
