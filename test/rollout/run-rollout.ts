/** Runs `bin/smoke-test rollout` from the committed bundle against a server on loopback. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Test } from 'tap'
import { type Finished, makeScratch, type RunOptions, repository, runClean } from '../support/heroku.ts'
import { type ApiRequest, token } from './platform-api-answers.ts'
import { type ApiOptions, startPlatformApi } from './platform-api-server.ts'

export const buildpack = 'https://github.com/acme/heroku-buildpack-smoke-test#v1.0.0'

type RolloutRun = RunOptions & {
  /** Drops what people read, where a report is on stdout. */
  readonly onlyStdout?: boolean
}

/** A server, and a command line that talks to it; the journal is in a directory of its own. */
export async function makeRollout(t: Test, options: ApiOptions) {
  const api = await startPlatformApi(t, options)
  const directory = await makeScratch(t)
  /** Any command, where the journal is, with the server in its environment. */
  async function runHere(command: readonly string[], own: RunOptions = {}): Promise<Finished> {
    return await runClean(t, command, {
      ...own,
      directory,
      environment: { HOME: directory, HEROKU_API_URL: api.url, HEROKU_API_KEY: token, ...own.environment },
    })
  }
  /** `rollout` with these arguments. */
  async function run(
    args: readonly string[],
    { onlyStdout = false, ...own }: RolloutRun = {},
  ): Promise<Finished> {
    const command = [join(repository, 'bin/smoke-test'), 'rollout', ...args]
    return await runHere(
      onlyStdout ? ['bash', '-c', 'exec "$@" 2>/dev/null', 'bash', ...command] : command,
      own,
    )
  }
  return {
    api,
    directory,
    run,
    runHere,
    /** `rollout apps` with the buildpack. */
    roll: async (args: readonly string[], own?: RolloutRun) =>
      await run(['apps', '--buildpack', buildpack, ...args], own),
    readJournal: async () => await readFile(join(directory, 'smoke-test-rollout.jsonl'), 'utf8'),
    /** Requests that change something, in words. */
    writes: () => api.requests.filter(isWrite).map(({ method, path }) => `${method} ${path}`),
  }
}

export function isWrite({ method }: ApiRequest): boolean {
  return method !== 'GET'
}
