// Answers 503 to as many requests as its argument says, and 200 from then on.
import { createServer } from 'node:http'
import { record } from './record.mjs'

let failures = Number(process.argv[2])
const server = createServer((_request, response) => {
  record('request')
  response.writeHead(failures > 0 ? 503 : 200).end('OKAY\n')
  failures -= 1
})
server.listen(process.env.PORT)
