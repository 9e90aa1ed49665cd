/**
 * Answers its first request well and dies some time later, as an app does whose background thread
 * fails: a test that ends with the first good answer lets it pass.
 *
 * Usage: node crashes-after-an-answer.mjs SECONDS
 */
import { createServer } from 'node:http'

createServer((_request, response) => {
  response.end('OKAY\n')
  setTimeout(() => {
    console.error('Error: the connection to the broker is lost')
    process.exit(1)
  }, Number(process.argv[2]) * 1000)
}).listen(process.env.PORT, '0.0.0.0')
