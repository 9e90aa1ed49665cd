/** Reads processes from /proc: who descends from whom, and which sockets each of them holds. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

export type ProcessInfo = {
  readonly pid: number
  /** The command name, never its arguments: those may hold secrets. */
  readonly name: string
  readonly parent: number
  readonly group: number
  readonly session: number
}

/** Every living process of this machine that can be seen. */
export function readProcesses(): readonly ProcessInfo[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => readProcess(pid) ?? [])
}

/** The living descendants of a process, parents first, without itself. */
export function findDescendants(ancestor: number): readonly ProcessInfo[] {
  const processes = readProcesses()
  const children = new Map<number, ProcessInfo[]>()
  for (const process of processes) {
    const siblings = children.get(process.parent)
    if (siblings) siblings.push(process)
    else children.set(process.parent, [process])
  }
  const found = [...(children.get(ancestor) ?? [])]
  for (const process of found) found.push(...(children.get(process.pid) ?? []))
  return found
}

/** Whether a process lives, and no thread of it runs or waits for a disk. One that has just ended does not sleep. */
export function isAsleep(pid: number): boolean {
  const threads = listDirectory(`/proc/${pid}/task`) ?? []
  const states = threads.map(thread => readStat(`/proc/${pid}/task/${thread}/stat`)?.state)
  const living = states.filter(state => state !== undefined && !'ZX'.includes(state))
  return living.length > 0 && living.every(state => state !== 'R' && state !== 'D')
}

/** The inodes of the sockets that a process holds; undefined where the kernel does not let us look. */
export function readSocketInodes(pid: number): ReadonlySet<number> | undefined {
  const threads = listDirectory(`/proc/${pid}/task`)
  let isHidden = threads === undefined
  for (const thread of threads ?? []) {
    const descriptors = readDescriptors(`/proc/${pid}/task/${thread}/fd`)
    // Threads share one table, but that of a main thread that has exited is empty, or closed to its own user.
    if (descriptors === undefined) isHidden = true
    else if (descriptors.length > 0) return new Set(descriptors.flatMap(parseSocketInode))
  }
  return isHidden ? undefined : new Set()
}

/** What each descriptor points to; undefined where the kernel does not let us look, at one of them even. */
function readDescriptors(directory: string): readonly string[] | undefined {
  const targets = listDirectory(directory)?.map(descriptor => {
    try {
      return readlinkSync(`${directory}/${descriptor}`)
    } catch (error) {
      // One that has been closed since the listing is no socket of the process any more.
      return isGone(error) ? '' : undefined
    }
  })
  return targets?.every(target => target !== undefined) ? targets : undefined
}

/** Empty for what has ended meanwhile; undefined where the kernel does not let us look. */
function listDirectory(directory: string): readonly string[] | undefined {
  try {
    return readdirSync(directory)
  } catch (error) {
    return isGone(error) ? [] : undefined
  }
}

function parseSocketInode(target: string): readonly number[] {
  const match = /^socket:\[(\d+)\]$/.exec(target)
  return match ? [Number(match[1])] : []
}

function readProcess(pid: string): ProcessInfo | undefined {
  const stat = readStat(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  const { name, state, fields } = stat
  const [parent, group, session] = fields
  // A process whose main thread has exited shows as a zombie while its other threads work.
  const threads = Number(fields[16])
  if ((state === 'Z' && threads <= 1) || state === 'X') return undefined
  return {
    pid: Number(pid),
    name: nameOf(pid, name),
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
  }
}

/** Node 24 calls its main thread `MainThread`, and with it the process: then the program tells more. */
function nameOf(pid: string, name: string): string {
  if (name !== 'MainThread') return name
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '')
  } catch {
    // It has ended, or is not ours to look into.
    return name
  }
}

type Stat = { readonly name: string; readonly state: string; readonly fields: readonly string[] }

/** Of a process or a thread; `fields` are those behind the state. Undefined for one that cannot be seen any more. */
function readStat(path: string): Stat | undefined {
  let text: string
  try {
    // UTF-8 is what Node reads in one step: a walk through /proc takes a third of the time.
    text = readFileSync(path, 'utf8')
  } catch {
    // It has ended since the listing, or /proc hides it: either way it is none that we can know.
    return undefined
  }
  // A name may hold blanks and parentheses: the last one ends it.
  const nameEnd = text.lastIndexOf(')')
  const [state = '', ...fields] = text.slice(nameEnd + 2).split(' ')
  return { name: text.slice(text.indexOf('(') + 1, nameEnd), state, fields }
}

function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ESRCH'
}
