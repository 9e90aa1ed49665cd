/** Gives the tester in a slug a bug, as it could have one: an exception where nobody expects it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const place = 'function makePlan(input) {'

export function breakTester(app: string): void {
  const path = join(app, '.heroku/smoke-test/smoke-test.cjs')
  const bundle = readFileSync(path, 'utf8')
  if (!bundle.includes(place)) throw new Error(`the bundle has no ${place}`)
  writeFileSync(path, bundle.replace(place, `${place}\n  throw new TypeError("a bug")`))
}
