/** What bin/compile prints, and what it puts into a slug. */
import { lstatSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { build, compile, makeScratch, repository } from '../support/heroku.ts'
import { listOurFiles, nodeOfApp, readFiles, readOurFile } from './slug.ts'

const plain = { Procfile: 'web: node server.js\n', 'server.js': '' }
const ourFiles = [
  '644 build.json',
  '644 contain.pl',
  '644 smoke-test.LICENSES.txt',
  '644 smoke-test.cjs',
  '755 release',
  '755 smoke-test',
]

t.test('the build says what every release will go through', async t => {
  const { code, output } = await build(t, { files: plain })

  t.equal(code, 0)
  t.equal(
    output,
    [
      '-----> Smoke test',
      '       From now on every release boots this before it goes live:',
      '         web: node server.js',
      '         It must listen on $PORT within 60 s.',
      '         GET /: answers anything below 500',
      '       A release that fails does not go live. To only report: heroku config:set SMOKE_TEST=warn',
      '',
    ].join('\n'),
  )
})

t.test('the slug gets the tester, its wrapper and a Node', async t => {
  const { app } = await build(t, { files: plain })

  t.strictSame(listOurFiles(app), ourFiles)
  for (const [name, source] of [
    ['release', 'lib/release.sh'],
    ['contain.pl', 'lib/contain.pl'],
    ['smoke-test.cjs', 'lib/smoke-test.cjs'],
    ['smoke-test.LICENSES.txt', 'lib/smoke-test.LICENSES.txt'],
  ] as const) {
    t.ok(readOurFile({ app }, name).equals(readFileSync(join(repository, source))), `${name} is ${source}`)
  }
  t.ok(lstatSync(join(app, '.heroku/smoke-test/smoke-test')).isFile(), 'the Node is a copy')
  t.equal(
    readFileSync(join(app, 'Procfile'), 'utf8'),
    'web: node server.js\nrelease: /app/.heroku/smoke-test/release\n',
  )
})

t.test('the slug gets a record of the build', async t => {
  const startedAt = Math.floor(Date.now() / 1000)
  const app = JSON.stringify({ scripts: { postdeploy: 'bin/seed' } })
  const built = await build(t, { files: { ...plain, 'app.json': app } })

  const text = readOurFile(built, 'build.json').toString()
  const { builtAt, ...record } = JSON.parse(text) as Record<string, unknown>
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    version: string
  }
  t.ok(
    Number(builtAt) >= startedAt && Number(builtAt) <= Date.now() / 1000,
    'its time, in seconds since 1970',
  )
  t.strictSame(record, { version, architecture: process.arch, stack: 'heroku-24', hasPostdeploy: true })
})

t.test('an own release command is kept beside the wrapper, byte for byte', async t => {
  const command = `bin/rails db:migrate && echo "dön'e" $HOME \`x\` # \\  `
  const built = await build(t, { files: { Procfile: `release:   ${command}\nweb: node server.js` } })

  t.strictSame(listOurFiles(built.app), [...ourFiles, '644 release-command'].sort())
  t.equal(readOurFile(built, 'release-command').toString(), command)
})

t.test('no path of the build machine is in the slug', async t => {
  const ofApp = { ...plain, '.heroku/node/bin/node': nodeOfApp }
  for (const files of [plain, ofApp]) {
    const { app, buildDirectory } = await build(t, { files })
    for (const [path, content] of readFiles(app)) {
      if (path === '.heroku/node/bin/node') continue
      const found = [join(buildDirectory, '..'), repository].filter(place => content.includes(place))
      t.strictSame(found, [], path)
    }
  }
})

t.test('every other file of the app stays as it was', async t => {
  const files = {
    ...plain,
    '.heroku/other/file': 'x',
    '.profile.d/a.sh': 'export A=1\n',
    'bin/go': '#!/bin/sh\n',
  }
  const { app } = await build(t, { files })

  const { Procfile: _, ...others } = files
  for (const [path, content] of readFiles(app)) {
    if (path === 'Procfile' || path.startsWith('.heroku/smoke-test/')) continue
    t.equal(content.toString(), others[path as keyof typeof others], path)
  }
})

t.test('a build directory may have any name', async t => {
  const scratch = await makeScratch(t)
  const [environment, name] = [join(scratch, 'env'), `it's "one" $HOME *`]
  for (const directory of [environment, join(scratch, name)]) await mkdir(directory)
  await writeFile(join(scratch, name, 'Procfile'), plain.Procfile)

  const { code, output } = await compile(t, [join(scratch, name), join(scratch, 'cache'), environment])

  t.equal(code, 0)
  t.match(output, /^-----> Smoke test\n {7}From now on/)
  t.strictSame(listOurFiles(join(scratch, name)), ourFiles)
})

t.test('without a directory of config vars the app has none', async t => {
  const scratch = await makeScratch(t)
  await writeFile(join(scratch, 'Procfile'), plain.Procfile)

  const cache = join(scratch, 'cache')

  for (const rest of [[cache], [cache, join(scratch, 'nonexistent')]]) {
    const { code, output } = await compile(t, [scratch, ...rest])

    t.equal(code, 0)
    t.match(output, /^-----> Smoke test\n {7}From now on/)
  }
})
