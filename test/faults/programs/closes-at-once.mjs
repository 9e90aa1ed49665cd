/** Reads the request and closes the connection without a word, as a proxy does that has lost its backend. */
import { createServer } from 'node:net'

createServer(socket => {
  socket.on('error', () => {})
  socket.once('data', () => socket.end())
}).listen(process.env.PORT, '0.0.0.0')
