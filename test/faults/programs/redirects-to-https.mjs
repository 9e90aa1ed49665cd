/**
 * Redirects to https whoever has not come by TLS, of which its own socket never has any: it does not know
 * the header of Heroku's router. With --cdn it knows Cloudflare's.
 */
import { createServer } from 'node:http'

const knowsCdn = process.argv[2] === '--cdn'

createServer(({ headers, socket, url }, response) => {
  const isSafe = socket.encrypted || (knowsCdn && headers['cf-visitor']?.includes('https'))
  if (isSafe) response.end('OKAY\n')
  else response.writeHead(301, { location: `https://${headers.host.toUpperCase()}:443${url}` }).end()
}).listen(process.env.PORT, '0.0.0.0')
