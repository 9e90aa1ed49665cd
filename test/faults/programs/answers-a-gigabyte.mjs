/** Answers 200 with a body of 1 GB, as fast as somebody reads it: the path is that of a download. */
import { createServer } from 'node:http'
import { Readable } from 'node:stream'

const piece = Buffer.alloc(1024 * 1024, 'x')

createServer((_request, response) => {
  response.writeHead(200, { 'Content-Length': 1024 * piece.length })
  Readable.from(Array.from({ length: 1024 }, () => piece)).pipe(response)
}).listen(process.env.PORT, '0.0.0.0')
