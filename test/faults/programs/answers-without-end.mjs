/**
 * Answers 200 with a body of a byte every 200 ms, and never ends it: a limit that starts anew with
 * every byte would wait for ever.
 */
import { createServer } from 'node:http'

createServer((_request, response) => {
  response.writeHead(200)
  const timer = setInterval(() => response.write('.'), 200)
  response.once('close', () => clearInterval(timer))
}).listen(process.env.PORT, '0.0.0.0')
