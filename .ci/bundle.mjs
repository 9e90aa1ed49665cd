/**
 * Builds lib/smoke-test.cjs and lib/smoke-test.LICENSES.txt from src/main.ts.
 *
 * With --check nothing is written: the two files are built in memory and compared with what is
 * there, so that it holds for new, ignored and staged files alike.
 *
 * esbuild makes the bundle and ncc collects the licences: esbuild keeps no more of them than the
 * comments of single files, and ncc's own bundle is the bigger and slower one. ncc reads esbuild's
 * output with the packages left out, since it would compile TypeScript with settings of its own.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import ncc from '@vercel/ncc'
import { build } from 'esbuild'

const maxBundleBytes = 1_000_000

// The bytes depend on the working directory: paths in comments, and where ncc looks for files.
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const { values: flags } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const { bundle, notices, packages } = await buildBundle()
const licenses = Buffer.concat([await collectLicenses(packages), Buffer.from('\n'), notices])
const files = [
  ['lib/smoke-test.cjs', bundle],
  ['lib/smoke-test.LICENSES.txt', licenses],
]
const problems = bundle.length > maxBundleBytes ? [tooLarge(bundle.length)] : []
for (const [name, contents] of files) {
  if (!flags.check) await writeFile(name, contents)
  else if (!(await isSame(name, contents))) problems.push(`${name} is stale: run \`npm run build\``)
}
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1

async function buildBundle() {
  const result = await build({ ...settings(), legalComments: 'external', metafile: true })
  const packages = Object.keys(result.metafile.inputs).flatMap(input => {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]
    return name === undefined ? [] : [name]
  })
  const [bundle, notices] = ['.cjs', '.txt'].map(end =>
    Buffer.from(result.outputFiles.find(({ path }) => path.endsWith(end)).contents),
  )
  return { bundle, notices, packages: new Set(packages) }
}

/** Fails when a package is in the bundle and its notice is not in the text. */
async function collectLicenses(packages) {
  // `import()` becomes `require()`: of several chunks ncc keeps the notices of one.
  const supported = { 'dynamic-import': false }
  const result = await build({ ...settings(), packages: 'external', supported })
  // Below node_modules, so that ncc finds the packages from there.
  await mkdir('node_modules/.cache', { recursive: true })
  const scratch = await mkdtemp(path.resolve('node_modules/.cache/smoke-test-'))
  try {
    const entry = path.join(scratch, 'main.cjs')
    await writeFile(entry, result.outputFiles[0].contents)
    const { assets } = await ncc(entry, { cache: false, license: 'LICENSES.txt', quiet: true })
    const text = assets['LICENSES.txt']?.source.toString() ?? ''
    const missing = [...packages].filter(name => !`\n${text}`.includes(`\n${name}\n`))
    if (missing.length > 0) throw new Error(`No licence was found for: ${missing.join(', ')}`)
    return Buffer.from(text)
  } finally {
    await rm(scratch, { recursive: true })
  }
}

function settings() {
  return {
    // esbuild keeps the directory it was loaded in.
    absWorkingDir: process.cwd(),
    bundle: true,
    // Node reads a file that is ASCII alone in half the time.
    charset: 'ascii',
    entryPoints: ['src/main.ts'],
    format: 'cjs',
    // jsonc-parser's `main` loads its parts in a way that esbuild cannot follow; its `module` does not.
    mainFields: ['module', 'main'],
    outfile: 'lib/smoke-test.cjs',
    platform: 'node',
    target: 'node20.18',
    write: false,
  }
}

async function isSame(name, contents) {
  return existsSync(name) && contents.equals(await readFile(name))
}

function tooLarge(bytes) {
  return `lib/smoke-test.cjs has ${bytes} bytes, and ${maxBundleBytes} is the limit`
}
