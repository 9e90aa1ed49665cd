/**
 * Sends the beginning of an answer and closes the connection, as a worker does that is killed while it
 * renders a page. How the rest was announced differs from server to server, and so does what an HTTP
 * client makes of its absence.
 *
 * Usage: node answers-in-part.mjs --head | --length | --chunked [--keep-alive] [--stay]
 * With --stay the connection is not closed.
 */
import { createServer } from 'node:net'

const [part, ...options] = process.argv.slice(2)
const headers = {
  '--head': ['Content-Ty'],
  '--length': ['Content-Length: 1000', '', '<!doctype html>'],
  '--chunked': ['Transfer-Encoding: chunked', '', 'f', '<!doctype html>', ''],
}[part]
const connection = options.includes('--keep-alive') ? 'keep-alive' : 'close'

createServer(socket => {
  socket.on('error', () => {})
  socket.once('data', () => {
    socket.write(['HTTP/1.1 200 OK', `Connection: ${connection}`, ...headers].join('\r\n'))
    if (!options.includes('--stay')) socket.end()
  })
}).listen(process.env.PORT, '0.0.0.0')
