/** What is read out of an app's tree. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readIfThere } from '../../src/slug/read-if-there.ts'
import { readSlug, readTree } from '../../src/slug/read-slug.ts'
import { makeScratch, writeFiles } from '../support/heroku.ts'

t.test('a Procfile is read with its bytes', async t => {
  const directory = await makeScratch(t)
  const bytes = Buffer.from('web: caf\xe9\r\n', 'latin1')
  await writeFiles(directory, { Procfile: bytes, procfile: 'web: y' })

  const { procfile, misnamedProcfiles } = readTree(directory)

  t.strictSame(procfile?.bytes, bytes)
  t.strictSame(procfile?.entries, [{ processType: 'web', command: 'caf\ufffd', line: 1 }])
  t.strictSame(misnamedProcfiles, [], 'another file beside it is not meant to be it')
})

t.test('an empty Procfile is one', async t => {
  const directory = await makeScratch(t)
  await writeFiles(directory, { Procfile: '' })

  t.strictSame(readSlug(directory).procfile, { entries: [], bytes: Buffer.alloc(0) })
})

t.test('without a Procfile the files that were meant to be it are named', async t => {
  const directory = await makeScratch(t)
  await writeFiles(directory, { procfile: '', 'Procfile.txt': '', 'Procfile.dev': '', 'sub/Procfile': '' })

  const { procfile, misnamedProcfiles } = readTree(directory)

  t.equal(procfile, undefined)
  t.strictSame([...misnamedProcfiles].sort(), ['Procfile.txt', 'procfile'])
})

t.test('a directory that is called Procfile is none, and is named', async t => {
  const directory = await makeScratch(t)
  mkdirSync(join(directory, 'Procfile'))

  const { procfile, files } = readSlug(directory)

  t.equal(procfile, undefined)
  t.strictSame(files.problems, [{ kind: 'file-unreadable', path: 'Procfile', reason: 'directory' }])
  t.equal(files.isProcfileKnown, false)
})

const trees = [
  { name: 'no build file', files: {}, limitMs: 60_000 },
  { name: 'a build file and no JDK', files: { 'pom.xml': '' }, limitMs: 60_000 },
  { name: 'a JDK and no build file', files: { '.jdk/release': '' }, limitMs: 60_000 },
  ...['pom.xml', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts', 'gradlew'].map(
    file => ({
      name: `a JDK and ${file}`,
      files: { '.jdk/release': '', [file]: '' },
      limitMs: 90_000,
    }),
  ),
]

for (const { name, files, limitMs } of trees) {
  t.test(`with ${name} Heroku waits ${limitMs / 1000} s for a boot`, async t => {
    const directory = await makeScratch(t)
    await writeFiles(directory, files)

    t.equal(readSlug(directory).platformBootLimitMs, limitMs)
  })
}

t.test('app.json is read where there is one', async t => {
  const directory = await makeScratch(t)
  t.equal(readSlug(directory).appJson.hasPostdeploy, false)

  await writeFiles(directory, { 'app.json': '{"scripts":{"postdeploy":"bin/seed"}}' })
  t.equal(readSlug(directory).appJson.hasPostdeploy, true)
})

t.test('only a file that is not there counts as absent', async t => {
  const directory = await makeScratch(t)
  writeFileSync(join(directory, 'file'), 'text')
  symlinkSync('circle', join(directory, 'circle'))

  t.equal(readIfThere(join(directory, 'file'))?.toString(), 'text')
  t.equal(readIfThere(join(directory, 'nothing')), undefined)
  t.equal(readIfThere(join(directory, 'file/below')), undefined)
  t.equal(readIfThere(directory), undefined)
  t.throws(() => readIfThere(join(directory, 'circle')), { code: 'ELOOP' })
})
