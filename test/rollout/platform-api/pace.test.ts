import t from 'tap'
import { createPace } from '../../../src/rollout/platform-api/pace.ts'
import { sleep } from '../../../src/waiting/sleep.ts'

/** A clock that moves on by what is slept. */
function makePace() {
  let nowMs = 0
  const pace = createPace(
    async ms => {
      nowMs += ms
    },
    () => nowMs,
  )
  const { signal } = new AbortController()
  return {
    pace,
    /** When a request may go out. */
    async next() {
      await pace.wait(signal)
      return Math.round(nowMs)
    },
  }
}

t.test('as long as there is enough, nothing waits', async t => {
  const { pace, next } = makePace()
  for (const remaining of [4500, 100, undefined]) {
    pace.learn(remaining)
    t.equal(await next(), 0)
    t.equal(await next(), 0)
  }
})

t.test('when it runs low, requests go out at the speed of the refill', async t => {
  const { pace, next } = makePace()
  pace.learn(99)
  t.strictSame([await next(), await next(), await next()], [0, 800, 1600])
  pace.learn(undefined)
  t.equal(await next(), 2400, 'an answer that does not tell changes nothing')
  pace.learn(100)
  await next()
  t.equal(await next(), 3200)
})

t.test('a pause holds for all, and the longest counts', async t => {
  const { pace, next } = makePace()
  const first = await next()
  t.equal(pace.pause(60_000, first), true)
  t.equal(pace.pause(60_000, first), false, 'the second of eight is no news')
  t.equal(pace.pause(1000, first), false)
  const second = await next()
  t.strictSame([second, await next()], [60_000, 60_000])
  t.equal(pace.pause(60_000, first), false, 'nor is one that was sent before it, however late its answer')
  t.equal(pace.pause(60_000, second), true, 'a later one is')
  t.equal(await next(), 120_000)
})

t.test('a wait ends when its signal aborts, and then does not begin', async t => {
  const controller = new AbortController()
  const waiting = sleep(3_600_000, controller.signal)
  controller.abort()
  await waiting
  await sleep(3_600_000, controller.signal)
  t.pass('both have ended')
})
