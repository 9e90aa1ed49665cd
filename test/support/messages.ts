/**
 * Holds what is printed against committed files: what people read is part of the product. To write
 * them anew, and read the difference before you commit it, set UPDATE_MESSAGES=1.
 */
import { readFile, writeFile } from 'node:fs/promises'
import type { Test } from 'tap'
import { repository } from './heroku.ts'

export const isUpdating = process.env['UPDATE_MESSAGES'] === '1'

/** A file that is not there fails. */
export async function matchFile(t: Test, path: string, found: string): Promise<void> {
  if (isUpdating) await writeFile(path, found)
  const wanted = await readFile(path, 'utf8').catch(() => 'There is no such file: see UPDATE_MESSAGES.')
  t.equal(found, wanted, `prints ${path.slice(repository.length + 1)}`)
}

/**
 * Takes out what normalize leaves: a port other than $PORT, process ids and numbers, our version,
 * the machine's memory, and whether that of a crashed app was looked at in time.
 */
export function hideMachine(text: string): string {
  return text
    .replace(/\b(0\.0\.0\.0|127\.0\.0\.1):\d+/g, '$1:ANOTHER_PORT')
    .replace(/\[(::1?)\]:\d+/g, '[$1]:ANOTHER_PORT')
    .replace(/ \(\d{2,}\)/g, ' (PID)')
    .replace(/ \(\d+ times\)/g, ' (N times)')
    .replace(/ version=\S+/g, ' version=V')
    .replace(/(This release dyno) (may be smaller than a web dyno|has N MB of memory)/g, '$1 SIZE')
    .replace(/(peak memory: N MB) of N MB/g, '$1')
    .replace(/( verdict=crashed .*) memory=N MB/, '$1')
}
