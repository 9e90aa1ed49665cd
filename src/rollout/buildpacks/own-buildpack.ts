/** How this buildpack is known, and how it is recognised in a list. */
import { type Buildpack, identifyBuildpack } from './buildpack.ts'

/** In Heroku's registry. CONTRIBUTING has what to do before it is there. */
export const ownRegistryName = 'smoke-test/smoke-test'

/** Forks keep the name of the repository, and no other buildpack has it. An archive has it in its path or as its name. */
const ownRepository = /\/heroku-buildpack-smoke-test(?:[-.]v?\d[^/]*|\.t[^/]*)?(?:\/|$)/

/** Whether an entry is the buildpack that is asked for, or ours by another address: an app needs one of them. */
export function isOwn(entry: string, wanted: Buildpack): boolean {
  const identity = identifyBuildpack(entry)
  return (
    identity === identifyBuildpack(wanted.location) ||
    identity === ownRegistryName ||
    ownRepository.test(identity)
  )
}
