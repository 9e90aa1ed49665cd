/**
 * Which buildpack Heroku would choose for a repository that names none.
 *
 * Pure. The order is that of Heroku's documentation, and the first that matches wins, as there: a
 * Rails app with a package.json is Ruby. The files are those that each official bin/detect looks for.
 */

type Language = { readonly buildpack: string; readonly marks: readonly (string | RegExp)[] }

const languages: readonly Language[] = [
  { buildpack: 'heroku/ruby', marks: ['Gemfile'] },
  { buildpack: 'heroku/nodejs', marks: ['package.json'] },
  { buildpack: 'heroku/clojure', marks: ['project.clj'] },
  {
    buildpack: 'heroku/python',
    marks: [
      ...['.python-version', '__init__.py', 'app.py', 'main.py', 'manage.py', 'pdm.lock', 'Pipfile'],
      ...['Pipfile.lock', 'poetry.lock', 'pyproject.toml', 'requirements.txt', 'runtime.txt', 'server.py'],
      ...['setup.cfg', 'setup.py', 'uv.lock'],
    ],
  },
  { buildpack: 'heroku/java', marks: [/^pom\.(xml|atom|clj|groovy|rb|scala|yaml|yml)$/] },
  { buildpack: 'heroku/gradle', marks: ['gradlew', /^(build|settings)\.gradle(\.kts)?$/] },
  {
    buildpack: 'heroku/scala',
    marks: [/^[^/]+\.sbt$/, /^(project|\.sbt)\/[^/]+\.scala$/, 'project/build.properties'],
  },
  { buildpack: 'heroku/php', marks: ['composer.json', 'index.php'] },
  {
    buildpack: 'heroku/go',
    marks: ['go.mod', 'Gopkg.lock', 'Godeps/Godeps.json', 'vendor/vendor.json', 'glide.yaml'],
  },
  { buildpack: 'heroku/dotnet', marks: [/^[^/]+\.(sln|slnx|csproj|vbproj|fsproj|cs)$/] },
]

/** Besides the root, the folders with a file that tells a language. */
export const foldersToList = ['project', '.sbt', 'Godeps', 'vendor'] as const

/**
 * @param files  By their paths from the root: those in the root and in `foldersToList`.
 * @returns undefined where none matches.
 */
export function detectLanguage(files: readonly string[]): string | undefined {
  return languages.find(({ marks }) =>
    marks.some(mark =>
      typeof mark === 'string' ? files.includes(mark) : files.some(file => mark.test(file)),
    ),
  )?.buildpack
}
