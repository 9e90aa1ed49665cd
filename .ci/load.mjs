/** Loads a TypeScript module of ours, with what it imports, into a script. */
import { build } from 'esbuild'

export async function load(path) {
  const { outputFiles } = await build({
    // esbuild keeps the directory it was loaded in.
    absWorkingDir: process.cwd(),
    bundle: true,
    entryPoints: [path],
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
}
