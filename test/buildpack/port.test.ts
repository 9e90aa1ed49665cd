/** Which port the app gets in a release. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { release } from '../support/heroku.ts'
import { findFreePort } from '../support/ports.ts'
import { readVerdict } from './output.ts'
import { buildWithOwnNode } from './slug.ts'

const serve = (port: string) =>
  `require('http').createServer((request, response) => response.end()).listen(${port})`
const soon = { SMOKE_TEST_SETTLE: '0', SMOKE_TEST_BOOT_TIMEOUT: '3' }

t.test('a fixed port shows, though a config var PORT has the same value', async t => {
  const port = await findFreePort()
  const built = await buildWithOwnNode(t, {
    files: { Procfile: 'web: node server.js\n', 'server.js': serve(`${port}`) },
  })
  recordConfigPort(built.app, port)
  const { code, output } = await release(t, built, { ...soon, PORT: `${port}` })
  t.equal(code, 1, output)
  t.match(readVerdict(output), { verdict: 'wrong-port' })
  t.match(output, `smoke-test: PORT is a config var of this app (${port}). The test uses another port.\n`)
})

t.test('a $PORT that is not that of the config var is used', async t => {
  const [port, other] = [await findFreePort(), await findFreePort()]
  const built = await buildWithOwnNode(t, {
    files: { Procfile: 'web: node server.js\n', 'server.js': serve('process.env.PORT') },
  })
  recordConfigPort(built.app, other)
  const { code, output } = await release(t, built, { ...soon, PORT: `${port}` })
  t.equal(code, 0, output)
  t.match(output, `booting web with PORT=${port}:`)
})

t.test("whoever holds the dyno's own $PORT is named, as by .profile on a web dyno", async t => {
  const holder = createServer()
  t.teardown(() => holder.close())
  await new Promise<void>(resolve => holder.listen(0, '0.0.0.0', resolve))
  const address = holder.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const built = await buildWithOwnNode(t, {
    files: { Procfile: 'web: node server.js\n', 'server.js': serve('process.env.PORT') },
  })
  const { code, output } = await release(t, built, { ...soon, PORT: `${port}` })
  t.equal(code, 0, output)
  const name = readFileSync('/proc/self/comm', 'utf8').trim()
  t.match(output, `warning: port ${port}, which is $PORT of this dyno, was already in use by ${name}`)
})

/** As the build writes it where the app has a config var PORT. */
function recordConfigPort(app: string, configPort: number): void {
  const path = join(app, '.heroku/smoke-test/build.json')
  const record: unknown = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...(record as object), configPort }, undefined, 2))
}
