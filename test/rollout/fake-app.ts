/** An app as Heroku keeps it, and its answers in the names of Heroku's schema. */
import { createHash } from 'node:crypto'
import type {
  AppAnswer,
  BuildAnswer,
  CouplingAnswer,
  FormationAnswer,
  InstallationAnswer,
  ReleaseAnswer,
} from './schema.ts'

export type FakeApp = {
  readonly id: string
  readonly name: string
  stack: string
  generation: 'cedar' | 'fir'
  archived: boolean
  buildpacks: string[]
  formation: { type: string; quantity: number; size: string; command?: string }[]
  configVars: Record<string, string>
  builds: { status: 'succeeded' | 'failed'; buildpacks: string[] }[]
  releases: { status: 'succeeded' | 'failed' | 'pending' | 'expired'; output: string | undefined }[]
  coupling: { pipeline: string; stage: NonNullable<CouplingAnswer['stage']> } | undefined
  /** How often each resource was changed to something else. */
  readonly changes: { buildpacks: number; mode: number; formation: number }
}

/** An output that has an address and is not kept any more. */
export const goneOutput = 'gone'

/** A Ruby app with two web dynos that was deployed once. */
export function fakeApp(name: string, fields: Partial<FakeApp> = {}): FakeApp {
  return {
    id: idOf(name),
    name,
    stack: 'heroku-24',
    generation: 'cedar',
    archived: false,
    buildpacks: ['heroku/ruby'],
    formation: [{ type: 'web', quantity: 2, size: 'Standard-2X' }],
    configVars: { SECRET_KEY: `secret of ${name}` },
    builds: [{ status: 'succeeded', buildpacks: ['heroku/ruby'] }],
    releases: [{ status: 'succeeded', output: undefined }],
    coupling: undefined,
    changes: { buildpacks: 0, mode: 0, formation: 0 },
    ...fields,
  }
}

/** Made of the name, so that it is the same in every run. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

/** @param isSdk  Whether the variant was asked for that has the generation. */
export function answerApp(app: FakeApp, isSdk: boolean): AppAnswer {
  const stack = { id: idOf(app.stack), name: app.stack }
  return {
    id: app.id,
    name: app.name,
    archived_at: app.archived ? '2026-01-01T00:00:00Z' : null,
    build_stack: stack,
    stack,
    created_at: '2025-01-01T00:00:00Z',
    maintenance: false,
    region: { id: idOf('us'), name: 'us' },
    web_url: `https://${app.name}-0123456789ab.herokuapp.com/`,
    ...(isSdk && { generation: { id: idOf(app.generation), name: app.generation } }),
  }
}

/** Heroku answers other names of the buildpacks than it was given. */
export function answerInstallations({ buildpacks }: FakeApp): readonly InstallationAnswer[] {
  return buildpacks.map((text, ordinal) => {
    const url = text.startsWith('heroku/') ? `urn:buildpack:${text}` : text
    const isName = /^[\w-]+\/[\w-]+$/.test(text)
    const registry = `https://buildpack-registry.s3.amazonaws.com/buildpacks/${text}.tgz`
    return { ordinal, buildpack: { name: text, url: isName && url === text ? registry : url } }
  })
}

export function answerFormation({ id, name, formation }: FakeApp): readonly FormationAnswer[] {
  return formation.map(entry => ({
    app: { id, name },
    id: idOf(name + entry.type),
    command: 'bin/it',
    ...entry,
  }))
}

export function answerBuilds(app: FakeApp): readonly BuildAnswer[] {
  return app.builds.map(({ status, buildpacks }, index) => ({
    id: idOf(`${app.name} build ${index}`),
    status,
    created_at: '2026-01-01T00:00:00Z',
    stack: app.stack,
    buildpacks: buildpacks.map(text => ({ name: text, url: `https://example.com/${text}.tgz` })),
  }))
}

/** @param outputUrl  Where the output of a release is to be had, at another host. */
export function answerReleases(app: FakeApp, outputUrl: string): readonly ReleaseAnswer[] {
  return app.releases.map(({ status, output }, index) => ({
    id: idOf(`${app.name} release ${index}`),
    version: index + 1,
    status,
    current: status === 'succeeded',
    description: 'Deploy 0123abcd',
    output_stream_url: output === undefined ? null : `${outputUrl}/streams/${app.id}/${index}`,
  }))
}

export function answerCoupling({ id, name, coupling }: FakeApp): CouplingAnswer | undefined {
  return (
    coupling && {
      id: idOf(`${name} in ${coupling.pipeline}`),
      app: { id },
      pipeline: { id: idOf(coupling.pipeline) },
      stage: coupling.stage,
    }
  )
}
