/**
 * Makes lib/healthchecks.schema.json, which editors complete app.json by, from the definition that
 * app.json is validated with. With --check nothing is written, and a stale file is an error.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { toJsonSchema } from '@valibot/to-json-schema'
import { load } from './load.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const file = 'lib/healthchecks.schema.json'
const { values: flags } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const { healthcheckSchema, kindFields } = await load('src/plan/healthcheck-schema.ts')
const text = `${JSON.stringify(describeAppJson(), undefined, 2)}\n`
if (!flags.check) writeFileSync(file, text)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is stale: run \`npm run build\``)
  process.exitCode = 1
}

function describeAppJson() {
  // The checks that are code, of status codes, have no words in JSON Schema.
  const { $schema, ...healthcheck } = toJsonSchema(healthcheckSchema, { errorMode: 'ignore' })
  const oneKind = kindFields.map(field => ({
    required: [field],
    ...(field === 'listening' ? { properties: { listening: { const: true } } } : {}),
  }))
  return {
    $schema,
    title: 'The healthchecks of app.json',
    type: 'object',
    properties: {
      healthchecks: {
        type: 'object',
        description: 'For each process type the checks that a release has to pass.',
        additionalProperties: { type: 'array', items: { ...healthcheck, oneOf: oneKind } },
      },
    },
  }
}
