/**
 * Listens no more once it is asked, answers well all the same, and runs on. With --to-reload it listens again;
 * with --with-its-answer it closes its port when the answer has gone.
 */
import { createServer } from 'node:http'

const server = createServer((_request, response) => {
  if (process.argv.includes('--with-its-answer')) {
    response.end('OKAY\n', () => server.close())
    return
  }
  server.close(() => {
    if (process.argv.includes('--to-reload')) setTimeout(listen, 500)
  })
  // The socket is closed by then, and everybody knows.
  setTimeout(() => response.end('OKAY\n'), 500)
})

setInterval(() => {}, 3_600_000)
listen()

function listen() {
  server.listen(process.env.PORT, '0.0.0.0')
}
