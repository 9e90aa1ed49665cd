/** What to do when the release dyno may be too small for the app. */
import type { ProcessFacts } from './facts.ts'
import { formatMegabytes } from './wording.ts'

/** A release dyno is Standard-1X whatever size the web dynos have: what fits there may not fit here. */
export function sizeAdvice({ isByHand, quotaBytes }: ProcessFacts): readonly string[] {
  if (isByHand) return []
  const size =
    quotaBytes === undefined
      ? 'may be smaller than a web dyno'
      : `has ${formatMegabytes(quotaBytes)} of memory`
  return [
    `This release dyno ${size}. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x`,
    'Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1',
  ]
}
