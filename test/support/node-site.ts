/** The site that Node is downloaded from, played by a server of our own, for a copy of the buildpack. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Test } from 'tap'
import { compile, type Finished, makeScratch, repository, type Variables, writeFiles } from './heroku.ts'
import { nodeOf, vendored, vendoredVersion } from './nodes.ts'
import { listen } from './server.ts'

/** Of the archive, as nodejs.org names it, and of its directory in the cache. */
export const archiveStem = `node-${vendoredVersion}-linux-x64`
const archivePath = `/${vendoredVersion}/${archiveStem}.tar.gz`

/** An archive as nodejs.org has them, with nothing in it but the program. */
export async function packNode(t: Test, program?: string): Promise<Buffer> {
  const scratch = await makeScratch(t)
  const file = `${archiveStem}/bin/node`
  await mkdir(join(scratch, archiveStem, 'bin'), { recursive: true })
  if (program === undefined) await cp(nodeOf(vendored), join(scratch, file))
  else await writeFile(join(scratch, file), program, { mode: 0o755 })
  execFileSync('tar', ['-cf', 'archive', '-I', 'gzip -1', file], { cwd: scratch })
  return readFileSync(join(scratch, 'archive'))
}

/** As lib/node.sha256 has it. */
export function pinnedChecksum(archive: Buffer): string {
  return createHash('sha256').update(archive).digest('hex')
}

/** A copy of the buildpack that has this archive pinned. */
export async function copyBuildpack(t: Test, archive: Buffer): Promise<string> {
  const buildpack = await makeScratch(t)
  for (const name of ['bin', 'lib'])
    await cp(join(repository, name), join(buildpack, name), { recursive: true })
  await writeFile(join(buildpack, 'lib/node.sha256'), `${pinnedChecksum(archive)}  ${archiveStem}.tar.gz\n`)
  return buildpack
}

type Answer = (response: ServerResponse) => void

export type Site = {
  readonly url: string
  /** The URL that is downloaded. */
  readonly archiveUrl: string
  readonly requests: readonly string[]
}

/** Answers one request after the other as it is told, and all further ones as the last. */
export async function startSite(t: Test, answers: readonly Answer[]): Promise<Site> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)]
    requests.push(`${request.method} ${request.url}`)
    response.on('error', () => {})
    if (request.url === archivePath) answer?.(response)
    else response.writeHead(404).end()
  })
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1')}`
  return { url, archiveUrl: `${url}${archivePath}`, requests }
}

export function sends(bytes: Buffer): Answer {
  return response => response.end(bytes)
}

export function sendsStatus(status: number): Answer {
  return response => response.writeHead(status).end()
}

/** Sends the first half of an archive, and then nothing more. */
export function stallsIn(archive: Buffer): Answer {
  return response => {
    response.writeHead(200, { 'content-length': archive.length })
    response.write(archive.subarray(0, archive.length / 2))
  }
}

/** Sends the first half of an archive, and then closes the connection. */
export function breaksOffIn(archive: Buffer): Answer {
  return response => {
    response.writeHead(200, { 'content-length': archive.length })
    response.write(archive.subarray(0, archive.length / 2), () => response.socket?.end())
  }
}

export type Slug = {
  readonly tree: string
  /** The directory of ours in CACHE_DIR. */
  readonly cache: string
  /** Compiles once more in the same tree, with the same cache. */
  readonly compile: (
    environment?: Variables,
    onStart?: (pid: number, output: () => string) => void,
  ) => Promise<Finished>
}

export const procfile = 'web: perl server.pl\n'

/** A slug of an app without a Node of its own, which is built as often as a test says. */
export async function makeSlug(
  t: Test,
  buildpack: string,
  config: Variables,
  files: Readonly<Record<string, string>> = { Procfile: procfile },
): Promise<Slug> {
  const scratch = await makeScratch(t)
  const [tree, cache, env] = [join(scratch, 'build_1'), join(scratch, 'cache'), join(scratch, 'env')]
  for (const each of [tree, cache, env]) await mkdir(each)
  await writeFiles(tree, files)
  await writeFiles(env, config)
  return {
    tree,
    cache: join(cache, 'smoke-test'),
    compile: async (environment, onStart) =>
      await compile(t, [tree, cache, env], { SMOKE_TEST_NODE: '', ...environment }, { buildpack, onStart }),
  }
}
