// Answers OKAY at /health_check to requests with the key.
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  const isKnown = request.headers['x-api-key'] === process.env.API_KEY
  response.writeHead(isKnown ? 200 : 401).end(isKnown ? 'OKAY\n' : 'Who are you?\n')
})

server.listen(process.env.PORT, () => console.log(`Listening on port ${process.env.PORT}`))
process.on('SIGTERM', () => process.exit(0))
