// Answers 200, and takes half a second to stop.
import { createServer } from 'node:http'
import { record } from './record.mjs'

const server = createServer((_request, response) => response.end('OKAY\n'))
server.listen(process.env.PORT)
process.on('SIGTERM', () => {
  setTimeout(() => {
    record('stop')
    process.exit(0)
  }, 500)
})
record('start')
