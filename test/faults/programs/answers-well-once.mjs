/**
 * Answers its first request well, and no other: an app whose connection pool is empty after one.
 *
 * Usage: node answers-well-once.mjs [--deaf | --mute]
 * It answers 500 from then on; with --deaf it listens no longer, with --mute it does not answer.
 */
import { createServer } from 'node:http'

const option = process.argv[2]
let requests = 0

const server = createServer((_request, response) => {
  requests++
  if (requests > 1 && option === '--mute') return
  response.writeHead(requests === 1 ? 200 : 500).end(requests === 1 ? 'OKAY\n' : 'no connection left\n')
  if (option === '--deaf') server.close()
}).listen(process.env.PORT, '0.0.0.0')

// What keeps the process, where no listener does.
setInterval(() => {}, 60_000)
