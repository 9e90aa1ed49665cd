// A command that does not end, with a child in a session of its own. It records who of its predecessors still lives.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { record } from './record.mjs'

const lines = existsSync('events.jsonl') ? readFileSync('events.jsonl', 'utf8').trim().split('\n') : []
const events = lines.map(line => JSON.parse(line)).filter(({ event }) => event === 'tree')
const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' })
record('tree', {
  pids: [process.pid, child.pid],
  leftovers: events.flatMap(({ pids }) => pids).filter(isAlive),
})
setInterval(() => {}, 1000)

function isAlive(pid) {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    // It is gone.
    return false
  }
}
