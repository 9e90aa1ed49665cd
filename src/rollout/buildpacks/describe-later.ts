/** What is said about a buildpack that stands behind ours. Pure. */
import type { LaterBuildpack } from './buildpack-list.ts'

export function describeLater({ entry, overwritesProcfile }: LaterBuildpack): string {
  return overwritesProcfile
    ? `${entry} comes later and writes another Procfile over ours: releases are not tested until ours is the last`
    : `${entry} comes later: ours should be the last, to see what the others have built`
}
