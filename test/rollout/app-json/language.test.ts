import t from 'tap'
import { detectLanguage, foldersToList } from '../../../src/rollout/app-json/language.ts'

/** In the order in which Heroku tries them; each with files that its bin/detect takes. */
const languages: readonly (readonly [string, readonly string[]])[] = [
  ['heroku/ruby', ['Gemfile']],
  ['heroku/nodejs', ['package.json']],
  ['heroku/clojure', ['project.clj']],
  [
    'heroku/python',
    ['requirements.txt', 'Pipfile', 'uv.lock', 'pyproject.toml', 'manage.py', '.python-version'],
  ],
  ['heroku/java', ['pom.xml', 'pom.groovy']],
  ['heroku/gradle', ['gradlew', 'build.gradle', 'settings.gradle.kts']],
  ['heroku/scala', ['build.sbt', 'project/Build.scala', '.sbt/a.scala', 'project/build.properties']],
  ['heroku/php', ['composer.json', 'index.php']],
  ['heroku/go', ['go.mod', 'Gopkg.lock', 'vendor/vendor.json', 'Godeps/Godeps.json']],
  ['heroku/dotnet', ['Shop.sln', 'Shop.csproj', 'app.cs', 'Shop.slnx']],
]

t.test('each language is told by its files', async t => {
  for (const [language, files] of languages) {
    for (const file of files) {
      t.equal(detectLanguage(['README.md', 'Procfile', file]), language, file)
      const folder = file.split('/').slice(0, -1).join('/')
      if (folder !== '')
        t.ok(
          foldersToList.some(name => name === folder),
          `${folder} is listed`,
        )
    }
  }
})

t.test('of several languages the first in the order of Heroku is taken', async t => {
  const firsts = languages.map(([, files]) => files[0] ?? '')
  for (const [index, [language]] of languages.entries()) {
    t.equal(detectLanguage(firsts.slice(index).reverse()), language)
  }
})

t.test('what tells no language', async t => {
  const nothing = [
    [],
    ['static.json'],
    ['README.md', 'Procfile', 'app.json', 'Dockerfile'],
    ['gemfile', 'Package.json'],
    ['sub/package.json', 'project/package.json', 'vendor/Gemfile', 'src/app.cs', 'project/x.sbt'],
    ['xpom.xml', 'pom.xml.bak', 'build.gradle.bak', 'package.json.orig'],
  ]
  for (const files of nothing) t.equal(detectLanguage(files), undefined, files.join(' '))
})
