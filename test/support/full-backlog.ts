/** A port that takes no connection: somebody listens there, never accepts, and the kernel's queue is full. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import type { Test } from 'tap'
import { listenProgram } from './app.ts'
import { makeScratch } from './heroku.ts'
import { waitFor } from './wait-for.ts'

/** @returns  Ends the listener, and frees the port. */
export async function fillBacklog(t: Test, port: number): Promise<() => Promise<void>> {
  const listener = spawn('perl', [listenProgram, '--backlog=0', '127.0.0.1', `${port}`], {
    cwd: await makeScratch(t),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>(resolve => listener.once('exit', () => resolve()))
  await new Promise(resolve => listener.stdout.once('data', resolve))
  // A queue of length 0 takes one.
  const sockets = [1, 2].map(() => createConnection({ host: '127.0.0.1', port }).on('error', () => {}))
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
  })
  await waitFor('the queue to be full', () => readQueueLength(port) === 1)
  return async () => {
    listener.kill('SIGKILL')
    await ended
  }
}

/** Of a listening socket, the second number of the queues is how many wait to be accepted. */
function readQueueLength(port: number): number | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const line = new RegExp(`: 0100007F:${hex} \\S+ 0A \\w+:(\\w+) `).exec(
    readFileSync('/proc/net/tcp', 'latin1'),
  )
  return line?.[1] === undefined ? undefined : Number.parseInt(line[1], 16)
}
