/**
 * What the JVM buildpacks declare as `web`: Java (Maven), Gradle, Scala (sbt) and Clojure (Leiningen).
 *
 * All four do so only while there is no Procfile, and by what the build has made. Where one of them
 * takes the first of several files in an order that cannot be known here, each file is a declaration.
 */
import { type CommandDeclaration, type Declaration, declareNone } from './declaration.ts'
import { clojure, findAppFile, gradle, java, type Language, scala } from './languages.ts'
import { type Artifact, gradleFrameworkPath, type Marks, sbtStagePath } from './marks.ts'

type Rule = (marks: Marks) => readonly CommandDeclaration[]

const rules: readonly (readonly [Language, Rule])[] = [
  [java, declareJava],
  [gradle, declareGradle],
  [scala, declareScala],
  [clojure, declareClojure],
]

/** The four share their mark, so that those whose build file is there may have run, and one that matches has. */
export function declareJvm(marks: Marks): readonly Declaration[] {
  if (!marks.paths.has('.jdk')) return []
  const candidates = rules.filter(([language]) => findAppFile(language, marks) !== undefined)
  const declarations =
    marks.procfile === undefined ? candidates.flatMap(([, declareWeb]) => declareWeb(marks)) : []
  if (declarations.length > 0) return declarations
  const reason =
    marks.procfile === undefined ? 'declares none for this app' : 'declares none beside a Procfile'
  return candidates.slice(0, 1).map(([language]) => declareNone(language, reason))
}

function declareJava({ paths, texts, artifacts }: Marks): readonly CommandDeclaration[] {
  const pom = texts.get('pom.xml') ?? ''
  if (!paths.has('target')) return []
  if (pom.includes('<groupId>io.quarkus'))
    return declareJar(java, 'Quarkus', 'quarkus.http.port', 'target/quarkus-app/quarkus-run.jar')
  const [largest] = artifacts
    .filter(({ path }) => /^target\/[^/]+\.jar$/.test(path))
    .sort((one, other) => other.size - one.size || compare(one.path, other.path))
  if (largest === undefined) return []
  if (pom.includes('<groupId>org.springframework.boot') && pom.includes('<artifactId>spring-boot'))
    return declareJar(java, 'Spring Boot', 'server.port', largest.path)
  if (pom.includes('<groupId>org.wildfly.swarm'))
    return declareJar(java, 'WildFly Swarm', 'swarm.http.port', largest.path)
  if (pom.includes('<groupId>io.micronaut'))
    return declareJar(java, 'Micronaut', 'micronaut.server.port', largest.path)
  return []
}

/** The buildpack notes which framework it has found among the app's dependencies. */
function declareGradle({ texts, artifacts }: Marks): readonly CommandDeclaration[] {
  const framework = texts.get(gradleFrameworkPath)?.trim()
  const libraries = artifacts.filter(
    ({ path }) => /^build\/libs\/.+\.jar$/.test(path) && !/(plain|sources|javadoc)\.jar$/.test(path),
  )
  const inLibraries = (name: string, property: string) =>
    libraries.flatMap(({ path }) => declareJar(gradle, name, property, `./${path}`))
  if (framework === 'spring-boot-webapp-runner') return artifacts.flatMap(declareWebappRunner)
  if (framework === 'spring-boot') return inLibraries('Spring Boot', 'server.port')
  if (framework === 'micronaut') return inLibraries('Micronaut', 'micronaut.server.port')
  if (framework === 'quarkus')
    return artifacts
      .filter(({ path }) => path === 'build/quarkus-app/quarkus-run.jar')
      .flatMap(({ path }) => declareJar(gradle, 'Quarkus', 'quarkus.http.port', path))
  if (framework === 'ratpack')
    return declareOnly(
      gradle,
      'Ratpack',
      artifacts.filter(({ path }) => /^build\/install\/[^/]+\/bin\/(?!.*\.bat$)/.test(path)),
      path => path,
    )
  return []
}

function declareWebappRunner({ path }: Artifact): readonly CommandDeclaration[] {
  const [, runner] = /^build\/((?:.+\/)?webapp-runner-[^/]*\.jar)$/.exec(path) ?? []
  if (runner === undefined || !isPlain(runner)) return []
  const command = `cd build ; java $JAVA_OPTS -jar ./${runner} --expand-war --port $PORT libs/*.war`
  return [declareWritten(gradle, 'Spring Boot and Webapp Runner', command)]
}

function declareScala({ paths, artifacts }: Marks): readonly CommandDeclaration[] {
  if (paths.has(sbtStagePath))
    return declareOnly(
      scala,
      'sbt-native-packager',
      artifacts.filter(({ path }) => path.startsWith(`${sbtStagePath}/`)),
      path => `${path} -Dhttp.port=$PORT`,
    )
  return paths.has('conf/application.conf')
    ? [declareWritten(scala, 'Play', 'target/start -Dhttp.port=$PORT $JAVA_OPTS')]
    : []
}

/** Of several jars only the one that project.clj names can be started; `lein uberjar` makes two. */
function declareClojure({ texts, artifacts }: Marks): readonly CommandDeclaration[] {
  const project = texts.get('project.clj') ?? ''
  if (!project.includes(':uberjar-name'))
    return [declareWritten(clojure, 'Leiningen', 'lein with-profile production trampoline run')]
  const [, name] = /:uberjar-name\s+"([^"]+)"/.exec(project) ?? []
  const jars = artifacts.map(({ path }) => path).filter(path => /^target\/[^/]+\.jar$/.test(path))
  const named = jars.filter(path => path === `target/${name}`)
  return (named.length > 0 ? named : jars)
    .filter(isPlain)
    .map(path => declareWritten(clojure, 'an uberjar', `java -jar ${path}`))
}

function declareJar(
  language: Language,
  framework: string,
  property: string,
  jar: string,
): readonly CommandDeclaration[] {
  return isPlain(jar)
    ? [declareWritten(language, framework, `java -D${property}=$PORT $JAVA_OPTS -jar ${jar}`)]
    : []
}

/** These buildpacks declare nothing where there are several. */
function declareOnly(
  language: Language,
  framework: string,
  artifacts: readonly Artifact[],
  commandOf: (path: string) => string,
): readonly CommandDeclaration[] {
  const [program, ...others] = artifacts.filter(({ isExecutable }) => isExecutable)
  if (program === undefined || others.length > 0 || !isPlain(program.path)) return []
  return [declareWritten(language, framework, commandOf(program.path))]
}

function declareWritten({ name }: Language, framework: string, command: string): CommandDeclaration {
  return {
    kind: 'command',
    rule: `the ${name} buildpack for ${framework}`,
    command,
    isDroppedByProcfile: true,
  }
}

/** The buildpacks put paths into their commands unquoted, which a blank or a quote would break. */
function isPlain(path: string): boolean {
  return /^[\w./+@%,=~-]+$/.test(path)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1
}
