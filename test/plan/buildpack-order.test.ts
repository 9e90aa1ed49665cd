/** When a build is told that no language buildpack has run before this one. */
import t from 'tap'
import { describeMissingBuildpack, findMissingBuildpack } from '../../src/plan/buildpack-order.ts'
import { marksOf } from '../support/marks.ts'

const needs = [
  { files: ['Gemfile'], buildpack: 'heroku/ruby', mark: 'vendor/bundle' },
  { files: ['package.json'], buildpack: 'heroku/nodejs', mark: '.heroku/node' },
  { files: ['project.clj'], buildpack: 'heroku/clojure', mark: '.jdk' },
  {
    files: ['requirements.txt', 'Pipfile', 'poetry.lock', 'uv.lock'],
    buildpack: 'heroku/python',
    mark: '.heroku/python',
  },
  { files: ['pom.xml'], buildpack: 'heroku/java', mark: '.jdk' },
  {
    files: ['gradlew', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
    buildpack: 'heroku/gradle',
    mark: '.jdk',
  },
  { files: ['build.sbt', 'project/build.properties'], buildpack: 'heroku/scala', mark: '.jdk' },
  { files: ['composer.json', 'index.php'], buildpack: 'heroku/php', mark: '.heroku/php' },
  { files: ['go.mod', 'Godeps/Godeps.json'], buildpack: 'heroku/go', mark: '.profile.d/go.sh' },
  { files: ['shop.sln', 'shop.csproj'], buildpack: 'heroku/dotnet', mark: '.heroku/cnb/dotnet' },
  { files: ['static.json'], buildpack: 'heroku-community/static', mark: 'bin/boot' },
]

for (const { files, buildpack, mark } of needs) {
  for (const file of files) {
    const found = findMissingBuildpack(marksOf({ [file]: '', Procfile: 'web: x\n' }))
    t.strictSame(found, { buildpack, file, mark }, `${file} asks for ${buildpack}`)
    t.equal(
      findMissingBuildpack(marksOf({ [file]: '', [mark]: '' })),
      undefined,
      `${mark} says that it has run`,
    )
  }
}

t.strictSame(
  findMissingBuildpack(marksOf({ 'package.json': '', Gemfile: '', 'requirements.txt': '' })),
  { buildpack: 'heroku/ruby', file: 'Gemfile', mark: 'vendor/bundle' },
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
  describeMissingBuildpack({ buildpack: 'heroku/nodejs', file: 'package.json', mark: '.heroku/node' }),
  [
    'It seems that no language buildpack has run before this one: there is a package.json, but no .heroku/node.',
    'This one tests what the others have built, so it must be the last. To see the order:',
    '  heroku buildpacks',
    'To put heroku/nodejs first, where it comes later (else leave out the first command):',
    '  heroku buildpacks:remove heroku/nodejs',
    '  heroku buildpacks:add --index 1 heroku/nodejs',
  ],
  'the warning has the commands that mend it',
)
