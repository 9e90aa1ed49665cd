/** The benchmark names what it lacks before it begins. */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { makeScratch } from '../support/heroku.ts'
import { makePath } from '../support/programs.ts'
import { benchPath, describeMissingPrograms } from './requirements.ts'

const ofSystem = ['bash', 'cat', 'env', 'gzip', 'mkfifo', 'perl', 'sleep', 'tar', 'wc']

t.test('every missing program is named, with what installs it', async t => {
  const npm = await makeScratch(t)
  for (const name of ['start-server-and-test', 'wait-on', 'wait-port', 'curl'])
    await writeFile(join(npm, name), '', { mode: 0o755 })
  await writeFile(join(npm, 'nc'), '', { mode: 0o644 })

  t.strictSame(describeMissingPrograms([npm, await makePath(t, ofSystem)]), [
    'missing: nc. Install: apt-get install netcat-openbsd',
  ])
  t.strictSame(describeMissingPrograms([await makePath(t, ofSystem)]), [
    'missing: curl, nc. Install: apt-get install curl netcat-openbsd',
    'missing: start-server-and-test, wait-on, wait-port. Install: npm ci',
  ])
})

t.test('it looks where the contenders look', async t => {
  t.strictSame(
    describeMissingPrograms(benchPath).filter(line => line.endsWith('npm ci')),
    [],
  )
})
