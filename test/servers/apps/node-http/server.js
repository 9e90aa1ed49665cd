const http = require('node:http')

if (process.env.BREAK === 'boot') throw new Error('SESSION_SECRET must be set')

function respond(request) {
  switch (request.url) {
    case '/':
      return [200, 'Hello from node:http!\n']
    case '/health':
      if (process.env.BREAK === 'request') throw new Error('the database is gone')
      return [200, 'OK']
    default:
      return [404, 'Not Found\n']
  }
}

const server = http.createServer((request, response) => {
  try {
    const [status, body] = respond(request)
    response.writeHead(status, { 'Content-Type': 'text/plain' }).end(body)
  } catch (error) {
    console.error(error)
    response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error\n')
  }
})

const port = process.env.PORT || 3000
server.listen(port, () => console.log(`listening on ${port}`))
