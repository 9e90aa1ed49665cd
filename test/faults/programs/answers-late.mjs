/**
 * Answers every request 200, so late that nobody waits for it any more; its answer comes while the next
 * attempt is being made.
 *
 * Usage: node answers-late.mjs SECONDS
 */
import { createServer } from 'node:http'

createServer((_request, response) => {
  setTimeout(() => response.end('OKAY\n'), Number(process.argv[2]) * 1000)
}).listen(process.env.PORT, '0.0.0.0')
