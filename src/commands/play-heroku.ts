/** A build and a release phase as Heroku has them, on a copy of an app. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { findCommand, type Procfile, parseProcfile } from '../plan/procfile.ts'
import { slugDirectory, wrapperCommand } from '../slug/layout.ts'
import { readFile } from '../slug/read-file.ts'
import { quoteForShell } from '../verdict/wording.ts'
import type { CommandContext } from './context.ts'

export type PlayedApp = {
  /** Undefined for the sample app of the buildpack. */
  readonly directory: string | undefined
  readonly config: ReadonlyMap<string, string>
}

/** The language's own buildpack is not played, but for the mark that it leaves. */
const marks = [
  ['Gemfile', 'vendor/bundle'],
  ['package.json', '.heroku/node'],
  ['requirements.txt', '.heroku/python'],
  ['pom.xml', '.jdk'],
  ['composer.json', '.heroku/php'],
  ['go.mod', '.profile.d/go.sh'],
] as const

/** The dyno sources .profile.d and .profile, and runs the command, all in bash. */
const dyno = `cd "$HOME"
  for script in .profile.d/*.sh .profile; do [[ ! -f "$script" ]] || source "$script"; done
  builtin exec /bin/bash -c "$1" bash`
const lastWriteMs = 10_000
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** Resolves with the code of the release, or of a build that fails. */
export async function playHeroku(app: PlayedApp, context: CommandContext): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), 'smoke-test-try-'))
  try {
    const buildCode = await build(app, work, context)
    if (buildCode !== 0) return buildCode
    const slug = join(work, 'app')
    renameSync(join(work, 'build_1'), slug)
    const code = await release(app, slug, context)
    const end = code === 0 ? '-----> The release succeeded' : ' !     The release failed'
    context.output.line(`${end} (exit code ${code})`)
    return code
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function build({ directory, config }: PlayedApp, work: string, context: CommandContext) {
  const buildpack = resolve(context.libDirectory, '..')
  const tree = join(work, 'build_1')
  const [cache, env] = [join(work, 'cache'), join(work, 'env')]
  for (const each of [tree, cache, env]) mkdirSync(each)
  const source = directory ?? join(buildpack, 'test/apps/node-http')
  const copied = await run('cp', ['-a', `${source}/.`, tree], process.env)
  if (copied !== 0) return copied
  const mark = marks.find(([file]) => existsSync(join(tree, file)))
  if (mark) mkdirSync(join(tree, mark[1]), { recursive: true })
  for (const [name, value] of config) writeFileSync(join(env, name), value)
  const variables = {
    PATH: pathOfDyno(),
    HOME: '/app',
    STACK: 'heroku-24',
    SMOKE_TEST_NODE: process.env['SMOKE_TEST_NODE'] ?? process.execPath,
  }
  await context.errors.flush(lastWriteMs)
  const code = await run(join(buildpack, 'bin/compile'), [tree, cache, env], variables, 'as-one-log')
  if (code !== 0) return code
  const types = [...new Set(readProcfile(tree)?.entries.map(({ processType }) => processType))].sort()
  context.output.line('-----> Discovering process types')
  context.output.line(`       Procfile declares types -> ${types.join(', ') || '(none)'}`)
  return 0
}

async function release({ config }: PlayedApp, slug: string, { output }: CommandContext): Promise<number> {
  const procfile = readProcfile(slug)
  const command = procfile && findCommand(procfile, 'release')
  if (command === undefined) {
    output.line(
      '-----> No release command: Heroku runs no release phase, and the release goes live untested.',
    )
    return 0
  }
  output.line('-----> Running release command...')
  await output.flush(lastWriteMs)
  // The copy does not run in /app.
  const relocated = command === wrapperCommand ? quoteForShell(join(slug, slugDirectory, 'release')) : command
  return await run('/bin/bash', ['-c', dyno, 'dyno', relocated], {
    PATH: pathOfDyno(),
    HOME: slug,
    DYNO: 'release.1',
    SMOKE_TEST_ADDRESS: '127.0.0.1',
    ...Object.fromEntries(config),
  })
}

function readProcfile(directory: string): Procfile | undefined {
  const reading = readFile(join(directory, 'Procfile'))
  return reading.kind === 'read' ? parseProcfile(reading.bytes) : undefined
}

/** Heroku's own, and where this machine keeps its Node: the Node buildpack would have put one there. */
function pathOfDyno(): string {
  return `/usr/local/bin:/usr/bin:/bin:${dirname(process.execPath)}`
}

/** Runs a program in just these variables, and passes signals on to it. Resolves with its code as a shell has it. */
async function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  outputs: 'apart' | 'as-one-log' = 'apart',
): Promise<number> {
  const stderr = outputs === 'apart' ? 'inherit' : 1
  const child = spawn(program, args, { env, stdio: ['ignore', 'inherit', stderr] })
  const passOn = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of signals) process.on(signal, passOn)
  try {
    return await waitForEnd(child)
  } finally {
    for (const signal of signals) process.off(signal, passOn)
  }
}

function waitForEnd(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}
