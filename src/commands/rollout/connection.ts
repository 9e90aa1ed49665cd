/** How the commands of `rollout` come to the Platform API. */
import { type Interruption, watchInterruption } from '../../dyno/interruption.ts'
import type { Selection } from '../../rollout/fleet/select-apps.ts'
import { readApiAddress } from '../../rollout/platform-api/api-address.ts'
import { openApiPool } from '../../rollout/platform-api/api-pool.ts'
import { createHeroku, type Heroku } from '../../rollout/platform-api/heroku.ts'
import { createPlatformApi } from '../../rollout/platform-api/platform-api.ts'
import { findToken } from '../../rollout/platform-api/token.ts'
import { version } from '../../version.ts'
import { UsageError } from '../usage.ts'

export const selectionOptions = {
  app: { type: 'string', multiple: true },
  pipeline: { type: 'string' },
  team: { type: 'string' },
} as const

/** Exactly one of the three. */
export function readSelection(values: {
  readonly app?: readonly string[]
  readonly pipeline?: string
  readonly team?: string
}): Selection {
  const { app, pipeline, team } = values
  const selections: Selection[] = [
    ...(team ? [{ kind: 'team', name: team } as const] : []),
    ...(pipeline ? [{ kind: 'pipeline', name: pipeline } as const] : []),
    ...(app ? [{ kind: 'apps', names: app } as const] : []),
  ]
  const [selection, other] = selections
  if (selection === undefined || other !== undefined)
    throw new UsageError('name the apps by one of --team NAME, --pipeline NAME and --app NAME')
  return selection
}

export const userAgent = `heroku-buildpack-smoke-test/${version}`

export type Connection = {
  readonly heroku: Heroku
  readonly interruption: Interruption
  readonly close: () => void
}

/** @param say  Called with a line about each long wait. */
export async function connect(say: (line: string) => void): Promise<Connection> {
  const address = readApiAddress(process.env['HEROKU_API_URL'])
  if (address.kind === 'refused')
    throw new UsageError(
      'HEROKU_API_URL may be https://api.heroku.com, or an address of this machine: nobody else gets the token',
    )
  const finding = findToken(process.env, address.hostname)
  if (finding.kind === 'malformed')
    throw new UsageError(`the token of ${finding.origin} has characters that no token has`)
  if (finding.kind === 'missing')
    throw new UsageError(
      'there is no token: export HEROKU_API_KEY="$(heroku auth:token)", or log in to ~/.netrc',
    )
  const interruption = watchInterruption()
  const api = createPlatformApi({
    pool: await openApiPool(address.origin),
    token: finding.token,
    userAgent,
    signal: interruption.signal,
    hurry: interruption.hurry,
    onPause: ms => say(`the API's rate limit is reached; waiting ${Math.ceil(ms / 1000)} s`),
  })
  return { heroku: createHeroku(api), interruption, close: api.close }
}
