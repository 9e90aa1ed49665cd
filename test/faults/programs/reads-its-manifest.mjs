/** Boots only with the manifest of its assets, as many apps do; then it answers as answers.mjs does. */
import { readFileSync } from 'node:fs'

try {
  JSON.parse(readFileSync('public/manifest.json', 'utf8'))
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
await import('./answers.mjs')
