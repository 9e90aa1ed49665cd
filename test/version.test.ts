import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import packageJson from '../package.json' with { type: 'json' }
import { isNewEnough } from '../src/commands/self-test.ts'
import { version } from '../src/version.ts'

const oldestNode = packageJson.engines.node.replace('>=', '')

t.test('the version is that of package.json', async t => {
  t.equal(version, packageJson.version)
})

t.test('the oldest Node of package.json is the oldest one that the self-test takes', async t => {
  const [major, minor, patch] = numbersOf(oldestNode)
  const taken = [oldestNode, `${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`]
  for (const found of [...taken, process.versions.node])
    t.equal(isNewEnough(found), true, `${found} is taken`)
  const refused = [`${major}.${minor}.${patch - 1}`, `${major}.${minor - 1}.99`, `${major - 1}.99.99`]
  for (const found of [...refused, '']) t.equal(isNewEnough(found), false, `"${found}" is refused`)
})

t.test('a version with more behind its numbers is read by its numbers', async t => {
  t.equal(isNewEnough(`${oldestNode}-nightly20260101`), true)
})

t.test('the bundle is built for the oldest Node', async t => {
  const [major, minor] = numbersOf(oldestNode)
  const target = /target: 'node(\S+)'/.exec(read('.ci/bundle.mjs'))?.[1]
  t.equal(target, `${major}.${minor}`)
})

t.test('README names the oldest Node', async t => {
  t.match(read('README.md'), `bash 4.4 and Node ${oldestNode} or later`)
  t.match(read('README.md'), `has one of ${oldestNode} or later`)
})

t.test('the types are those of the oldest Node', async t => {
  t.equal(packageJson.devDependencies['@types/node'].split('.')[0], `${numbersOf(oldestNode)[0]}`)
})

function numbersOf(text: string): readonly [number, number, number] {
  const [major = Number.NaN, minor = Number.NaN, patch = Number.NaN] = text.split('.').map(Number)
  return [major, minor, patch]
}

function read(path: string): string {
  return readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')
}
