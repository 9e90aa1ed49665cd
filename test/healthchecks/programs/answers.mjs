// Answers every request with the status and the body (as JSON) of its arguments, and records the request.
import { createServer } from 'node:http'
import { record } from './record.mjs'

const [status = '200', body = '"OKAY\\n"'] = process.argv.slice(2)
const server = createServer(({ method, url, headers }, response) => {
  record('request', { method, url, headers })
  response.writeHead(Number(status)).end(JSON.parse(body))
})
server.listen(process.env.PORT)
record('start')
