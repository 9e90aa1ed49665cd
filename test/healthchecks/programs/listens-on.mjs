// Answers 200 on the one address of its argument; on IPv6 alone where that is `::`.
import { createServer } from 'node:http'
import { record } from './record.mjs'

const host = process.argv[2]
const server = createServer((_request, response) => {
  record('request')
  response.end('OKAY\n')
})
server.listen({ host, port: process.env.PORT, ipv6Only: host === '::' })
