/** Heroku's own schema, without the leave to have other names: a misspelt one does not compile. */
import type {
  App,
  Build,
  BuildpackInstallations,
  Formation,
  Pipeline,
  PipelineCoupling,
  Release,
  TeamApp,
} from '@heroku-cli/schema'

export type Named<T> = T extends readonly (infer Item)[]
  ? readonly Named<Item>[]
  : T extends object
    ? { readonly [Name in keyof T as string extends Name ? never : Name]: Named<T[Name]> }
    : T

/** The variant `3.sdk`, which the package does not describe, adds the generation. */
export type AppAnswer = Named<App> &
  Named<TeamApp> & { readonly generation?: { readonly id: string; readonly name: string } }
export type BuildAnswer = Pick<Named<Build>, 'id' | 'status' | 'buildpacks' | 'created_at' | 'stack'>
export type InstallationAnswer = Named<BuildpackInstallations>
export type FormationAnswer = Named<Formation>
export type PipelineAnswer = Named<Pipeline>
export type CouplingAnswer = Named<PipelineCoupling>
/** It has a status that the package does not know: expired. */
export type ReleaseAnswer = Omit<Named<Release>, 'status'> & {
  readonly status?: Release['status'] | 'expired'
}
