/**
 * Answers every request alike: most faults of an app show in the answer alone.
 *
 * Usage: node answers.mjs STATUS BODY [NAME:VALUE...]
 */
import { createServer } from 'node:http'

const [status, body, ...headers] = process.argv.slice(2)

createServer((_request, response) => {
  for (const header of headers) {
    const colon = header.indexOf(':')
    response.setHeader(header.slice(0, colon), header.slice(colon + 1))
  }
  response.writeHead(Number(status)).end(body)
}).listen(process.env.PORT, '0.0.0.0')
