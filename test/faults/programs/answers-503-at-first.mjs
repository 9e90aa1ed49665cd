/**
 * Answers 503 to the first requests and 200 from then on, as an app does that binds its port before
 * its caches are warm. It counts requests, not seconds, so that the number of attempts is certain.
 *
 * Usage: node answers-503-at-first.mjs COUNT
 */
import { createServer } from 'node:http'

let left = Number(process.argv[2])

createServer((_request, response) => {
  response.writeHead(left > 0 ? 503 : 200).end(left > 0 ? 'warming up\n' : 'OKAY\n')
  left--
}).listen(process.env.PORT, '0.0.0.0')
