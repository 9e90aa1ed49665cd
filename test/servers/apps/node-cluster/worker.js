const http = require('node:http')
const { readFileSync } = require('node:fs')

if (process.env.BREAK === 'boot') readFileSync('config/production.json')

http
  .createServer((request, response) => {
    response.statusCode = process.env.BREAK === 'request' ? 500 : 200
    response.end(request.url === '/health' ? 'health\n' : 'Hello from a worker!\n')
  })
  .listen(process.env.PORT)
