/** Apps whose Procfile has no web, as the official buildpacks leave them: what the build makes of each. */
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Build, build, compile, makeScratch, release, repository, runClean } from '../support/heroku.ts'
import { nodeOfApp, readFiles, readOurFile } from './slug.ts'

t.jobs = 4

type Files = Readonly<Record<string, string>>
type Case = {
  readonly name: string
  readonly files: Files
  /** Below the heading. */
  readonly says: readonly string[]
  /** Undefined for a tree that is left as it is. */
  readonly leaves?: { readonly procfile: string; readonly webCommand?: string }
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: These braces are the shell's.
const port = '${PORT:-5000}'
const railsCommand = `bin/rails server -p ${port} -e $RAILS_ENV`
const wrapped = 'release: /app/.heroku/smoke-test/release\n'
const leftAlone = '       The slug is left as it is.'

function installed(command: string, origin?: string, seconds = 60): readonly string[] {
  return [
    '       From now on every release boots this before it goes live:',
    `         web: ${command}${origin === undefined ? '' : ` (from ${origin})`}`,
    `         It must listen on $PORT within ${seconds} s.`,
    '         GET /: answers anything below 500',
    '       A release that fails does not go live. To only report: heroku config:set SMOKE_TEST=warn',
  ]
}

const missing = (file: string, mark: string, buildpack: string) => [
  ` !     It seems that no language buildpack has run before this one: there is a ${file}, but no ${mark}.`,
  ' !     This one tests what the others have built, so it must be the last. To see the order:',
  ' !       heroku buildpacks',
  ` !     If ${buildpack} comes later there, put it first (if this one is alone there, leave out the first command):`,
  ` !       heroku buildpacks:remove ${buildpack}`,
  ` !       heroku buildpacks:add --index 1 ${buildpack}`,
  ' !     If another buildpack there has built this app, there is nothing to do.',
]

const node: Files = {
  'package.json': '{"scripts": {"start": "node server.js"}}',
  'server.js': `require('node:http').createServer((request, response) => response.end('hello')).listen(process.env.PORT)`,
  '.heroku/node/lib/node_modules/npm/package.json': '{}',
  '.profile.d/nodejs.sh': 'export PATH="$HOME/.heroku/node/bin:$PATH:$HOME/bin:$HOME/node_modules/.bin"\n',
}
const ruby: Files = {
  Gemfile: "gem 'rails'\n",
  'vendor/bundle/ruby/3.4.0/gems/rails-8.0.0/rails.gemspec': '',
  '.profile.d/ruby.sh': 'export RAILS_ENV=production\n',
  'tmp/heroku-buildpack-release-step.yml': [
    '---',
    'addons:',
    '- heroku-postgresql',
    'config_vars:',
    '  LANG: en_US.UTF-8',
    'default_process_types:',
    '  rake: bundle exec rake',
    '  console: bin/rails console',
    `  web: ${railsCommand}`,
    '',
  ].join('\n'),
}
const dotnetCommand = "cd 'shop/bin/publish'; ./'shop' --urls http://*:$PORT"
const dotnet: Files = {
  'shop.sln': '',
  '.heroku/cnb/dotnet/layers/launch.toml': `[[processes]]\ntype = "web"\ncommand = ["bash", "-c", "${dotnetCommand}"]\ndefault = true\n`,
}
const jdk: Files = { '.jdk/bin/java': '', '.profile.d/jvmcommon.sh': 'export PATH="$HOME/.jdk/bin:$PATH"\n' }
const java: Files = {
  ...jdk,
  'pom.xml':
    '<groupId>org.springframework.boot</groupId>\n<artifactId>spring-boot-starter-parent</artifactId>\n',
  'target/shop-1.0.jar': 'the larger one',
  'target/shop-1.0-tests.jar': '',
}
const javaCommand = 'java -Dserver.port=$PORT $JAVA_OPTS -jar target/shop-1.0.jar'
const gradleCommand = 'java -Dmicronaut.server.port=$PORT $JAVA_OPTS -jar ./build/libs/shop-all.jar'
const scalaCommand = 'target/universal/stage/bin/shop -Dhttp.port=$PORT'
const written = (framework: string) => `the ${framework}; written into the Procfile`

const cases: readonly Case[] = [
  {
    name: 'Node.js',
    files: node,
    says: installed('npm start', 'the Node.js buildpack; the Procfile has none'),
    leaves: { procfile: wrapped, webCommand: 'npm start' },
  },
  {
    name: 'Node.js, with a Procfile that has other process types',
    files: { ...node, Procfile: 'worker: node worker.js\nrelease: node migrate.js\n' },
    says: [
      '       The Procfile has no web process type (it has worker, release), so there is nothing to test. To have it tested, declare web there.',
      '       The Node.js buildpack declares npm start, which is not tested beside other process types.',
      leftAlone,
    ],
  },
  {
    name: 'Node.js, with a Procfile under another name',
    files: { ...node, procfile: 'web: node other.js\n' },
    says: [
      ...installed('npm start', 'the Node.js buildpack; the Procfile has none'),
      ' !     There is a file procfile; Heroku reads one that is called Procfile alone.',
    ],
    leaves: { procfile: wrapped, webCommand: 'npm start' },
  },
  {
    name: 'Node.js, with nothing to start',
    files: { 'package.json': '{}', '.heroku/node/README': '', Procfile: 'worker: node worker.js\n' },
    says: [
      '       The Procfile has no web process type (it has worker), so there is nothing to test. To have it tested, declare web there.',
      '       The Node.js buildpack declares npm start, but package.json has no start script for it.',
      leftAlone,
    ],
  },
  {
    name: 'Ruby',
    files: ruby,
    says: installed(railsCommand, 'the Ruby buildpack; the Procfile has none'),
    leaves: { procfile: wrapped, webCommand: railsCommand },
  },
  {
    name: 'Ruby, with a Procfile that has other process types',
    files: { ...ruby, Procfile: 'worker: bundle exec sidekiq\r\nrelease: bin/rails db:migrate\r\n' },
    says: [
      ...installed(railsCommand, 'the Ruby buildpack; the Procfile has none'),
      ' !     The Procfile has worker and no web, but Heroku adds the one of the Ruby buildpack: it is tested.',
      ' !     If this app is to have no web process, turn the test off: heroku config:set SMOKE_TEST=off',
    ],
    leaves: {
      procfile: `worker: bundle exec sidekiq\r\n${wrapped}`,
      webCommand: railsCommand,
    },
  },
  {
    name: '.NET',
    files: dotnet,
    says: installed(dotnetCommand, 'the .NET buildpack; the Procfile has none'),
    leaves: { procfile: wrapped, webCommand: dotnetCommand },
  },
  {
    name: 'PHP, whose buildpack has written a Procfile',
    files: { 'composer.json': '{}', '.heroku/php/bin/php': '', Procfile: 'web: heroku-php-apache2\n' },
    says: installed('heroku-php-apache2'),
    leaves: { procfile: `web: heroku-php-apache2\n${wrapped}` },
  },
  {
    name: 'PHP, with a Procfile of the app that has no web',
    files: { 'composer.json': '{}', '.heroku/php/bin/php': '', Procfile: 'release: php artisan migrate\n' },
    says: installed('heroku-php-apache2', 'the PHP buildpack; the Procfile has none'),
    leaves: { procfile: wrapped, webCommand: 'heroku-php-apache2' },
  },
  {
    name: 'Go, whose buildpack has written a Procfile',
    files: { 'go.mod': '', '.profile.d/go.sh': '', 'bin/shop': '', Procfile: 'web: bin/shop\n' },
    says: installed('bin/shop'),
    leaves: { procfile: `web: bin/shop\n${wrapped}` },
  },
  {
    name: 'Go, whose buildpack has written a Procfile for several programs',
    files: { 'go.mod': '', '.profile.d/go.sh': '', Procfile: 'shop: bin/shop\nadmin: bin/admin\n' },
    says: [
      '       The Procfile has no web process type (it has shop, admin), so there is nothing to test. To have it tested, declare web there.',
      '       The Go buildpack declares none by itself.',
      leftAlone,
    ],
  },
  {
    name: 'Python',
    files: { 'requirements.txt': 'flask\n', '.heroku/python/bin/python': '' },
    says: [
      '       The app has no Procfile, so there is nothing to test.',
      '       The Python buildpack declares none by itself.',
      leftAlone,
    ],
  },
  {
    name: 'a static site',
    files: { 'static.json': '{"root": "dist"}', 'bin/boot': '#!/usr/bin/env bash\n', 'dist/index.html': '' },
    says: installed('bin/boot', 'the static buildpack; the Procfile has none'),
    leaves: { procfile: wrapped, webCommand: 'bin/boot' },
  },
  {
    name: 'Java',
    files: java,
    says: installed(javaCommand, written('Java buildpack for Spring Boot'), 90),
    leaves: { procfile: `web: ${javaCommand}\n${wrapped}` },
  },
  {
    name: 'Java, with a Procfile of the app that has no web',
    files: { ...java, Procfile: 'worker: java -jar target/worker.jar\n' },
    says: [
      '       The Procfile has no web process type (it has worker), so there is nothing to test. To have it tested, declare web there.',
      '       The Java buildpack declares none beside a Procfile.',
      leftAlone,
    ],
  },
  {
    name: 'Gradle',
    files: {
      ...jdk,
      gradlew: '',
      '.heroku/gradle_buildpack_detected_app_framework': 'micronaut\n',
      'build/libs/shop-all.jar': '',
      'build/libs/shop-plain.jar': '',
    },
    says: installed(gradleCommand, written('Gradle buildpack for Micronaut'), 90),
    leaves: { procfile: `web: ${gradleCommand}\n${wrapped}` },
  },
  {
    name: 'Gradle, with two jars that may be the app',
    files: {
      ...jdk,
      gradlew: '',
      '.heroku/gradle_buildpack_detected_app_framework': 'spring-boot\n',
      'build/libs/admin.jar': '',
      'build/libs/shop.jar': '',
    },
    says: [
      ' !     The app has no Procfile.',
      ' !     Which web Heroku adds cannot be told:',
      ' !       The Gradle buildpack for Spring Boot declares: java -Dserver.port=$PORT $JAVA_OPTS -jar ./build/libs/admin.jar',
      ' !       The Gradle buildpack for Spring Boot declares: java -Dserver.port=$PORT $JAVA_OPTS -jar ./build/libs/shop.jar',
      ' !     Declare web in a Procfile, and it is tested: web: <command>',
      ` !     ${leftAlone.trim()}`,
    ],
  },
  {
    name: 'Scala',
    files: {
      ...jdk,
      'build.sbt': '',
      'conf/application.conf': '',
      'target/universal/stage/bin/shop': '#!/usr/bin/env bash\n',
      'target/universal/stage/lib/shop.jar': '',
    },
    says: installed(scalaCommand, written('Scala buildpack for sbt-native-packager')),
    leaves: { procfile: `web: ${scalaCommand}\n${wrapped}` },
  },
  {
    name: 'Clojure, with an uberjar',
    files: {
      ...jdk,
      'project.clj':
        '(defproject shop "1.0"\n  :min-lein-version "2.0.0"\n  :uberjar-name "shop-standalone.jar")\n',
      'target/shop-1.0.jar': '',
      'target/shop-standalone.jar': '',
    },
    says: installed('java -jar target/shop-standalone.jar', written('Clojure buildpack for an uberjar')),
    leaves: { procfile: `web: java -jar target/shop-standalone.jar\n${wrapped}` },
  },
  {
    name: 'Clojure, without an uberjar',
    files: { ...jdk, 'project.clj': '(defproject shop "1.0" :main shop.web)\n' },
    says: installed(
      'lein with-profile production trampoline run',
      written('Clojure buildpack for Leiningen'),
    ),
    leaves: { procfile: `web: lein with-profile production trampoline run\n${wrapped}` },
  },
  {
    name: 'Ruby and Node.js',
    files: { ...node, ...ruby },
    says: [
      ' !     The app has no Procfile.',
      ' !     Which web Heroku adds cannot be told:',
      ` !       The Ruby buildpack declares: ${railsCommand}`,
      ' !       The Node.js buildpack declares: npm start',
      ' !     Declare web in a Procfile, and it is tested: web: <command>',
      ` !     ${leftAlone.trim()}`,
    ],
  },
  {
    name: 'Ruby and Node.js, with web in a Procfile',
    files: { ...node, ...ruby, Procfile: 'web: bundle exec puma\n' },
    says: installed('bundle exec puma'),
    leaves: { procfile: `web: bundle exec puma\n${wrapped}` },
  },
  {
    name: 'Node.js, and Java that is yet to run, which would declare nothing beside a Procfile of ours',
    files: { ...node, 'pom.xml': '<project/>' },
    says: [
      ' !     The app has no Procfile.',
      ' !     Which web Heroku adds cannot be told:',
      ' !       The Node.js buildpack declares: npm start',
      ' !       The Java buildpack has not run before this one: there is a pom.xml, but no .jdk.',
      ' !     This one tests what the others have built, so it must be the last. To see the order:',
      ' !       heroku buildpacks',
      ' !     Declare web in a Procfile, and it is tested: web: <command>',
      ` !     ${leftAlone.trim()}`,
    ],
  },
  {
    name: 'Ruby, and a package.json for its assets',
    files: { ...ruby, 'package.json': '{"scripts": {"start": "webpack"}}' },
    says: installed(railsCommand, 'the Ruby buildpack; the Procfile has none'),
    leaves: { procfile: wrapped, webCommand: railsCommand },
  },
  {
    name: 'Node.js, and Ruby that is yet to run, with web in a Procfile',
    files: { ...node, Gemfile: '', Procfile: 'web: bundle exec puma\n' },
    says: installed('bundle exec puma'),
    leaves: { procfile: `web: bundle exec puma\n${wrapped}` },
  },
  {
    name: 'a language whose buildpack has not run',
    files: { 'package.json': '{"scripts": {"start": "node server.js"}}' },
    says: [
      ...missing('package.json', '.heroku/node', 'heroku/nodejs'),
      '       The app has no Procfile, so there is nothing to test.',
      leftAlone,
    ],
  },
  {
    name: 'a language whose buildpack has not run, with web in a Procfile',
    files: { Gemfile: '', 'package.json': '{}', Procfile: 'web: bundle exec puma\n' },
    says: [...missing('Gemfile', 'vendor/bundle', 'heroku/ruby'), ...installed('bundle exec puma')],
    leaves: { procfile: `web: bundle exec puma\n${wrapped}` },
  },
]

/** Is copied into every slug here: a Node has 100 MB. */
const smallNode = join(t.testdir({ node: nodeOfApp }), 'node')
chmodSync(smallNode, 0o755)
const buildEnvironment = { SMOKE_TEST_NODE: smallNode }

for (const { name, files, says, leaves } of cases) {
  t.test(name, async t => {
    const built = await build(t, { files, buildEnvironment })

    t.equal(built.code, 0)
    t.equal(built.output, ['-----> Smoke test', ...says, ''].join('\n'))
    if (leaves === undefined) {
      t.strictSame(textsOf(built), files, 'the tree is as it was')
      return
    }
    t.equal(readFileSync(join(built.app, 'Procfile'), 'utf8'), leaves.procfile)
    t.equal(readWebCommand(built), leaves.webCommand)
    const again = await build(t, { files, buildEnvironment }, 2)
    t.equal(again.output, built.output, 'a second compile says the same')
    t.strictSame(textsOf(again), textsOf(built), 'and gives the same slug')
  })
}

t.test('a default that is not to be booted is kept for a release that boots it', async t => {
  const built = await build(t, {
    files: { ...ruby, Procfile: 'worker: node worker.js\n' },
    config: { SMOKE_TEST_PROCESSES: 'worker' },
    buildEnvironment,
  })

  t.equal(built.code, 0)
  t.match(built.output, '\n         worker: node worker.js\n')
  t.notMatch(built.output, railsCommand)
  t.notMatch(built.output, 'Heroku adds')
  t.equal(readWebCommand(built), railsCommand)
})

t.test('the release phase boots the web of the Node.js buildpack', async t => {
  const built = await build(t, { files: node, buildEnvironment, config: { SMOKE_TEST_SETTLE: '0' } })

  const { code, output } = await release(t, built)

  t.equal(code, 0)
  t.match(output, /^smoke-test: booting web with PORT=\d+: npm start\n/)
  t.match(output, /\nsmoke-test: at=verdict verdict=passed mode=enforce process=web /)
})

t.test('the release phase boots the web that was written for the Java buildpack', async t => {
  const server = `exec node -e "require('node:http').createServer((_, response) => response.end()).listen(\${1#*=})"`
  const files = {
    ...java,
    '.jdk/bin/java': `#!/bin/sh\ntest "$2 $3" = "-jar target/shop-1.0.jar" || exit 9\n${server}\n`,
  }
  const built = await build(t, { files, buildEnvironment, config: { SMOKE_TEST_SETTLE: '0' } })

  const { code, output } = await release(t, built)

  t.equal(code, 0)
  t.match(output, `: ${javaCommand}\n`)
  t.match(output, /\nsmoke-test: at=verdict verdict=passed mode=enforce process=web /)
})

t.test('explain tells whose the command is, in a slug and in any directory with marks', async t => {
  const scratch = await makeScratch(t)
  const { app: slug } = await build(t, { files: node, buildEnvironment })
  const { app: javaSlug } = await build(t, { files: java, buildEnvironment })
  const { app: tree } = await build(t, { files: { ...node, ...ruby }, buildEnvironment })

  const fromNode = 'web: npm start (from the Node.js buildpack; the Procfile has none)\n'
  t.match(await explain(t, slug), fromNode)
  t.match(
    await explain(t, javaSlug),
    `web: ${javaCommand} (from the Java buildpack for Spring Boot; written into the Procfile)\n`,
  )
  t.match(
    await explain(t, tree),
    [
      'The app has no Procfile.',
      'Which web Heroku adds cannot be told:',
      `  The Ruby buildpack declares: ${railsCommand}`,
      '  The Node.js buildpack declares: npm start',
      'Declare web in a Procfile, and it is tested: web: <command>',
      'In the release phase: nothing.',
      '',
    ].join('\n'),
  )
  for (const [path, text] of Object.entries(node)) {
    await mkdir(join(scratch, path, '..'), { recursive: true })
    await writeFile(join(scratch, path), text)
  }
  t.match(await explain(t, scratch), fromNode, 'by hand, where only the language buildpack has been')
  const { processes } = JSON.parse(await explain(t, slug, ['--report', 'json'])) as {
    readonly processes: readonly unknown[]
  }
  t.match(processes, [
    { command: 'npm start', commandOrigin: 'the Node.js buildpack; the Procfile has none' },
  ])
})

t.test('a Procfile that comes between two compiles takes the place of ours', async t => {
  const scratch = await makeScratch(t)
  const [tree, environment] = [join(scratch, 'build'), join(scratch, 'env')]
  for (const [path, text] of Object.entries(java)) {
    await mkdir(join(tree, path, '..'), { recursive: true })
    await writeFile(join(tree, path), text)
  }
  await mkdir(environment)
  const directories = [tree, join(scratch, 'cache'), environment]
  await compile(t, directories, buildEnvironment)
  t.equal(readFileSync(join(tree, 'Procfile'), 'utf8'), `web: ${javaCommand}\n${wrapped}`)

  await writeFile(join(tree, 'target/shop-1.1.jar'), 'a larger one than the other')
  const { output } = await compile(t, directories, buildEnvironment)
  const newer = javaCommand.replace('1.0', '1.1')
  t.match(output, `web: ${newer} (from the Java buildpack for Spring Boot; written into the Procfile)`)
  t.equal(readFileSync(join(tree, 'Procfile'), 'utf8'), `web: ${newer}\n${wrapped}`, 'nor does ours stay')

  await writeFile(join(tree, 'Procfile'), `web: ${newer}\n`)
  const own = await compile(t, directories, buildEnvironment)
  t.match(own.output, `         web: ${newer}\n`, 'the same command is the own one now')
  t.equal(readFileSync(join(tree, 'Procfile'), 'utf8'), `web: ${newer}\n${wrapped}`)
  t.notMatch(readOurFile({ app: tree }, 'build.json').toString(), 'webRule')
})

async function explain(t: Test, directory: string, args: readonly string[] = []): Promise<string> {
  const bundle = join(repository, 'lib/smoke-test.cjs')
  const { output } = await runClean(t, [process.execPath, bundle, 'explain', '--dir', directory, ...args])
  return output
}

function readWebCommand(built: Build): string | undefined {
  const path = join(built.app, '.heroku/smoke-test/web-command')
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Every file but the Node, which is large; without the time of the build. */
function textsOf({ app }: Build): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...readFiles(app)]
      .filter(([path]) => path !== '.heroku/smoke-test/smoke-test')
      .map(([path, content]) => [path, content.toString().replace(/"builtAt": \d+/, '')]),
  )
}
