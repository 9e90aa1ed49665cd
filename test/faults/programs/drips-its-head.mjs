/** Sends the head of its answer byte by byte, one in 100 ms: something always comes, and no answer. */
import { createServer } from 'node:net'

const head = `HTTP/1.1 200 OK\r\nX-Padding: ${'x'.repeat(1000)}`

createServer(socket => {
  socket.on('error', () => {})
  socket.once('data', () => {
    let sent = 0
    const timer = setInterval(() => socket.write(head[sent++ % head.length]), 100)
    socket.once('close', () => clearInterval(timer))
  })
}).listen(process.env.PORT, '0.0.0.0')
