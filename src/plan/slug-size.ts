/** When a slug is so large that Heroku may refuse it, and what to say then. */

export type SlugSize = {
  /** Of the tree as it is packed: an estimate, and below `nearBytes` perhaps too high. */
  readonly bytes: number
  /** Whether every file was counted. */
  readonly isComplete: boolean
}

const megabyte = 2 ** 20
const limitMegabytes = 500
/** From here on there is something to say. */
export const nearBytes = 450 * megabyte

export function describeSlugSize({ bytes, isComplete }: SlugSize): readonly string[] {
  if (bytes < nearBytes) return []
  const count = `${isComplete ? 'about' : 'more than'} ${Math.floor(bytes / megabyte)} MB`
  return [
    `The slug will have ${count}, by an estimate, and Heroku refuses one of more than ${limitMegabytes} MB.`,
    'To make it smaller, list what the app does not need in .slugignore.',
  ]
}
