/** Tells a typo from a name that is simply not ours. */
import { distance } from 'fastest-levenshtein'

/** Names of seven letters or more are recognised through two wrong ones. */
const longName = 7

/** The known name that `found` was meant to be; undefined when it looks like none of them. */
export function findLookalike(found: string, known: readonly string[]): string | undefined {
  const near = known
    .map(name => ({ name, edits: distance(found.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= (name.length >= longName ? 2 : 1))
  return near.sort((a, b) => a.edits - b.edits)[0]?.name
}
