/**
 * Answers every request with these bytes, in which \r and \n are written as in JSON, and closes.
 *
 * Usage: node answers-raw.mjs ANSWER
 */
import { createServer } from 'node:net'

const answer = JSON.parse(`"${process.argv[2]}"`)

createServer(socket => {
  socket.on('error', () => {}).once('data', () => socket.end(answer))
}).listen(process.env.PORT, '0.0.0.0')
