/** Reads an app's tree by hand: a slug, or a checkout that no buildpack has built yet. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { forecastWeb, isBuilt, seemsJava } from '../plan/forecast-web.ts'
import { findCommand } from '../plan/procfile.ts'
import { slugDirectory, slugFiles } from './layout.ts'
import { readSlug, readTree, type Slug, type Tree } from './read-slug.ts'

export type Checkout = Pick<Tree, 'misnamedProcfiles' | 'marks'> & { readonly slug: Slug }

const javaBootLimitMs = 90_000

export function readCheckout(directory: string): Checkout {
  const slug = readSlug(directory)
  const { marks, misnamedProcfiles } = readTree(directory)
  const { build } = slugFiles(join(directory, slugDirectory))
  if (isBuilt(marks) || existsSync(build)) return { slug, marks, misnamedProcfiles }
  const hasWeb = slug.procfile !== undefined && findCommand(slug.procfile, 'web') !== undefined
  return {
    slug: {
      ...slug,
      platformBootLimitMs: seemsJava(marks) ? javaBootLimitMs : slug.platformBootLimitMs,
      defaultWeb: hasWeb ? slug.defaultWeb : forecastWeb(marks),
    },
    marks,
    misnamedProcfiles,
  }
}
