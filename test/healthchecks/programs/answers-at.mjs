// Answers 200 at the path of its argument, and 500 everywhere else.
import { createServer } from 'node:http'
import { record } from './record.mjs'

const server = createServer(({ url }, response) => {
  record('request', { url })
  response.writeHead(url === process.argv[2] ? 200 : 500).end('OKAY\n')
})
server.listen(process.env.PORT)
