/** Answers 200 and sends chunk after chunk, as fast as they are read, without end: a stream of events, say. */
import { createServer } from 'node:http'
import { Readable } from 'node:stream'

const chunk = Buffer.alloc(16 * 1024, 'x')

function* chunks() {
  for (;;) yield chunk
}

createServer((_request, response) => {
  Readable.from(chunks()).pipe(response)
}).listen(process.env.PORT, '0.0.0.0')
