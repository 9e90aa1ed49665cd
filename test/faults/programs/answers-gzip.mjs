/** Answers with a body that is gzip, though the request asks for identity: a page that is kept compressed. */
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'

const body = gzipSync('<a href="/login">Sign in</a>\n')

createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }).end(body)
}).listen(process.env.PORT, '0.0.0.0')
