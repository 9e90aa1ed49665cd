import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { parseBuildpack } from '../../../src/rollout/buildpacks/buildpack.ts'
import { type FilesGoal, rollOutFiles } from '../../../src/rollout/files/roll-out-files.ts'
import { makeScratch, writeFiles } from '../../support/heroku.ts'

const goal: FilesGoal = {
  kind: 'add',
  buildpack: parseBuildpack('acme/smoke-test'),
  addsHealthchecks: false,
  creates: false,
  writes: true,
}
const appJson = '{"buildpacks": [{"url": "heroku/ruby"}]}\n'
const edited = '{"buildpacks": [{"url": "heroku/ruby"}, {"url": "acme/smoke-test"}]}\n'

/** What became of each file, by its path from the scratch directory. */
function roll(scratch: string, paths: readonly string[], changes: Partial<FilesGoal> = {}) {
  const results = [
    ...rollOutFiles(
      paths.map(path => join(scratch, path)),
      { ...goal, ...changes },
    ),
  ]
  return results.map(({ label, ...result }) => {
    const { reason = '', problem = reason } = { ...result } as { reason?: string; problem?: string }
    return [label.slice(scratch.length + 1), result.kind, problem.replaceAll(scratch, '')]
  })
}

async function makeTree(t: Test, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const scratch = await makeScratch(t)
  await writeFiles(scratch, files)
  return scratch
}

t.test('a path is a file, a repository, or a folder of repositories', async t => {
  const files = {
    'one/app.json': appJson,
    'all/b/app.json': appJson,
    'all/a/app.json': appJson,
    'all/c/Gemfile': '',
    'all/notes/README.md': '',
    'all/.hidden/app.json': appJson,
    'all/node_modules/app.json': appJson,
    'all/README.md': '',
    'file/config/app.json': appJson,
  }
  const scratch = await makeTree(t, files)

  t.strictSame(roll(scratch, ['one', 'all', 'file/config/app.json']), [
    ['one/app.json', 'edited', ''],
    ['all/a/app.json', 'edited', ''],
    ['all/b/app.json', 'edited', ''],
    ['all/c/app.json', 'skipped', 'there is no app.json'],
    ['file/config/app.json', 'edited', ''],
  ])
  for (const path of ['one/app.json', 'all/a/app.json', 'file/config/app.json'])
    t.equal(await readFile(join(scratch, path), 'utf8'), edited, path)
  for (const path of ['all/.hidden/app.json', 'all/node_modules/app.json'])
    t.equal(await readFile(join(scratch, path), 'utf8'), appJson, path)
})

t.test('a file is taken once, by however many paths', async t => {
  const scratch = await makeTree(t, { 'all/a/app.json': appJson })
  await symlink(join(scratch, 'all/a'), join(scratch, 'all/b'))
  t.strictSame(roll(scratch, ['all', 'all/a', 'all/a/app.json']), [['all/a/app.json', 'edited', '']])
})

t.test('an app.json is made where none is, if that is asked for', async t => {
  const scratch = await makeTree(t, {
    'all/a/go.mod': '',
    'all/b/Procfile': 'web: it\n',
    'all/c/.git/HEAD': '',
  })
  const noLanguage = 'it lists no buildpacks, and no file tells its language'

  t.strictSame(roll(scratch, ['all'], { creates: true, writes: false }), [
    ['all/a/app.json', 'edited', ''],
    ['all/b/app.json', 'skipped', noLanguage],
    ['all/c/app.json', 'skipped', noLanguage],
  ])
  t.strictSame(await readdir(join(scratch, 'all/a')), ['go.mod'], 'a dry run makes nothing')
  roll(scratch, ['all'], { creates: true })
  t.equal(
    await readFile(join(scratch, 'all/a/app.json'), 'utf8'),
    '{\n  "buildpacks": [\n    { "url": "heroku/go" },\n    { "url": "acme/smoke-test" }\n  ]\n}\n',
  )
  t.strictSame(roll(scratch, ['all/a'], { creates: true }), [['all/a/app.json', 'unchanged', '']])
  t.strictSame(roll(scratch, ['all/b'], { creates: true, kind: 'remove' }), [
    ['all/b/app.json', 'skipped', 'there is no app.json'],
  ])
})

t.test('links that lead out of the tree are not followed, and others are', async t => {
  const scratch = await makeTree(t, {
    'all/a/app.json': appJson,
    'out/app.json': appJson,
    'all/b/Gemfile': '',
  })
  await mkdir(join(scratch, 'all/c'))
  await symlink('../../out/app.json', join(scratch, 'all/b/app.json'))
  await symlink('../a/app.json', join(scratch, 'all/c/app.json'))
  await symlink('../out', join(scratch, 'all/d'))
  await symlink('nowhere', join(scratch, 'all/e'))
  await mkdir(join(scratch, 'all/f'))
  await symlink('nowhere', join(scratch, 'all/f/app.json'))

  const results = roll(scratch, ['all', 'all/b', 'all/b/app.json'])

  const out = 'a link that leads out of the tree, to /out'
  t.match(results, [
    ['all/a/app.json', 'edited', ''],
    ['all/b/app.json', 'skipped', `${out}/app.json`],
    ['all/d', 'skipped', out],
    ['all/f', 'failed', /^ENOENT.*all\/f\/app.json/],
    ['all/b/app.json', 'skipped', `${out}/app.json`],
    ['all/b/app.json', 'skipped', `${out}/app.json`],
  ])
  t.equal(results.length, 6)
  t.equal(await readFile(join(scratch, 'out/app.json'), 'utf8'), appJson)
})

t.test('a link within the tree stays a link', async t => {
  const scratch = await makeTree(t, { 'a/config/app.json': appJson })
  await symlink('config/app.json', join(scratch, 'a/app.json'))

  t.strictSame(roll(scratch, ['a']), [['a/app.json', 'edited', '']])

  t.equal(await readFile(join(scratch, 'a/config/app.json'), 'utf8'), edited)
  t.equal((await lstat(join(scratch, 'a/app.json'))).isSymbolicLink(), true)
})

t.test('one file that cannot be done does not stop the others', async t => {
  const scratch = await makeTree(t, {
    'all/a/app.json': '{"name": }',
    'all/b/app.json': Buffer.from('fffe7b007d00', 'hex'),
    'all/c/app.json/x': '',
    'all/d/app.json': appJson,
  })

  t.match(roll(scratch, ['all', 'nowhere', 'all/c/app.json']), [
    ['all/a/app.json', 'failed', 'value expected'],
    ['all/b/app.json', 'failed', 'it is not UTF-8'],
    ['all/c/app.json', 'failed', /^EISDIR/],
    ['all/d/app.json', 'edited', ''],
    ['nowhere', 'failed', 'there is no such file or directory'],
    ['all/c/app.json', 'failed', 'no repository is in it'],
  ])
  t.equal((await readFile(join(scratch, 'all/b/app.json'))).toString('hex'), 'fffe7b007d00')
})

t.test('a file keeps its mode, and nothing is left beside it', async t => {
  const scratch = await makeTree(t, { 'a/app.json': appJson })
  await chmod(join(scratch, 'a/app.json'), 0o640)
  const { ino } = await stat(join(scratch, 'a/app.json'))

  roll(scratch, ['a'])

  const after = await stat(join(scratch, 'a/app.json'))
  t.equal(after.mode & 0o777, 0o640)
  t.not(after.ino, ino, 'it is another file, put in the place of the old one')
  t.strictSame(await readdir(join(scratch, 'a')), ['app.json'])
})

t.test('what cannot be written is left as it was', async t => {
  const scratch = await makeTree(t, { 'a/app.json': appJson })
  // The file that is made aside has a longer name than a file may have.
  const name = `${'x'.repeat(240)}.json`
  await writeFile(join(scratch, 'a', name), appJson)

  t.match(roll(scratch, [`a/${name}`]), [[`a/${name}`, 'failed', /^ENAMETOOLONG/]])

  t.equal(await readFile(join(scratch, 'a', name), 'utf8'), appJson)
  t.equal((await readdir(join(scratch, 'a'))).length, 2)
})

t.test('a dry run changes nothing, and has the same results', async t => {
  const scratch = await makeTree(t, { 'all/a/app.json': appJson, 'all/b/Gemfile': '' })
  const before = await stat(join(scratch, 'all/a/app.json'))

  t.strictSame(roll(scratch, ['all'], { writes: false }), [
    ['all/a/app.json', 'edited', ''],
    ['all/b/app.json', 'skipped', 'there is no app.json'],
  ])

  t.strictSame((await stat(join(scratch, 'all/a/app.json'))).mtimeMs, before.mtimeMs)
  t.strictSame(await readdir(join(scratch, 'all/a')), ['app.json'])
})
