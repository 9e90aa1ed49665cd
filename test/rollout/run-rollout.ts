/** Runs `bin/smoke-test rollout` from the committed bundle against a server on loopback. */
import { join } from 'node:path'
import type { Test } from 'tap'
import { type Finished, makeScratch, type RunOptions, repository, runClean } from '../support/heroku.ts'
import { token } from './platform-api-answers.ts'
import type { PlatformApiServer } from './platform-api-server.ts'

export const buildpack = 'https://github.com/acme/heroku-buildpack-smoke-test#v1.0.0'

/** A directory for the journal, and a command line that runs in it. */
export async function makeRollout(t: Test, api: Pick<PlatformApiServer, 'url'>) {
  const directory = await makeScratch(t)
  const run = async (args: readonly string[], options: RunOptions = {}): Promise<Finished> =>
    await runClean(t, [join(repository, 'bin/smoke-test'), 'rollout', ...args], {
      ...options,
      directory,
      environment: {
        HOME: directory,
        HEROKU_API_URL: api.url,
        HEROKU_API_KEY: token,
        ...options.environment,
      },
    })
  return { directory, run }
}
