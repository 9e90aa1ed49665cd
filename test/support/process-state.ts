/** What /proc says of one process: `kill(pid, 0)` would say yes to a zombie. */
import { readdirSync, readFileSync } from 'node:fs'

export type ProcessState = {
  readonly pid: number
  readonly name: string
  /** One letter, as proc(5) has it: `S` sleeps, `Z` is a zombie. */
  readonly state: string
  readonly parent: number
  readonly group: number
  readonly session: number
}

/** Undefined when there is no such process any more. */
export function readState(pid: number): ProcessState | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  } catch {
    // It is gone, which is what the caller wants to know.
    return undefined
  }
  const [, name, state, ...ids] = /^\d+ \((.*)\) (\S) (\d+) (\d+) (\d+)/s.exec(stat) ?? []
  if (name === undefined || state === undefined) return undefined
  const [parent = 0, group = 0, session = 0] = ids.map(Number)
  return { pid, name, state, parent, group, session }
}

/** A zombie is not alive. */
export function isAlive(pid: number): boolean {
  const state = readState(pid)?.state
  return state !== undefined && state !== 'Z' && state !== 'X'
}

/** The children of a process, zombies among them. */
export function readChildren(parent: number): readonly ProcessState[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => readState(Number(pid)) ?? [])
    .filter(state => state.parent === parent)
}
