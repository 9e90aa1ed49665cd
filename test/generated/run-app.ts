/** Builds and releases one generated app, and compares what happened with what was due. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { buildWithOwnNode } from '../buildpack/slug.ts'
import { keeper, readVerdict } from '../faults/run-fault.ts'
import { release } from '../support/heroku.ts'
import { findFreePort } from '../support/ports.ts'
import { findProcesses } from '../support/processes.ts'
import { makeSecrets } from '../support/secrets.ts'
import type { App } from './app.ts'
import { findDue } from './model.ts'
import { render } from './render.ts'

export type Trial = {
  readonly app: App
  readonly verdict: string | undefined
  /** Empty where all is as it was due. */
  readonly problems: readonly string[]
  readonly hasLeftovers: boolean
  readonly tookMs: number
  readonly output: string
}

const fewSecrets = 20

export async function tryApp(t: Test, app: App): Promise<Trial> {
  const startedAt = performance.now()
  const due = findDue(app)
  const secrets = makeSecrets(fewSecrets)
  const { files, config, setLater } = render(app)
  const built = await buildWithOwnNode(t, { files, config: { ...secrets.config, ...config } })
  const outlived = join(built.app, '..', 'outlived')

  // Below the ports of connections: other apps must not take it while this one is about to bind it.
  const PORT = `${await findFreePort()}`
  const { code, output } = await release(
    t,
    built,
    { ...setLater, PORT },
    { through: ['perl', keeper, outlived] },
  )

  const { verdict } = readVerdict(output)
  const left = [
    ...readLines(outlived),
    ...findProcesses(built.app).map(({ name, pid }) => `${name} (${pid})`),
  ]
  const effects = readLines(join(built.app, '..', 'released')).length
  const dueEffects = app.releaseCommand === 'none' ? 0 : 1
  return {
    app,
    verdict,
    hasLeftovers: left.length > 0,
    tookMs: performance.now() - startedAt,
    output: built.output + output,
    problems: [
      ...differ('exit code of the build', built.code, 0),
      ...differ('verdict', verdict, due.verdict),
      ...differ('exit code', code, due.code),
      ...(app.decoration === 'json-report' && due.verdict !== undefined
        ? differ('verdict of the JSON report', readReport(output), due.verdict)
        : []),
      ...differ('runs of the release command', effects, dueEffects),
      ...(left.length > 0 ? [`still running: ${left.join(', ')}`] : []),
      ...secrets.findIn(built.output + output).map(name => `the value of ${name} is in the output`),
    ],
  }
}

function differ(what: string, found: unknown, due: unknown): readonly string[] {
  return found === due ? [] : [`${what}: ${due} was due, and not ${found}`]
}

function readReport(output: string): unknown {
  const line = /^smoke-test: (\{.*)$/m.exec(output)?.[1]
  return line === undefined ? undefined : JSON.parse(line).verdict
}

function readLines(path: string): readonly string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(line => line !== '')
    : []
}
