/** When a build is told that no language buildpack has run before this one. */
import t from 'tap'
import { describeMissingBuildpack, findMissingBuildpack } from '../../src/plan/buildpack-order.ts'
import { marksOf } from '../support/marks.ts'

const needs = [
  { name: 'Ruby', files: ['Gemfile'], buildpack: 'heroku/ruby', mark: 'vendor/bundle' },
  { name: 'Node.js', files: ['package.json'], buildpack: 'heroku/nodejs', mark: '.heroku/node' },
  { name: 'Clojure', files: ['project.clj'], buildpack: 'heroku/clojure', mark: '.jdk' },
  {
    name: 'Python',
    files: ['requirements.txt', 'Pipfile', 'poetry.lock', 'uv.lock'],
    buildpack: 'heroku/python',
    mark: '.heroku/python',
  },
  { name: 'Java', files: ['pom.xml'], buildpack: 'heroku/java', mark: '.jdk' },
  {
    name: 'Gradle',
    files: ['gradlew', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
    buildpack: 'heroku/gradle',
    mark: '.jdk',
  },
  {
    name: 'Scala',
    files: ['build.sbt', 'project/build.properties'],
    buildpack: 'heroku/scala',
    mark: '.jdk',
  },
  { name: 'PHP', files: ['composer.json', 'index.php'], buildpack: 'heroku/php', mark: '.heroku/php' },
  { name: 'Go', files: ['go.mod', 'Godeps/Godeps.json'], buildpack: 'heroku/go', mark: '.profile.d/go.sh' },
  {
    name: '.NET',
    files: ['shop.sln', 'shop.csproj'],
    buildpack: 'heroku/dotnet',
    mark: '.heroku/cnb/dotnet',
  },
  { name: 'static', files: ['static.json'], buildpack: 'heroku-community/static', mark: 'bin/boot' },
]

for (const { name, files, buildpack, mark } of needs) {
  for (const file of files) {
    const found = findMissingBuildpack(marksOf({ [file]: '', Procfile: 'web: x\n' }))
    t.strictSame(found, { name, buildpack, file, mark }, `${file} asks for ${buildpack}`)
    t.equal(
      findMissingBuildpack(marksOf({ [file]: '', [mark]: '' })),
      undefined,
      `${mark} says that it has run`,
    )
  }
}

t.strictSame(
  findMissingBuildpack(marksOf({ 'package.json': '', Gemfile: '', 'requirements.txt': '' })),
  { name: 'Ruby', buildpack: 'heroku/ruby', file: 'Gemfile', mark: 'vendor/bundle' },
  'of several languages the one that Heroku tries first is named',
)
for (const mark of ['tmp/heroku-buildpack-release-step.yml', '.profile.d/ruby.sh', '.heroku/python']) {
  t.equal(
    findMissingBuildpack(marksOf({ Gemfile: '', 'package.json': '', [mark]: '' })),
    undefined,
    `any mark will do: ${mark}`,
  )
}
t.equal(
  findMissingBuildpack(marksOf({ Procfile: 'web: x\n', 'server.pl': '' })),
  undefined,
  'no language, no need',
)
t.equal(
  findMissingBuildpack(marksOf({ 'client/package.json': '' })),
  undefined,
  'only the top of the tree counts',
)

t.strictSame(
  describeMissingBuildpack({
    name: 'Node.js',
    buildpack: 'heroku/nodejs',
    file: 'package.json',
    mark: '.heroku/node',
  }),
  [
    'It seems that no language buildpack has run before this one: there is a package.json, but no .heroku/node.',
    'This one tests what the others have built, so it must be the last. To see the order:',
    '  heroku buildpacks',
    'If heroku/nodejs comes later there, put it first (if this one is alone there, leave out the first command):',
    '  heroku buildpacks:remove heroku/nodejs',
    '  heroku buildpacks:add --index 1 heroku/nodejs',
    'If another buildpack there has built this app, there is nothing to do.',
  ],
  'the warning has the commands that mend it',
)
