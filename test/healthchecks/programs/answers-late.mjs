// Answers 200, as many milliseconds after the request as its argument says.
import { createServer } from 'node:http'
import { record } from './record.mjs'

const server = createServer((_request, response) => {
  record('request')
  setTimeout(() => response.end('OKAY\n'), Number(process.argv[2]))
})
server.listen(process.env.PORT)
