/** Config vars of a build: a file each. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readVariable, variableNames } from '../../src/plan/environment.ts'
import { readConfigVars } from '../../src/slug/read-config.ts'
import { makeScratch, writeFiles } from '../support/heroku.ts'

t.test('a file is a variable: its name and its whole content', async t => {
  const directory = await makeScratch(t)
  const values = { PLAIN: 'a', EMPTY: '', LINES: 'a\nb\n', 'WITH.DOT': 'ü = "x"', __proto: 'y' }
  await writeFiles(directory, values)

  const environment = readConfigVars(directory)

  for (const [name, value] of Object.entries(values)) t.equal(readVariable(environment, name), value, name)
  t.strictSame([...variableNames(environment)].sort(), Object.keys(values).sort())
})

t.test('what is no file is no variable', async t => {
  const directory = await makeScratch(t)
  mkdirSync(join(directory, 'DIRECTORY'))
  symlinkSync('nowhere', join(directory, 'BROKEN'))

  t.strictSame(variableNames(readConfigVars(directory)), [])
})

for (const directory of [undefined, '', '/nonexistent']) {
  t.test(`a directory ${JSON.stringify(directory)} holds no variables`, async t => {
    t.strictSame(readConfigVars(directory).entries, [])
  })
}
