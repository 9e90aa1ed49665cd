/**
 * Speaks TLS on the web's port, as an app does that was taught https for somewhere else: Heroku's router
 * speaks plain HTTP to a dyno. It needs no certificate, for a plain request comes to no handshake.
 */
import { createServer } from 'node:tls'

createServer({}).listen(process.env.PORT, '0.0.0.0')
