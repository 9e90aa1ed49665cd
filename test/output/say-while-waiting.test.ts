import { mock } from 'node:test'
import t from 'tap'
import { sayWhileWaiting } from '../../src/output/say-while-waiting.ts'

t.test('a wait says every 10 s how long it has been, and no more when it is over', async t => {
  mock.timers.enable({ apis: ['setInterval'] })
  t.teardown(() => mock.timers.reset())
  const said: string[] = []
  let end: (result: string) => void = () => {}
  const waiting = sayWhileWaiting(
    new Promise<string>(resolve => {
      end = resolve
    }),
    'web to listen on $PORT',
    text => said.push(text),
  )
  mock.timers.tick(9999)
  t.strictSame(said, [])
  mock.timers.tick(1)
  t.strictSame(said, ['waiting for web to listen on $PORT: 10 s'])
  mock.timers.tick(25_000)
  t.strictSame(said.slice(1), [
    'waiting for web to listen on $PORT: 20 s',
    'waiting for web to listen on $PORT: 30 s',
  ])

  end('up')
  t.equal(await waiting, 'up')
  mock.timers.tick(60_000)
  t.equal(said.length, 3)
})

t.test('a wait that fails says no more, and fails', async t => {
  mock.timers.enable({ apis: ['setInterval'] })
  t.teardown(() => mock.timers.reset())
  const said: string[] = []
  const failure = new Error('it broke')
  await t.rejects(
    sayWhileWaiting(Promise.reject(failure), 'nothing', text => said.push(text)),
    failure,
  )
  mock.timers.tick(60_000)
  t.strictSame(said, [])
})
