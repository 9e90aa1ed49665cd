/**
 * Listens on IPv6 at once and on IPv4 some time later, as a server does that binds one address after the
 * other; Heroku's router comes by IPv4.
 *
 * Usage: node listens-late-on-ipv4.mjs SECONDS
 */
import { createServer } from 'node:http'

const listen = options => {
  createServer((_request, response) => {
    response.end('OKAY\n')
  }).listen({ port: process.env.PORT, ...options })
}

listen({ host: '::', ipv6Only: true })
setTimeout(() => listen({ host: '0.0.0.0' }), Number(process.argv[2]) * 1000)
