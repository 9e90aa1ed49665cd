import t from 'tap'
import { nameDyno } from '../../src/plan/dyno-name.ts'

t.test('a release dyno has the name of a dyno of the process type under test', async t => {
  t.equal(nameDyno('release.1234', 'web'), 'web.1234')
  t.equal(nameDyno('release.1234', 'worker'), 'worker.1234')
})

t.test('it is never the first dyno, on which apps start their clocks', async t => {
  t.equal(nameDyno('release.1', 'web'), 'web.9001')
  t.equal(nameDyno('release.11', 'web'), 'web.11')
})

t.test('every other name stays as it is', async t => {
  for (const name of [undefined, '', 'web.1', 'run.4242', 'release', 'release.x', 'my-release.12']) {
    t.equal(nameDyno(name, 'web'), undefined, `${name}`)
  }
})
