/**
 * The answers of the Platform API, as far as they matter to us. Pure.
 *
 * The names are those of Heroku's schema, held to it by test/rollout/schema.test.ts. What is not named
 * here is dropped, so that no config var stays in memory but the few that are.
 */
import * as v from 'valibot'

const named = v.object({ name: v.string() })

export const appSchema = v.object({
  id: v.string(),
  name: v.string(),
  stack: v.optional(named),
  build_stack: v.optional(named),
  generation: v.optional(v.union([v.string(), named])),
  archived_at: v.nullish(v.string()),
})
export type AppAnswer = v.InferOutput<typeof appSchema>

export const pipelineSchema = v.object({ id: v.string(), name: v.string() })

export const couplingSchema = v.object({
  app: v.object({ id: v.string() }),
  pipeline: v.object({ id: v.string() }),
  stage: v.string(),
})
export type Coupling = v.InferOutput<typeof couplingSchema>

export const installationsSchema = v.array(
  v.object({ ordinal: v.number(), buildpack: v.object({ url: v.string(), name: v.optional(v.string()) }) }),
)

export const formationSchema = v.array(
  v.object({
    type: v.string(),
    quantity: v.number(),
    size: v.string(),
    command: v.nullish(v.string()),
  }),
)
export type Formation = v.InferOutput<typeof formationSchema>

/** Of all config vars these. */
export const configVarsSchema = v.object({
  SMOKE_TEST: v.nullish(v.string()),
  BUILDPACK_URL: v.nullish(v.string()),
  LANGUAGE_PACK_URL: v.nullish(v.string()),
})
export type ConfigVars = v.InferOutput<typeof configVarsSchema>

export const buildsSchema = v.array(
  v.object({
    status: v.string(),
    buildpacks: v.nullish(v.array(v.object({ url: v.string(), name: v.optional(v.string()) }))),
  }),
)

export const releasesSchema = v.array(
  v.object({
    version: v.number(),
    status: v.string(),
    output_stream_url: v.nullish(v.string()),
  }),
)
export type Release = v.InferOutput<typeof releasesSchema>[number]
