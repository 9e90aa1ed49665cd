import { createServer } from 'node:http'

const pages = new Map([
  ['/', 'Hello! This small app is ready for visitors.\n'],
  ['/health_check', 'OKAY\n'],
])

const server = createServer((request, response) => {
  const [path] = request.url.split('?')
  const page = pages.get(path)

  response.statusCode = page ? 200 : 404
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(page ?? 'There is no such page.\n')
})

server.listen(process.env.PORT ?? 3000, () => {
  console.log(`Listening on port ${server.address().port}`)
})

// Requests that are being answered are finished; Node exits by itself after the last one.
process.once('SIGTERM', () => server.close())
