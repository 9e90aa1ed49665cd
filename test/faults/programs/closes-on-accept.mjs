/** Accepts a connection and resets it at once, before it has read anything: an allowlist of addresses. */
import { createServer } from 'node:net'

createServer(socket => {
  socket.on('error', () => {}).resetAndDestroy()
}).listen(process.env.PORT, '0.0.0.0')
