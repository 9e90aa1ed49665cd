/** Answers as HTTP/0.9 did, a body without a head: what a shell script with netcat does. */
import { createServer } from 'node:net'

createServer(socket => {
  socket.on('error', () => {})
  socket.once('data', () => socket.end('<html>OKAY</html>\n'))
}).listen(process.env.PORT, '0.0.0.0')
