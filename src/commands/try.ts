/** `try`: plays Heroku on a copy of an app. bin/try calls it. */
import { parseArgs } from 'node:util'
import { isDirectory } from '../slug/read-file.ts'
import type { Command } from './context.ts'
import { readNamedEnvFile } from './env-file.ts'
import { type PlayedApp, playHeroku } from './play-heroku.ts'
import { UsageError } from './usage.ts'

export const tryHelpText = `Usage: bin/try [--env KEY=VALUE]... [--env-file FILE] [APP_DIR]

Plays Heroku on a copy of APP_DIR (default: a sample app): detect, compile, and the release phase of
the slug, moved elsewhere as a real one is, in an environment of only what Heroku sets. Config vars
come from --env, and from FILE, which is read as heroku local reads .env. Requests go to 127.0.0.1, since a
firewall may guard this machine's own address; as on Heroku: --env SMOKE_TEST_ADDRESS=auto. The slug gets
this machine's Node, or behind \`SMOKE_TEST_NODE= bin/try\` what Heroku would give it.
Exits with the code of the release.
`

const options = {
  env: { type: 'string', multiple: true },
  'env-file': { type: 'string', multiple: true },
} as const

export const tryApp: Command = async (args, context) => {
  const { output, errors } = context
  try {
    const { app, warnings } = readArguments(args)
    for (const warning of warnings) errors.line(`bin/try: warning: ${warning}`)
    return await playHeroku(app, context)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    errors.line(`bin/try: ${error.message}`)
    await errors.flush(lastWriteMs)
    output.line(tryHelpText.trimEnd())
    return wrongUsageCode
  }
}

const lastWriteMs = 10_000
const wrongUsageCode = 2

function readArguments(args: readonly string[]): {
  readonly app: PlayedApp
  readonly warnings: readonly string[]
} {
  const config = new Map<string, string>()
  const warnings: string[] = []
  const directories: string[] = []
  // One after the other: of several values the last one counts.
  for (const token of parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens) {
    if (token.kind === 'positional') directories.push(token.value)
    else if (token.kind === 'option' && token.name === 'env') addPair(config, token.value)
    else if (token.kind === 'option' && token.name === 'env-file')
      warnings.push(...addFile(config, token.value))
    else if (token.kind === 'option') throw new UsageError(`there is no option ${token.rawName}`)
  }
  const [directory, second] = directories
  if (second !== undefined)
    throw new UsageError(`it takes one directory, and these are two: ${directory} and ${second}`)
  if (directory !== undefined && !isDirectory(directory))
    throw new UsageError(`there is no directory ${directory}`)
  return { app: { directory, config }, warnings }
}

/** A config var is a file in ENV_DIR. */
function addPair(config: Map<string, string>, pair: string | undefined): void {
  const [, name, value] = /^([^=/]+)=(.*)$/s.exec(pair ?? '') ?? []
  if (name === undefined || value === undefined) throw new UsageError('--env needs KEY=VALUE')
  config.set(name, value)
}

function addFile(config: Map<string, string>, path: string | undefined): readonly string[] {
  if (path === undefined) throw new UsageError('--env-file needs a file')
  const { variables, warnings } = readNamedEnvFile(path)
  for (const [name, value] of Object.entries(variables)) config.set(name, value)
  return warnings
}
