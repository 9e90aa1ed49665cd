/** Holds what CONTRIBUTING says against the repository: nothing missing, nothing left over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { repository } from './support/heroku.ts'
import { contributing, readCode, readTable, unquote } from './support/markdown.ts'

t.test('the file map lists what is there, and leaves out nothing of bin, lib, src and .ci', async t => {
  const listed = readTable(contributing, 'The file map').flatMap(([paths = '', what = '']) => {
    const names = readCode(paths)
    // A file named in the description of a folder is in that folder.
    const inside = [...what.matchAll(/`([\w-]+\.\w+)`/g)].map(([, file = '']) => `${names[0]}${file}`)
    return names[0]?.endsWith('/') ? [...names, ...inside] : names
  })
  for (const path of listed) t.ok(existsSync(join(repository, path)), `there is ${path}`)
  for (const path of ['bin', 'lib', 'src', '.ci'].flatMap(listFiles)) {
    const isListed = listed.some(entry => (entry.endsWith('/') ? path.startsWith(entry) : path === entry))
    t.ok(isListed, `the file map covers ${path}`)
  }
  for (const folder of listFolders('test')) {
    const isListed = listed.includes(`test/${folder}/`) || existsSync(join(repository, 'src', folder))
    t.ok(isListed, `the file map covers test/${folder}`)
  }
})

t.test('CONTRIBUTING has every script and every package of package.json', async t => {
  const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
  const scripts = readTable(contributing, 'Scripts').map(([script]) => unquote(script))
  const commands = Object.keys(manifest.scripts).map(name =>
    name === 'test' ? 'npm test' : `npm run ${name}`,
  )
  t.strictSame(scripts.sort(), commands.sort())
  const packages = readTable(contributing, 'Dependencies').flatMap(([names = '']) => readCode(names))
  t.strictSame(packages.sort(), Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort())
})

function listFiles(directory: string): readonly string[] {
  return readdirSync(join(repository, directory), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(repository.length + 1))
}

/** Folders with a file in them: git knows no others. */
function listFolders(directory: string): readonly string[] {
  return readdirSync(join(repository, directory), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && listFiles(join(directory, entry.name)).length > 0)
    .map(({ name }) => name)
}
