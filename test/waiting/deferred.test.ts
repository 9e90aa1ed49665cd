import t from 'tap'
import { createDeferred } from '../../src/waiting/deferred.ts'

t.test('the promise resolves with the value that it is given', async t => {
  const { promise, resolve } = createDeferred<number>()
  let given: number | undefined
  const waiting = promise.then(value => {
    given = value
  })
  await new Promise(next => setImmediate(next))
  t.equal(given, undefined)
  resolve(42)
  await waiting
  t.equal(given, 42)
})

t.test('only the first value counts', async t => {
  const { promise, resolve } = createDeferred<string>()
  resolve('first')
  resolve('second')
  t.equal(await promise, 'first')
})

t.test('without a type it needs no value', async t => {
  const { promise, resolve } = createDeferred()
  resolve()
  t.equal(await promise, undefined)
})
