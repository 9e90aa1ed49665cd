import t from 'tap'
import { attemptListening } from '../../src/checks/listening.ts'
import { subjectOn } from '../support/server.ts'

t.test('one socket on all interfaces is enough', async t => {
  for (const address of ['0.0.0.0', '::']) {
    t.strictSame(
      attempt([
        { address: '127.0.0.1', isWildcard: false },
        { address, isWildcard: true },
      ]),
      { kind: 'passed' },
    )
  }
})

t.test('one address, be it of the outside, is not all interfaces', async t => {
  t.strictSame(
    attempt([
      { address: '127.0.0.1', isWildcard: false },
      { address: '192.0.2.7', isWildcard: false },
    ]),
    { kind: 'not-listening', addresses: ['127.0.0.1', '192.0.2.7'] },
  )
})

t.test('nothing is not all interfaces', async t => {
  t.strictSame(attempt([]), { kind: 'not-listening', addresses: [] })
})

function attempt(listeners: readonly { address: string; isWildcard: boolean }[]) {
  return attemptListening({ ...subjectOn(0), listenersOnPort: () => listeners })
}
