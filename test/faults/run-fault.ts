/**
 * Builds an app that has a fault, releases it, and holds the outcome against a table.
 *
 * The whole output is compared with messages/<name>.txt: what people read is part of the product. To
 * write the files anew, and read the difference before you commit it:
 *
 *   UPDATE_MESSAGES=1 npx tap test/faults/*.test.ts
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Build, build, release } from '../support/heroku.ts'
import { hideMachine, matchFile } from '../support/messages.ts'
import { normalize } from '../support/normalize.ts'
import { findProcesses } from '../support/processes.ts'

export type Fault = {
  /** What the app does. The file of its message is named after it. */
  readonly name: string
  /** The command of `web`; it finds the programs of this directory in the app's. */
  readonly web: string
  /** The app's own release command. */
  readonly release?: string
  /** Config vars, at build and release time. */
  readonly config?: Readonly<Record<string, string>>
  /** Config vars of the release alone. */
  readonly setLater?: Readonly<Record<string, string>>
  /** As the last line of the output has it; undefined where no test takes place. */
  readonly verdict: string | undefined
  /** Heroku's own code for it. */
  readonly heroku?: string
  readonly code: number
  /** Far above what it takes: so long until it counts as hung. */
  readonly longestMs?: number
  /** What is to happen beside the app. */
  readonly prepare?: (t: Test) => Promise<Preparation>
  readonly inspect?: (t: Test, released: Released) => Promise<void>
  /** The reason, where this machine cannot show the fault. */
  readonly skip?: string | false
}

export type Preparation = {
  readonly config: Readonly<Record<string, string>>
  /** Numbers that differ from run to run, by what stands for them. */
  readonly ports: Readonly<Record<string, string>>
}

export type Released = { readonly app: string; readonly output: string }

export const programs = join(import.meta.dirname, 'programs')

/** Two at a time: most of a fault is waiting. */
export function testFaults(faults: readonly Fault[]): void {
  t.jobs = 2
  for (const fault of faults) {
    const { name, longestMs = 30_000, skip = false } = fault
    void t.test(name, { timeout: longestMs, skip }, t => testFault(t, fault))
  }
}

async function testFault(t: Test, fault: Fault): Promise<void> {
  const { name, web, release: releaseCommand, code, verdict } = fault
  const { config, ports } = (await fault.prepare?.(t)) ?? { config: {}, ports: {} }
  const procfile = [
    ...(releaseCommand === undefined ? [] : [`release: ${releaseCommand}`]),
    `web: ${web}`,
    '',
  ]
  const built = await build(t, {
    directory: programs,
    files: { Procfile: procfile.join('\n') },
    config: { ...fault.config, ...config },
  })
  t.equal(built.code, 0, 'the build succeeds')

  const { code: found, output } = await release(t, built, fault.setLater)

  t.equal(found, code, `exit code ${code}`)
  t.strictSame(readVerdict(output), { verdict, heroku: fault.heroku }, `verdict ${verdict}`)
  await matchMessage(t, name, output, built, ports)
  t.strictSame(findProcesses(built.app), [], 'no process of the app is left')
  await fault.inspect?.(t, { app: built.app, output })
}

/** One line of every test says it in logfmt. */
function readVerdict(output: string): { verdict: string | undefined; heroku: string | undefined } {
  const line = /^smoke-test: at=verdict .*$/m.exec(output)?.[0] ?? ''
  return { verdict: / verdict=(\S+)/.exec(line)?.[1], heroku: / heroku=(\S+)/.exec(line)?.[1] }
}

export function messageFile(name: string): string {
  return `${name.replace(/[^a-zA-Z0-9]+/g, '-')}.txt`
}

/** Holds a whole output against its file; a file that is not there fails. */
export async function matchMessage(
  t: Test,
  name: string,
  output: string,
  { app }: Pick<Build, 'app'>,
  ports: Readonly<Record<string, string>> = {},
): Promise<void> {
  const path = join(import.meta.dirname, 'messages', messageFile(name))
  const found = gatherAppLines(hideMachine(normalize(output, app, ports)))
  await matchFile(t, path, found)
}

/** An app's lines and ours come from two pipes, in an order that is nobody's: its own follow the boot here. */
function gatherAppLines(text: string): string {
  const lines = text.split('\n')
  const ofApp = lines.filter(line => line.startsWith('web | '))
  return lines
    .filter(line => !line.startsWith('web | '))
    .flatMap(line => (line.startsWith('smoke-test: booting ') ? [line, ...ofApp] : [line]))
    .join('\n')
}

/** The files of a tree, by path. */
export async function readTree(directory: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const contents = files.map(
    async file => [file.slice(directory.length + 1), await readFile(file, 'latin1')] as const,
  )
  return Object.fromEntries(await Promise.all(contents))
}
