/** What bin/compile takes for an app without Node, where the cache has the pinned one: that of test/nodes, served here once. */
import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const pinned = resolve('test/nodes/node_modules/node-24')

/** A time for each run, in milliseconds; none where `npm ci --prefix test/nodes` is missing. */
export async function timeWarmCache(runs: number): Promise<readonly number[]> {
  if (!existsSync(pinned)) return []
  const scratch = mkdtempSync(join(tmpdir(), 'smoke-test-bench-'))
  const archive = packNode(scratch)
  const server = createServer((_, response) => response.end(archive)).listen(0, '127.0.0.1')
  try {
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    mkdirSync(join(scratch, 'env'))
    writeFileSync(join(scratch, 'env/SMOKE_TEST_NODE_MIRROR'), `http://127.0.0.1:${port}`)
    await timeCompile(scratch)
    server.close()
    const times: number[] = []
    for (let count = 0; count < runs; count++) times.push(await timeCompile(scratch))
    return times
  } finally {
    server.close()
    rmSync(scratch, { recursive: true, maxRetries: 3 })
  }
}

/** An archive as nodejs.org has it, which a copy of the buildpack is told to expect. */
function packNode(scratch: string): Buffer {
  const version = execFileSync(join(pinned, 'bin/node'), ['--version'], { encoding: 'utf8', env: {} }).trim()
  const stem = `node-${version}-linux-x64`
  cpSync(join(pinned, 'bin/node'), join(scratch, stem, 'bin/node'))
  execFileSync('tar', ['-cf', 'archive', '-I', 'gzip -1', stem], { cwd: scratch })
  const archive = readFileSync(join(scratch, 'archive'))
  for (const name of ['bin', 'lib']) cpSync(name, join(scratch, 'buildpack', name), { recursive: true })
  const checksum = createHash('sha256').update(archive).digest('hex')
  writeFileSync(join(scratch, 'buildpack/lib/node.sha256'), `${checksum}  ${stem}.tar.gz\n`)
  return archive
}

/** Not synchronous: the server is in this process. */
async function timeCompile(scratch: string): Promise<number> {
  const build = join(scratch, 'build')
  rmSync(build, { recursive: true, force: true })
  mkdirSync(build)
  writeFileSync(join(build, 'Procfile'), 'web: perl server.pl\n')
  const startedAt = performance.now()
  await promisify(execFile)(
    join(scratch, 'buildpack/bin/compile'),
    [build, join(scratch, 'cache'), join(scratch, 'env')],
    { env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/app', STACK: 'heroku-24' } },
  )
  return performance.now() - startedAt
}
