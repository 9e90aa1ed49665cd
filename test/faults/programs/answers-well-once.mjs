/**
 * Answers its first request well, and no other: an app whose connection pool is empty after one.
 *
 * Usage: node answers-well-once.mjs [--deaf]
 * It answers 500 from then on; with --deaf it listens no longer.
 */
import { createServer } from 'node:http'

let requests = 0

const server = createServer((_request, response) => {
  requests++
  response.writeHead(requests === 1 ? 200 : 500).end(requests === 1 ? 'OKAY\n' : 'no connection left\n')
  if (process.argv[2] === '--deaf') server.close()
}).listen(process.env.PORT, '0.0.0.0')

// What keeps the process, where no listener does.
setInterval(() => {}, 60_000)
