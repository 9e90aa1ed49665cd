/** Which web command stands in for one that the Procfile does not have, tree by tree. */
import t from 'tap'
import type { Declaration } from '../../src/plan/declaration.ts'
import { type DefaultWeb, findDefaultWeb } from '../../src/plan/default-web.ts'
import { type MarkedFile, marksOf } from '../support/marks.ts'

type Case = {
  readonly name: string
  readonly files: Readonly<Record<string, MarkedFile>>
  readonly expect: string
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: These braces are the shell's.
const port = '${PORT:-5000}'
const startScript = '{"scripts": {"start": "node server.js"}}'
const node = { '.heroku/node/bin/node': '', 'package.json': startScript }
const rubyOf = (...types: readonly string[]) => ({
  Gemfile: '',
  'vendor/bundle/ruby': '',
  'tmp/heroku-buildpack-release-step.yml': [
    '---',
    'addons: []',
    'config_vars:',
    '  LANG: en_US.UTF-8',
    'default_process_types:',
    ...types.map(type => `  ${type}`),
    '',
  ].join('\n'),
})
const rails = rubyOf(
  'rake: bundle exec rake',
  'console: bin/rails console',
  `web: bin/rails server -p ${port} -e $RAILS_ENV`,
)
const railsCommand = `bin/rails server -p ${port} -e $RAILS_ENV`
const dotnetOf = (...lines: readonly string[]) => ({
  'app.sln': '',
  '.heroku/cnb/dotnet/layers/launch.toml': ['[[processes]]', ...lines, ''].join('\n'),
})
const jdk = { '.jdk/bin/java': '' }
const springPom =
  '<groupId>org.springframework.boot</groupId>\n<artifactId>spring-boot-starter-web</artifactId>'
const maven = (pom: string) => ({ ...jdk, 'pom.xml': pom, 'target/app-1.0.jar': { size: 20 } })
const gradleOf = (framework: string) => ({
  ...jdk,
  gradlew: '',
  '.heroku/gradle_buildpack_detected_app_framework': `${framework}\n`,
})
const sbt = { ...jdk, 'build.sbt': '' }
const staged = (name: string, isExecutable = true) => ({
  [`target/universal/stage/bin/${name}`]: { isExecutable },
})
const lein = (project: string) => ({ ...jdk, 'project.clj': `(defproject app "1.0"\n  ${project})` })
const python = { '.heroku/python/bin/python': '', 'requirements.txt': '' }
const go = { '.profile.d/go.sh': '', 'go.mod': '', 'bin/app': '' }
const php = { '.heroku/php/bin/php': '', 'composer.json': '' }

const noWebMeant =
  'none: the Node.js buildpack declares npm start, which is not tested beside other process types'

const nodeCases: readonly Case[] = [
  { name: 'Node.js', files: node, expect: 'npm start (the Node.js buildpack)' },
  {
    name: 'Node.js beside a Procfile with the release command alone',
    files: { ...node, Procfile: 'release: node migrate.js\n' },
    expect: 'npm start (the Node.js buildpack)',
  },
  {
    name: 'Node.js beside a Procfile with web',
    files: { ...node, Procfile: 'web: node server.js\n' },
    expect: 'none',
  },
  {
    name: 'Node.js beside a Procfile with workers alone, such as a bot',
    files: { ...node, Procfile: 'release: node register.js\nbot: node bot.js\n' },
    expect: noWebMeant,
  },
  {
    name: 'Node.js without a start script, but with the file that npm starts then',
    files: { '.heroku/node': '', 'package.json': '{}', 'server.js': '' },
    expect: 'npm start (the Node.js buildpack)',
  },
  {
    name: 'Node.js without anything to start',
    files: { '.heroku/node': '', 'package.json': '{"scripts": {"build": "tsc"}}' },
    expect: 'none: the Node.js buildpack declares npm start, but package.json has no start script for it',
  },
  {
    name: 'Node.js with a package.json that npm is to refuse',
    files: { '.heroku/node': '', 'package.json': '{' },
    expect: 'npm start (the Node.js buildpack)',
  },
  {
    name: 'Node.js with an mcp process type',
    files: { ...node, Procfile: 'worker: x\n  mcp-server: node mcp.js\n' },
    expect: 'none: the Node.js buildpack declares none beside an mcp process type',
  },
  {
    name: 'Node.js with mcp in a command only',
    files: { ...node, Procfile: 'release: node mcp.js\n' },
    expect: 'npm start (the Node.js buildpack)',
  },
  {
    name: 'a package.json whose buildpack has not run',
    files: { 'package.json': startScript },
    expect: 'none',
  },
]

const rubyCases: readonly Case[] = [
  { name: 'Rails', files: rails, expect: `${railsCommand} (the Ruby buildpack)` },
  {
    name: 'Rails beside a Procfile without web',
    files: { ...rails, Procfile: 'release: bin/rails db:migrate\n' },
    expect: `${railsCommand} (the Ruby buildpack)`,
  },
  {
    name: 'Rack',
    files: rubyOf('rake: bundle exec rake', `web: bundle exec rackup config.ru -p ${port}`),
    expect: `bundle exec rackup config.ru -p ${port} (the Ruby buildpack)`,
  },
  {
    name: 'a long command, which the buildpack has folded',
    files: rubyOf('web: bundle exec thin start -R config.ru -e $RACK_ENV', `  -p ${port}`, 'worker: x'),
    expect: `bundle exec thin start -R config.ru -e $RACK_ENV -p ${port} (the Ruby buildpack)`,
  },
  {
    name: 'plain Ruby',
    files: rubyOf('rake: bundle exec rake', 'console: bundle exec irb'),
    expect: 'none: the Ruby buildpack declares none for this app',
  },
  {
    name: 'Ruby whose note is gone from the slug',
    files: { Gemfile: '', 'vendor/bundle/ruby': '' },
    expect: 'none: the Ruby buildpack declares none for this app',
  },
  {
    name: 'Ruby with a note of another shape',
    files: rubyOf('web: |-', '    one', '    two'),
    expect: 'none: the Ruby buildpack has noted its web in a way that is not understood here',
  },
  { name: 'a Gemfile whose buildpack has not run', files: { Gemfile: '' }, expect: 'none' },
]

const dotnetCases: readonly Case[] = [
  {
    name: 'ASP.NET',
    files: dotnetOf(
      'type = "web"',
      `command = ["bash", "-c", "cd 'src/my web/bin/publish'; ./'my web' --urls http://*:$PORT"]`,
    ),
    expect: `cd 'src/my web/bin/publish'; ./'my web' --urls http://*:$PORT (the .NET buildpack)`,
  },
  {
    name: 'a .NET console app',
    files: dotnetOf('type = "console-app"', 'command = ["dotnet", "app.dll"]'),
    expect: 'none: the .NET buildpack declares none for this app',
  },
  {
    name: '.NET beside a Procfile of the app, where nothing is noted',
    files: { 'app.sln': '', '.heroku/cnb/dotnet/layers/sdk.toml': '', Procfile: 'worker: x\n' },
    expect: 'none: the .NET buildpack declares none for this app',
  },
]

const javaCases: readonly Case[] = [
  {
    name: 'Spring Boot, with the largest of several jars',
    files: {
      ...maven(springPom),
      'target/app-1.0-sources.jar': { size: 3 },
      'target/app-1.0-all.jar': { size: 30 },
      'target/lib/larger.jar': { size: 300 },
    },
    expect:
      'java -Dserver.port=$PORT $JAVA_OPTS -jar target/app-1.0-all.jar (the Java buildpack for Spring Boot), written',
  },
  {
    name: 'Spring Boot with two jars of one size',
    files: { ...maven(springPom), 'target/a.jar': { size: 20 } },
    expect:
      'java -Dserver.port=$PORT $JAVA_OPTS -jar target/a.jar (the Java buildpack for Spring Boot), written',
  },
  {
    name: 'WildFly Swarm',
    files: maven('<groupId>org.wildfly.swarm</groupId>'),
    expect:
      'java -Dswarm.http.port=$PORT $JAVA_OPTS -jar target/app-1.0.jar (the Java buildpack for WildFly Swarm), written',
  },
  {
    name: 'Micronaut',
    files: maven('<groupId>io.micronaut</groupId>'),
    expect:
      'java -Dmicronaut.server.port=$PORT $JAVA_OPTS -jar target/app-1.0.jar (the Java buildpack for Micronaut), written',
  },
  {
    name: 'Quarkus',
    files: maven('<groupId>io.quarkus.platform</groupId>'),
    expect:
      'java -Dquarkus.http.port=$PORT $JAVA_OPTS -jar target/quarkus-app/quarkus-run.jar (the Java buildpack for Quarkus), written',
  },
  {
    name: 'Java of another framework',
    files: maven('<groupId>org.eclipse.jetty</groupId>'),
    expect: 'none: the Java buildpack declares none for this app',
  },
  {
    name: 'Spring Boot without a jar',
    files: { ...jdk, 'pom.xml': springPom, 'target/classes': '' },
    expect: 'none: the Java buildpack declares none for this app',
  },
  {
    name: 'Spring Boot with a jar whose name would break the command',
    files: { ...jdk, 'pom.xml': springPom, 'target/my app.jar': {} },
    expect: 'none: the Java buildpack declares none for this app',
  },
  {
    name: 'Spring Boot beside a Procfile of the app',
    files: { ...maven(springPom), Procfile: 'worker: java -jar target/worker.jar\n' },
    expect: 'none: the Java buildpack declares none beside a Procfile',
  },
  {
    name: 'Spring Boot beside an empty Procfile',
    files: { ...maven(springPom), Procfile: '' },
    expect: 'none: the Java buildpack declares none beside a Procfile',
  },
  { name: 'a pom.xml whose buildpack has not run', files: { 'pom.xml': springPom }, expect: 'none' },
  { name: 'a JDK for another language', files: jdk, expect: 'none' },
]

const gradleCases: readonly Case[] = [
  {
    name: 'Spring Boot by Gradle, whose other jars are for development',
    files: {
      ...gradleOf('spring-boot'),
      'build/libs/app.jar': {},
      'build/libs/app-plain.jar': { size: 9 },
      'build/libs/app-sources.jar': {},
      'build/libs/app-javadoc.jar': {},
    },
    expect:
      'java -Dserver.port=$PORT $JAVA_OPTS -jar ./build/libs/app.jar (the Gradle buildpack for Spring Boot), written',
  },
  {
    name: 'Spring Boot by Gradle with two jars, of which it takes any',
    files: { ...gradleOf('spring-boot'), 'build/libs/a.jar': {}, 'build/libs/b.jar': {} },
    expect:
      'ambiguous: java -Dserver.port=$PORT $JAVA_OPTS -jar ./build/libs/a.jar | java -Dserver.port=$PORT $JAVA_OPTS -jar ./build/libs/b.jar',
  },
  {
    name: 'Micronaut by Gradle',
    files: { ...gradleOf('micronaut'), 'build/libs/app-all.jar': {} },
    expect:
      'java -Dmicronaut.server.port=$PORT $JAVA_OPTS -jar ./build/libs/app-all.jar (the Gradle buildpack for Micronaut), written',
  },
  {
    name: 'Quarkus by Gradle',
    files: { ...gradleOf('quarkus'), 'build/quarkus-app/quarkus-run.jar': {}, 'build/libs/app.jar': {} },
    expect:
      'java -Dquarkus.http.port=$PORT $JAVA_OPTS -jar build/quarkus-app/quarkus-run.jar (the Gradle buildpack for Quarkus), written',
  },
  {
    name: 'Spring Boot and Webapp Runner by Gradle',
    files: {
      ...gradleOf('spring-boot-webapp-runner'),
      'build/server/webapp-runner-9.0.1.jar': {},
      'build/libs/app.war': {},
    },
    expect:
      'cd build ; java $JAVA_OPTS -jar ./server/webapp-runner-9.0.1.jar --expand-war --port $PORT libs/*.war (the Gradle buildpack for Spring Boot and Webapp Runner), written',
  },
  {
    name: 'Ratpack',
    files: {
      ...gradleOf('ratpack'),
      'build/install/app/bin/app': { isExecutable: true },
      'build/install/app/bin/app.bat': { isExecutable: true },
    },
    expect: 'build/install/app/bin/app (the Gradle buildpack for Ratpack), written',
  },
  {
    name: 'Ratpack with two start scripts',
    files: {
      ...gradleOf('ratpack'),
      'build/install/app/bin/app': { isExecutable: true },
      'build/install/app/bin/admin': { isExecutable: true },
    },
    expect: 'none: the Gradle buildpack declares none for this app',
  },
  {
    name: 'Gradle that has found no framework',
    files: { ...jdk, 'build.gradle.kts': '', 'build/libs/app.jar': {} },
    expect: 'none: the Gradle buildpack declares none for this app',
  },
  {
    name: 'Gradle beside a Procfile of the app',
    files: { ...gradleOf('spring-boot'), 'build/libs/app.jar': {}, Procfile: 'release: x\n' },
    expect: 'none: the Gradle buildpack declares none beside a Procfile',
  },
]

const otherJvmCases: readonly Case[] = [
  {
    name: 'Scala with one staged program',
    files: { ...sbt, ...staged('shop'), ...staged('shop.bat', false) },
    expect:
      'target/universal/stage/bin/shop -Dhttp.port=$PORT (the Scala buildpack for sbt-native-packager), written',
  },
  {
    name: 'Scala with two staged programs',
    files: { ...sbt, ...staged('shop'), ...staged('admin') },
    expect: 'none: the Scala buildpack declares none for this app',
  },
  {
    name: 'Play that is not staged',
    files: { ...sbt, 'conf/application.conf': '' },
    expect: 'target/start -Dhttp.port=$PORT $JAVA_OPTS (the Scala buildpack for Play), written',
  },
  {
    name: 'Play beside a Procfile of the app',
    files: { ...sbt, ...staged('shop'), Procfile: 'release: x\n' },
    expect: 'none: the Scala buildpack declares none beside a Procfile',
  },
  {
    name: 'Clojure that makes no uberjar',
    files: lein(':main app.core'),
    expect: 'lein with-profile production trampoline run (the Clojure buildpack for Leiningen), written',
  },
  {
    name: 'Clojure with the jar that it names, and the one that lein makes beside it',
    files: {
      ...lein(':uberjar-name "app-standalone.jar"'),
      'target/app-0.1.0.jar': {},
      'target/app-standalone.jar': {},
    },
    expect: 'java -jar target/app-standalone.jar (the Clojure buildpack for an uberjar), written',
  },
  {
    name: 'Clojure with another jar than the one that it names',
    files: { ...lein(':uberjar-name ~(str "app" ".jar")'), 'target/app.jar': {} },
    expect: 'java -jar target/app.jar (the Clojure buildpack for an uberjar), written',
  },
  {
    name: 'Clojure with jars of which none is named',
    files: { ...lein(':uberjar-name ~(str "a")'), 'target/a.jar': {}, 'target/b.jar': {} },
    expect: 'ambiguous: java -jar target/a.jar | java -jar target/b.jar',
  },
  {
    name: 'Clojure beside a Procfile of the app',
    files: { ...lein(':main app.core'), Procfile: '# nothing yet\n' },
    expect: 'none: the Clojure buildpack declares none beside a Procfile',
  },
]

const remainingCases: readonly Case[] = [
  {
    name: 'PHP beside a Procfile without web',
    files: { ...php, Procfile: 'worker: php artisan queue:work\n' },
    expect: 'heroku-php-apache2 (the PHP buildpack)',
  },
  { name: 'Python', files: python, expect: 'none: the Python buildpack declares none by itself' },
  {
    name: 'Go beside a Procfile without web',
    files: { ...go, Procfile: 'release: bin/migrate\n' },
    expect: 'none: the Go buildpack declares none by itself',
  },
  {
    name: 'a static site',
    files: { 'static.json': '{}', 'bin/boot': '' },
    expect: 'bin/boot (the static buildpack)',
  },
  { name: 'a bin/boot of the app itself', files: { 'bin/boot': '' }, expect: 'none' },
  { name: 'nothing at all', files: {}, expect: 'none' },
  {
    name: 'Ruby and Node.js',
    files: { ...node, ...rails },
    expect: `ambiguous: ${railsCommand} | npm start`,
  },
  {
    name: 'Node.js and Python, of which the last one counts though it declares nothing',
    files: { ...node, ...python },
    expect: 'ambiguous: npm start | -',
  },
  {
    name: 'Node.js and Java of another framework',
    files: { ...node, ...maven('') },
    expect: 'ambiguous: npm start | -',
  },
  {
    name: 'Node.js and Spring Boot',
    files: { ...node, ...maven(springPom) },
    expect: 'ambiguous: npm start | java -Dserver.port=$PORT $JAVA_OPTS -jar target/app-1.0.jar',
  },
  {
    name: 'Python and plain Ruby, neither of which declares any',
    files: { ...python, ...rubyOf('rake: bundle exec rake') },
    expect:
      'none: the Ruby buildpack declares none for this app; the Python buildpack declares none by itself',
  },
  {
    name: 'Rails, and a JDK for one of its gems',
    files: { ...rails, ...jdk },
    expect: `${railsCommand} (the Ruby buildpack)`,
  },
  {
    name: 'a Maven project that Gradle can build as well, and Maven has',
    files: { ...maven(springPom), gradlew: '', 'build.gradle': '' },
    expect:
      'java -Dserver.port=$PORT $JAVA_OPTS -jar target/app-1.0.jar (the Java buildpack for Spring Boot), written',
  },
]

/** Apps for which this buildpack may not be the last one. */
const laterCases: readonly Case[] = [
  { file: 'pom.xml', name: 'Java' },
  { file: 'gradlew', name: 'Gradle' },
  { file: 'build.sbt', name: 'Scala' },
  { file: 'project.clj', name: 'Clojure' },
  { file: 'Gemfile', name: 'Ruby' },
  { file: 'composer.json', name: 'PHP' },
  { file: 'go.mod', name: 'Go' },
  { file: 'app.sln', name: '.NET' },
  { file: 'static.json', name: 'static' },
].map(({ file, name }) => ({
  name: `Node.js, and ${name} that is yet to run`,
  files: { ...node, [file]: '' },
  expect: `ambiguous: npm start | ${name} later`,
}))
const notLaterCases: readonly Case[] = [
  {
    name: 'Node.js and a requirements.txt, whose buildpack would declare none',
    files: { ...node, 'requirements.txt': '' },
    expect: 'npm start (the Node.js buildpack)',
  },
  {
    name: 'Rails and a package.json for its assets',
    files: { ...rails, 'package.json': startScript },
    expect: `${railsCommand} (the Ruby buildpack)`,
  },
  {
    name: 'PHP and a package.json for its assets',
    files: { ...php, 'package.json': startScript },
    expect: 'heroku-php-apache2 (the PHP buildpack)',
  },
  {
    name: 'Python, which declares none, and Ruby that is yet to run',
    files: { ...python, Gemfile: '' },
    expect: 'none: the Python buildpack declares none by itself',
  },
  {
    name: 'Node.js with web in a Procfile, and Ruby that is yet to run',
    files: { ...node, Gemfile: '', Procfile: 'web: bundle exec puma\n' },
    expect: 'none',
  },
]

const cases = [
  ...laterCases,
  ...notLaterCases,
  ...nodeCases,
  ...rubyCases,
  ...dotnetCases,
  ...javaCases,
  ...gradleCases,
  ...otherJvmCases,
  ...remainingCases,
]

for (const { name, files, expect } of cases) {
  t.equal(summarize(findDefaultWeb(marksOf(files))), expect, name)
}

function summarize(web: DefaultWeb): string {
  switch (web.kind) {
    case 'found':
      return `${web.command} (${web.rule})${web.isWrittenIntoProcfile ? ', written' : ''}`
    case 'ambiguous':
      return `ambiguous: ${web.declarations.map(summarizeDeclaration).join(' | ')}`
    case 'none': {
      const reasons = web.declarations.map(({ rule, reason }) => `${rule} ${reason}`)
      return ['none', ...(reasons.length > 0 ? [reasons.join('; ')] : [])].join(': ')
    }
  }
}

function summarizeDeclaration(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'command':
      return declaration.command
    case 'none':
      return '-'
    case 'later':
      return `${declaration.name} later`
  }
}
