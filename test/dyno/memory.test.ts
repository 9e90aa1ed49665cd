import { totalmem } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { startContained } from '../../src/dyno/contained.ts'
import { readMemoryQuota, readOomKills, startMemoryMeter } from '../../src/dyno/memory.ts'
import { processesNamed, startApp } from '../support/app.ts'
import { waitFor } from '../support/wait-for.ts'

const mebibyte = 1024 * 1024
/** Every page of it is written to. */
const allocate = '$all = "x" x (64 << 20); print "ready\\n"; $| = 1;'

t.test('the memory of the tree is that of all its processes', async t => {
  const app = await startPerl(t, `${allocate} sleep 300`)
  const meter = startMemoryMeter(app.container.listTree)
  t.teardown(meter.stop)
  const bytes = meter.sample() ?? 0
  t.ok(bytes > 64 * mebibyte, 'no less than what was allocated')
  t.ok(bytes < 160 * mebibyte, 'and not much more')

  app.container.kill()
  await app.container.emptied
  t.equal(meter.sample(), bytes, 'the peak is kept when it is over')
})

t.test('pages that forks share count once', async t => {
  const app = await startPerl(t, `${allocate} for (1 .. 7) { fork or last } sleep 300`)
  await processesNamed(app, 'perl', 8)
  const meter = startMemoryMeter(app.container.listTree)
  t.teardown(meter.stop)
  const bytes = meter.sample() ?? 0
  t.ok(bytes > 64 * mebibyte)
  t.ok(bytes < 200 * mebibyte, 'eight times 64 MiB would be 512')
  app.container.kill()
  await app.container.emptied
})

t.test('samples are taken without being asked, until it is stopped', async t => {
  let looks = 0
  const meter = startMemoryMeter(() => {
    looks++
    return []
  }, 100)
  t.teardown(meter.stop)
  await waitFor('samples', () => looks > 1)
  t.equal(meter.sample(), undefined, 'nothing was there to be read')
})

t.test('a sample that is put off is taken later, and none after the stop', async t => {
  let looks = 0
  const pauseMs = 2000
  const meter = startMemoryMeter(() => {
    looks++
    return []
  }, pauseMs)
  t.teardown(meter.stop)
  const endMs = performance.now() + pauseMs * 1.25
  while (performance.now() < endMs) {
    meter.postpone()
    await setTimeout(pauseMs / 20)
  }
  t.equal(looks, 0, 'not while it is put off again and again')
  await waitFor('a sample', () => looks > 0)

  meter.stop()
  meter.postpone()
  const looksBefore = looks
  await setTimeout(pauseMs * 1.25)
  t.equal(looks, looksBefore)
})

t.test('a process that is gone, or not ours to look into, counts nothing', async t => {
  const gone = { pid: 2 ** 22 + 1, name: 'gone', parent: 1, group: 1, session: 1 }
  const meter = startMemoryMeter(() => [gone])
  t.teardown(meter.stop)
  t.equal(meter.sample(), undefined)
})

t.test('the quota is less than the machine has, or there is none', async t => {
  const quota = readMemoryQuota()
  t.ok(quota === undefined || (quota > 0 && quota < totalmem()), `${quota}`)
  const kills = readOomKills()
  t.ok(kills === undefined || (Number.isInteger(kills) && kills >= 0), `${kills}`)
})

async function startPerl(t: Test, program: string) {
  const app = await startApp(t, startContained, `exec perl -e '${program}'`)
  await waitFor('its memory', () => app.output().toString().startsWith('ready'))
  return app
}
