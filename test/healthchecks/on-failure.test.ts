import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { findFreePort } from '../support/ports.ts'
import { readLogfmt, readSeconds, releaseApp, runApp } from './app.ts'

const web = 'node answers.mjs 500'

type Message = {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly type: string | undefined
  readonly authorization: string | undefined
  readonly body: string
}

/** Somebody to be told. It answers with the status, or not at all, and keeps what it got. */
async function startReceiver(t: Test, status: number | undefined) {
  const messages: Message[] = []
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request
    const chunks: Buffer[] = await request.toArray()
    const { authorization, 'content-type': type } = headers
    messages.push({ method, url, type, authorization, body: Buffer.concat(chunks).toString() })
    if (status !== undefined) response.writeHead(status).end()
  })
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { messages, host: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

t.test('the command of onFailure is run once, after the last try', async t => {
  const words = ['node', 'tells.mjs', 'two words', '$PORT']
  const { code, output, events } = await releaseApp(t, {
    web,
    healthchecks: { web: [{ path: '/', attempts: 3, wait: 0.2, onFailure: { command: words } }] },
  })
  t.equal(code, 1)
  const [told, ...more] = events('told')
  t.strictSame(told?.words, ['two words', '$PORT'])
  t.strictSame(more, [])
  t.equal(events('request').length, 3)
  t.ok((told?.at ?? 0) >= (events('request').at(-1)?.at ?? Number.POSITIVE_INFINITY), 'after the last try')
  t.equal(told?.port, events('start')[0]?.port, 'with the environment of the app')
  t.notMatch(output, 'onFailure', 'a command that does its work is not worth a line')
})

t.test('the command is not run for a check that passes at last', async t => {
  const onFailure = { command: ['node', 'tells.mjs'] }
  const { code, events } = await runApp(t, {
    web: 'node fails-at-first.mjs 2',
    healthchecks: { web: [{ path: '/', attempts: 3, wait: 0, onFailure }] },
  })
  t.equal(code, 0)
  t.strictSame(events('told'), [])
})

t.test('the command of a check with warn is run as well, and a command that fails is a warning', async t => {
  const commands = [
    { command: ['node', 'exits-with.mjs', '3'], warning: 'exited with code 3' },
    { command: ['bash', '-c', 'kill -SEGV $$'], warning: 'was killed by SIGSEGV' },
    { command: ['sleep', '30'], warning: 'did not end within 1 s' },
  ]
  for (const { command, warning } of commands) {
    const check = { name: 'health', path: '/', attempts: 1, timeout: 1, warn: true, onFailure: { command } }
    const { code, output } = await runApp(t, { web, healthchecks: { web: [check] } })
    t.equal(code, 0, output)
    t.match(output, `smoke-test: warning: the onFailure command of health ${warning}\n`)
  }
})

t.test('the url of onFailure gets one JSON message, with what each try has come to', async t => {
  const { messages, host } = await startReceiver(t, 200)
  const { code, output } = await releaseApp(t, {
    web,
    healthchecks: {
      web: [
        {
          name: 'health',
          path: '/',
          attempts: 2,
          wait: 0,
          onFailure: { url: `http://${host}/T0/token?a=b`, command: ['node', 'tells.mjs'] },
        },
      ],
    },
  })
  t.equal(code, 1)
  t.equal(messages.length, 1)
  const { body = '', ...head } = messages[0] ?? {}
  t.strictSame(head, {
    method: 'POST',
    url: '/T0/token?a=b',
    type: 'application/json',
    authorization: undefined,
  })
  t.strictSame(JSON.parse(body), {
    healthcheck_name: 'health',
    process_type: 'web',
    errors: ['health answered 500', 'health answered 500'],
  })
  t.notMatch(output, 'token')
})

t.test('a url that does not take the message is a warning, and does not change the verdict', async t => {
  const failing = await startReceiver(t, 500)
  const gone = `127.0.0.1:${await findFreePort()}`
  const warnings = [
    [failing.host, `at ${failing.host} answered 500`],
    [gone, `at ${gone} could not be told: connect ECONNREFUSED ${gone}`],
  ]
  for (const [host, warning] of warnings) {
    const onFailure = { url: `http://${host}/T0/token` }
    const check = { name: 'health', path: '/', attempts: 1, warn: true, onFailure }
    const { code, output } = await runApp(t, { web, healthchecks: { web: [check] } })
    t.equal(code, 0, output)
    t.match(output, `smoke-test: warning: the onFailure url of health ${warning}\n`)
    t.notMatch(output, 'token')
  }
})

t.test('a url may have a name and a password in it', async t => {
  const { messages, host } = await startReceiver(t, 200)
  const url = `http://hook:p%40ss@${host}/`
  const check = { path: '/', attempts: 1, onFailure: { url } }
  const { code, output } = await runApp(t, { web, healthchecks: { web: [check] } })
  t.equal(code, 1)
  t.equal(messages[0]?.authorization, `Basic ${Buffer.from('hook:p@ss').toString('base64')}`)
  t.notMatch(output, 'p%40ss')
})

t.test('a url that does not answer is a warning after 5 s', async t => {
  const { messages, host } = await startReceiver(t, undefined)
  const { code, output } = await releaseApp(t, {
    web,
    healthchecks: { web: [{ path: '/', attempts: 1, onFailure: { url: `http://${host}/` } }] },
  })
  t.equal(code, 1)
  t.equal(messages.length, 1)
  t.match(
    output,
    `  - Also: the onFailure url of GET / at ${host} could not be told: no answer within 5 s.\n`,
  )
  t.equal(readLogfmt(output)['verdict'], 'check-failed')
  const elapsed = readSeconds(readLogfmt(output)['elapsed'])
  t.ok(elapsed >= 5 && elapsed < 9, `${elapsed}`)
})

t.test(
  'an address that is none is refused by the build, and not found out when a check has failed',
  async t => {
    for (const url of ['http://[bad', 'https://:80', 'http://example.com:99999/']) {
      const check = { path: '/', attempts: 1, warn: true, onFailure: { url } }
      const { code, output } = await runApp(t, { web, healthchecks: { web: [check] } })
      t.equal(code, 2, output)
      t.match(output, 'healthchecks.web[0].onFailure.url')
    }
  },
)
