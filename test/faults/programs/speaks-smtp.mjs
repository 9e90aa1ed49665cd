/** Greets whoever connects in another protocol than HTTP: a mail server, on the web's port. */
import { createServer } from 'node:net'

createServer(socket => {
  socket.on('error', () => {})
  socket.write('220 mail.example.com ESMTP ready\r\n')
}).listen(process.env.PORT, '0.0.0.0')
