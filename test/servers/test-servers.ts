/**
 * Builds each server's app as Heroku does, and releases it three times: healthy, broken at boot, broken
 * in a request. What the smoke test says is compared with messages/<name>.txt, and what was measured is
 * kept in results/<group>.json, of which the README has a table. To write both anew:
 *
 *   UPDATE_MESSAGES=1 npx tap test/servers/*.test.ts && npm run build
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chmod, cp, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { buildWithOwnNode } from '../buildpack/slug.ts'
import { type Build, makeScratch, release, runInDyno, writeFiles } from '../support/heroku.ts'
import { isUpdating, matchFile } from '../support/messages.ts'
import { findProcesses } from '../support/processes.ts'
import { findMissingRuntime, skipForRuntime } from '../support/runtimes.ts'
import { ignoresTerm, readReport, selectMessage } from './output.ts'
import type { Result, Results } from './results.ts'
import type { Broken, Config, Server } from './server.ts'
import { type Group, servers } from './table.ts'

const longestMs = 240_000

export function testServers(group: Group): void {
  // Two at a time: much of a broken release is waiting.
  t.jobs = 2
  const path = join(import.meta.dirname, `results/${group}.json`)
  const recorded: Results = JSON.parse(readFileSync(path, 'utf8'))
  const found: Record<string, Result> = {}
  for (const server of servers[group]) {
    void t.test(server.name, { timeout: longestMs }, async t => {
      const result = await testServer(t, server)
      if (result === undefined) return
      found[server.name] = result
      if (!isUpdating) t.match(recorded[server.name], provenPart(result), 'it is as the README says')
    })
  }
  t.teardown(() => {
    if (isUpdating) writeFileSync(path, formatResults(servers[group], { ...recorded, ...found }))
  })
}

/** In the order of the table, without what is no longer in it. */
function formatResults(group: readonly Server[], results: Results): string {
  const kept = group.flatMap(({ name }) =>
    results[name] === undefined ? [] : [[name, results[name]] as const],
  )
  return `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`
}

/** What is measured differs from run to run. */
function provenPart({ healthy, boot, request, stoppedBy }: Result) {
  return { healthy, boot, request, stoppedBy }
}

/** @returns  Undefined where the runtime is missing. */
async function testServer(t: Test, server: Server): Promise<Result | undefined> {
  const { name, boot, request } = server
  const source = await assemble(t, server)
  const missing = await findMissingRuntime(t, source, [server.version, ...(server.needs ?? [])])
  if (missing !== undefined) {
    skipForRuntime(t, name, missing)
    return undefined
  }
  const version = /\d+(\.\d+)+/.exec((await runInDyno(t, source, server.version)).output)?.[0] ?? ''
  const built = await buildSlug(t, source, server)

  const healthy = await releaseHealthy(t, built, server)
  const atBoot = await releaseBroken(t, built, boot)
  const inRequest = await releaseBroken(t, built, request)

  const message = [
    `# healthy\n${healthy.message}`,
    `# broken at boot: ${boot.fault}\n${atBoot.message}`,
    `# broken in a request: ${request.fault}\n${inRequest.message}`,
  ]
  await matchFile(t, join(import.meta.dirname, `messages/${name}.txt`), message.join('\n'))
  return { version, ...healthy.result, boot: atBoot.verdict, request: inRequest.verdict }
}

/** The app as the buildpack of its language finds it, and leaves it. */
async function assemble(t: Test, { name, files = {}, hasPackages = false }: Server): Promise<string> {
  const source = join(await makeScratch(t), name)
  await cp(join(import.meta.dirname, 'apps', name), source, { recursive: true, verbatimSymlinks: true })
  if (hasPackages) await symlink(join(import.meta.dirname, 'apps/node_modules'), join(source, 'node_modules'))
  await writeFiles(source, files)
  return source
}

async function buildSlug(t: Test, source: string, { build: commands = [], config }: Server): Promise<Build> {
  for (const command of commands) {
    const { code, output } = await runInDyno(t, source, command)
    t.equal(code, 0, `${command}: ${output}`)
  }
  const built = await buildWithOwnNode(t, {
    directory: source,
    config: { SMOKE_TEST_PATH: '/health', SMOKE_TEST_SETTLE: '0', ...config },
  })
  t.equal(built.code, 0, `it is built: ${built.output}`)
  // Apache is started by root and becomes another user, who has to get at the app.
  await chmod(dirname(built.app), 0o711)
  return built
}

async function releaseHealthy(t: Test, built: Build, { stoppedBy }: Server) {
  const { code, output } = await releaseVariant(t, built, { SMOKE_TEST_REPORT: 'json' })
  t.equal(code, 0, `the healthy one is released: ${output}`)
  const { verdict, processes } = readReport(output)
  const [web] = processes
  if (web === undefined) throw new Error('web was not tested')
  t.equal(verdict, 'passed')
  t.strictSame(
    web.checks.map(({ passed }) => passed),
    [true],
    'its health was asked for',
  )
  const { bootMs, elapsedMs, stopMs, memoryBytes } = web
  const answeredMs = web.checks[0]?.attempts.at(-1)?.atMs ?? 0
  const timeline = [0, bootMs, answeredMs, elapsedMs - stopMs, elapsedMs]
  t.strictSame(
    timeline.toSorted((one, other) => one - other),
    timeline,
    `booted, up, answered, told to stop, gone: ${timeline.join(', ')} ms`,
  )
  t.ok(memoryBytes > 0, `its memory was measured: ${memoryBytes}`)
  t.equal(ignoresTerm(output) ? 'SIGKILL' : 'SIGTERM', stoppedBy, 'what ends it')
  const result = { healthy: verdict, bootMs, memoryBytes, stoppedBy, stopMs }
  return { result, message: selectMessage(output, built.app) }
}

async function releaseBroken(t: Test, built: Build, { fault, config, verdict, heroku, says }: Broken) {
  const { code, output } = await releaseVariant(t, built, { ...config, SMOKE_TEST_REPORT: 'json' })
  t.equal(code, 1, `${fault}: the release fails`)
  const report = readReport(output)
  t.strictSame(
    { verdict: report.verdict, heroku: report.heroku },
    { verdict, heroku: heroku ?? null },
    `${fault}: the verdict is right: ${output}`,
  )
  t.match(output, says, 'the log says why')
  return {
    verdict: [report.verdict, ...(report.heroku === null ? [] : [report.heroku])].join(' '),
    message: selectMessage(output, built.app),
  }
}

async function releaseVariant(t: Test, built: Build, config: Config) {
  const released = await release(t, built, config)
  t.strictSame(findProcesses(built.app), [], 'nothing is left running')
  return released
}
