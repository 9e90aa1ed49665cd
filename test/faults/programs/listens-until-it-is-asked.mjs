/** Listens, and no longer once somebody has come: it has no descriptor left, say. It runs on. */
import { createServer } from 'node:net'

const server = createServer(socket => {
  socket.on('error', () => {}).destroy()
  server.close()
}).listen(process.env.PORT, '0.0.0.0')

setInterval(() => {}, 60_000)
