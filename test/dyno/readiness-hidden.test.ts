/** Readiness, where the kernel hides the descriptors of a process from the tester, as from any user but root. */
import t from 'tap'
import { readListeners } from '../../src/dyno/proc-net.ts'
import { readProcesses } from '../../src/dyno/process-tree.ts'
import { findStanding } from '../../src/dyno/readiness.ts'
import { listenProgram } from '../support/app.ts'
import { findFreePort } from '../support/ports.ts'
import { asUnprivileged, startUnprivileged } from '../support/unprivileged.ts'

t.test('a process of the app that cannot be looked into is taken at its word', async t => {
  const port = await findFreePort()
  const hidden = await startUnprivileged(t, listenProgram, ['--undumpable', '0.0.0.0', `${port}`])
  const app = appOf(hidden.pid)
  const standing = asUnprivileged(() => findStanding(port, readListeners(), app, false))
  t.match(standing, { kind: 'up', isUnproven: true, listener: { address: '0.0.0.0' } })
})

t.test('a stranger that can be seen is told, though one of the app cannot be looked into', async t => {
  const port = await findFreePort()
  await startUnprivileged(t, listenProgram, ['0.0.0.0', `${port}`])
  const hidden = await startUnprivileged(t, listenProgram, [
    '--undumpable',
    '0.0.0.0',
    `${await findFreePort()}`,
  ])
  const app = appOf(hidden.pid)
  const standing = asUnprivileged(() => findStanding(port, readListeners(), app, false))
  t.strictSame(standing, { kind: 'foreign', holder: 'perl' })
})

t.test('a socket whose holder cannot be found is nobody’s, where all of the app can be seen', async t => {
  const port = await findFreePort()
  await startUnprivileged(t, listenProgram, ['--undumpable', '0.0.0.0', `${port}`])
  const elsewhere = await findFreePort()
  const ours = await startUnprivileged(t, listenProgram, ['0.0.0.0', `${elsewhere}`])
  const app = appOf(ours.pid)
  const standing = asUnprivileged(() => findStanding(port, readListeners(), app, false))
  t.match(standing, { kind: 'unclaimed', listener: undefined, listeners: [{ port: elsewhere }] })
})

function appOf(appPid: number | undefined) {
  return { appPid, listTree: () => readProcesses().filter(({ pid }) => pid === appPid) }
}
