/**
 * Answers 200 with many headers, of 1 KB each: an app that has put its session into cookies.
 *
 * Usage: node answers-with-headers.mjs COUNT
 */
import { createServer } from 'node:http'

createServer((_request, response) => {
  for (let count = 0; count < Number(process.argv[2]); count++) {
    response.setHeader(`X-Header-${count}`, 'x'.repeat(1000))
  }
  response.end('OKAY\n')
}).listen(process.env.PORT, '0.0.0.0')
