import { networkInterfaces } from 'node:os'
import t from 'tap'
import { normalize } from '../support/normalize.ts'
import { readLogfmt, releaseApp, runApp } from './app.ts'

const healthchecks = { web: [{ listening: true, attempts: 2, wait: 0 }] }

/** An address of this machine that others can reach. */
const ownAddress = Object.values(networkInterfaces())
  .flatMap(addresses => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

t.test('an app that listens on all interfaces passes', async t => {
  for (const web of ['node answers.mjs', 'node listens-on.mjs 0.0.0.0']) {
    const { code, output, events } = await releaseApp(t, { web, healthchecks })
    t.equal(code, 0, output)
    t.match(output, 'smoke-test: listening on $PORT passed (')
    t.equal(readLogfmt(output)['checks'], '1/1')
    t.strictSame(events('request'), [], 'and is asked for nothing')
  }
})

t.test(
  'an app that listens on one address of the machine fails, though it can be reached',
  {
    skip: ownAddress === undefined && 'this machine has no address but loopback',
  },
  async t => {
    const web = `node listens-on.mjs ${ownAddress}`
    const reachable = await releaseApp(t, { web, healthchecks: { web: [{ path: '/' }] } })
    t.equal(reachable.code, 0, reachable.output)

    const { code, output, directory } = await releaseApp(t, { web, healthchecks })
    t.equal(code, 1)
    t.match(
      normalize(output, directory),
      `smoke-test: up after N s: listening on ${ownAddress}:$PORT
smoke-test: listening on $PORT found nothing that listens on all interfaces (N ms); next try in N s
smoke-test: listening on $PORT found nothing that listens on all interfaces (attempt 2, N ms)
smoke-test: FAILED: listening on $PORT found nothing that listens on all interfaces
`,
    )
  },
)

t.test('an app that listens on loopback alone does not come up in a release', async t => {
  const { code, output } = await releaseApp(t, {
    web: 'node listens-on.mjs 127.0.0.2',
    healthchecks,
    config: { SMOKE_TEST_BOOT_TIMEOUT: '1' },
  })
  t.equal(code, 1)
  t.equal(readLogfmt(output)['verdict'], 'loopback-only')
})

t.test('an app that listens on loopback alone comes up by hand, and fails the check', async t => {
  const web = 'node listens-on.mjs 127.0.0.2'
  const asked = await runApp(t, { web, healthchecks: { web: [{ path: '/' }] } })
  t.equal(asked.code, 0, asked.output)

  const { code, output } = await runApp(t, { web, healthchecks })
  t.equal(code, 1)
  t.match(output, 'FAILED: listening on $PORT found nothing that listens on all interfaces\n')
})

t.test("an app that listens on all interfaces of IPv6 alone fails: the router's way in is IPv4", async t => {
  const { code, output } = await releaseApp(t, { web: 'node listens-on.mjs ::', healthchecks })
  t.equal(code, 1, output)
  t.equal(readLogfmt(output)['verdict'], 'check-failed')
  t.match(
    output,
    /listened on \[::\]:\d+\.\n.*The app listens on IPv6 alone; Heroku's router speaks IPv4 to a dyno\.\n/,
  )
})

t.test('a worker with a listening check has to listen on its port too', async t => {
  const config = { SMOKE_TEST_PROCESSES: 'worker', SMOKE_TEST_SETTLE: '0', SMOKE_TEST_BOOT_TIMEOUT: '1' }
  const app = { web: 'node answers.mjs', healthchecks: { worker: [{ listening: true }] }, config }
  const listening = await releaseApp(t, { ...app, worker: 'node answers.mjs' })
  t.equal(listening.code, 0, listening.output)

  const deaf = await releaseApp(t, { ...app, worker: 'node works.mjs' })
  t.equal(deaf.code, 1)
  t.equal(readLogfmt(deaf.output)['verdict'], 'never-listened')
})
