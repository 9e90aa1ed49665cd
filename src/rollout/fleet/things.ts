/** What is changed of an app: its list of buildpacks, its mode, the size of its release dyno. */
import { type Change, isSameList, type Wishes } from '../apps/change.ts'
import { findSize } from '../apps/plan-app.ts'
import type { Heroku } from '../platform-api/heroku.ts'
import { mapReply } from '../platform-api/reply.ts'
import { type Settled, type SettleOptions, settle } from './settle.ts'

export type ThingsOptions = SettleOptions & {
  readonly heroku: Heroku
  readonly app: string
  readonly wishes: Wishes
}

export async function settleThing(kind: Change['kind'], options: ThingsOptions): Promise<Settled> {
  const { heroku, app, wishes } = options
  switch (kind) {
    case 'buildpacks':
      return await settle(
        {
          read: () => heroku.readBuildpacks(app),
          write: list => heroku.writeBuildpacks(app, list),
          wishFor: wishes.buildpacks,
          isSame: isSameList,
          toChange: (before, after) => ({ kind: 'buildpacks', before, after }),
        },
        options,
      )
    case 'mode':
      return await settle(
        {
          read: async () => mapReply(await heroku.readConfigVars(app), readMode),
          write: async mode => mapReply(await heroku.writeMode(app, mode), readMode),
          wishFor: wishes.mode,
          isSame: Object.is,
          toChange: (before, after) => ({ kind: 'mode', before, after }),
        },
        options,
      )
    case 'release-size':
      return await settle(
        {
          read: async () =>
            mapReply(await heroku.readFormation(app), formation => findSize(formation, 'release')),
          write: async size =>
            mapReply(await heroku.writeReleaseSize(app, size), formation => findSize(formation, 'release')),
          wishFor: wishes['release-size'],
          isSame: Object.is,
          toChange: (before, after) => ({ kind: 'release-size', before, after }),
        },
        options,
      )
  }
}

function readMode({ SMOKE_TEST }: { readonly SMOKE_TEST?: string | null | undefined }): string | null {
  return SMOKE_TEST ?? null
}
