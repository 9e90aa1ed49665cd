// The app of the benchmark. It listens BENCH_BOOT_MS after its process began, and writes into the file
// BENCH_RECORD, a JSON line each, when it listened, was asked, or crashed, by the monotonic clock that
// all processes of a machine share.
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'

const { BENCH_BOOT_MS, BENCH_CRASH_MS, BENCH_FIFO, BENCH_RECORD, BENCH_UNREADY, PORT } = process.env
let unready = Number(BENCH_UNREADY ?? 0)

if (BENCH_CRASH_MS === undefined) {
  runAt(Number(BENCH_BOOT_MS), () => {
    server.listen(Number(PORT))
    record('listening')
    if (BENCH_FIFO !== undefined) appendFileSync(BENCH_FIFO, '\n')
  })
} else {
  runAt(Number(BENCH_CRASH_MS), () => {
    record('crashed')
    process.exit(1)
  })
}

const server = createServer((_request, response) => {
  record('asked')
  response.statusCode = unready > 0 ? 503 : 200
  unready -= 1
  response.end('OKAY\n')
})

// performance.now() counts from where the process began.
function runAt(ms, action) {
  setTimeout(action, ms - performance.now())
}

function record(event) {
  const atMs = Number(process.hrtime.bigint()) / 1e6
  const { user, system } = process.cpuUsage()
  const line = { event, atMs, ageMs: performance.now(), cpuMs: (user + system) / 1000 }
  appendFileSync(BENCH_RECORD, `${JSON.stringify(line)}\n`)
}
