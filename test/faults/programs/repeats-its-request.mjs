/**
 * Repeats what it was asked, in its body and in a Location.
 *
 * Usage: node repeats-its-request.mjs STATUS
 */
import { createServer } from 'node:http'

createServer(({ headers, url }, response) => {
  response.writeHead(Number(process.argv[2]), {
    location: `https://${headers.host}/login?next=${encodeURIComponent(url)}`,
  })
  response.end(`${headers.host}${url} ${headers['x-api-key']}\n`)
}).listen(process.env.PORT, '0.0.0.0')
