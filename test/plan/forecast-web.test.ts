/** Which web command is expected of an app that no buildpack has built yet, checkout by checkout. */
import t from 'tap'
import type { DefaultWeb } from '../../src/plan/default-web.ts'
import { forecastWeb, isBuilt, seemsJava } from '../../src/plan/forecast-web.ts'
import { type MarkedFile, marksOf } from '../support/marks.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: These braces are the shell's.
const port = '${PORT:-5000}'
const startScript = '{"scripts": {"start": "node server.js"}}'
const lock = (...gems: readonly string[]) =>
  ['GEM', '  specs:', ...gems.map(gem => `    ${gem}`), '', 'DEPENDENCIES', '  rails (~> 3.0)', ''].join('\n')
const rubyOf = (...gems: readonly string[]) => ({ Gemfile: '', 'Gemfile.lock': lock(...gems) })
const unbuilt = 'if that is the one that builds this app'
const later = 'declares its web when it has built this app, which is not known yet'
const springPom =
  '<groupId>org.springframework.boot</groupId>\n<artifactId>spring-boot-starter-web</artifactId>'

const cases: readonly (readonly [
  name: string,
  files: Readonly<Record<string, MarkedFile>>,
  expected: string,
])[] = [
  ['nothing', {}, 'none'],
  ['Node.js', { 'package.json': startScript }, `npm start (the Node.js buildpack, ${unbuilt})`],
  [
    'Node.js that was installed by hand',
    { 'package.json': startScript, 'node_modules/a/package.json': '' },
    `npm start (the Node.js buildpack, ${unbuilt})`,
  ],
  ['Node.js with web in the Procfile', { 'package.json': startScript, Procfile: 'web: x\n' }, 'none'],
  [
    'Node.js with a release command',
    { 'package.json': startScript, Procfile: 'release: x\n' },
    `npm start (the Node.js buildpack, ${unbuilt})`,
  ],
  [
    'Node.js beside a worker',
    { 'package.json': startScript, Procfile: 'worker: x\n' },
    'none: the Node.js buildpack declares npm start, which is not tested beside other process types',
  ],
  [
    'Node.js without anything to start',
    { 'package.json': '{}' },
    'none: the Node.js buildpack declares npm start, but package.json has no start script for it',
  ],
  [
    'Rails',
    rubyOf('rack (2.2.8)', 'railties (7.1.3.2)'),
    `bin/rails server -p ${port} -e $RAILS_ENV (the Ruby buildpack, ${unbuilt})`,
  ],
  [
    'Rails with a platform and gems in vendor/bundle',
    { ...rubyOf('railties (7.0.1.alpha)'), 'vendor/bundle/ruby': '' },
    `bin/rails server -p ${port} -e $RAILS_ENV (the Ruby buildpack, ${unbuilt})`,
  ],
  [
    'Rails 3',
    rubyOf('rails (3.2.22)', 'railties (3.2.22)'),
    `bundle exec rails server -p ${port} (the Ruby buildpack, ${unbuilt})`,
  ],
  [
    'Rails 3 with thin',
    rubyOf('railties (3.2.22)', 'thin (1.8.2)'),
    'none: the Ruby buildpack declares a web for this version of Rails that is not known here',
  ],
  [
    'Rails 2',
    rubyOf('rails (2.3.18)'),
    'none: the Ruby buildpack declares a web for this version of Rails that is not known here',
  ],
  [
    'Sinatra',
    rubyOf('rack (3.0.0)', '  rack-protection (= 4.0)'),
    `bundle exec rackup config.ru -p ${port} (the Ruby buildpack, ${unbuilt})`,
  ],
  [
    'Sinatra with thin',
    rubyOf('rack (2.2.0)', 'thin (1.8.2)'),
    `bundle exec thin start -R config.ru -e $RACK_ENV -p ${port} (the Ruby buildpack, ${unbuilt})`,
  ],
  [
    'Ruby where another gem would need Rack',
    rubyOf('sidekiq (7.0.0)', '  rack (>= 2)', 'rackup (1.0)'),
    'none: the Ruby buildpack declares none without Rails or Rack',
  ],
  [
    'Ruby without a lock file',
    { Gemfile: '' },
    'none: the Ruby buildpack needs a Gemfile.lock, and there is none',
  ],
  [
    'Ruby and Node.js',
    { ...rubyOf('railties (7.1.3)'), 'package.json': startScript },
    `ambiguous: bin/rails server -p ${port} -e $RAILS_ENV, npm start`,
  ],
  ['Python', { 'requirements.txt': '' }, 'none: the Python buildpack declares none by itself'],
  ['Python and Node.js', { 'requirements.txt': '', 'package.json': startScript }, 'ambiguous: npm start, -'],
  ['PHP', { 'composer.json': '' }, `heroku-php-apache2 (the PHP buildpack, ${unbuilt})`],
  [
    'Go',
    { 'go.mod': '' },
    'none: the Go buildpack writes a Procfile when it builds this app, which is not known yet',
  ],
  [
    'Go beside a Procfile',
    { 'go.mod': '', Procfile: 'worker: x\n' },
    'none: the Go buildpack declares none by itself',
  ],
  ['Java', { 'pom.xml': springPom }, `none: the Java buildpack ${later}`],
  [
    'Java that was built by hand',
    { 'pom.xml': springPom, 'target/app.jar': {} },
    `java -Dserver.port=$PORT $JAVA_OPTS -jar target/app.jar (the Java buildpack for Spring Boot, ${unbuilt})`,
  ],
  [
    'Java beside a Procfile',
    { 'pom.xml': springPom, 'target/app.jar': {}, Procfile: 'release: x\n' },
    'none: the Java buildpack declares none beside a Procfile',
  ],
  [
    'Java and Gradle',
    { 'pom.xml': '', gradlew: '' },
    `none: the Java buildpack ${later}; the Gradle buildpack ${later}`,
  ],
  [
    'Play',
    { 'build.sbt': '', 'conf/application.conf': '' },
    `target/start -Dhttp.port=$PORT $JAVA_OPTS (the Scala buildpack for Play, ${unbuilt})`,
  ],
  [
    'Clojure',
    { 'project.clj': '(defproject a)' },
    `lein with-profile production trampoline run (the Clojure buildpack for Leiningen, ${unbuilt})`,
  ],
  ['.NET', { 'shop.csproj': '' }, `none: the .NET buildpack ${later}`],
  ['a static site', { 'static.json': '{}' }, `bin/boot (the static buildpack, ${unbuilt})`],
]

for (const [name, files, expected] of cases) {
  t.test(name, async t => {
    const marks = marksOf(files)
    t.equal(isBuilt(marks), false)
    t.equal(tell(forecastWeb(marks)), expected)
  })
}

t.test('what a buildpack has left says that it has run', async t => {
  for (const path of [
    '.heroku/node',
    '.heroku/python',
    '.jdk',
    '.profile.d/go.sh',
    '.profile.d/ruby.sh',
    '.heroku/php',
  ])
    t.equal(isBuilt(marksOf({ [path]: '' })), true, path)
})

t.test('Heroku waits longer for Java and Gradle', async t => {
  for (const path of ['pom.xml', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'gradlew'])
    t.equal(seemsJava(marksOf({ [path]: '' })), true, path)
  for (const path of ['package.json', 'build.sbt', 'project.clj', 'sub/pom.xml'])
    t.equal(seemsJava(marksOf({ [path]: '' })), false, path)
})

function tell(web: DefaultWeb): string {
  if (web.kind === 'found') return `${web.command} (${web.rule})`
  const declarations = web.declarations.map(each => {
    if (web.kind === 'none') return each.kind === 'none' ? `${each.rule} ${each.reason}` : each.kind
    return each.kind === 'command' ? each.command : '-'
  })
  return [
    web.kind,
    ...(declarations.length > 0 ? [declarations.join(web.kind === 'none' ? '; ' : ', ')] : []),
  ].join(': ')
}
