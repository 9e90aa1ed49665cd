/** Builds an app that has a fault, releases it, and holds the outcome against its row of the table. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { buildWithOwnNode, readFiles } from '../buildpack/slug.ts'
import { release, repository } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { makeSecrets } from '../support/secrets.ts'
import { type Fault, programs } from './fault.ts'
import { matchMessage } from './message.ts'

export const usualLongestMs = 20_000
/** Beyond it a broken row would keep the others waiting. A slow machine is no fault of the row's. */
export const hungMs = 180_000

const outlives = 'no process outlives the release'
const isLeft = 'no process of the app is left'
/** The names of the assertions that nothing is left running. */
export const leftoverChecks: readonly string[] = [outlives, isLeft]

/** Two at a time: most of a fault is waiting. */
export function testFaults(faults: readonly Fault[]): void {
  t.jobs = 2
  for (const fault of faults) {
    const { name, skip = false } = fault
    void t.test(name, { timeout: hungMs, skip }, t => testFault(t, fault))
  }
}

/**
 * Whatever an app does, this holds: its verdict, its whole message, that nothing of it is left, and that
 * no config var is told to anybody.
 */
export async function testFault(t: Test, fault: Fault): Promise<void> {
  const { name, healthchecks, code, verdict, varies } = fault
  const { config = {}, ports = {}, through = [], setLater } = (await fault.prepare?.(t)) ?? {}
  const secrets = makeSecrets()
  const built = await buildWithOwnNode(t, {
    directory: programs,
    files: {
      Procfile: writeProcfile(fault),
      ...(healthchecks && { 'app.json': JSON.stringify({ healthchecks: { web: healthchecks } }) }),
    },
    config: { ...secrets.config, ...fault.config, ...config },
  })
  t.equal(built.code, 0, 'the build succeeds')
  const outlived = join(built.app, '..', 'outlived')

  const { code: found, output } = await release(
    t,
    built,
    { ...fault.setLater, ...setLater },
    {
      through: ['perl', keeper, outlived, ...through],
    },
  )

  t.equal(found, code, `exit code ${code}`)
  t.strictSame(readVerdict(output), { verdict, heroku: fault.heroku }, `verdict ${verdict}`)
  await matchMessage(t, name, output, built, { ports, varies })
  t.equal(readFileSync(outlived, 'utf8'), '', outlives)
  t.strictSame(findProcesses(built.app), [], isLeft)
  t.strictSame(secrets.findIn(built.output + output), [], 'no config var is in the output')
  t.strictSame(secrets.findIn(readSlug(built.app)), [], 'no config var is in the slug')
  await fault.inspect?.(t, { app: built.app, output })
}

export const keeper = join(repository, 'test/support/keeper.pl')

function writeProcfile({ web, release: releaseCommand }: Fault): string {
  const lines = [...(releaseCommand === undefined ? [] : [`release: ${releaseCommand}`]), `web: ${web}`]
  return lines.map(line => `${line}\n`).join('')
}

/** Empty where the app has deleted it. */
function readSlug(app: string): string {
  if (!existsSync(app)) return ''
  return Buffer.concat([...readFiles(app).values()]).toString('latin1')
}

/** One line of every test says it in logfmt. */
export function readVerdict(output: string): { verdict: string | undefined; heroku: string | undefined } {
  const line = /^smoke-test: at=verdict .*$/m.exec(output)?.[0] ?? ''
  return { verdict: / verdict=(\S+)/.exec(line)?.[1], heroku: / heroku=(\S+)/.exec(line)?.[1] }
}
