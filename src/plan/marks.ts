/** What the tree of an app tells about the buildpacks that have built it, and about those that it needs. */

export type Marks = {
  /** The app's own Procfile; undefined where it has none, or one that is wholly ours. */
  readonly procfile: string | undefined
  /** What is at the top of the tree, and those of `markedPaths` that exist: files and directories. */
  readonly paths: ReadonlySet<string>
  /** Those of `markedTexts` that exist, by their paths. */
  readonly texts: ReadonlyMap<string, string>
  /** What the JVM's build tools have made, as far as it can be run. */
  readonly artifacts: readonly Artifact[]
}

/** A jar, or a file that starts an app. `size` is in bytes. */
export type Artifact = { readonly path: string; readonly size: number; readonly isExecutable: boolean }

/** Where the Ruby buildpack keeps for its own bin/release what it will declare. */
export const rubyReleasePath = 'tmp/heroku-buildpack-release-step.yml'
/** Likewise the .NET buildpack. */
export const dotnetLaunchPath = '.heroku/cnb/dotnet/layers/launch.toml'
/** Likewise the Gradle buildpack: the framework that it has found, in one word. */
export const gradleFrameworkPath = '.heroku/gradle_buildpack_detected_app_framework'
/** Where sbt's native packager puts the programs that start an app. */
export const sbtStagePath = 'target/universal/stage/bin'

export const markedPaths: readonly string[] = [
  '.heroku/node',
  '.heroku/php',
  '.heroku/python',
  '.heroku/cnb/dotnet',
  '.profile.d/go.sh',
  '.profile.d/ruby.sh',
  'Godeps/Godeps.json',
  'bin/boot',
  'conf/application.conf',
  'project/build.properties',
  'vendor/bundle',
  'vendor/vendor.json',
  rubyReleasePath,
  sbtStagePath,
]

export const markedTexts: readonly string[] = [
  'Gemfile.lock',
  'package.json',
  'pom.xml',
  'project.clj',
  rubyReleasePath,
  dotnetLaunchPath,
  gradleFrameworkPath,
]
