/**
 * Answers 503 for some seconds after it has begun to listen, and 200 from then on.
 *
 * Usage: node answers-503-for.mjs SECONDS
 */
import { createServer } from 'node:http'

const warmAt = performance.now() + 1000 * Number(process.argv[2])

createServer((_request, response) => {
  response.writeHead(performance.now() < warmAt ? 503 : 200).end('OKAY\n')
}).listen(process.env.PORT, '0.0.0.0')
