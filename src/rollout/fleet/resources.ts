/** What is changed of an app: its list of buildpacks, its mode, the size of its release dyno. */
import { type Change, isSameList, type Targets } from '../apps/change.ts'
import { findSize } from '../apps/plan-app.ts'
import type { Heroku } from '../platform-api/heroku.ts'
import { mapReply } from '../platform-api/reply.ts'
import { type Reconciled, type ReconcileOptions, reconcile } from './reconcile.ts'

export type ResourceOptions = ReconcileOptions & {
  readonly heroku: Heroku
  readonly app: string
  readonly targets: Targets
}

export async function reconcileResource(kind: Change['kind'], options: ResourceOptions): Promise<Reconciled> {
  const { heroku, app, targets } = options
  switch (kind) {
    case 'buildpacks':
      return await reconcile(
        {
          read: () => heroku.readBuildpacks(app),
          write: list => heroku.writeBuildpacks(app, list),
          findTarget: targets.buildpacks,
          isSame: isSameList,
          toChange: (before, after) => ({ kind: 'buildpacks', before, after }),
        },
        options,
      )
    case 'mode':
      return await reconcile(
        {
          read: async () => mapReply(await heroku.readConfigVars(app), readMode),
          write: async mode => mapReply(await heroku.writeMode(app, mode), readMode),
          findTarget: targets.mode,
          isSame: Object.is,
          toChange: (before, after) => ({ kind: 'mode', before, after }),
        },
        options,
      )
    case 'release-size':
      return await reconcile(
        {
          read: async () =>
            mapReply(await heroku.readFormation(app), formation => findSize(formation, 'release')),
          write: async size =>
            mapReply(await heroku.writeReleaseSize(app, size), formation => findSize(formation, 'release')),
          findTarget: targets['release-size'],
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
