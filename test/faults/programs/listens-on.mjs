/**
 * Listens where it is told, and answers 200 there.
 *
 * Usage: node listens-on.mjs ADDRESS [PORT [--ipv6-only]]
 * PORT is $PORT by default; 0 is any other one.
 */
import { createServer } from 'node:http'

const [host, port = process.env.PORT, option] = process.argv.slice(2)

createServer((_request, response) => {
  response.end('OKAY\n')
}).listen({ host, port, ipv6Only: option === '--ipv6-only' })
