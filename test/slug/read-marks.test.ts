/** Marks are read from a real tree. */
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { Marks } from '../../src/plan/marks.ts'
import { readMarks } from '../../src/slug/read-marks.ts'
import { makeScratch, writeFiles } from '../support/heroku.ts'

async function read(t: Test, files: Readonly<Record<string, string>>, procfile?: string): Promise<Marks> {
  const directory = await makeScratch(t)
  await writeFiles(directory, files)
  return readMarks(directory, procfile)
}

const artifactsOf = ({ artifacts }: Marks) =>
  artifacts.map(({ path, size, isExecutable }) => `${path} ${size}${isExecutable ? ' executable' : ''}`)

t.test('an empty tree has none', async t => {
  t.strictSame(await read(t, {}), { procfile: undefined, paths: new Set(), texts: new Map(), artifacts: [] })
})

t.test('paths are the top of the tree, and what buildpacks leave further in', async t => {
  const { paths } = await read(t, {
    'package.json': '{}',
    '.heroku/node/bin/node': '',
    '.heroku/other/file': '',
    'bin/boot': '',
    'src/deep/package.json': '',
    'vendor/bundle/ruby/x': '',
    'project/build.properties': '',
  })

  t.strictSame([...paths].sort(), [
    '.heroku',
    '.heroku/node',
    'bin',
    'bin/boot',
    'package.json',
    'project',
    'project/build.properties',
    'src',
    'vendor',
    'vendor/bundle',
  ])
})

t.test('of the files that say something the text is read, and of no other', async t => {
  const texts = {
    'package.json': '{"name": "é"}',
    'pom.xml': '<project/>',
    'project.clj': '(defproject a "1")',
    'tmp/heroku-buildpack-release-step.yml': '--- {}\n',
    '.heroku/cnb/dotnet/layers/launch.toml': '[[processes]]\n',
    '.heroku/gradle_buildpack_detected_app_framework': 'ratpack\n',
  }
  const marks = await read(t, { ...texts, 'server.js': 'x', 'src/pom.xml': 'x' }, 'worker: x\n')

  t.strictSame(Object.fromEntries(marks.texts), texts)
  t.equal(marks.procfile, 'worker: x\n', 'the Procfile is as it was given')
})

t.test('a directory with the name of such a file is no text', async t => {
  const { paths, texts } = await read(t, { 'package.json/x': '' })

  t.ok(paths.has('package.json'))
  t.strictSame(texts, new Map())
})

t.test('what the build tools of the JVM have made is listed where there is a JDK', async t => {
  const made = {
    'target/b.jar': '12345',
    'target/a.jar': '1',
    'target/a.jar.original': '1',
    'target/classes/x.jar': '1',
    'target/universal/stage/bin/shop': '#!/bin/sh\n',
    'target/universal/stage/lib/x.jar': '1',
    'build/libs/a.jar': '1',
    'build/install/shop/bin/shop': '#!/bin/sh\n',
  }
  const withoutGradle = ['target/a.jar 1', 'target/b.jar 5', 'target/universal/stage/bin/shop 10 executable']

  t.strictSame(artifactsOf(await read(t, made)), [], 'without one, nothing')
  t.strictSame(artifactsOf(await read(t, { ...made, '.jdk/release': '' })), withoutGradle)
  t.strictSame(
    artifactsOf(
      await read(t, {
        ...made,
        '.jdk/release': '',
        '.heroku/gradle_buildpack_detected_app_framework': 'ratpack',
        'build/server/webapp-runner-9.jar': '',
        'build/classes/A.class': '',
      }),
    ),
    [
      'build/install/shop/bin/shop 10 executable',
      'build/libs/a.jar 1',
      'build/server/webapp-runner-9.jar 0',
      ...withoutGradle,
    ],
    'what Gradle has made, where its buildpack has found a framework to look for',
  )
})

t.test('links are not followed, and what cannot be run is not executable', async t => {
  const directory = await makeScratch(t)
  await writeFiles(directory, {
    '.jdk/release': '',
    'target/real.jar': '',
    'target/universal/stage/bin/a': '',
  })
  await chmod(join(directory, 'target/universal/stage/bin/a'), 0o644)
  await symlink('real.jar', join(directory, 'target/link.jar'))
  await symlink('nowhere', join(directory, 'target/broken.jar'))
  await mkdir(join(directory, 'target/directory.jar'))

  t.strictSame(artifactsOf(readMarks(directory, undefined)), [
    'target/real.jar 0',
    'target/universal/stage/bin/a 0',
  ])
})

t.test('a name that is not UTF-8, which nothing here can look for, is passed over', async t => {
  const directory = await makeScratch(t)
  const latin1 = (path: string) => Buffer.from(join(directory, path), 'latin1')
  await writeFiles(directory, {
    '.jdk/release': '',
    '.heroku/gradle_buildpack_detected_app_framework': 'ratpack',
    'target/a.jar': '',
    'build/libs/b.jar': '',
  })
  await writeFile(latin1('target/café.jar'), '')
  await mkdir(latin1('build/café'))
  await writeFile(latin1('build/café/c.jar'), '')

  t.strictSame(artifactsOf(readMarks(directory, undefined)), ['build/libs/b.jar 0', 'target/a.jar 0'])
})
