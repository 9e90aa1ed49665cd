import t from 'tap'
import {
  formatBuildpack,
  identifyBuildpack,
  isPinned,
  isRegistryName,
  isSameBuildpack,
  parseBuildpack,
} from '../../../src/rollout/buildpacks/buildpack.ts'

t.test('a buildpack is a location and perhaps a ref', async t => {
  const cases = [
    { text: 'heroku/ruby', location: 'heroku/ruby', ref: undefined },
    { text: 'urn:buildpack:heroku/ruby', location: 'heroku/ruby', ref: undefined },
    { text: 'https://example.com/a.git#v1', location: 'https://example.com/a.git', ref: 'v1' },
    { text: 'https://example.com/a.git#a#b', location: 'https://example.com/a.git', ref: 'a#b' },
    { text: 'https://example.com/a.git#', location: 'https://example.com/a.git', ref: undefined },
    { text: ' heroku/ruby ', location: 'heroku/ruby', ref: undefined },
    { text: '', location: '', ref: undefined },
  ]
  for (const { text, ...expected } of cases) t.strictSame(parseBuildpack(text), expected, text)
  t.equal(formatBuildpack({ location: 'https://example.com/a', ref: 'v1' }), 'https://example.com/a#v1')
  t.equal(formatBuildpack({ location: 'heroku/ruby', ref: undefined }), 'heroku/ruby')
})

t.test('all names of one buildpack are the same', async t => {
  const names = [
    [
      'heroku/ruby',
      'Heroku/Ruby',
      'urn:buildpack:heroku/ruby',
      'https://buildpack-registry.s3.amazonaws.com/buildpacks/heroku/ruby.tgz',
      'https://codon-buildpacks.s3.amazonaws.com/buildpacks/heroku/ruby.tgz',
      'https://github.com/heroku/heroku-buildpack-ruby',
      'https://github.com/heroku/heroku-buildpack-ruby.git#v300',
      'git@github.com:heroku/heroku-buildpack-ruby.git',
      'git://github.com/heroku/heroku-buildpack-ruby.git',
    ],
    [
      'https://github.com/acme/heroku-buildpack-smoke-test',
      'https://github.com/Acme/heroku-buildpack-smoke-test/',
      'https://user:secret@github.com/acme/heroku-buildpack-smoke-test.git#main',
      'ssh://git@github.com/acme/heroku-buildpack-smoke-test.git',
    ],
    ['https://github.com/other/heroku-buildpack-smoke-test'],
    ['acme/smoke-test', 'https://buildpack-registry.s3.amazonaws.com/buildpacks/acme/smoke-test.tgz'],
    ['https://example.com:8443/acme/a.git', 'https://example.com:8443/acme/a#v2'],
    ['https://example.com/acme/a.tgz'],
  ]
  const identities = names.map(group => new Set(group.map(identifyBuildpack)))
  for (const [index, identity] of identities.entries())
    t.equal(identity.size, 1, `${names[index]?.join(' = ')}`)
  t.equal(new Set(identities.flatMap(identity => [...identity])).size, names.length, 'and no other is')
})

t.test('versions, commits and archives are pinned, and branches are not', async t => {
  const at = 'https://example.com/a.git'
  for (const ref of ['v1', '1', 'v1.0', '1.2.3', 'v1.2.3.4', '0123abc', '0'.repeat(40)]) {
    t.equal(isPinned(parseBuildpack(`${at}#${ref}`)), true, ref)
  }
  for (const ref of ['main', 'HEAD', 'v1-beta', 'release/1.0', 'abc', 'v', '']) {
    t.equal(isPinned(parseBuildpack(`${at}#${ref}`)), false, ref)
  }
  for (const archive of ['https://example.com/a.tgz', 'https://example.com/a.tar.gz']) {
    t.equal(isPinned(parseBuildpack(archive)), true, archive)
  }
  t.equal(isPinned(parseBuildpack(at)), false)
})

t.test('two names are those of the same where buildpack and ref are', async t => {
  const own = 'https://github.com/acme/heroku-buildpack-smoke-test'
  t.equal(isSameBuildpack(`${own}.git#v1`, `${own}#v1`), true)
  t.equal(isSameBuildpack('urn:buildpack:heroku/ruby', 'heroku/ruby'), true)
  for (const other of [own, `${own}#v1.0`, `${own}#v2`, `${own.replace('acme', 'fork')}#v1`])
    t.equal(isSameBuildpack(`${own}#v1`, other), false, other)
})

t.test('a name in the registry has one slash and no dots', async t => {
  for (const name of ['heroku/ruby', 'acme/smoke-test', 'a1/b_2']) t.equal(isRegistryName(name), true, name)
  for (const name of ['ruby', 'a/b/c', 'https://a/b', 'a/b.git', '/b', 'a/', '-a/b']) {
    t.equal(isRegistryName(name), false, name)
  }
})
