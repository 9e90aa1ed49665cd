/** `try`: plays Heroku on a copy of an app. bin/try calls it. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isDirectory } from '../slug/read-file.ts'
import type { Command } from './context.ts'
import { readNamedEnvFile } from './env-file.ts'
import { type PlayedApp, playHeroku } from './play-heroku.ts'

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

const lastWriteMs = 10_000
const wrongUsageCode = 2

export const tryApp: Command = async (args, context) => {
  const { output, errors } = context
  const reading = readArguments(args)
  if (reading.kind === 'refused') {
    errors.line(`bin/try: ${reading.reason}`)
    await errors.flush(lastWriteMs)
    output.line(tryHelpText.trimEnd())
    return wrongUsageCode
  }
  for (const warning of reading.warnings) errors.line(`bin/try: warning: ${warning}`)
  return await playHeroku(reading.app, context)
}

type Reading =
  | { readonly kind: 'read'; readonly app: PlayedApp; readonly warnings: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string }

/** What the options have said so far. Of several values the last one counts. */
type Config = { readonly variables: Map<string, string>; readonly warnings: string[] }

/** Throws a UsageError for a file of variables that is not understood. */
function readArguments(args: readonly string[]): Reading {
  const config: Config = { variables: new Map(), warnings: [] }
  const directories: string[] = []
  for (const token of parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens) {
    if (token.kind === 'positional') directories.push(token.value)
    const reason = token.kind === 'option' ? takeOption(token, config) : undefined
    if (reason !== undefined) return { kind: 'refused', reason }
  }
  const reason = findWrongDirectory(directories)
  if (reason !== undefined) return { kind: 'refused', reason }
  return {
    kind: 'read',
    app: { directory: directories[0], config: config.variables },
    warnings: config.warnings,
  }
}

type Option = { readonly name: string; readonly rawName: string; readonly value?: string | undefined }

/** Returns what is wrong with the option, if something is. */
function takeOption({ name, rawName, value }: Option, config: Config): string | undefined {
  switch (name) {
    case 'env':
      return addPair(value, config)
    case 'env-file':
      return addFile(value, config)
  }
  return `there is no option ${rawName}`
}

/** A config var is a file in ENV_DIR. */
function addPair(pair: string | undefined, { variables }: Config): string | undefined {
  const [, name, value] = /^([^=/]+)=(.*)$/s.exec(pair ?? '') ?? []
  if (name === undefined || value === undefined) return '--env needs KEY=VALUE'
  variables.set(name, value)
  return undefined
}

function addFile(path: string | undefined, { variables, warnings }: Config): string | undefined {
  if (path === undefined || !existsSync(path)) return '--env-file needs a file'
  const file = readNamedEnvFile(path)
  for (const [name, value] of Object.entries(file.variables)) variables.set(name, value)
  warnings.push(...file.warnings)
  return undefined
}

function findWrongDirectory([first, second]: readonly string[]): string | undefined {
  if (second !== undefined) return `it takes one directory, and these are two: ${first} and ${second}`
  return first === undefined || isDirectory(first) ? undefined : `there is no directory ${first}`
}
