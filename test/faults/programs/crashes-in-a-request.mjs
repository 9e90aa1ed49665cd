/**
 * Listens, and dies of its first request: such an app looks well until somebody asks.
 *
 * Usage: node crashes-in-a-request.mjs
 */
import { createServer } from 'node:http'

createServer(request => {
  console.error(`Error: cannot find module './pages${request.url}'`)
  process.exit(1)
}).listen(process.env.PORT, '0.0.0.0')
