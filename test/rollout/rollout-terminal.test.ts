/** A run on a terminal shows how far it is; what is read in a log has lines alone. */
import { join } from 'node:path'
import t from 'tap'
import { quoteForShell } from '../../src/verdict/wording.ts'
import { repository } from '../support/heroku.ts'
import { fakeApp } from './fake-app.ts'
import { buildpack, makeRollout } from './run-rollout.ts'

const apps = () => ['a', 'b', 'c'].map(name => fakeApp(name))
const clearLine = '\r\x1b[2K'

t.test('on a terminal a line says how far it is, and is gone at the end', async t => {
  const { runHere } = await makeRollout(t, { apps: apps() })
  const command = [join(repository, 'bin/smoke-test'), 'rollout', 'apps', '--team', 'acme', '--apply']
  const words = [...command, '--buildpack', buildpack].map(quoteForShell).join(' ')

  const { output } = await runHere(['script', '--quiet', '--return', '--command', words, '/dev/null'], {
    environment: { TERM: 'xterm', SHELL: '/bin/sh' },
  })

  t.match(output, `read 3 of 3 apps${clearLine}`)
  t.match(output, `changed 3 of 3 apps${clearLine}`)
  t.match(output, `${clearLine}a: changed: buildpacks: + ${buildpack}\r\n`)
  const last = output.split(/\r*\n/).map(line => line.split(clearLine).at(-1))
  t.notMatch(last.join('\n'), /of 3 apps/)
})

t.test('elsewhere there are lines alone', async t => {
  const { roll } = await makeRollout(t, { apps: apps() })
  const { output } = await roll(['--team', 'acme', '--apply'])
  t.notOk(output.includes('\r') || output.includes('\x1b'))
  t.notMatch(output, 'of 3 apps')
})
