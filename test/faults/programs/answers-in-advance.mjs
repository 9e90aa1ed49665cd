/**
 * Sends an answer of class 1xx before the real one, which is none of the client's business but must be
 * understood by it: RFC 9110, section 15.2.
 *
 * Usage: node answers-in-advance.mjs STATUS-LINE [HEADER]
 */
import { createServer } from 'node:net'

const advance = [`HTTP/1.1 ${process.argv[2]}`, ...process.argv.slice(3), '', ''].join('\r\n')

createServer(socket => {
  socket.on('error', () => {})
  socket.once('data', () => {
    socket.write(advance)
    setTimeout(() => {
      socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nOKAY\n')
    }, 50)
  })
}).listen(process.env.PORT, '0.0.0.0')
