/**
 * Answers 200 with a cookie of this length: an app that has put its session into it.
 *
 * Usage: node answers-with-cookie.mjs BYTES
 */
import { createServer } from 'node:http'

const cookie = 'session='.padEnd(Number(process.argv[2]), 'x')

createServer((_request, response) => {
  response.setHeader('Set-Cookie', cookie).end('OKAY\n')
}).listen(process.env.PORT, '0.0.0.0')
