/** Answers 200 with a Content-Length that is too short for its body: it counts characters, not bytes. */
import { createServer } from 'node:net'

const body = 'OKAY, café\n'

createServer(socket => {
  socket.on('error', () => {})
  socket.once('data', () => {
    socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`)
  })
}).listen(process.env.PORT, '0.0.0.0')
