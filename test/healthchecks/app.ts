/** Apps made of the programs in programs/, with healthchecks: tested in a release phase, or by hand. */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Test } from 'tap'
import {
  type Build,
  build,
  type Finished,
  makeScratch,
  release,
  repository,
  runClean,
} from '../support/heroku.ts'

const programs = join(import.meta.dirname, 'programs')
export const smokeTest = join(repository, 'bin/smoke-test')

export type App = {
  readonly web?: string
  readonly worker?: string
  /** By process type, as app.json has them. */
  readonly healthchecks?: Readonly<Record<string, readonly object[]>>
  /** There is no second round of checks unless this says so. */
  readonly config?: Readonly<Record<string, string>>
}

/** What a program has recorded: see programs/record.mjs. */
export type Event = {
  readonly event: string
  readonly pid: number
  readonly at: number
  readonly port: string
  readonly run: string
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly words?: readonly string[]
  readonly [detail: string]: unknown
}

export type Trial = Finished & {
  readonly directory: string
  /** Those of one name, in their order. */
  readonly events: (name: string) => readonly Event[]
}

/** Text that a terminal, JSON or XML could choke on. */
export const nasty =
  'bell \u0007 \u001b[31mred\u001b[0m \u2028 \u202e tab\t "quotes" <&\'> ]]>\nnew line \ud83d'

/** An app that fails, with the text in all that comes from outside. */
export function appThatSays(text: string): App {
  return {
    web: `node answers.mjs 200 '${JSON.stringify(text).replaceAll("'", "'\\''")}'`,
    healthchecks: { web: [{ name: text, path: '/', body: 'OKAY', attempts: 1 }] },
  }
}

/** Builds the app as Heroku does. */
export async function buildApp(t: Test, app: App): Promise<Build> {
  return await build(t, { directory: programs, files: filesOf(app), config: configOf(app) })
}

/** Builds the app, and runs its release phase. */
export async function releaseApp(t: Test, app: App): Promise<Trial> {
  const built = await buildApp(t, app)
  if (built.code !== 0) throw new Error(`the build failed: ${built.output}`)
  return await toTrial(await release(t, built), built.app)
}

/** Runs the test by hand, in a directory that holds the app. */
export async function runApp(t: Test, app: App, args: readonly string[] = []): Promise<Trial> {
  const directory = await placeApp(t, app)
  const command = [smokeTest, 'run', '--dir', directory, ...args]
  return await toTrial(await runClean(t, command, { environment: configOf(app) }), directory)
}

/** Like `runApp`, with the two outputs apart: `output` is the one for programs. */
export async function runForReport(
  t: Test,
  app: App,
  args: readonly string[],
): Promise<Trial & { readonly errors: string }> {
  const directory = await placeApp(t, app)
  const file = join(directory, 'errors.txt')
  const command = [smokeTest, 'run', '--dir', directory, ...args]
  const finished = await runClean(t, ['bash', '-c', 'exec "$@" 2>"$ERRORS"', 'run', ...command], {
    environment: { ...configOf(app), ERRORS: file },
  })
  return { ...(await toTrial(finished, directory)), errors: await readFile(file, 'utf8') }
}

export async function explainApp(t: Test, app: App, args: readonly string[] = []): Promise<Finished> {
  const directory = await placeApp(t, app)
  return await runClean(t, [smokeTest, 'explain', '--dir', directory, ...args], {
    environment: configOf(app),
  })
}

/** The fields of the last line. */
export function readLogfmt(output: string): Readonly<Record<string, string>> {
  const [, fields = ''] = /smoke-test: (at=verdict .*)\n$/.exec(output) ?? []
  return Object.fromEntries(fields.split(' ').map(field => field.split('=', 2)))
}

/** `2.310s` in seconds. */
export function readSeconds(text: string | undefined): number {
  return Number.parseFloat(text ?? '')
}

export async function placeApp(t: Test, app: App): Promise<string> {
  const directory = await makeScratch(t)
  await cp(programs, directory, { recursive: true })
  for (const [path, content] of Object.entries(filesOf(app))) await writeFile(join(directory, path), content)
  return directory
}

function filesOf({ web, worker, healthchecks }: App): Readonly<Record<string, string>> {
  const types = Object.entries({ web, worker }).filter(([, command]) => command !== undefined)
  return {
    Procfile: types.map(([name, command]) => `${name}: ${command}\n`).join(''),
    ...(healthchecks === undefined ? {} : { 'app.json': JSON.stringify({ healthchecks }) }),
  }
}

function configOf({ config }: App): Readonly<Record<string, string>> {
  return { SMOKE_TEST_SETTLE: '0', ...config }
}

async function toTrial(finished: Finished, directory: string): Promise<Trial> {
  const text = await readFile(join(directory, 'events.jsonl'), 'utf8').catch(() => '')
  const all = text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Event)
  return { ...finished, directory, events: name => all.filter(({ event }) => event === name) }
}
