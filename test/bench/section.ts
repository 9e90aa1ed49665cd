/** A part of the benchmark, which can be run by itself. */
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Row } from './row.ts'
import { makeSlug, type Slug, type SlugOptions } from './slug.ts'

export type SectionOptions = {
  /** How often each thing is measured. */
  readonly runs: number
  /** Whether what takes minutes is left out. */
  readonly isQuick: boolean
  /** Says what is being measured. */
  readonly say: (text: string) => void
}

export type Section = (options: SectionOptions) => Promise<readonly Row[]>

/** Makes a slug, and removes it when `use` is done with it. */
export async function withSlug<T>(options: SlugOptions, use: (slug: Slug) => Promise<T>): Promise<T> {
  const slug = makeSlug(options)
  try {
    return await use(slug)
  } finally {
    rmSync(dirname(slug.directory), { recursive: true, maxRetries: 3 })
  }
}
