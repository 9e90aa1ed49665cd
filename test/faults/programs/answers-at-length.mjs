/**
 * Answers 200 with so many MiB, and then a text.
 *
 * Usage: node answers-at-length.mjs MIB TEXT
 */
import { createServer } from 'node:http'

const [mebibytes, text] = process.argv.slice(2)

createServer((_request, response) => {
  response.write(Buffer.alloc(Number(mebibytes) * 1024 * 1024, '.'))
  response.end(text)
}).listen(process.env.PORT, '0.0.0.0')
