/** Finds what is in use below a directory: by mounts, and by processes. */
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import type { InUse } from '../plan/choose-moves.ts'

/** Paths below the directory, one character a byte. Of processes that cannot be looked into nothing is known. */
export function findFilesInUse(directory: string): InUse {
  const root = `${realpathSync(directory, 'latin1')}/`
  return { mounts: below(root, readMountPoints()), held: below(root, readHeldPaths()) }
}

function below(root: string, paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter(path => path.startsWith(root)).map(path => path.slice(root.length)))
}

/** The kernel writes blanks, tabs, line ends and backslashes as `\040`. */
function readMountPoints(): readonly string[] {
  return readFileSync('/proc/self/mountinfo', 'latin1')
    .split('\n')
    .map(line => line.split(' ')[4] ?? '')
    .map(point =>
      point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))),
    )
}

function readHeldPaths(): readonly string[] {
  const processes = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return processes.flatMap(pid => {
    const descriptors = list(`/proc/${pid}/fd`).map(descriptor => `fd/${descriptor}`)
    return ['cwd', 'root', 'exe', ...descriptors].flatMap(link => readLink(`/proc/${pid}/${link}`))
  })
}

function list(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch {
    // It has ended, or is another user's.
    return []
  }
}

function readLink(path: string): readonly string[] {
  try {
    return [readlinkSync(path, 'latin1')]
  } catch {
    // Likewise.
    return []
  }
}
