/** A second compile in the same tree: a buildpack that is listed twice, or before one that changes the Procfile. */
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { build, compile, makeScratch, release } from '../support/heroku.ts'
import { nodeOfApp, readFiles, readOurFile } from './slug.ts'

const node = { '.heroku/node/bin/node': nodeOfApp }
/** So that none is copied. */
const buildEnvironment = { SMOKE_TEST_NODE: '' }
const wrapped = 'release: /app/.heroku/smoke-test/release'

const procfiles = [
  { name: 'with an own release command', text: `release: echo "it's $HOME"  \r\nweb: exit 9` },
  { name: 'without a release command', text: 'web: exit 9' },
  { name: 'with several release commands', text: 'release: echo 1\nweb: exit 9\nrelease: echo 2\n' },
]

for (const { name, text } of procfiles) {
  t.test(`a Procfile ${name} gives the same slug after one, two and three compiles`, async t => {
    const files = { ...node, Procfile: text }
    const once = await build(t, { files, buildEnvironment })
    for (const compiles of [2, 3]) {
      const again = await build(t, { files, buildEnvironment }, compiles)

      t.equal(again.code, 0)
      t.equal(again.output, once.output, 'and the same output')
      t.strictSame(withoutTime(readFiles(again.app)), withoutTime(readFiles(once.app)))
    }
  })
}

t.test('after two compiles the own release command runs once', async t => {
  const files = { ...node, Procfile: 'web: exit 9\nrelease: echo migrating\n' }
  const built = await build(t, { files, buildEnvironment }, 2)

  const { output } = await release(t, built, { SMOKE_TEST: 'off' })

  t.equal(output, 'smoke-test: off: this release is not tested\nmigrating\n')
})

t.test('a release command that comes between two compiles takes the place of the first one', async t => {
  const scratch = await makeScratch(t)
  const [tree, environment] = [join(scratch, 'build'), join(scratch, 'env')]
  for (const directory of [tree, environment]) await mkdir(directory)
  const directories = [tree, join(scratch, 'cache'), environment]
  const ownCommand = () => readOurFile({ app: tree }, 'release-command').toString()

  await writeFile(join(tree, 'Procfile'), 'web: exit 9\nrelease: echo first\n')
  await compile(t, directories)
  t.equal(ownCommand(), 'echo first')

  await writeFile(join(tree, 'Procfile'), 'web: exit 9\nrelease: echo second\n')
  await compile(t, directories)
  t.equal(ownCommand(), 'echo second')

  await writeFile(join(tree, 'Procfile'), 'web: exit 9\n')
  await compile(t, directories)
  t.throws(ownCommand, { code: 'ENOENT' }, 'a command that is gone is not run')
  t.equal(readFileSync(join(tree, 'Procfile'), 'utf8'), `web: exit 9\n${wrapped}\n`)
})

const spellings = [
  '"$HOME/.heroku/smoke-test/release"',
  "'/app/.heroku/smoke-test/release'  ",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash's.
  'exec "${HOME}"/.heroku/smoke-test/release',
  '.heroku/smoke-test/release',
  './.heroku/smoke-test/release',
  '~/.heroku/smoke-test/release',
]

for (const spelling of spellings) {
  t.test(`${spelling} is our own line, by hand and of an older version`, async t => {
    const files = { ...node, Procfile: `web: exit 9\nrelease: ${spelling}\n` }
    const byHand = await build(t, { files, buildEnvironment })
    t.equal(readFileSync(join(byHand.app, 'Procfile'), 'utf8'), `web: exit 9\n${wrapped}\n`)
    t.notOk(readFiles(byHand.app).has('.heroku/smoke-test/release-command'), 'it is not wrapped')

    const older = await build(t, {
      files: { ...files, '.heroku/smoke-test/release-command': 'echo migrating' },
      buildEnvironment,
    })
    t.equal(readOurFile(older, 'release-command').toString(), 'echo migrating', 'what it had wrapped is kept')
  })
}

t.test('a release line that starts our wrapper after a step of its own is left as it is', async t => {
  const line = 'release: echo migrating && "$HOME/.heroku/smoke-test/release"'
  const files = { ...node, Procfile: `web: exit 9\n${line}\n` }
  const built = await build(t, { files, buildEnvironment })
  t.equal(readFileSync(join(built.app, 'Procfile'), 'utf8'), files.Procfile)

  const { code, output } = await release(t, built)
  t.equal(code, 1)
  t.match(output, /^migrating\nsmoke-test: booting web /)
})

t.test('the line of an older version starts the wrapper', async t => {
  const built = await build(t, { files: { ...node, Procfile: 'web: exit 9\n' }, buildEnvironment })
  await writeFile(join(built.app, 'Procfile'), 'web: exit 9\nrelease: "$HOME/.heroku/smoke-test/release"\n')
  const { code, output } = await release(t, built)
  t.equal(code, 1)
  t.match(output, /^smoke-test: booting web /)
})

/** The record of the build holds its time. */
function withoutTime(files: ReadonlyMap<string, Buffer>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files]
      .map(([path, content]) => [path, content.toString('latin1').replace(/"builtAt": \d+/, '')] as const)
      .sort(([one], [other]) => one.localeCompare(other)),
  )
}
