/** Waits for a condition, never for a time. */
import { setTimeout } from 'node:timers/promises'

const lookAgainMs = 5
/** Far beyond what a loaded machine needs: it only keeps a broken test from hanging. */
const limitMs = 20_000

/**
 * Looks again and again until `look` gives something, and returns that.
 * @param what  Names in the error what has not come.
 */
export async function waitFor<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const deadline = performance.now() + limitMs
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    if (performance.now() > deadline) throw new Error(`waited ${limitMs / 1000} s in vain for ${what}`)
    await setTimeout(lookAgainMs)
  }
}
