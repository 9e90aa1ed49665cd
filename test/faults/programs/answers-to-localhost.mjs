/**
 * Answers 200 to localhost and refuses all other hosts: a development server. Where STATUS is exit, it exits.
 *
 * Usage: node answers-to-localhost.mjs STATUS [BODY]
 */
import { createServer } from 'node:http'

const [status, body = 'Forbidden'] = process.argv.slice(2)

createServer(({ headers }, response) => {
  if (headers.host === 'localhost') response.end('OKAY\n')
  else if (status === 'exit') process.exit(1)
  else response.writeHead(Number(status)).end(body)
}).listen(process.env.PORT, '0.0.0.0')
