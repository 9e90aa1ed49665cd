/** Makes the marks of a tree for a test of pure code, as src/slug/read-marks.ts reads them from a real one. */
import { type Marks, markedTexts } from '../../src/plan/marks.ts'

export type MarkedFile = string | { readonly size?: number; readonly isExecutable?: boolean }

/** @param files  By path: a text, or an artifact's properties. Directories come with what is in them. */
export function marksOf(files: Readonly<Record<string, MarkedFile>>): Marks {
  const paths = Object.keys(files).flatMap(path => {
    const names = path.split('/')
    return names.map((_, index) => names.slice(0, index + 1).join('/'))
  })
  const texts = Object.entries(files).flatMap(([path, file]) =>
    typeof file === 'string' && markedTexts.includes(path) ? [[path, file] as const] : [],
  )
  const artifacts = Object.entries(files).flatMap(([path, file]) =>
    typeof file === 'string' ? [] : [{ path, size: 1, isExecutable: false, ...file }],
  )
  const { Procfile: procfile } = files
  return {
    procfile: typeof procfile === 'string' ? procfile : undefined,
    paths: new Set(paths),
    texts: new Map(texts),
    artifacts,
  }
}
