/** Reads the reports of contain.pl, a line each; its header lists them. */
import type { Readable } from 'node:stream'
import { type Listener, parseListener } from './listener.ts'

export type InitReports = {
  /** Where the app's output can be read: a descriptor of contain.pl. */
  readonly onOutput: (descriptor: string) => void
  readonly onBooted: (pid: number) => void
  /** All listening sockets of the machine, whenever they have changed. */
  readonly onListeners: (listeners: readonly Listener[]) => void
  /** The kernel refuses netlink. */
  readonly onBlind: () => void
  /** It has looked at the sockets, since it was asked to. */
  readonly onLooked: () => void
  /** @param waitStatus  As wait(2) has it. */
  readonly onExited: (waitStatus: number) => void
}

export function readInitReports(stream: Readable, reports: InitReports): void {
  const listeners = new Map<string, Listener>()
  readLines(stream, line => {
    const [kind, ...fields] = line.split(' ')
    const text = fields.join(' ')
    switch (kind) {
      case 'output':
        reports.onOutput(text)
        break
      case 'booted':
        reports.onBooted(Number(text))
        break
      case 'listening':
        listeners.set(text, parseListener(fields))
        reports.onListeners([...listeners.values()])
        break
      case 'closed':
        listeners.delete(text)
        reports.onListeners([...listeners.values()])
        break
      case 'blind':
        reports.onBlind()
        break
      case 'looked':
        reports.onLooked()
        break
      case 'exited':
        reports.onExited(Number(text))
    }
  })
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  let rest = ''
  stream
    .on('error', () => {})
    .on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('latin1')).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    })
}
